"""Problems of files that are read row by row, with the same messages for all loaders."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from graphapi.model.record import LeftOut, LeftOutKind, Reason, Rejected

_PARTED: Final = {"\t": "tabs", ";": "semicolons", ",": "commas"}

# Parts of messages of the csv module, and ours with a hint how to correct the row.
_OF_CSV: Final = {
    "unexpected end of data": "opens a quotation mark that is never closed; the rest was not read",
    "field larger": "has a cell of more than 131,072 characters: is a quotation mark not closed?",
    "expected after": "has text behind a closing quotation mark; expected the mark twice where it is part of the text",
}


class RowProblem(NamedTuple):
    """A problem with one field of a row: a column or a property."""

    field: str
    message: str

    def at(self, file: str, line: int) -> Rejected:
        """The record that rejects the row."""
        return Rejected(file=file, line=line, field=self.field, message=self.message)


def form_problem(first: str, parted: str = "") -> RowProblem | None:
    """Why a file with this first line cannot be read; None if it can. `parted` is the separator that a table should have."""
    if "\0" in first:
        return RowProblem("file", "contains zero bytes, and is not text in UTF-8 or UTF-16")
    if "\r" in first:
        return RowProblem("file", "has lines that end with a carriage return alone; expected line feeds")
    if parted == "\t" and first.startswith('"'):
        return RowProblem("file", "has cells in quotation marks; expected them as they are")
    other = next((mark for mark in _PARTED if mark in first), None) if parted and parted not in first else None
    return RowProblem("file", f"has cells separated by {_PARTED[other]}; expected {_PARTED[parted]}") if other else None


def broken_off(error: Exception, field: str = "row") -> RowProblem:
    """The problem of a packed file that cannot be read further (`text_file.BROKEN`)."""
    return RowProblem(field, f"the compressed file is damaged or incomplete: {error}; the rest was not read")


def header_problems(
    header: Sequence[str], required: Sequence[str], optional: Collection[str] = ()
) -> Iterator[RowProblem]:
    """A problem for each column that is missing, unknown or repeated. Columns without a name are not read."""
    for column in required:
        if column not in header:
            yield RowProblem(column, "is missing from the header")
    for column in dict.fromkeys(header):
        if not column:
            continue
        if column not in required and column not in optional:
            yield RowProblem(column, "is not a known column")
        elif header.count(column) > 1:
            yield RowProblem(column, "is in the header twice")


def not_read(header: Sequence[str]) -> Iterator[LeftOut]:
    """Counts the columns without a name, in which pandas and R write row numbers."""
    if count := header.count(""):
        reason = Reason(LeftOutKind.NO_PROPERTY, "columns without a name")
        yield LeftOut(reason=reason, line=1, count=count, part=True)


def csv_trouble(error: csv.Error) -> str:
    """The message for an error of the csv module."""
    return next((text for words, text in _OF_CSV.items() if words in str(error)), f"is not CSV: {error}")
