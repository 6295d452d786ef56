"""Cells of a row: their position, their problems, and the meaning of empty ones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from graphapi_loaders.table.words import Empty

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_SHORT: Final = 1000
LONG: Final = 8000


class CellError(Exception):
    """An invalid cell: its column, and the message."""

    def __init__(self, column: str, message: str) -> None:
        super().__init__(message)
        self.column = column
        self.message = message


@dataclass(frozen=True, slots=True)
class Place:
    """A column: its name, its position in the row, its line in the mapping, and the meaning of an empty cell."""

    name: str
    index: int
    line: int
    empty: Empty

    def required(self, cell: str) -> str:
        """The cell. Raises CellError if it is empty and must not be."""
        if not cell and self.empty is Empty.REJECT:
            raise CellError(self.name, "is empty; expected a value (or `empty` in the mapping, saying what that means)")
        return cell


def check_readable(column: str, cell: str, *, long: bool = False) -> None:
    """Raises CellError for a text with control characters or too many characters."""
    if not cell.isprintable() and (bad := _CONTROL.search(cell)):
        raise CellError(column, f"contains the control character U+{ord(bad[0]):04X}")
    limit = LONG if long else _SHORT
    if len(cell) > limit:
        raise CellError(column, f"has {len(cell):,} characters; expected at most {limit:,}")
