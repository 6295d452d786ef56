"""Checks an event, and reads its period and deaths."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from graphapi_loaders.day_written import Days, trouble
from graphapi_loaders.row_problem import RowProblem
from graphapi_loaders.sheets.data_file import DataRow

_NUMBER: Final = re.compile(r"\d{1,9}(?:\.0)?", re.ASCII)
_DATES: Final = ("date_start", "date_end")
_KINDS: Final = {"1": "state-based conflict", "2": "non-state conflict", "3": "one-sided violence"}
_DEATHS: Final = ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best")


def problems(row: DataRow, days: Days) -> Iterator[RowProblem]:
    """All problems of an event."""
    for column in ("id", "side_a_new_id", "side_b_new_id"):
        if not _NUMBER.fullmatch(row[column]):
            yield RowProblem(column, f"{row[column]!r} is not a whole number")
    if row["type_of_violence"] not in _KINDS:
        yield RowProblem("type_of_violence", f"{row['type_of_violence']!r} is none of 1, 2 and 3")
    for column in _DEATHS:
        if row[column] and not _NUMBER.fullmatch(row[column]):
            yield RowProblem(column, f"{row[column]!r} is not a number of dead")
    start, end = _days(row, days)
    for column, day in zip(_DATES, (start, end), strict=True):
        if day is None:
            yield RowProblem(column, trouble(row[column]))
    if start and end and end < start:
        yield RowProblem("date_end", f"{row['date_end']!r} is before the start")


def period_of(row: DataRow, days: Days) -> str:
    """The day as EDTF, or one day between start and end if they differ: the event, or those that it sums up, was in between."""
    start, end = (day or "" for day in _days(row, days))
    return start if start == end else f"[{start}..{end}]"


def deaths(row: DataRow, column: str) -> int:
    """The best estimate of the deaths of a side; 0 if none is given."""
    return int(float(row[column] or 0))


def detail(row: DataRow) -> str:
    """A description of the event, with its deaths, and how far its coding was checked."""
    whose = (
        ("of side A", "deaths_a"),
        ("of side B", "deaths_b"),
        ("civilians", "deaths_civilians"),
        ("unknown", "deaths_unknown"),
    )
    dead = ", ".join(f"{deaths(row, column)} {words}" for words, column in whose if deaths(row, column))
    parts = [_KINDS[row["type_of_violence"]], f"dead: {deaths(row, 'best')}" + (f" ({dead})" if dead else "")]
    status = row["code_status"]
    return "; ".join([*parts, *([f"coding: {status}"] if status and status.casefold() != "clear" else [])])


def _days(row: DataRow, days: Days) -> tuple[str | None, str | None]:
    start, end = (found.text if (found := days.read(row[column])) else None for column in _DATES)
    return start, end
