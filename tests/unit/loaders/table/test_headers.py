"""Missing headers, headers without some names, and headers below other lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi.model.record import ReadOptions
from graphapi_loaders.table import LOADER
from graphapi_loaders.table.proposal import propose
from graphapi_loaders.table.reader import TableLoader
from tests.unit.loaders.table.files import COLUMNS, CSV, HEAD, csv_of, read, told, workbook

ROW = "France,Haftar,18/05/2014,backs,x"
BARE = "Mali,Haftar,2014-05-18,backs\nMali,Haftar,2014-05-19,backs\n"
NUMBERED = """\
columns:
  column 1: {role: subject, by: STATE}
  column 2: {role: object, by: NAME, kind: PERSON}
  column 3: {role: period}
  column 4: {role: predicate, values: {backs: SUPPORTS}}
"""


def remarks(table: Path) -> list[str]:
    found: list[str] = []
    list(LOADER.read(table, ReadOptions(notify=found.append)))
    return found


@pytest.mark.parametrize("as_workbook", [False, True])
def test_a_table_without_a_header(tmp_path: Path, *, as_workbook: bool) -> None:
    head = HEAD + "header_line: 0\n"
    if as_workbook:
        workbook(tmp_path / "backing.xlsx", [line.split(",") for line in BARE.splitlines()])
        found = read(tmp_path, (tmp_path / "backing.xlsx").read_bytes(), NUMBERED, name="backing.xlsx", head=head)
    else:
        found = read(tmp_path, BARE, NUMBERED, head=head)
    assert found.said == []
    assert [period for *_, period in told(found)] == ["2014-05-18", "2014-05-19"]


def test_a_row_that_is_taken_for_the_header_is_noticed(tmp_path: Path) -> None:
    mapping = NUMBERED
    for number, name in enumerate(("Mali", "Haftar", "'2014-05-18'", "backs"), start=1):
        mapping = mapping.replace(f"column {number}", name)
    (said,) = read(tmp_path, BARE, mapping).said
    assert said.startswith("backing.csv:1: header: looks like a row as the others")
    assert read(tmp_path, BARE, mapping, head=HEAD + "header_line: 1\n").said == []
    (tmp_path / "backing.mapping.yaml").unlink()
    proposed = propose(tmp_path / "backing.csv")
    assert "header_line: 0" in proposed
    assert "column 4" in proposed
    assert "header_line: 1" in propose(tmp_path / "backing.csv", header_line=1)


@pytest.mark.parametrize("content", [("", "0", "1"), ("", "", ""), ("", "1.0", "2.0")])
def test_a_column_without_a_name_or_content_is_ignored_and_said(tmp_path: Path, content: tuple[str, str, str]) -> None:
    lines = csv_of(ROW, ROW.replace("France", "Mali")).splitlines()
    found = read(tmp_path, "\n".join(f"{cell},{line}" for cell, line in zip(content, lines, strict=True)))
    assert found.said == []
    assert [subject for subject, *_ in told(found)] == ["france", "mali"]
    assert any("column 1 has no name, and nothing in it" in text for text in remarks(found.path))


def test_a_column_without_a_name_is_mapped_by_its_place(tmp_path: Path) -> None:
    content = f"{CSV.splitlines()[0]},\n{ROW},told by radio\n{ROW.replace('France', 'Mali')},\n"
    (said,) = read(tmp_path, content).said
    assert "the column 'column 6' of backing.csv is neither mapped nor ignored" in said
    found = read(tmp_path, content, COLUMNS + "  column 6: {role: detail}\n")
    assert [claim.detail for claim in found.claims] == ["told by radio", None]
    assert read(tmp_path, content, COLUMNS + '  "": {role: ignored}\n').said == []


@pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "SEP=;", "\ufeffsep=;"])
def test_the_line_that_excel_says_the_separator_in(tmp_path: Path, first: str) -> None:
    found = read(tmp_path, f"{first}\n{csv_of(ROW, 'France,Haftar,x,backs,x').replace(',', ';')}")
    assert [subject for subject, *_ in told(found)] == ["france"]
    assert [(each.line, each.field) for each in found.rejected] == [(4, "When")]
    assert TableLoader().rows(found.path).header == 2


@pytest.mark.parametrize(
    "text", ["Mali,Haftar,2014-05-18\n", "101,Mali,2014\n102,Chad,2015\n", "7,Mali,met\n8,Chad,met\n"]
)
def test_other_tables_that_begin_at_once(tmp_path: Path, text: str) -> None:
    table = tmp_path / "a.csv"
    table.write_text(text, encoding="utf-8")
    assert "header_line: 0" in propose(table)


@pytest.mark.parametrize("text", ["Who,2014,2015\nMali,1,0\nChad,0,1\n", "Date,Mali\n2014-05-18,Mali\n", "Who,When\n"])
def test_headers_that_are_some(tmp_path: Path, text: str) -> None:
    table = tmp_path / "a.csv"
    table.write_text(text, encoding="utf-8")
    assert "header_line" not in propose(table)
