"""One event, checked, and what it says of time and of the dead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from graphapi_loaders.day import on_iso
from graphapi_loaders.row_fault import RowFault
from graphapi_loaders.sheets.data_file import DataRow

_NUMBER: Final = re.compile(r"\d{1,9}(?:\.0)?", re.ASCII)
_TIME: Final = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)(?:[ T]00:00(?::00(?:\.0+)?)?)?", re.ASCII)
_KINDS: Final = {"1": "state-based conflict", "2": "non-state conflict", "3": "one-sided violence"}
_DEATHS: Final = ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best")


def faults(row: DataRow) -> Iterator[RowFault]:
    """Everything that is wrong with an event."""
    for column in ("id", "side_a_new_id", "side_b_new_id"):
        if not _NUMBER.fullmatch(row[column]):
            yield RowFault(column, f"{row[column]!r} is not a whole number")
    if row["type_of_violence"] not in _KINDS:
        yield RowFault("type_of_violence", f"{row['type_of_violence']!r} is none of 1, 2 and 3")
    for column in _DEATHS:
        if row[column] and not _NUMBER.fullmatch(row[column]):
            yield RowFault(column, f"{row[column]!r} is not a number of dead")
    days = [_day(row[column]) for column in ("date_start", "date_end")]
    for column, day in zip(("date_start", "date_end"), days, strict=True):
        if day is None:
            yield RowFault(column, f"{row[column]!r} is not a day as UCDP writes it, as in 2019-04-05")
    if days[0] and days[1] and days[1] < days[0]:
        yield RowFault("date_end", f"{row['date_end']!r} is before the start")


def period_of(row: DataRow) -> str:
    """The day as EDTF; some day between start and end where they differ: the event, or those that it sums up, fell in between."""
    start, end = _day(row["date_start"]) or "", _day(row["date_end"]) or ""
    return start if start == end else f"[{start}..{end}]"


def deaths(row: DataRow, column: str) -> int:
    """The best estimate of the dead of a side; 0 where none is given."""
    return int(float(row[column] or 0))


def detail(row: DataRow) -> str:
    """What the event was, with its dead, and how far its coding is checked."""
    whose = (
        ("of side A", "deaths_a"),
        ("of side B", "deaths_b"),
        ("civilians", "deaths_civilians"),
        ("unknown", "deaths_unknown"),
    )
    dead = ", ".join(f"{deaths(row, column)} {words}" for words, column in whose if deaths(row, column))
    said = [_KINDS[row["type_of_violence"]], f"dead: {deaths(row, 'best')}" + (f" ({dead})" if dead else "")]
    status = row["code_status"]
    return "; ".join([*said, *([f"coding: {status}"] if status and status.casefold() != "clear" else [])])


def _day(cell: str) -> str | None:
    """The day, with a time of midnight or without; as a spreadsheet writes it, 4/5/2019, nobody knows which is the month."""
    found = _TIME.fullmatch(cell)
    return found["day"] if found and on_iso(found["day"]) else None
