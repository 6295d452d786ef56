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
    """The name of its heading (a phrase; in spreadsheets as it is here) and what stands in a row's cell.

    `cell` gives people's words when it is given them, and those of the vocabulary when it is given None. `ratio` is the
    column's share of the width; cells of one that has 0 are as wide as they need, and are not broken.
    """

    name: str
    cell: Callable[[Row, Words | None], str | int | list[str]]
    ratio: int = 1
    sheet_only: bool = False


def table(columns: Sequence[Column], rows: Sequence[Row], words: Words, console: Console, output: Output) -> Table:
    """The list for a terminal, without the columns of ids that only spreadsheets get."""
    columns = [column for column in columns if not column.sheet_only]
    rule = SIMPLE_HEAD if output.signs(console).rule else None
    drawn = Table(box=rule, pad_edge=False, padding=(0, 1, 0, 0), header_style="heading", width=console.width)
    for column in columns:
        heading = getattr(words.phrases, column.name)
        drawn.add_column(
            Text(heading),
            ratio=column.ratio or None,
            min_width=cell_len(heading),
            no_wrap=not column.ratio,
            overflow="fold",
        )
    for row in rows:
        drawn.add_row(*(Text(_joined(column.cell(row, words), words.phrases.comma)) for column in columns))
    return drawn


def cells(columns: Sequence[Column], rows: Sequence[Row]) -> list[list[object]]:
    """The list for a spreadsheet."""
    return [[column.cell(row, None) for column in columns] for row in rows]


def _joined(value: str | int | list[str], comma: str) -> str:
    return comma.join(value) if isinstance(value, list) else str(value)
