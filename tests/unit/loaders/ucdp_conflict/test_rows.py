"""Files of dyads and conflicts: secondary parties are troop support by year."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from openpyxl import Workbook

from graphapi.model.claim import Claim
from graphapi_loaders.ucdp_conflict import LOADER
from tests.unit.loaders.table_reading import Read, dangling, read_table
from tests.unit.loaders.ucdp_conflict.files import COLUMNS, ROW


def csv_of(*rows: dict[str, str], columns: tuple[str, ...] = COLUMNS) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def read(folder: Path, content: str, name: str = "ucdp-dyadic-241.csv") -> Read:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    assert LOADER.recognizes(path)
    return read_table(LOADER, path)


def rows_of(found: Read) -> int:
    more = found.not_kept["claims more than rows, which have several secondary parties"]
    return found.rows - more


def test_each_secondary_party_supports_its_side_with_troops(tmp_path: Path) -> None:
    found = read(tmp_path, csv_of(ROW, {**ROW, "year": "2020", "side_b_2nd": "", "side_a_2nd": "Government of Turkey"}))
    assert found.said == []
    assert [(each.subject, each.object, each.period and each.period.text) for each in found.claims] == [
        ("sudan", "coast-league.ucdp-99001", "2019"),
        ("north-macedonia", "coast-league.ucdp-99001", "2019"),
        ("united-arab-emirates", "coast-league.ucdp-99001", "2019"),
        ("turkey", "libya", "2020"),
    ]
    first = found.claims[0]
    assert (first.against, {*first.forms}, first.record) == (frozenset({"libya"}), {"TROOPS"}, "dyad 901, 2019")
    assert (first.source, rows_of(found), dangling(found)) == ("source:ucdp-dyadic-241", 2, set())
    assert found.not_kept["cells of the column location"] == 2


def test_rows_without_any_are_counted_and_no_state_is_made_up(tmp_path: Path) -> None:
    others = {**ROW, "year": "2018", "side_b_2nd": "Red Band, Government of Nowhere", "gwno_b_2nd": "625"}
    itself = {**ROW, "year": "2017", "side_b_2nd": "", "side_a_2nd": "Government of Libya"}
    found = read(tmp_path, csv_of({**ROW, "side_b_2nd": ""}, others, itself))
    assert found.left_out == {"rows without secondary parties": 1, "secondary parties that are the party itself": 1}
    assert {each.subject for each in found.claims} == {"red-band.ucdp", "government-of-nowhere.ucdp"}
    assert found.not_kept["secondary parties that are not a known state, taken by their name"] == 2
    assert rows_of(found) == 3


def test_a_conflict_with_several_parties_of_a_side_says_not_whose(tmp_path: Path) -> None:
    columns = tuple(column for column in COLUMNS if column != "dyad_id")
    row = {
        **ROW,
        "side_b": "Coast League, Hill League",
        "side_b_id": "99001, 99002",
        "side_a_2nd": "Government of Turkey",
    }
    odd = {**row, "year": "2018", "side_b": "Coast League, North, Hill League"}
    found = read(tmp_path, csv_of(row, odd, columns=columns), "ucdp-prio-acd-241.csv")
    (claim,) = found.claims
    assert (claim.subject, claim.object, claim.record) == ("turkey", "libya", "conflict 900, 2019")
    assert claim.against == {"coast-league.ucdp-99001", "hill-league.ucdp-99002"}
    reason = "secondary parties of a side with several primary ones, without saying whose"
    assert found.not_kept[reason] == 3
    assert found.left_out == {"rows with secondary parties, whose primary ones are other than their numbers": 1}


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"version": "4-2016"}, "version: '4-2016' is not a version from 17.1 on, as in 24.1"),
        ({"year": "2024"}, "year: '2024' is not a year from 1946 to 2023"),
        ({"dyad_id": "x"}, "dyad_id: 'x' is not a whole number"),
        ({"side_a_id": ""}, "side_a: 'Government of Libya' with the number '': expected parties, each with its number"),
        ({"side_a": "Government of Atlantis"}, "side_a: 'Atlantis' is not a known state"),
    ],
)
def test_bad_cells(tmp_path: Path, cells: dict[str, str], said: str) -> None:
    found = read(tmp_path, csv_of({**ROW, **cells}))
    assert found.said == [f"ucdp-dyadic-241.csv:2: {said}"]


def test_a_dyad_and_year_twice_and_a_header_of_before(tmp_path: Path) -> None:
    assert read(tmp_path, csv_of(ROW, ROW)).said == [
        "ucdp-dyadic-241.csv:3: year: line 2 is of the same dyad and year already"
    ]
    older = tuple(column for column in COLUMNS if column != "side_a_id")
    assert read(tmp_path, csv_of(ROW, columns=older)).said == [
        "ucdp-dyadic-241.csv:1: side_a_id: is missing from the header; expected a file of version 17.1 or later"
    ]


def test_a_workbook_says_the_same(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].title = "Read me"
    sheet = book.create_sheet("Data")
    for cells in (COLUMNS, [int(cell) if cell.isdecimal() else cell for cell in ROW.values()]):
        sheet.append([*cells])
    book.save(tmp_path / "a.xlsx")
    assert LOADER.recognizes(tmp_path / "a.xlsx")
    found = read_table(LOADER, tmp_path / "a.xlsx")
    assert found.said == []
    assert [each.id for each in found.claims] == [each.id for each in read(tmp_path, csv_of(ROW)).claims]
    assert all(isinstance(each, Claim) for each in found.claims)
