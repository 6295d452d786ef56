"""Cells of a row: where they stand, what is wrong with one, and when it is empty."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from graphapi_loaders.table.words import Empty

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_SHORT: Final = 1000
LONG: Final = 8000


class CellError(Exception):
    """A cell that cannot be taken: the column, and what is wrong."""

    def __init__(self, column: str, message: str) -> None:
        super().__init__(message)
        self.column = column
        self.message = message


@dataclass(frozen=True, slots=True)
class Place:
    """A column: its name, its place in the row, the line of the mapping that speaks of it, and what an empty cell means."""

    name: str
    index: int
    line: int
    empty: Empty

    def required(self, cell: str) -> str:
        """The cell. Raises CellError where it is empty and must not be."""
        if not cell and self.empty is Empty.REJECT:
            raise CellError(self.name, "is empty; expected a value (or `empty` in the mapping, saying what that means)")
        return cell


def check_readable(column: str, cell: str, *, long: bool = False) -> None:
    """Raises CellError for a text that the graph cannot hold: control characters, or too many."""
    if not cell.isprintable() and (bad := _CONTROL.search(cell)):
        raise CellError(column, f"contains the control character U+{ord(bad[0]):04X}")
    limit = LONG if long else _SHORT
    if len(cell) > limit:
        raise CellError(column, f"has {len(cell):,} characters; expected at most {limit:,}")
