"""Tables as text: CSV as RFC 4180 has it, and TSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from graphapi.export.about import About
from graphapi.export.cell import cell
from graphapi.export.column import Column, Kind
from graphapi.export.format import Format, Plain
from graphapi.export.layout import Row

# Without it, Excel takes UTF-8 for the encoding of the computer's country. pandas, R (in UTF-8) and browsers leave it out.
MARK: Final = "\ufeff"
_TEXTUAL: Final = frozenset({Kind.TEXT, Kind.TEXTS, Kind.TRUTH})


class Separated(Plain):
    """Rows with a separator, below a line of names. Text that a spreadsheet would run is told apart (`cell`)."""

    def __init__(self, columns: Sequence[Column], separator: str) -> None:
        self._columns = columns
        # Numbers and days cannot be taken for formulas.
        self._cells: list[Callable[[Any], Any] | None] = [cell if each.kind in _TEXTUAL else None for each in columns]
        self._text = io.StringIO(newline="")
        self._rows = csv.writer(self._text, delimiter=separator)

    def begin(self) -> bytes:
        """The byte order mark, and the names."""
        self._rows.writerow([column.name for column in self._columns])
        return (MARK + self._taken()).encode()

    def write(self, rows: Sequence[Row]) -> bytes:
        """Lines; None is an empty cell."""
        cells = self._cells
        self._rows.writerows(
            [make(value) if make else value for make, value in zip(cells, row, strict=True)] for row in rows
        )
        return self._taken().encode("utf-8", "replace")

    def end(self) -> Iterable[bytes]:
        """Nothing."""
        return ()

    def _taken(self) -> str:
        text = self._text.getvalue()
        self._text.seek(0)
        self._text.truncate()
        return text


def _csv(columns: Sequence[Column], _: About) -> Separated:
    return Separated(columns, ",")


def _tsv(columns: Sequence[Column], _: About) -> Separated:
    return Separated(columns, "\t")


CSV: Final = Format(
    "csv", "text/csv; charset=utf-8; header=present", "CSV, UTF-8 with a byte order mark", _csv, says_about=False
)
TSV: Final = Format("tsv", "text/tab-separated-values; charset=utf-8", "the same with tabs", _tsv, says_about=False)
