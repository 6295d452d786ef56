"""A table as it stands in its file: the header and rows of texts, whatever kind of file it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from graphapi_loaders.sheets.cell import heading


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table lies in its file: on which sheet, what parts its cells, which line names the columns (0: none does), in which encoding."""

    sheet: str | None = None
    separator: str | None = None
    header_line: int = 1
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row's cells, as texts, and where it stands: line of a text file, row of a sheet, number in a Parquet file.

    `problems` are cells (by their place) that cannot be read, each with what is wrong with it.
    """

    line: int
    cells: Sequence[str]
    problems: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that cannot be taken apart."""

    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Merged:
    """Cells of a sheet that are one, as in A2:A4: only the first of them has the value. `row` is its number."""

    range: str
    row: int
    columns: Sequence[int]
    """The places of the columns in which cells have no value for it."""


@dataclass(frozen=True, slots=True)
class Table:
    """An open table. Blank lines are no rows. Columns without a name have their places for names: `column 1`.

    `header_line` is the line that the names are on; 0 where nothing names them.
    """

    header: Sequence[str]
    header_line: int
    rows: Iterator[Row | Broken]
    merged: Sequence[Merged] = ()

    @property
    def nameless(self) -> list[str]:
        """The columns that their places stand for."""
        return [name for number, name in enumerate(self.header, start=1) if name == by_place(number)]


def by_place(number: int) -> str:
    """What a column without a name is called."""
    return f"column {number}"


def named(cells: Iterable[str]) -> list[str]:
    """The names of a header's columns, as they are looked up."""
    return [heading(cell) or by_place(number) for number, cell in enumerate(cells, start=1)]


def without_names(first: Row | Broken | None, rest: Iterator[Row | Broken]) -> Table:
    """A table that nothing names the columns of. Raises UnreadableTableError where its first row cannot be read."""
    if not isinstance(first, Row):
        raise UnreadableTableError(first.message if first else "has no rows")
    return Table(named("" for _ in first.cells), 0, chain([first], rest))


class UnreadableTableError(Exception):
    """The file is no table of its kind, or lacks what the mapping names; the message says what was expected."""
