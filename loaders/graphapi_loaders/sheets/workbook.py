"""Reads tables in workbooks (XLSX), row by row. Dates are as precise as the workbook shows them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, time
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from zipfile import BadZipFile, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils import range_boundaries
from openpyxl.utils.exceptions import InvalidFileException

from graphapi_loaders.sheets.native import number_text, time_text
from graphapi_loaders.sheets.table import Layout, Merged, Row, Table, UnreadableTableError, named, without_names

_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref=[\"']([A-Z]+\d+:[A-Z]+\d+)[\"']")
_REACH: Final = 200  # bytes; such an element is shorter
_FORMULA = re.compile(rb"<f[ >/]")
# Parts of a number format that are not parts of a date: quoted, escaped or in brackets.
_NO_DATE = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|[_*].')
_DAMAGED: Final = (BadZipFile, InvalidFileException, KeyError, ValueError)
_DIGITS: Final = 15
_CHUNK: Final = 1024 * 1024


Rows = Iterable[tuple[int, tuple[tuple[Any, ...], ...]]]


@contextmanager
def opened_workbook(path: Path, layout: Layout) -> Iterator[Table]:
    """Opens the table on the sheet in the layout, else on the first. Raises UnreadableTableError."""
    with _opened(path, layout) as (sheet, rows):
        merged = [each for each in _merged(path, sheet) if each.row > layout.header_line]
        if layout.header_line == 0:
            all_rows = _rows(rows, 0)
            yield replace(without_names(next(all_rows, None), all_rows), merged=merged)
            return
        header = _header(rows, layout.header_line)
        yield Table(named(header), layout.header_line, _rows(rows, len(header)), merged)


def workbook_of_rows(path: Path, layout: Layout, numbers: Collection[int]) -> bytes:
    """The bytes of a workbook with the header and only these rows of the sheet. Raises UnreadableTableError."""
    book, content = Workbook(write_only=True), BytesIO()
    with _opened(path, layout) as (given_sheet, rows):
        sheet = book.create_sheet(given_sheet.title)
        for number, (cells, *formulas) in rows:
            if number <= layout.header_line or number in numbers:
                given = formulas[0] if formulas else cells
                sheet.append([_copied(sheet, *both) for both in zip(cells, given, strict=True)])
    book.save(content)
    return content.getvalue()


@contextmanager
def _opened(path: Path, layout: Layout) -> Iterator[tuple[Any, Rows]]:
    """The sheet, and its rows with their numbers: cells with values and, if the workbook has any, cells with formulas."""
    with path.open("rb"):  # raises OSError if the file cannot be read
        pass
    try:
        formulas = _has_formulas(path)
        values = load_workbook(path, read_only=True, data_only=True)
        both = [values, load_workbook(path, read_only=True)] if formulas else [values]
    except _DAMAGED as error:
        raise UnreadableTableError(f"is not an XLSX workbook, or is damaged: {error}") from error
    try:
        sheets = [_sheet(book, layout.sheet) for book in both]
        yield sheets[0], enumerate(zip(*(sheet.iter_rows() for sheet in sheets), strict=True), start=1)
    finally:
        for book in both:
            book.close()


def sheets_of(path: Path) -> list[str]:
    """The names of a workbook's sheets. Raises UnreadableTableError."""
    try:
        book = load_workbook(path, read_only=True)
    except _DAMAGED as error:
        raise UnreadableTableError(f"is not an XLSX workbook, or is damaged: {error}") from error
    try:
        return [sheet.title for sheet in book.worksheets]
    finally:
        book.close()


def _has_formulas(path: Path) -> bool:
    """Whether any sheet has formulas. A formula has no value until a spreadsheet program computes it."""
    with ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/"):
                with archive.open(name) as sheet:
                    tail = b""
                    while chunk := sheet.read(_CHUNK):
                        if _FORMULA.search(tail + chunk):
                            return True
                        tail = chunk[-3:]
    return False


def _merged(path: Path, sheet: Any) -> Iterator[Merged]:
    """The merged cells of a sheet, from its XML, because openpyxl's rows do not show them."""
    with ZipFile(path) as archive, archive.open(sheet._worksheet_path.lstrip("/")) as content:  # noqa: SLF001
        tail = b""
        while chunk := content.read(_CHUNK):
            text = tail + chunk
            end = 0
            for found in _MERGED.finditer(text):
                end = found.end()
                left, top, right, bottom = (each or 0 for each in range_boundaries(found[1].decode()))
                yield Merged(found[1].decode(), top, range(left - 1 if bottom > top else left, right))
            tail = text[end:][-_REACH:]


def _sheet(book: Workbook, name: str | None) -> Any:
    sheets = {sheet.title: sheet for sheet in book.worksheets}
    if not sheets:
        raise UnreadableTableError("has no sheet")
    if name is None:
        sheet = next(iter(sheets.values()))
    elif name in sheets:
        sheet = sheets[name]
    else:
        raise UnreadableTableError(f"has no sheet {name!r}; expected one of {', '.join(sheets)}")
    # The extent in the file can be wrong; without it, all rows are read.
    sheet.reset_dimensions()
    return sheet


def _header(rows: Rows, line: int) -> list[str]:
    for number, (cells, *_) in rows:
        if number == line:
            texts = ["" if cell.value is None else str(cell.value) for cell in cells]
            while texts and not texts[-1].strip():
                texts.pop()
            return texts
    raise UnreadableTableError(f"has no row {line}; expected the names of the columns there")


def _rows(rows: Rows, width: int) -> Iterator[Row]:
    """The rows with any content, as wide as the header. Cells beyond it are kept if they have content."""
    for number, (cells, *formulas) in rows:
        texts = [""] * max(width, len(cells))
        problems: list[tuple[int, str]] = []
        for place, cell in enumerate(cells):
            if cell.value is None:
                if formulas and formulas[0][place].value is not None:
                    problems.append(
                        (place, "holds a formula that was not worked out; open and save it in a spreadsheet")
                    )
                continue
            text = _text(cell)
            if isinstance(text, str):
                texts[place] = text
            else:
                problems.append((place, text.message))
        while len(texts) > width and not texts[-1].strip():
            texts.pop()
        if problems or any(texts):
            yield Row(number, texts, tuple(problems))


def _copied(sheet: Any, cell: Any, given: Any) -> Any:
    """The cell with its value; with its formula only if that was not computed."""
    if cell.value is None and given.value is None:
        return None
    copy = WriteOnlyCell(sheet, given.value if cell.value is None else cell.value)
    copy.number_format = given.number_format
    if isinstance(cell.value, str):
        copy.data_type = cell.data_type  # so that a text that looks like a formula stays a text
    return copy


class _Unclear:
    """Why a cell cannot be converted to a text."""

    def __init__(self, message: str) -> None:
        self.message = message


def _text(cell: Any) -> str | _Unclear:
    """The value as text: numbers exactly, dates in ISO 8601 as precise as the workbook shows them; or why there is none."""
    value = cell.value
    match value:
        case str() if cell.data_type == "e":
            return _Unclear(f"holds the error {value}")
        case str():
            return value
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            if abs(value) >= 10**_DIGITS:
                return _Unclear(
                    f"holds the number {value} of more than {_DIGITS} digits, of which a workbook keeps only {_DIGITS}"
                )
            return number_text(value)
        case date():
            return _date(value, cell.number_format or "")
        case time():
            return time_text(value)
        case _:
            return _Unclear(f"holds {value}, which is neither a text, a number nor a date")


def _date(value: date, format_: str) -> str:
    """The date as text: a month if the workbook shows `May 2014`, although it stores a day."""
    shown = _NO_DATE.sub("", format_).partition(";")[0].lower()
    text = time_text(value)
    if "d" in shown or "y" not in shown:
        return text
    return text[:7] if "m" in shown else text[:4]
