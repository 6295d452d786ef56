"""The real samples: every row is accepted or counted."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from graphapi_loaders.gdelt import LOADER
from graphapi_loaders.gdelt.codes import Kind, label
from tests.unit.loaders.shared_data import shared_file
from tests.unit.loaders.table_reading import dangling, read_table

pytestmark = pytest.mark.shared
NOT_TWO, ROLE, STATEMENTS, SELF = (
    "events without two actors",
    "events of an actor that is only a role, not a particular actor (GOV, COP)",
    "statements, which make no relation (CAMEO 01)",
    "events of an actor with itself",
)


@pytest.mark.parametrize(
    ("name", "rows", "claims", "left_out"),
    [
        ("v1_events_57-58col_100rows.tsv", 100, 27, {NOT_TWO: 48, ROLE: 15, STATEMENTS: 8, SELF: 2}),
        ("v1_events_57-58col_710rows.tsv", 710, 178, {NOT_TWO: 239, ROLE: 212, STATEMENTS: 62, SELF: 19}),
        ("v2_export_61col_100rows.tsv", 100, 31, {NOT_TWO: 33, ROLE: 28, STATEMENTS: 6, SELF: 2}),
        ("v2_export_translated_61col_100rows.tsv", 100, 20, {NOT_TWO: 51, ROLE: 14, STATEMENTS: 5, SELF: 10}),
    ],
)
def test_every_event_is_taken_or_counted(name: str, rows: int, claims: int, left_out: dict[str, int]) -> None:
    found = read_table(LOADER, shared_file(f"gdelt/{name}"))
    assert found.said == []
    assert (found.rows, len(found.claims), found.left_out) == (rows, claims, Counter(left_out))
    assert dangling(found) == set()


def test_mentions_are_joined_to_the_events_beside_them(tmp_path: Path) -> None:
    for kind, name in (("export", "v2_export_61col_100rows.tsv"), ("mentions", "v2_mentions_16col_100rows.tsv")):
        shutil.copy(shared_file(f"gdelt/{name}"), tmp_path / f"20150218230000.{kind}.CSV")
    events = read_table(LOADER, tmp_path / "20150218230000.export.CSV")
    mentions = read_table(LOADER, tmp_path / "20150218230000.mentions.CSV")
    assert (mentions.rows, mentions.said) == (100, [])
    assert {claim.id for claim in mentions.claims} <= {claim.id for claim in events.claims}
    assert len(mentions.claims) == 12


@pytest.mark.parametrize(
    ("table", "kinds"),
    [
        ("Country", (Kind.STATE, Kind.REGION)),
        ("Group", (Kind.GROUP,)),
        ("Ethnic", (Kind.ETHNIC,)),
        ("Religion", (Kind.RELIGION,)),
        ("Type", (Kind.TYPE, Kind.GROUP)),
    ],
)
def test_every_code_of_the_tables_is_known(table: str, kinds: tuple[Kind, ...]) -> None:
    lines = shared_file(f"gdelt/cameo/cameo{table}.txt").read_text("utf-8").splitlines()[1:]
    codes = [line.split("\t")[0] for line in lines]
    assert [code for code in codes if not any(label(kind, code) for kind in kinds)] == []
