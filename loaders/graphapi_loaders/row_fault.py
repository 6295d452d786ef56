"""What is wrong with a file that is read row by row: told alike by every loader of such files."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from graphapi.model.record import LeftOut, LeftOutKind, Reason, Rejected

_PARTED: Final = {"\t": "tabs", ";": "semicolons", ",": "commas"}

# What csv says, and what a person can do about it.
_OF_CSV: Final = {
    "unexpected end of data": "opens a quotation mark that is never closed; what follows was not read",
    "field larger": "has a cell of more than 131,072 characters: is a quotation mark not closed?",
    "expected after": "has text behind a closing quotation mark; expected the mark twice where it is part of the text",
}


class RowFault(NamedTuple):
    """What is wrong with one field of a row: a column, a property."""

    field: str
    message: str

    def at(self, file: str, line: int) -> Rejected:
        """The row's rejection for it."""
        return Rejected(file=file, line=line, field=self.field, message=self.message)


def form_fault(first: str, parted: str = "") -> RowFault | None:
    """What keeps a file with that first line from being read; `parted` is what is to part its cells, if it is a table."""
    if "\0" in first:
        return RowFault("file", "holds zero bytes, and is no text in UTF-8 or UTF-16")
    if "\r" in first:
        return RowFault("file", "has lines that end with a carriage return alone; expected line feeds")
    if parted == "\t" and first.startswith('"'):
        return RowFault("file", "has cells in quotation marks; expected them as they are")
    other = next((mark for mark in _PARTED if mark in first), None) if parted and parted not in first else None
    return RowFault("file", f"has cells parted by {_PARTED[other]}; expected {_PARTED[parted]}") if other else None


def broken_off(error: Exception, field: str = "row") -> RowFault:
    """A packed file that cannot be read further (`text_file.BROKEN`)."""
    return RowFault(field, f"the packed file is damaged or breaks off: {error}; what follows was not read")


def header_faults(header: Sequence[str], required: Sequence[str], optional: Collection[str] = ()) -> Iterator[RowFault]:
    """Each column that is missing, unknown or there twice, and what is wrong with it; those without a name are not read."""
    for column in required:
        if column not in header:
            yield RowFault(column, "is missing from the header")
    for column in dict.fromkeys(header):
        if not column:
            continue
        if column not in required and column not in optional:
            yield RowFault(column, "is not a known column")
        elif header.count(column) > 1:
            yield RowFault(column, "is in the header twice")


def not_read(header: Sequence[str]) -> Iterator[LeftOut]:
    """The columns without a name, in which pandas and R number the rows."""
    if count := header.count(""):
        reason = Reason(LeftOutKind.NO_PROPERTY, "columns without a name")
        yield LeftOut(reason=reason, line=1, count=count, part=True)


def csv_trouble(error: csv.Error) -> str:
    """What is wrong with a row, in words for whoever mends it."""
    return next((text for words, text in _OF_CSV.items() if words in str(error)), f"is not CSV: {error}")
