"""A list as a table: for a terminal, or for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from graphapi.cli.output import Output
from graphapi.cli.terminal import Console
from graphapi.cli.words import Words

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in a spreadsheet, and the function that makes its cells.

    `cell` returns labels if it gets `Words`, and values of the vocabulary if it gets None. `ratio` is the column's share of
    the width; with 0 the column is as wide as its cells, which are not wrapped.
    """

    name: str
    cell: Callable[[Row, Words | None], str | int | list[str]]
    ratio: int = 1
    sheet_only: bool = False

    @property
    def heading(self) -> str:
        """The key of its heading in the catalogue: `colAccordingTo`."""
        return "col" + "".join(word.capitalize() for word in self.name.split("_"))


def table(columns: Sequence[Column], rows: Sequence[Row], words: Words, console: Console, output: Output) -> Table:
    """The list for a terminal, without the columns that only spreadsheets have."""
    columns = [column for column in columns if not column.sheet_only]
    rule = SIMPLE_HEAD if output.signs(console).rule else None
    drawn = Table(box=rule, pad_edge=False, padding=(0, 1, 0, 0), header_style="heading", width=console.width)
    for column in columns:
        heading = words.say(column.heading)
        drawn.add_column(
            Text(heading),
            ratio=column.ratio or None,
            min_width=cell_len(heading),
            no_wrap=not column.ratio,
            overflow="fold",
        )
    for row in rows:
        drawn.add_row(*(Text(_joined(column.cell(row, words), words)) for column in columns))
    return drawn


def cells(columns: Sequence[Column], rows: Sequence[Row]) -> list[list[object]]:
    """The list for a spreadsheet."""
    return [[column.cell(row, None) for column in columns] for row in rows]


def _joined(value: str | int | list[str], words: Words) -> str:
    return words.list(value) if isinstance(value, list) else str(value)
