"""The form of rows in a GDELT file: as published, or as other programs write them."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from graphapi_loaders.gdelt.cells import WHOLE, day, day_of_time
from graphapi_loaders.gdelt.columns import EVENTS, MENTIONS, NAMES, expected
from graphapi_loaders.text_file import first_lines

FIRST: Final = "globaleventid"
_SIGNS: Final = ("\t", ",", ";", "|")
_KINDS: Final = (*sorted(EVENTS, reverse=True), MENTIONS)
_NOWHERE: Final = -1


class Form(NamedTuple):
    """The separator between cells, and the possible numbers of cells in a row."""

    sign: str
    columns: Sequence[int]
    order: Sequence[int] = ()
    """With a header: the position of each of GDELT's columns, -1 for a missing one."""
    quoted: bool = False
    """Whether cells can be in quotation marks, which are part of the text in GDELT's own files."""

    def cells(self, row: str) -> list[str]:
        """The cells of a row, in the order of the file."""
        return next(csv.reader([row], delimiter=self.sign), []) if self.quoted else row.split(self.sign)

    def in_order(self, cells: Sequence[str]) -> Sequence[str]:
        """The cells in the order of GDELT."""
        return [cells[place] if place != _NOWHERE else "" for place in self.order] if self.order else cells

    @property
    def is_of_mentions(self) -> bool:
        return (len(self.order) or self.columns[0]) == MENTIONS


def form_of(path: Path) -> Form | None:
    """The form of a file, from its first rows; None if it is not a GDELT file."""
    rows = first_lines(path)
    if header := next(filter(is_header, rows), None):
        return _named(header)
    for sign in _SIGNS:
        form = Form(sign, (), quoted=sign != "\t")
        found = next((expected(len(cells)) for cells in map(form.cells, rows) if _is_known(cells)), ())
        if found:
            return form._replace(columns=found)
    return None


def is_header(row: str) -> bool:
    """Whether a line is a header with GDELT's columns."""
    return FIRST in row.casefold()


def lacking(header: str) -> Sequence[str]:
    """The columns of events that are missing in a header."""
    names = _names(header, _sign(header))
    return min(([name for name in NAMES[kind] if name.casefold() not in names] for kind in EVENTS), key=len)


def _named(header: str) -> Form | None:
    """The form of rows below a header. Other columns, such as the index of pandas, are skipped. None if columns are missing."""
    sign = _sign(header)
    names = _names(header, sign)
    for kind in _KINDS:
        wanted = [name.casefold() for name in NAMES[kind]]
        if set(wanted) <= set(names):
            order = [names.index(name) for name in wanted]
            places = [*order, *[_NOWHERE] * (kind - len(order))]
            return Form(sign, (len(names),), places, quoted=sign != "\t" or '"' in header)
    return None


def _sign(header: str) -> str:
    return max(_SIGNS, key=header.count)


def _names(header: str, sign: str) -> list[str]:
    return [cell.strip().casefold() for cell in next(csv.reader([header], delimiter=sign), [])]


def _is_known(cells: Sequence[str]) -> bool:
    if not expected(len(cells)) or not WHOLE.fullmatch(cells[0]):
        return False
    return (day_of_time(cells[1]) if len(cells) == MENTIONS else day(cells[1])) is not None
