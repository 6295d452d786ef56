"""Tables as text: CSV (RFC 4180) and TSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

from graphapi.export.about import About
from graphapi.export.cell import RISKY, cell
from graphapi.export.column import Column, Kind
from graphapi.export.format import Format, Plain
from graphapi.export.layout import Row

# Without it, Excel reads UTF-8 in the local encoding of the computer. pandas, R (in UTF-8) and browsers ignore it.
MARK: Final = "\ufeff"
_MADE: Final = frozenset({Kind.TEXTS, Kind.TRUTH})


class Separated(Plain):
    """Writes rows with a separator, below a line of names. Text that a spreadsheet would run is escaped (`cell`)."""

    def __init__(self, columns: Sequence[Column], separator: str) -> None:
        self._columns = columns
        # Numbers and days cannot be read as formulas.
        self._texts = [place for place, each in enumerate(columns) if each.kind is Kind.TEXT]
        self._others = [place for place, each in enumerate(columns) if each.kind in _MADE]
        self._text = io.StringIO(newline="")
        self._rows = csv.writer(self._text, delimiter=separator)

    def begin(self) -> bytes:
        """The byte order mark, and the names of columns."""
        self._rows.writerow([column.name for column in self._columns])
        return (MARK + self._taken()).encode()

    def write(self, rows: Sequence[Row]) -> bytes:
        """A line for each row; None is an empty cell."""
        for row in rows:
            for place in self._texts:
                text = row[place]
                if text is not None and text[:1] in RISKY:
                    row[place] = cell(text)
            for place in self._others:
                row[place] = cell(row[place])
        self._rows.writerows(rows)
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
