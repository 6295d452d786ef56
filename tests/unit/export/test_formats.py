"""The formats with invented rows: what each keeps, refuses and writes at the end."""

from __future__ import annotations

import io
import json
from typing import Any

import pyarrow.parquet as pq  # type: ignore[import-untyped]
import pytest
from openpyxl import load_workbook

from graphapi.errors import TooManyError
from graphapi.export.about import About
from graphapi.export.column import Column, Kind
from graphapi.export.format import Format
from graphapi.export.formats import FORMATS
from graphapi.export.formats.xlsx import MOST_ROWS
from graphapi.export.layout import Row

COLUMNS = (
    Column("name"),
    Column("count", Kind.NUMBER),
    Column("day", Kind.DAY),
    Column("true", Kind.TRUTH),
    Column("forms", Kind.TEXTS),
    Column("score", Kind.DECIMAL),
)
ROWS: list[Row] = [
    ['خليفة حفتر, "he"\nsaid', 3, "2016-12-31", True, ["A", "B"], 0.5],
    [None, None, None, None, [], None],
    ["=1+1", -1, "1899-01-01", False, ["=A"], -1.5],
]
ABOUT = About(what="made up", query={"of": "حفتر"}, data_version="1", made_on="2026-01-31", licences=("CC-BY-4.0",))


def written(form: Format, rows: list[Row] = ROWS) -> bytes:
    writer = form.make(COLUMNS, ABOUT)
    try:
        return b"".join((writer.begin(), writer.write([list(row) for row in rows]), *writer.end()))
    finally:
        writer.close()


def test_csv_quotes_and_marks() -> None:
    assert written(FORMATS["csv"]).decode("utf-8-sig") == (
        "name,count,day,true,forms,score\r\n"
        '"خليفة حفتر, ""he""\nsaid",3,2016-12-31,TRUE,A; B,0.5\r\n'
        ",,,,,\r\n"
        "'=1+1,-1,1899-01-01,FALSE,'=A,-1.5\r\n"
    )
    assert written(FORMATS["csv"]).startswith(b"\xef\xbb\xbf")


def test_json_lines_say_how_many_there_are() -> None:
    first, *rows, last = map(json.loads, written(FORMATS["jsonl"]).splitlines())
    assert first["about"]["licences"] == "CC-BY-4.0"
    assert [list(row.values()) for row in rows] == ROWS
    assert last == {"rows": 3}


def test_parquet_has_types() -> None:
    table = pq.read_table(io.BytesIO(written(FORMATS["parquet"])))
    assert [str(each.type) for each in table.schema] == [
        "string",
        "int64",
        "date32[day]",
        "bool",
        "list<element: string>",
        "double",
    ]
    assert table.num_rows == 3
    assert table.schema.metadata[b"graphapi.query"].decode() == "of=حفتر"


def test_xlsx_has_types_and_texts_that_are_no_formulas() -> None:
    book = load_workbook(io.BytesIO(written(FORMATS["xlsx"])))
    _, first, blank, last = book["rows"].iter_rows()
    assert [cell.data_type for cell in first] == ["s", "n", "d", "b", "s", "n"]
    assert {cell.value for cell in blank} == {None}
    assert [cell.data_type for cell in last] == ["s", "n", "s", "b", "s", "n"]
    assert [cell.value for cell in last] == ["=1+1", -1, "1899-01-01", False, "=A", -1.5]
    assert {row[0]: row[1] for row in book["about"].iter_rows(values_only=True)}["licences"] == "CC-BY-4.0"


def test_xlsx_refuses_more_than_a_sheet_has_with_the_count() -> None:
    writer = FORMATS["xlsx"].make(COLUMNS, ABOUT)
    many: Any = range(MOST_ROWS + 1)
    with pytest.raises(TooManyError, match="1,048,576 rows; at most 1,048,575") as refused:
        writer.write(many)
    assert refused.value.details == {"count": MOST_ROWS + 1, "limit": MOST_ROWS}


def test_xlsx_says_what_it_cuts() -> None:
    book = load_workbook(io.BytesIO(written(FORMATS["xlsx"], [["x" * 40_000, 1, None, None, [], None]])))
    text = str(book["rows"]["A2"].value)
    assert len(text) == 32_767
    assert text.endswith("[cut: a cell has at most 32,767 characters]")


def test_what_xml_cannot_hold_is_shown_as_unreadable() -> None:
    book = load_workbook(io.BytesIO(written(FORMATS["xlsx"], [["a\x00b", 1, None, None, [], None]])))
    assert book["rows"]["A2"].value == "a\ufffdb"


def test_all_formats_but_xlsx_begin_before_the_first_row() -> None:
    whole = []
    for form in FORMATS.values():
        if form.takes(COLUMNS):
            writer = form.make(COLUMNS, ABOUT)
            if not writer.begin():
                whole.append(form.name)
            list(writer.end())
            writer.close()
    assert whole == ["xlsx"]


@pytest.mark.parametrize("name", ["gexf", "graphml", "cyjs", "triad-years.csv", "ftm.json", "claims.jsonl"])
def test_formats_that_need_more_columns_say_so(name: str) -> None:
    assert not FORMATS[name].takes(COLUMNS)
    assert FORMATS["csv"].takes(COLUMNS)
