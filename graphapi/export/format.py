"""File formats: how columns and rows become bytes, part by part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from graphapi.export.about import About
from graphapi.export.column import Column
from graphapi.export.layout import Row


class Writer(Protocol):
    """Writes one file. Each method returns the next part of its bytes; the writer keeps what it has not returned yet."""

    def begin(self) -> bytes:
        """The bytes before all rows."""

    def write(self, rows: Sequence[Row]) -> bytes:
        """The bytes for some rows; all rows of an entry come together. Raises TooManyError if the format cannot have so many."""

    def end(self) -> Iterable[bytes]:
        """The bytes after all rows, in parts."""

    def close(self) -> None:
        """Releases temporary files; called at the end, also after an error."""


Make: TypeAlias = Callable[[Sequence[Column], About], Writer]


@dataclass(frozen=True, slots=True)
class Format:
    """A file format. `name` is its suffix, `needs` are the columns that it requires."""

    name: str
    media_type: str
    title: str
    make: Make
    needs: tuple[frozenset[str], ...] = ()
    """Sets of columns: rows must have all columns of at least one set."""
    most_rows: int | None = None
    """The maximum number of rows."""
    says_about: bool = True
    """Whether the file contains the description of the export."""

    def takes(self, columns: Sequence[Column]) -> bool:
        """Whether the format can write rows with these columns."""
        names = {column.name for column in columns}
        return not self.needs or any(needed <= names for needed in self.needs)


class Plain:
    """A writer without temporary files."""

    def close(self) -> None:
        """Does nothing, because there is nothing to release."""
