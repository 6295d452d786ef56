"""The same rows give the same claims in every kind of file, and cells are not changed."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]
import pytest
from openpyxl import Workbook

from graphapi.cli.rejected import write_rejected
from graphapi.model.record import ReadOptions
from graphapi.service.inputs import find_inputs, find_loaders
from graphapi.service.reading import read as read_file
from graphapi_loaders.table import LOADER
from graphapi_loaders.table.reader import TableLoader
from tests.unit.loaders.table.files import COLUMNS, CSV, HEAD, csv_of, parquet, read, read_beside, told, workbook
from tests.unit.loaders.table_reading import read_table

ROWS = (("France", "Haftar", "18/05/2014", "backs", "x"), ("LNA", "خليفة", "2015", "met", ""))
HEADER = ("Who", "Whom", "When", "What", "Notes")
TEXT = csv_of(*(",".join(row) for row in ROWS))


def of_rows(path: Path) -> Path:
    return parquet(path, {name: [row[place] for row in ROWS] for place, name in enumerate(HEADER)})


KINDS: dict[str, Callable[[Path], object]] = {
    "a.csv": lambda path: path.write_text(TEXT, "utf-8"),
    "a.tsv": lambda path: path.write_text(TEXT.replace(",", "\t"), "utf-8"),
    "a.tab": lambda path: path.write_text(TEXT.replace(",", "\t"), "utf-8"),
    "a.csv.gz": lambda path: path.write_bytes(gzip.compress(TEXT.encode())),
    "a.CSV": lambda path: path.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()),
    "b.csv": lambda path: path.write_text("\n".join(",".join(f'"{cell}"' for cell in row) for row in (HEADER, *ROWS)), "utf-8"),
    "a.xlsx": lambda path: workbook(path, (HEADER, *ROWS)),
    "a.parquet": of_rows,
}  # fmt: skip


@pytest.mark.parametrize("name", KINDS)
def test_the_same_claims_of_every_kind(tmp_path: Path, name: str) -> None:
    KINDS[name](tmp_path / name)
    found = read_beside(tmp_path / name)
    assert found.said == []
    assert found.claims == read(tmp_path, TEXT, name="c.csv").claims
    assert LOADER.recognizes(tmp_path / name)


def test_either_of_the_two_files_may_be_named(tmp_path: Path) -> None:
    table = read(tmp_path).path
    mapping = tmp_path / "backing.mapping.yaml"
    assert LOADER.recognizes(mapping)
    assert {*TableLoader().files(mapping)} == {*TableLoader().files(table)} == {mapping, table}
    assert not LOADER.recognizes(tmp_path / "other.csv")
    (tmp_path / "backing.tsv").write_text(CSV, "utf-8")
    assert not LOADER.recognizes(tmp_path / "backing.tsv"), "the mapping names another table"


def test_rejected_rows_come_with_their_mapping(tmp_path: Path) -> None:
    """`graphapi load --skip-invalid` writes them to another file; after corrections, they load."""
    table = read(
        tmp_path, csv_of("France,Haftar,x,backs,", 'Mali,Haftar,2015,backs,"a\nb"', "Egypt,Haftar,,backz,")
    ).path
    (given,) = find_inputs([table], find_loaders()).inputs
    (written,) = write_rejected([read_file(given, ReadOptions(), lambda _: None, lambda _: None)], tmp_path)
    assert written.read_text("utf-8") == csv_of("France,Haftar,x,backs,", "Egypt,Haftar,,backz,")
    written.write_text(csv_of("France,Haftar,2014,backs,", "Egypt,Haftar,,backs,"), "utf-8")
    assert LOADER.recognizes(written)
    assert told(read_table(LOADER, written)) == [
        ("france", "SUPPORTS", "khalifa-haftar", "2014"),
        ("egypt", "SUPPORTS", "khalifa-haftar", None),
    ]
    assert not LOADER.recognizes(tmp_path / "other.rejected.csv")


def test_cells_are_never_taken_for_numbers(tmp_path: Path) -> None:
    mapping = COLUMNS.replace("role: ignored", "role: record")
    found = read(tmp_path, csv_of("France,Haftar,2014,backs,007", "France,Haftar,2014,backs,1e3"), mapping)
    assert [claim.record for claim in found.claims] == ["007", "1e3"]


@pytest.mark.parametrize(
    ("separator", "text"), [(";", "a;b\nFrance;x,y\n"), ("'|'", "a|b\nFrance|x,y\n"), ("tab", "a\tb\nFrance\tx,y\n")]
)
def test_separators(tmp_path: Path, separator: str, text: str) -> None:
    mapping = "columns:\n  a: {role: subject, by: STATE}\n  b: {role: object, by: NAME, kind: PERSON}\n"
    head = HEAD + f"separator: {separator}\nconstants: {{{{predicate: MET}}}}\n"
    assert [claim.object.partition(".")[0] for claim in read(tmp_path, text, mapping, head=head).claims] == ["x-y"]


def test_lines_above_the_header(tmp_path: Path) -> None:
    head = HEAD + "header_line: 3\n"
    assert told(read(tmp_path, "Title,,,,\n\n" + TEXT, head=head)) == told(read(tmp_path, TEXT, name="other.csv"))
    path = workbook(tmp_path / "b.xlsx", (("Title",), (), HEADER, *ROWS))
    assert len(read_beside(path, head=head).claims) == 2


DATES = COLUMNS.replace("[DD/MM/YYYY, YYYY]", "[EDTF, 'YYYY-MM-DDThh:mm:ss']").replace("role: ignored", "role: record")


@pytest.mark.parametrize(
    ("cell", "format_", "period"),
    [
        (date(2014, 5, 1), "dd/mm/yyyy", "2014-05-01"),
        (date(2014, 5, 1), "mmm yyyy", "2014-05"),
        (date(2014, 5, 1), '[$-401]mmmm "day" yyyy', "2014-05"),
        (date(2014, 5, 1), "yyyy", "2014"),
        (datetime(2014, 5, 1, 13, 5), "yyyy-mm-dd h:mm", "2014-05-01"),  # noqa: DTZ001
        (2014, "General", "2014"),
        (2014.0, "General", "2014"),
        ("2014-05", "General", "2014-05"),
    ],
)
def test_dates_of_a_workbook_are_as_precise_as_they_are_shown(
    tmp_path: Path, cell: object, format_: str, period: str
) -> None:
    path = workbook(
        tmp_path / "a.xlsx", (HEADER, ("France", "Haftar", cell, "backs", "007")), formats=("@", "@", format_)
    )
    found = read_beside(path, DATES)
    assert found.said == []
    assert [(claim.period and claim.period.text, claim.record) for claim in found.claims] == [(period, "007")]


@pytest.mark.parametrize(
    ("cell", "record"),
    [
        (7, "7"),
        (time(3, 4), "03:04:00"),
        (0.1, "0.1"),
        (-2.5, "-2.5"),
        (True, "TRUE"),
        (123456789012345, "123456789012345"),
        ("'1", "'1"),
    ],
)
def test_numbers_of_a_workbook(tmp_path: Path, cell: object, record: str) -> None:
    path = workbook(tmp_path / "a.xlsx", (HEADER, ("France", "Haftar", 2014, "backs", cell)))
    assert [claim.record for claim in read_beside(path, DATES).claims] == [record]


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("#N/A", "holds the error #N/A"),
        ("=1+1", "holds a formula that was not worked out; open and save it in a spreadsheet"),
        (10**17 + 1, "of more than 15 digits, of which a workbook keeps only 15"),
    ],
)
def test_cells_of_a_workbook_that_cannot_be_taken(tmp_path: Path, cell: object, said: str) -> None:
    path = workbook(tmp_path / "a.xlsx", (HEADER, (), ("France", "Haftar", 2014, "backs", cell)))
    found = read_beside(path, DATES)
    assert len(found.rejected) == 1
    assert (found.rejected[0].line, found.rejected[0].field) == (3, "Notes")
    assert said in found.rejected[0].message
    assert read_beside(path, DATES.replace("role: record", "role: ignored")).rejected == []


def test_sheets(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["nothing"])
    sheet = book.create_sheet("ورقة")
    for row in (HEADER, *ROWS):
        sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    assert len(read_beside(tmp_path / "a.xlsx", head=HEAD + "sheet: ورقة\n").claims) == 2
    missing = read_beside(tmp_path / "a.xlsx", head=HEAD + "sheet: x\n")
    assert missing.said == ["a.xlsx:1: (file): has no sheet 'x'; expected one of Sheet, ورقة"]


def test_cells_beside_the_header(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", (HEADER, (*ROWS[0], "stray"), (*ROWS[1], " ")))
    found = read_beside(path)
    assert found.said == ["a.xlsx:2: row: has 6 cells; expected 5, one a column"]
    assert len(found.claims) == 1


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04 broken"])
@pytest.mark.parametrize("name", ["a.xlsx", "a.parquet"])
def test_files_that_are_damaged(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    (said,) = read_beside(tmp_path / name).said
    assert said.startswith(f"{name}:1: (file): is not ")


def test_a_damaged_gzip_file(tmp_path: Path) -> None:
    rows = csv_of(*(f"France,Haftar,2014,backs,{number * 7919}" for number in range(1000, 3000)))
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(rows.encode())[:-2000])
    found = read_beside(tmp_path / "a.csv.gz", DATES)
    assert found.claims
    assert "the compressed file is damaged or incomplete" in found.said[-1]


def test_values_of_a_parquet_file(tmp_path: Path) -> None:
    columns = {
        "Who": pa.array(["France", None, "Mali"]).dictionary_encode(),
        "Whom": ["Haftar"] * 3,
        "When": pa.array([date(2014, 5, 1), date(2014, 5, 2), None]),
        "What": pa.array(["backs", "backs", "met"], pa.large_string()),
        "Notes": pa.array([Decimal("1.50"), Decimal("2.00"), Decimal("0.10")]),
    }
    found = read_beside(parquet(tmp_path / "a.parquet", columns), DATES)
    assert [(claim.subject, claim.record) for claim in found.claims] == [("france", "1.50"), ("mali", "0.10")]
    assert [claim.period and claim.period.text for claim in found.claims] == ["2014-05-01", None]
    assert found.said == [
        "a.parquet:2: Who: is empty; expected a value (or `empty` in the mapping, saying what that means)"
    ]


@pytest.mark.parametrize(
    ("values", "cells"),
    [
        (pa.array([2014, 15], pa.int64()), ["2014", "15"]),
        (pa.array([2014.0, 0.5]), ["2014", "0.5"]),
        (pa.array([True, False]), ["TRUE", "FALSE"]),
        (pa.array([datetime(2014, 5, 1), datetime(2014, 5, 1, 7, 30)], pa.timestamp("ns")), ["2014-05-01", "2014-05-01T07:30:00"]),  # noqa: DTZ001
        (pa.array(["007", "1e3"]), ["007", "1e3"]),
    ],
)  # fmt: skip
def test_native_values_of_a_parquet_file(tmp_path: Path, values: Any, cells: list[str]) -> None:
    columns = {
        "Who": ["France"] * 2,
        "Whom": ["Haftar"] * 2,
        "When": ["2014"] * 2,
        "What": ["backs"] * 2,
        "Notes": values,
    }
    found = read_beside(parquet(tmp_path / "a.parquet", columns), DATES)
    assert [claim.record for claim in found.claims] == cells


def test_nested_values_of_a_parquet_file(tmp_path: Path) -> None:
    columns = {"Who": ["France"], "Whom": ["Haftar"], "When": ["2014"], "What": ["backs"], "Notes": [["a", "b"]]}
    found = read_beside(parquet(tmp_path / "a.parquet", columns), DATES)
    assert found.said == ["a.parquet:1: Notes: holds a value of the type list; expected texts, numbers or dates"]
