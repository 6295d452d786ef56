"""Cells that several rows share, and cells with several actors."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from graphapi.model.record import ReadOptions
from graphapi_loaders.table import LOADER
from graphapi_loaders.table.proposal import propose
from graphapi_loaders.table.reader import TableLoader
from tests.unit.loaders.table.files import COLUMNS, CSV, csv_of, read, read_beside, told

FILLED = COLUMNS.replace("Who: {role: subject,", "Who: {role: subject, empty: SAME_AS_ABOVE,")
ROWS: list[list[str | None]] = [
    [*CSV.splitlines()[0].split(",")],
    ["Mali", "Haftar", "2014", "backs", "a"],
    [None, "Haftar", "2015", "backs", "b"],
    ["Chad", "Haftar", "2014", "met", "c"],
]


@pytest.fixture
def merged(tmp_path: Path) -> Path:
    book = Workbook()
    for row in ROWS:
        book.worksheets[0].append(row)
    book.worksheets[0].merge_cells("A2:A3")
    book.worksheets[0].merge_cells("E2:E4")
    book.save(tmp_path / "backing.xlsx")
    return tmp_path / "backing.xlsx"


def test_merged_cells_are_said_and_filled_down(merged: Path) -> None:
    (said,) = read_beside(merged).said
    assert said.startswith("backing.xlsx:2: Who: has merged cells (A2:A3), of which only the first has the value")
    found = read_beside(merged, FILLED)
    assert found.said == []
    assert [subject for subject, *_ in told(found)] == ["mali", "mali", "chad"]
    assert TableLoader().of_rows(merged, [3]) == b"", "a row cannot be read without those above it"


def test_merged_cells_that_say_nothing_else_are_taken_as_they_are(merged: Path) -> None:
    (said,) = read_beside(merged, FILLED.replace("{role: ignored}", "{role: detail}")).said
    assert "backing.xlsx:2: Notes: has merged cells (E2:E4)" in said
    found = read_beside(merged, FILLED.replace("{role: ignored}", "{role: detail, empty: NOTHING}"))
    assert [claim.detail for claim in found.claims] == ["a", None, None]


def test_merged_cells_are_in_the_proposal(merged: Path) -> None:
    proposed = propose(merged)
    assert "merged cells, of which only the first has the value" in proposed
    assert "Who: {role: subject, by: STATE, empty: SAME_AS_ABOVE}" in proposed


def test_nothing_is_filled_from_above_what_cannot_be_read(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        csv_of(",Haftar,2013,backs,", "Mali,Haftar,2014,backs,", ",Haftar,2015,backs", ",Haftar,2016,backs,"),
        FILLED,
    )
    assert [subject for subject, *_ in told(found)] == ["mali"]
    assert found.said == [
        "backing.csv:2: Who: is empty, and no row above says what it is",
        "backing.csv:4: row: has 4 cells; expected 5, one a column",
        "backing.csv:5: Who: is empty, and no row above says what it is",
    ]


@pytest.mark.parametrize(
    "cell",
    [
        '"Mali, Chad"',
        "Mali/Chad",
        "Mali and Chad",
        "Mali; Chad",
        "مالي وتشاد",
        "Mali + Chad",
        "Mali – Chad",
        "Mali with Chad",
    ],
)
def test_several_states_in_a_cell_are_refused(tmp_path: Path, cell: str) -> None:
    (said,) = read(tmp_path, csv_of(f"{cell},Haftar,2014,backs,")).said
    assert "names several; expected one" in said if ";" in cell else "names 2 states; expected one actor" in said


@pytest.mark.parametrize(
    ("cell", "several"),
    [
        ("Rada/Mali", True),
        ("Rada and Nawasi", True),
        ("Bosnia and Herzegovina", False),
        ("Rada", False),
    ],
)
def test_several_names_in_a_cell_are_remarked_upon(tmp_path: Path, cell: str, *, several: bool) -> None:
    found = read(tmp_path, csv_of(f"{cell},Haftar,2014,backs,"))
    remarks: list[str] = []
    list(LOADER.read(found.path, ReadOptions(notify=remarks.append)))
    assert any("Who: " in each and "looks like several names" in each for each in remarks) is several
    (tmp_path / "backing.mapping.yaml").unlink()
    assert ("several names in one cell? " in propose(found.path)) is several


@pytest.mark.parametrize(
    ("cell", "separator"), [("Rada; Nawasi", ";"), ("Rada|Nawasi", "|"), ('"Rada\nNawasi"', "line break")]
)
def test_several_are_never_one_actor(tmp_path: Path, cell: str, separator: str) -> None:
    """They are rejected with a hint how to make a claim for each, unless `values` in the mapping has the cell."""
    rows = csv_of(f"{cell},Haftar,2014,backs,")
    (said,) = read(tmp_path, rows).said
    assert said.endswith(
        f'names several; expected one, or what parts them: `separator: "{separator}"` (or under `values` who it is)'
    )
    assert "several names in one cell? " in propose_without_mapping(tmp_path)
    parted = COLUMNS.replace("kind: ARMED_GROUP", f'kind: ARMED_GROUP, separator: "{separator}"')
    assert [each[0] for each in told(read(tmp_path, rows, parted))] == ["rada.backing", "nawasi.backing"]
    one = " ".join(cell.strip('"').split())
    known = COLUMNS.replace("kind: ARMED_GROUP", f'kind: ARMED_GROUP, values: {{"{one}": joint-force}}')
    assert [each[0] for each in told(read(tmp_path, rows, known))] == ["joint-force"]


def propose_without_mapping(folder: Path) -> str:
    (folder / "backing.mapping.yaml").unlink()
    return propose(folder / "backing.csv")


def test_a_cell_that_the_mapping_knows_is_one_name(tmp_path: Path) -> None:
    mapping = COLUMNS.replace("kind: ARMED_GROUP", "kind: ARMED_GROUP, values: {Mali and Chad: joint-force}")
    assert told(read(tmp_path, csv_of("Mali and Chad,Haftar,2014,backs,"), mapping))[0][0] == "joint-force"


@pytest.mark.parametrize("cell", ["-999", "0", "неизвестно", "Desconocido", "n/d", "missing", "مجهول", "#REF!", ".b"])
def test_what_is_nobodys_name(tmp_path: Path, cell: str) -> None:
    (said,) = read(tmp_path, csv_of(f"{cell},Haftar,2014,backs,")).said
    assert f"{cell!r} is not a name" in said
