"""What is wrong with a file that is read row by row: told alike by every loader of such files."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from graphapi.model.record import Rejected


class Fault(NamedTuple):
    """What is wrong with one field of a row: a column, a property."""

    field: str
    message: str

    def at(self, file: str, line: int) -> Rejected:
        """The row's rejection for it."""
        return Rejected(file=file, line=line, field=self.field, message=self.message)


def broken_off(error: Exception, field: str = "row") -> Fault:
    """A gzipped file that cannot be read further (`text_file.BROKEN`)."""
    return Fault(field, f"the packed file is damaged or breaks off: {error}; what follows was not read")


def header_faults(header: Sequence[str], required: Sequence[str], optional: Collection[str] = ()) -> Iterator[Fault]:
    """Each column that is missing, unknown or there twice, and what is wrong with it."""
    for column in required:
        if column not in header:
            yield Fault(column, "is missing from the header")
    for column in dict.fromkeys(header):
        if column not in required and column not in optional:
            yield Fault(column or "header", "is not a known column" if column else "has a column without a name")
        elif header.count(column) > 1:
            yield Fault(column, "stands in the header twice")
