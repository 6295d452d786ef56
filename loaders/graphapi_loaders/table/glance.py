"""Looks at the first rows of a table, for what a single row does not show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from graphapi_loaders.sheets.opening import opened
from graphapi_loaders.sheets.table import Layout
from graphapi_loaders.table.date_format import may_be_ranges
from graphapi_loaders.table.mapping import Mapping
from graphapi_loaders.table.sample import Column, columns_of_rows, is_row
from graphapi_loaders.table.words import DATES

_ROWS: Final = 1000


@dataclass(frozen=True, slots=True)
class Glance:
    """The columns of the first rows."""

    columns: Sequence[Column]

    @property
    def begins_at_once(self) -> bool:
        """Whether the header looks like a row."""
        return is_row(self.columns)

    @property
    def useless(self) -> list[str]:
        """The columns without a name that are empty or have only row numbers."""
        return [column.name for column in self.columns if column.useless]

    def ranges(self, mapping: Mapping) -> frozenset[str]:
        """The columns of dates without `formats` in which 2011-12 may mean two years."""
        return frozenset(
            column.name
            for column in self.columns
            if (mapped := mapping.columns.get(column.name)) and mapped.role in DATES and not mapped.formats
            if may_be_ranges(column.cells)
        )


def glance(path: Path, layout: Layout) -> Glance:
    """Reads the first rows of the table. Raises UnreadableTableError, and OSError if the file cannot be read."""
    with opened(path, layout) as table:
        return Glance(columns_of_rows(table, _ROWS)[0])
