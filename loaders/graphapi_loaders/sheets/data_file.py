"""Files of data sets with known columns: CSV, TSV, XLSX or Parquet, plain or compressed, with or without titles above."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Final

from graphapi.model.record import Rejected
from graphapi_loaders.blank import filled
from graphapi_loaders.day_written import Days
from graphapi_loaders.sheets.cell import heading, plain
from graphapi_loaders.sheets.opening import PARQUET, WORKBOOKS
from graphapi_loaders.sheets.table import Broken, Layout, Row, Table, UnreadableTableError
from graphapi_loaders.sheets.text import opened_text
from graphapi_loaders.text_file import BROKEN, opened

_TOP: Final = 40
_LONGEST: Final = 64 * 1024
_SIGNS: Final = (",", "\t", ";", "|")


@dataclass(frozen=True, slots=True)
class DataRow:
    """The cells of a row by column, with names in small letters. Blank cells are empty texts, like those of missing columns."""

    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


def layout_with(path: Path, columns: Collection[str], encoding: str | None = None) -> Layout | None:
    """The layout of the table with these columns (in small letters) in its header; None if no line near the top has them."""
    try:
        stat = path.stat()
        tops = _tops(path, stat.st_mtime_ns, stat.st_size)
    except (OSError, UnreadableTableError):
        return None
    wanted = set(columns)
    for layout, names in tops:
        if wanted <= names:
            return Layout(layout.sheet, layout.separator, layout.header_line, encoding)
    return None


def opened_data(path: Path, layout: Layout) -> AbstractContextManager[Table]:
    """Opens the table. Raises UnreadableTableError, and OSError if the file cannot be read."""
    from graphapi_loaders.sheets.opening import opened as opened_table  # noqa: PLC0415

    return opened_table(path, layout) if _is_binary(path) else opened_text(path, layout)


def rows_of(path: Path, table: Table) -> Iterator[DataRow | Rejected]:
    """The rows of the table. Invalid ones are rejected."""
    header = names_of(table)
    for row in table.rows:
        if isinstance(row, Broken):
            yield Rejected(file=str(path), line=row.line, field="row", message=row.message)
        elif len(row.cells) != len(header):
            message = f"has {len(row.cells)} cells; expected {len(header)}, one a column"
            yield Rejected(file=str(path), line=row.line, field="row", message=message)
        elif row.problems:
            yield from (
                Rejected(file=str(path), line=row.line, field=header[place], message=message)
                for place, message in row.problems
            )
        else:
            cells = (filled(plain(cell)) for cell in row.cells)
            yield DataRow(row.line, dict(zip(header, cells, strict=True)))


def days_in(path: Path, telling: Collection[str], *columns: str) -> Days:
    """A reader for the days in these columns of the table with `telling` in its header."""
    return Days(lambda: _cells_in(path, telling, columns))


def put_together(table: Table) -> Table:
    """The table with rows joined that were divided by a line break in a cell. Rows that do not add up to one stay as they are."""
    return replace(table, rows=_whole_rows(table.rows, len(table.header)))


def names_of(table: Table) -> list[str]:
    """The names of columns in small letters. A repeated name gets its position: `name (3)`."""
    found: list[str] = []
    for number, name in enumerate(table.header, start=1):
        small = name.casefold()
        found.append(f"{small} ({number})" if small in found else small)
    return found


@lru_cache(maxsize=64)
def _tops(path: Path, _changed: int, _size: int) -> tuple[tuple[Layout, frozenset[str]], ...]:
    """The names on each of the first lines: in a text file for each separator, in a workbook for each sheet."""
    return tuple(_of_binary(path) if _is_binary(path) else _of_text(path))


def _of_text(path: Path) -> Iterator[tuple[Layout, frozenset[str]]]:
    with suppress(OSError, csv.Error, *BROKEN), opened(path) as file:
        for number in range(1, _TOP + 1):
            line = file.readline(_LONGEST)
            if not line or b"\0" in line:
                return
            text = line.decode("utf-8-sig", errors="replace").rstrip("\r\n")
            for sign in _SIGNS:
                if sign in text:
                    names = frozenset(heading(cell).casefold() for cell in next(csv.reader([text], delimiter=sign), []))
                    yield Layout(None, sign, number), names


def _of_binary(path: Path) -> Iterator[tuple[Layout, frozenset[str]]]:
    from graphapi_loaders.sheets.opening import opened as opened_table  # noqa: PLC0415

    if path.name.lower().endswith(PARQUET):
        with opened_table(path, Layout()) as table:
            yield Layout(), frozenset(name.casefold() for name in table.header)
        return
    from graphapi_loaders.sheets.workbook import sheets_of  # noqa: PLC0415

    for sheet in sheets_of(path):
        with suppress(UnreadableTableError), opened_table(path, Layout(sheet, None, 0)) as table:
            for row, _ in zip(table.rows, range(_TOP), strict=False):
                if isinstance(row, Row):
                    names = frozenset(heading(cell).casefold() for cell in row.cells)
                    yield Layout(sheet, None, row.line), names


def _whole_rows(rows: Iterator[Row | Broken], width: int) -> Iterator[Row | Broken]:
    parts: list[Row] = []
    for row in rows:
        if isinstance(row, Broken) or len(row.cells) >= width or row.problems:
            yield from (*parts, row)
            parts = []
            continue
        parts.append(row)
        cells = [*parts[0].cells]
        for each in parts[1:]:
            cells = [*cells[:-1], f"{cells[-1]} {each.cells[0]}".strip(), *each.cells[1:]]
        if len(cells) >= width:
            yield from [Row(parts[0].line, cells)] if len(cells) == width else parts
            parts = []
    yield from parts


def _cells_in(path: Path, telling: Collection[str], columns: Collection[str]) -> Iterator[str]:
    layout = layout_with(path, telling)
    if layout is None:
        return
    with opened_data(path, layout) as table:
        for row in rows_of(path, table):
            if isinstance(row, DataRow):
                yield from (row[column] for column in columns)


def _is_binary(path: Path) -> bool:
    return path.name.lower().endswith((*WORKBOOKS, *PARQUET))
