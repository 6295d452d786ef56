"""The first rows of a table by column, as the basis of a proposed mapping."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

from graphapi_loaders.blank import filled
from graphapi_loaders.sheets.cell import plain
from graphapi_loaders.sheets.header_line import likely_header_line
from graphapi_loaders.sheets.opening import TEXTS, WORKBOOKS, opened
from graphapi_loaders.sheets.table import Layout, Row, Table, UnreadableTableError
from graphapi_loaders.text_file import seems_written_in

ROWS: Final = 10_000
_DAY: Final = re.compile(r"\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.]\d{4}|https?://")
_SEPARATORS: Final = ("\t", ";", "|", ",")


@dataclass(slots=True)
class Column:
    """The cells of a column in the sample: how often each occurs, and how many are empty, unreadable or have several lines."""

    name: str
    cells: Counter[str] = field(default_factory=Counter)
    empty: int = 0
    unreadable: int = 0
    lines: int = 0
    named: bool = True
    merged: bool = False

    @property
    def distinct(self) -> bool:
        """Whether all cells differ, and none is empty or unreadable."""
        return bool(self.cells) and not self.empty and not self.unreadable and self.cells.most_common(1)[0][1] == 1

    @property
    def useless(self) -> bool:
        """Whether it has no name, and is empty or has only row numbers, as pandas and R write them."""
        if self.named:
            return False
        cells = [cell.removesuffix(".0") for cell in self.cells]
        numbers = [int(cell) for cell in cells if cell.isdecimal()]
        counts = not self.empty and any(numbers == [*range(start, start + len(cells))] for start in (0, 1))
        return not cells or (counts and len(cells) > 1)


@dataclass(frozen=True, slots=True)
class Sample:
    """The columns of a table. `separator` is that of cells if it is not the usual one of the suffix, `encoding` the likely one.

    `sheets` are those of a workbook, the sampled one first. `others` counts rows that do not fit the header.
    """

    columns: Sequence[Column]
    rows: int
    others: int
    separator: str | None
    whole: bool
    sheets: Sequence[str] = ()
    encoding: str | None = None
    header_line: int = 1

    @property
    def begins_at_once(self) -> bool:
        """Whether the header looks like a row."""
        return is_row(self.columns)


def is_row(columns: Sequence[Column]) -> bool:
    """Whether a header looks like a row: with a day or an address, or with two names that look like cells of their columns."""
    named = [column for column in columns if column.named]
    if any(_DAY.match(column.name) and all(map(_DAY.match, column.cells)) for column in named):
        return True
    return sum(column.name in column.cells or _is_number_among(column) for column in named) > 1


def _is_number_among(column: Column) -> bool:
    return column.name.isdecimal() and {len(cell) if cell.isdecimal() else 0 for cell in column.cells} == {
        len(column.name)
    }


def sample(path: Path, sheet: str | None, header_line: int | None) -> Sample:
    """Reads the first rows. Without `header_line`, the header is looked for in the first lines.

    Raises UnreadableTableError, and OSError if the file cannot be read.
    """
    encoding = seems_written_in(path) if path.name.lower().removesuffix(".gz").endswith(TEXTS) else None
    line = header_line
    if line is None:
        separator = _separator(path, 1, encoding)
        line = likely_header_line(path, Layout(sheet, separator, 1, encoding))
    separator = _separator(path, line, encoding)
    with opened(path, Layout(sheet, separator, line, encoding)) as table:
        _refuse_twice(table)
        columns, rows, others = columns_of_rows(table, ROWS)
        whole = next(table.rows, None) is None
        return Sample(columns, rows, others, separator, whole, _sheets(path, sheet), encoding, line)


def columns_of_rows(table: Table, most: int) -> tuple[list[Column], int, int]:
    """The columns of the next rows, and the numbers of rows that fit the header and that do not."""
    nameless = {*table.nameless}
    merged = {place for each in table.merged for place in each.columns}
    columns = [
        Column(name, named=name not in nameless, merged=place in merged) for place, name in enumerate(table.header)
    ]
    rows = others = 0
    for row in islice(table.rows, most):
        if isinstance(row, Row) and len(row.cells) == len(columns):
            rows += 1
            _add(columns, row)
        else:
            others += 1
    return columns, rows, others


def _sheets(path: Path, sheet: str | None) -> list[str]:
    if not path.name.lower().endswith(WORKBOOKS):
        return []
    from graphapi_loaders.sheets.workbook import sheets_of  # noqa: PLC0415 - what other kinds need not wait for

    return sorted(sheets_of(path), key=lambda name: sheet is not None and name != sheet)


def _refuse_twice(table: Table) -> None:
    names = table.header
    if twice := [name for name, count in Counter(names).items() if count > 1]:
        raise UnreadableTableError(f"has more than one column named {twice[0]!r}; expected names that differ")


def _add(columns: Sequence[Column], row: Row) -> None:
    faulty = {place for place, _ in row.problems}
    for place, (column, cell) in enumerate(zip(columns, row.cells, strict=True)):
        if place in faulty:
            column.unreadable += 1
        elif text := filled(plain(cell)):
            column.cells[text] += 1
            column.lines += "\n" in cell.strip()
        else:
            column.empty += 1


def _separator(path: Path, header_line: int, encoding: str | None) -> str | None:
    """The separator in the header, if it is not the usual one of the suffix; else None."""
    if not path.name.lower().removesuffix(".gz").endswith(TEXTS):
        return None
    if _width(path, Layout(None, None, header_line, encoding)) > 1:
        return None
    widths = {separator: _width(path, Layout(None, separator, header_line, encoding)) for separator in _SEPARATORS}
    best = max(widths, key=widths.__getitem__)
    return best if widths[best] > 1 else None


def _width(path: Path, layout: Layout) -> int:
    with opened(path, layout) as table:
        return len(table.header)
