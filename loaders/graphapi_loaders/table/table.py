"""A table as it stands in its file: the header and rows of texts, whatever kind of file it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table lies in its file: on which sheet, what parts its cells, and which line names the columns."""

    sheet: str | None = None
    separator: str | None = None
    header_line: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """A row's cells, as texts, and where it stands: line of a text file, row of a sheet, number in a Parquet file.

    `faults` are cells (by their place) that cannot be read, each with what is wrong with it.
    """

    line: int
    cells: Sequence[str]
    faults: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that cannot be taken apart."""

    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Table:
    """An open table. Blank lines are no rows."""

    header: Sequence[str]
    header_line: int
    rows: Iterator[Row | Broken]


class UnreadableTableError(Exception):
    """The file is no table of its kind, or lacks what the mapping names; the message says what was expected."""
