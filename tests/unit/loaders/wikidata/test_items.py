"""Items in the form of Wikidata."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graphapi.errors import BadInputError
from graphapi.service.inputs import find_inputs, find_loaders
from graphapi_loaders.wikidata import LOADER
from tests.unit.loaders.table_reading import Read, dangling, read_table
from tests.unit.loaders.wikidata.files import (
    ALL,
    JULIAN,
    LEADER,
    LIBYA,
    PARTY,
    Json,
    item,
    statement,
    text,
    time,
    to_item,
)


def read(folder: Path, *items: Json, whole: bool = False) -> Read:
    path = folder / "items.json"
    entities = {"entities": {each["id"]: each for each in items}}
    lines = "[\n" + "".join(f"{json.dumps(each)},\n" for each in items) + "]\n"
    path.write_text(json.dumps(entities) if whole else lines, encoding="utf-8")
    assert [name for name, loader in find_loaders().items() if loader.recognizes(path)] == ["wikidata"]
    return read_table(LOADER, path)


def told(found: Read) -> list[tuple[str, str, str, str | None]]:
    return [
        (each.subject, each.predicate, each.object, each.period.text if each.period else None) for each in found.claims
    ]


@pytest.mark.parametrize("whole", [True, False])
def test_offices_memberships_and_lives(tmp_path: Path, whole: bool) -> None:
    """In any order of items."""
    found = read(tmp_path, *ALL, whole=whole)
    assert (found.said, dangling(found)) == ([], set())
    assert told(found) == [
        ("wikidata-q9003", "HOLDS_OFFICE", "libya", "2014-05/2019-04-04"),
        ("wikidata-q9003", "MEMBER_OF", "wikidata-q9004", "2011/"),
    ]
    assert (found.claims[0].detail, found.claims[0].record) == ("commander of the coast", "l$5")
    leader, party = found.actors["wikidata-q9003"], found.actors["wikidata-q9004"]
    assert (leader.kind, leader.country, leader.lifespan and leader.lifespan.text) == (
        "PERSON",
        "LY",
        "1943-11-07/2020",
    )
    assert (party.kind, party.lifespan and party.lifespan.text) == ("ORGANIZATION", "2010/")
    assert {(name.value, name.lang, name.kind) for name in leader.names} == {
        ("A. Leader", "en", "PRIMARY"),
        ("A. Leader ع", "ar", "PRIMARY"),
        ("A. Leader II", "en", "ALIAS"),
    }
    assert "wikidata:Q9001" in found.actors["libya"].external_ids
    assert found.left_out == {
        "items that are actors, and no claims": 3,
        "items that are offices, which their holders already name": 1,
    }


def test_who_does_it_to_the_item(tmp_path: Path) -> None:
    state = {
        **LIBYA,
        "claims": {**LIBYA["claims"], "P35": [statement("s$1", to_item("Q9003"), P585=time("2013-01-01"))]},
    }
    found = read(tmp_path, state, item("Q9003", "A. Leader"))
    assert told(found) == [("wikidata-q9003", "HOLDS_OFFICE", "libya", "2013-01-01")]


def test_what_makes_no_claim_is_counted(tmp_path: Path) -> None:
    nobody = {"snaktype": "somevalue"}
    claims = {
        "P463": [
            statement("a", nobody),
            statement("b", to_item("Q1")),
            statement("c", to_item("Q9004"), rank="deprecated"),
            statement("d", to_item("Q9003")),
        ],
        "P39": [statement("e", to_item("Q77"))],
        "P18": [statement("f", text("Image.jpg"))],
    }
    found = read(
        tmp_path, {**LEADER, "claims": claims}, PARTY, {"type": "property", "id": "P1", "labels": {}, "claims": {}}
    )
    assert found.claims == []
    assert found.left_out == {
        "items that are actors, and no claims": 2,
        "entities that are not items": 1,
        "statements whose value is unknown or none": 1,
        "statements about items that are not in the file": 1,
        "statements that Wikidata deprecates": 1,
        "statements of an actor about itself": 1,
        "offices whose body is not named in the file": 1,
    }
    assert found.not_kept == {"statements of other properties": 1}


@pytest.mark.parametrize(
    ("start", "period"),
    [
        (time("2014-05-18"), "2014-05-18/"),
        (time("2010-00-00", 8), "201X/"),
        (time("1917-10-25", 11, JULIAN), "1917-11-07/"),
        ({"snaktype": "somevalue"}, None),
        (time("0100-00-00", 7), None),
    ],
)
def test_times_are_as_precise_as_they_are(tmp_path: Path, start: Json, period: str | None) -> None:
    claims = {"P463": [statement("a", to_item("Q9004"), P580=start)]}
    found = read(tmp_path, {**LEADER, "claims": claims}, PARTY)
    assert [each[3] for each in told(found)] == [period]
    assert found.not_kept["times that are several, of before our era or contradict each other, treated as unknown"] == (
        period is None
    )


def test_lines_that_are_none_are_rejected(tmp_path: Path) -> None:
    path = tmp_path / "items.json"
    path.write_text(
        f"{json.dumps(PARTY)}\n{{broken\n{json.dumps({**PARTY, 'labels': {'en': 'x'}})}\n", encoding="utf-8"
    )
    messages = read_table(LOADER, path).said
    assert messages[0].startswith("items.json:2: line: is not JSON: ")
    assert messages[1].startswith("items.json:3: line: has not the form of an entity of Wikidata: TypeError")


def test_results_of_queries_are_refused_with_the_way_out(tmp_path: Path) -> None:
    path = tmp_path / "query.json"
    path.write_text('{"head":{"vars":["person"]},"results":{"bindings":[]}}', encoding="utf-8")
    with pytest.raises(BadInputError, match="save them as CSV, and say what the columns are"):
        find_inputs([path], find_loaders())
