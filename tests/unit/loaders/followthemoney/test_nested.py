"""Nested entities, as in files of OpenSanctions, and its other files, which are refused with their name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graphapi.errors import BadInputError
from graphapi.service.inputs import find_inputs, find_loaders
from tests.unit.loaders.followthemoney.files import COMPANY, OTHER, PERSON, Line, entity, lines_of, read_lines

SANCTION = entity("Sanction", "s-1", entity="p-1", authority="Our Council", startDate="2015-03")
OWNERSHIP = entity("Ownership", "o-1", owner="p-1", asset="c-1", percentage="100", startDate="2014")


def inside(outer: Line, **properties: object) -> Line:
    values = outer["properties"]
    assert isinstance(values, dict)
    return {**outer, "properties": {**values, **properties}}


def told(found: object) -> set[tuple[str, str, str]]:
    return {(each.subject, each.predicate, each.object) for each in found.claims}  # type: ignore[attr-defined]


def test_the_same_as_flat(tmp_path: Path) -> None:
    """A person with a sanction, and a holding with the company in it."""
    nested = inside(PERSON, sanctions=[SANCTION], ownershipOwner=[inside(OWNERSHIP, asset=[COMPANY])])
    found, flat = read_lines(tmp_path, nested), read_lines(tmp_path, PERSON, SANCTION, OWNERSHIP, COMPANY)
    assert found.said == flat.said == []
    assert {*found.claims} == {*flat.claims}
    assert len(found.claims) == 2
    assert found.actors == flat.actors
    assert lines_of(found) == lines_of(flat) == 4


def test_what_stands_in_several_is_taken_once(tmp_path: Path) -> None:
    """Also if one occurrence has more properties."""
    again = inside(COMPANY, addressEntity=[entity("Address", "a-1", full="1 Street")])
    lines = [
        inside(PERSON, ownershipOwner=[inside(OWNERSHIP, asset=[COMPANY])]),
        inside(
            OTHER,
            ownershipOwner=[
                inside(entity("Ownership", "o-2", owner="c-2", asset="c-1", percentage="60"), asset=[again])
            ],
        ),
    ]
    found = read_lines(tmp_path, *lines)
    assert found.said == []
    assert len(found.claims) == 2
    assert found.left_out["rows that repeat an earlier row"] == 1


def test_a_link_need_not_name_what_it_stands_in(tmp_path: Path) -> None:
    bare = entity("Sanction", "s-1", authority="Our Council")
    (claim,) = read_lines(tmp_path, inside(PERSON, sanctions=[bare])).claims
    assert (claim.predicate, claim.object) == ("SANCTIONS", next(iter(read_lines(tmp_path, PERSON).actors)))


def test_a_problem_inside_is_told_with_the_line(tmp_path: Path) -> None:
    found = read_lines(tmp_path, inside(PERSON, sanctions=[{"id": "s-1", "properties": {}}]))
    assert found.said == ["register.ftm.json:1: schema: is missing; expected the name of a schema of FollowTheMoney"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (json.dumps({"op": "ADD", "entity": PERSON}), "is a delta file of OpenSanctions"),
        ('"id","schema","name","aliases","birth_date","countries","sanctions"', "is OpenSanctions' simplified table"),
    ],
)
def test_other_files_are_refused_with_the_way_out(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(content + "\n", encoding="utf-8")
    with pytest.raises(BadInputError) as error:
        find_inputs([path], find_loaders())
    assert said in str(error.value)
