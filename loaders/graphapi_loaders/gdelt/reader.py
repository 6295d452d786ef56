"""The loader of GDELT files: tells them apart by their number of columns, and reads them row by row."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from graphapi.model.record import LeftOut, ReadOptions, Record, Rejected, TextRows
from graphapi_loaders.blank import filled
from graphapi_loaders.gdelt.cells import WHOLE, day, day_of_time, decoded, unreadable
from graphapi_loaders.gdelt.columns import EVENT, MENTIONS, expected
from graphapi_loaders.gdelt.events import Events
from graphapi_loaders.gdelt.mentions import Mentions
from graphapi_loaders.row_fault import RowFault, broken_off
from graphapi_loaders.text_file import BOM, BROKEN, first_lines, opened

_FIRST: Final = "globaleventid"
_GKG_NAME: Final = re.compile(r"\bgkg(?:counts)?(?:v?\d)?\.csv")
_GKG_ROW: Final = re.compile(r"GKGRECORDID\b|DATE\tNUMARTS\t|\d{14}-T?\d+\t\d{14}\t")


class GdeltLoader:
    """Reads GDELT's events, versions 1 and 2, and mentions; plain or packed, as GDELT hands them out or with header or commas."""

    name: str = "gdelt"

    def recognizes(self, path: Path) -> bool:
        """By one of its first rows: a number of columns that GDELT has, an event's number, and a day or a time."""
        return _form(path) is not None

    def refuses(self, path: Path) -> str | None:
        """Why a file of GDELT's is not read: the knowledge graph says who is named where, and no event."""
        name, first = path.name.lower(), next(iter(first_lines(path, 1)), "")
        if _GKG_NAME.search(name) or _GKG_ROW.match(first):
            return "is of GDELT's Global Knowledge Graph (GKG), which holds no events; expected files of events or mentions"
        if _FIRST in first.casefold():
            return "has GDELT's header, and no rows of 57, 58, 61 or (mentions) 16 cells parted by tabs or commas, with an id and a day first"
        return None

    def rows(self, path: Path) -> TextRows:
        """One a line, whatever its quotation marks."""
        return TextRows()

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """For each row its publisher, source, actors and place, where they are new, and its claim."""
        form = _form(path) or _Form("\t", (57, 58, 61, MENTIONS))
        taker = Mentions(path) if form.columns == (MENTIONS,) else Events(str(path))
        line = 0
        try:
            with opened(path, options.encoding) as file:
                for line, raw in enumerate(file, start=1):
                    row = _row(raw.removeprefix(BOM) if line == 1 else raw, form)
                    if isinstance(row, RowFault):
                        yield row.at(str(path), line)
                    elif line == 1 and _is_header(row):
                        if fault := _of_order(row):
                            yield fault.at(str(path), line)
                            return
                    elif row:
                        yield from taker.take([filled(cell) for cell in row], line)
            yield from taker.not_kept()
        except BROKEN as error:
            yield broken_off(error).at(str(path), line + 1)


class _Form(NamedTuple):
    """What parts the cells of a file, and how many its rows may have."""

    sign: str
    columns: Sequence[int]

    def cells(self, row: str) -> list[str]:
        return row.split("\t") if self.sign == "\t" else next(csv.reader([row]), [])


def _form(path: Path) -> _Form | None:
    """The form of a file by its first rows; None where none of them is of GDELT's."""
    rows = first_lines(path)
    for sign in ("\t", ","):
        form = _Form(sign, ())
        found = next((expected(len(cells)) for cells in map(form.cells, rows) if _is_known(cells)), ())
        if found:
            return _Form(sign, found)
    return None


def _is_known(cells: Sequence[str]) -> bool:
    if not expected(len(cells)) or not WHOLE.fullmatch(cells[0]):
        return False
    return (day_of_time(cells[1]) if len(cells) == MENTIONS else day(cells[1])) is not None


def _is_header(cells: Sequence[str]) -> bool:
    return any(cell.strip().casefold() == _FIRST for cell in cells)


def _of_order(header: Sequence[str]) -> RowFault | None:
    """A header whose columns stand otherwise than in GDELT's files."""
    names = [cell.strip().casefold() for cell in header]
    second = "eventtimedate" if len(names) == MENTIONS else "sqldate"
    right = names[:2] == [_FIRST, second] and (len(names) == MENTIONS or names[EVENT] == "eventcode")
    return (
        None
        if right
        else RowFault("header", "has columns in another order than GDELT's; expected its own, from GLOBALEVENTID on")
    )


def _row(raw: bytes, form: _Form) -> list[str] | RowFault:
    """The row's cells, none where the line is blank; or what is wrong with it as a whole."""
    try:
        row = decoded(raw)
    except UnicodeDecodeError as error:
        return RowFault("row", f"is not UTF-8: {error.reason}")
    cells = form.cells(row) if row else []
    if cells and len(cells) not in form.columns:
        wanted = " or ".join(map(str, form.columns))
        return RowFault("row", f"has {len(cells)} cells; expected {wanted}, one a column")
    return next(unreadable(row), cells)
