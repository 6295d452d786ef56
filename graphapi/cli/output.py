"""How an answer is printed: for people, as JSON for programs, or as a table for spreadsheets."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import typer

from graphapi.cli.signs import Signs, signs
from graphapi.cli.terminal import Console
from graphapi.export.cell import cell

# Without it, Excel takes UTF-8 for the encoding of the computer's country.
_MARK: Final = "\ufeff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """The output that the options ask for."""

    as_json: bool = False
    as_csv: bool = False
    ascii_only: bool = False
    quotes: bool = False
    translation: bool = False

    def __post_init__(self) -> None:
        if self.as_json and self.as_csv:
            raise typer.BadParameter("Use either --json or --csv, not both.")

    def signs(self, console: Console) -> Signs:
        """The signs that the console can show."""
        return signs(console.encoding, ascii_only=self.ascii_only)


def print_csv(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Prints a table as CSV (RFC 4180), always in UTF-8 with a byte order mark."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(headings)
    writer.writerows([cell(value) for value in row] for row in rows)
    sys.stdout.flush()
    sys.stdout.buffer.write((_MARK + text.getvalue()).encode("utf-8", "replace"))
    sys.stdout.buffer.flush()
