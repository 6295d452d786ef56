"""What is wrong with a file that is read row by row: told alike by every loader of such files."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from graphapi.model.record import LeftOut, LeftOutKind, Reason, Rejected

_PARTED: Final = {"\t": "tabs", ";": "semicolons", ",": "commas"}


class Fault(NamedTuple):
    """What is wrong with one field of a row: a column, a property."""

    field: str
    message: str

    def at(self, file: str, line: int) -> Rejected:
        """The row's rejection for it."""
        return Rejected(file=file, line=line, field=self.field, message=self.message)


def form_fault(first: str, parted: str = "") -> Fault | None:
    """What keeps a file with that first line from being read; `parted` is what is to part its cells, if it is a table."""
    if "\0" in first:
        return Fault("file", "is UTF-16; expected UTF-8 (in a spreadsheet: save as CSV UTF-8)")
    if "\r" in first:
        return Fault("file", "has lines that end with a carriage return alone; expected line feeds")
    if parted == "\t" and first.startswith('"'):
        return Fault("file", "has cells in quotation marks; expected them as they are")
    other = next((mark for mark in _PARTED if mark in first), None) if parted and parted not in first else None
    return Fault("file", f"has cells parted by {_PARTED[other]}; expected {_PARTED[parted]}") if other else None


def broken_off(error: Exception, field: str = "row") -> Fault:
    """A packed file that cannot be read further (`text_file.BROKEN`)."""
    return Fault(field, f"the packed file is damaged or breaks off: {error}; what follows was not read")


def header_faults(header: Sequence[str], required: Sequence[str], optional: Collection[str] = ()) -> Iterator[Fault]:
    """Each column that is missing, unknown or there twice, and what is wrong with it; those without a name are not read."""
    for column in required:
        if column not in header:
            yield Fault(column, "is missing from the header")
    for column in dict.fromkeys(header):
        if not column:
            continue
        if column not in required and column not in optional:
            yield Fault(column, "is not a known column")
        elif header.count(column) > 1:
            yield Fault(column, "stands in the header twice")


def not_read(header: Sequence[str]) -> Iterator[LeftOut]:
    """The columns without a name, in which pandas and R number the rows."""
    if count := header.count(""):
        reason = Reason(LeftOutKind.NO_PROPERTY, "columns without a name")
        yield LeftOut(reason=reason, line=1, count=count, part=True)
