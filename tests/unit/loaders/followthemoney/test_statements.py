"""OpenSanctions' statements, with one value in each row, are joined to entities with their first day in each data set."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from graphapi.model.entity import Source
from graphapi.service.inputs import find_loaders
from graphapi_loaders.followthemoney import LOADER
from graphapi_loaders.followthemoney.statements import JOINED
from tests.unit.loaders.table_reading import Read, dangling, read_table

COLUMNS = (
    "canonical_id",
    "id",
    "entity_id",
    "prop",
    "prop_type",
    "schema",
    "value",
    "dataset",
    "first_seen",
    "last_seen",
)


def said(
    id_: str, schema: str, prop: str, value: str, dataset: str = "un_sc", seen: str = "2021-03-01", old: str = ""
) -> dict[str, str]:
    row = dict.fromkeys(COLUMNS, "")
    return row | {
        "canonical_id": id_,
        "entity_id": old or id_,
        "schema": schema,
        "prop": prop,
        "value": value,
        "dataset": dataset,
        "first_seen": f"{seen}T06:00:00" if seen else "",
    }


PERSON = [
    said("Q-1", "LegalEntity", "name", "Jane Doe"),
    said("Q-1", "Person", "id", "digest", dataset="eu_fsf", seen="2020-01-05", old="eu-7"),
    said("Q-1", "Person", "nationality", "ly", dataset="eu_fsf", seen="2020-01-06", old="eu-7"),
]
SANCTION = [
    said("s-1", "Sanction", "entity", "eu-7", dataset="eu_fsf", seen="2020-01-05"),
    said("s-1", "Sanction", "authority", "Our Council", dataset="eu_fsf", seen="2020-02-01"),
    said("s-1", "Sanction", "startDate", "2019-12-20", dataset="eu_fsf", seen="2020-02-01"),
]


def read(folder: Path, *rows: dict[str, str]) -> Read:
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows(rows)
    path = folder / "statements.csv"
    path.write_text(text.getvalue(), encoding="utf-8")
    assert [name for name, loader in find_loaders().items() if loader.recognizes(path)] == ["followthemoney"]
    return read_table(LOADER, path)


def test_statements_of_one_id_are_an_entity_whatever_their_order(tmp_path: Path) -> None:
    found = read(tmp_path, *SANCTION, *PERSON)
    assert (found.said, dangling(found)) == ([], set())
    (claim,) = found.claims
    person = next(each for each in found.actors.values() if each.kind == "PERSON")
    assert (claim.predicate, claim.object, claim.period and claim.period.text) == (
        "SANCTIONS",
        person.id,
        "2019-12-20/",
    )
    assert (person.country, person.caption) == ("LY", "Jane Doe")
    assert found.claims == read(tmp_path, *reversed([*SANCTION, *PERSON])).claims
    assert found.left_out[JOINED.text] == 4
    assert found.rows == 6


def test_what_one_could_know_when(tmp_path: Path) -> None:
    """The source has the first day on which the data set had any statement about the sanction."""
    (source,) = [each for each in read(tmp_path, *PERSON, *SANCTION).records if isinstance(each, Source)]
    assert (source.id, source.publisher) == ("source:ftm.eu-fsf.2020-01-05", "publisher:eu-fsf")
    assert source.published
    assert source.published.text == "2020-01-05"
    undated = [row | {"first_seen": ""} for row in SANCTION]
    (source,) = [each for each in read(tmp_path, *PERSON, *undated).records if isinstance(each, Source)]
    assert (source.id, source.published) == ("source:ftm.eu-fsf", None)


def test_what_is_wrong_is_told(tmp_path: Path) -> None:
    rows = [*PERSON, PERSON[0] | {"prop": ""}, said("t-1", "Thing", "name", "X")]
    assert read(tmp_path, *rows).said == [
        "statements.csv:5: prop: is empty",
        "statements.csv:6: schema: 'Thing' is abstract: nothing is only that",
    ]
