"""A table in a file of any kind: a header, and rows of texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from graphapi_loaders.sheets.cell import heading


@dataclass(frozen=True, slots=True)
class Layout:
    """The position and form of a table in its file. `header_line` is the line with the names of columns; 0 if there is none."""

    sheet: str | None = None
    separator: str | None = None
    header_line: int = 1
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row as texts. `line` is its first line in a text file, or its number in a sheet or Parquet file.

    `problems` are unreadable cells: the position of each, with a message.
    """

    line: int
    cells: Sequence[str]
    problems: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that cannot be divided into cells."""

    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Merged:
    """Merged cells of a sheet, such as A2:A4. Only the first cell has the value. `row` is the number of its row."""

    range: str
    row: int
    columns: Sequence[int]
    """The positions of columns with cells that lack the value."""


@dataclass(frozen=True, slots=True)
class Table:
    """An open table. Blank lines are skipped. A column without a name has its position as name: `column 1`.

    `header_line` is the line with the names of columns; 0 if there is none.
    """

    header: Sequence[str]
    header_line: int
    rows: Iterator[Row | Broken]
    merged: Sequence[Merged] = ()

    @property
    def nameless(self) -> list[str]:
        """The columns without a name."""
        return [name for number, name in enumerate(self.header, start=1) if name == by_place(number)]


def by_place(number: int) -> str:
    """The name for a column without a name."""
    return f"column {number}"


def named(cells: Iterable[str]) -> list[str]:
    """The normalized names of the columns in a header."""
    return [heading(cell) or by_place(number) for number, cell in enumerate(cells, start=1)]


def without_names(first: Row | Broken | None, rest: Iterator[Row | Broken]) -> Table:
    """A table without a header. Raises UnreadableTableError if there is no first row, or it cannot be read."""
    if not isinstance(first, Row):
        raise UnreadableTableError(first.message if first else "has no rows")
    return Table(named("" for _ in first.cells), 0, chain([first], rest))


class UnreadableTableError(Exception):
    """The file is not a table of its kind, or lacks a part that the mapping names. The message says what was expected."""
