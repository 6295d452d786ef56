"""A format: how columns and rows become bytes, a part at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from graphapi.export.about import About
from graphapi.export.column import Column
from graphapi.export.layout import Row


class Writer(Protocol):
    """Writes one file. What it returns is its bytes, one part after the other; what it has not returned yet, it holds."""

    def begin(self) -> bytes:
        """What comes before all rows."""

    def write(self, rows: Sequence[Row]) -> bytes:
        """Some rows; those of one entry come together. TooManyError for more than the format takes."""

    def end(self) -> Iterable[bytes]:
        """What comes after all rows, in parts."""

    def close(self) -> None:
        """Lets go of what it holds outside of memory; called at the end, and where it does not come to that."""


Make: TypeAlias = Callable[[Sequence[Column], About], Writer]


@dataclass(frozen=True, slots=True)
class Format:
    """`name` is its ending. `needs`: names of columns without which nothing can be written in it."""

    name: str
    media_type: str
    title: str
    make: Make
    needs: tuple[frozenset[str], ...] = ()
    """Sets of columns: one of them has to be there whole."""
    most_rows: int | None = None
    """More cannot be written in it, and nothing of it can be read before all is written."""
    says_about: bool = True
    """Whether the file itself says what it is an export of."""

    def takes(self, columns: Sequence[Column]) -> bool:
        """Whether rows with these columns can be written in it."""
        names = {column.name for column in columns}
        return not self.needs or any(needed <= names for needed in self.needs)


class Plain:
    """A writer with nothing outside of memory."""

    def close(self) -> None:
        """Nothing is held."""
