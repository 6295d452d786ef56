"""The loader of GDELT files: tells them apart by their number of columns, and reads them row by row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from graphapi.model.record import LeftOut, ReadOptions, Record, Rejected, TextRows
from graphapi_loaders.blank import filled
from graphapi_loaders.fault import Fault, broken_off
from graphapi_loaders.gdelt.cells import WHOLE, day, day_of_time, decoded, unreadable
from graphapi_loaders.gdelt.columns import MENTIONS, expected
from graphapi_loaders.gdelt.events import Events
from graphapi_loaders.gdelt.mentions import Mentions
from graphapi_loaders.text_file import BOM, BROKEN, first_lines, opened


class GdeltLoader:
    """Reads GDELT's events, versions 1 and 2, and mentions; plain or packed."""

    name: str = "gdelt"

    def recognizes(self, path: Path) -> bool:
        """By one of its first rows: a number of columns that GDELT has, an event's number, and a day or a time."""
        return bool(_columns(path))

    def rows(self, path: Path) -> TextRows:
        """One a line, whatever its quotation marks."""
        return TextRows()

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """For each row its publisher, source, actors and place, where they are new, and its claim."""
        columns = _columns(path)
        taker = Mentions(path) if columns == (MENTIONS,) else Events(str(path))
        line = 0
        try:
            with opened(path) as file:
                for line, raw in enumerate(file, start=1):
                    row = _row(raw.removeprefix(BOM) if line == 1 else raw, columns)
                    if isinstance(row, Fault):
                        yield row.at(str(path), line)
                    elif row:
                        yield from taker.take([filled(cell) for cell in row.split("\t")], line)
            yield from taker.not_kept()
        except BROKEN as error:
            yield broken_off(error).at(str(path), line + 1)


def _columns(path: Path) -> Sequence[int]:
    """The numbers of columns that rows may have; empty where none of the first rows is of GDELT's."""
    return next((expected(row.count("\t") + 1) for row in first_lines(path) if _is_known(row.split("\t"))), ())


def _is_known(cells: Sequence[str]) -> bool:
    if not expected(len(cells)) or not WHOLE.fullmatch(cells[0]):
        return False
    return (day_of_time(cells[1]) if len(cells) == MENTIONS else day(cells[1])) is not None


def _row(raw: bytes, columns: Sequence[int]) -> str | Fault:
    """The row without its end, empty where the line is blank; or what is wrong with it as a whole."""
    try:
        row = decoded(raw)
    except UnicodeDecodeError as error:
        return Fault("row", f"is not UTF-8: {error.reason}")
    cells = row.count("\t") + 1
    if row and cells not in columns:
        wanted = " or ".join(map(str, columns or (57, 58, 61, MENTIONS)))
        return Fault("row", f"has {cells} cells; expected {wanted}, one a column")
    return next(unreadable(row), row)
