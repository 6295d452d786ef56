"""The period of a link, from its dates, which are prefixes of EDTF."""

from __future__ import annotations

import re
from functools import lru_cache

from graphapi.errors import BadDateError
from graphapi.model.code import plain
from graphapi.model.period import Period
from graphapi.model.vocabulary import DatePrecision
from graphapi_loaders.day import old_year, on_iso
from graphapi_loaders.followthemoney.entity import Entity, EntityError
from graphapi_loaders.row_problem import RowProblem

_TIME = re.compile(r"(?<=^\d{4}-\d\d-\d\d)[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?$", re.ASCII)


def period_of(entity: Entity) -> tuple[Period | None, bool]:
    """The period of the link (None without dates), and whether its dates contradict each other.

    Only a start is `2014-05/`, because the end is unknown. Raises EntityError for an invalid date.
    """
    (start, start_clear), (end, end_clear), (on, on_clear) = (
        _one(entity, name) for name in ("startDate", "endDate", "date")
    )
    clear = start_clear and end_clear and on_clear
    text = _text(start, end) if start or end else on
    try:
        return (_parsed(text) if text else None), not clear
    except BadDateError as error:
        raise EntityError.of("startDate" if start else "endDate", str(error)) from error


def dates_of(entity: Entity) -> tuple[str, ...]:
    """The properties for the period. A date in addition to a start or an end has another meaning."""
    return ("startDate", "endDate") if entity.get("startDate", "endDate") else ("date",)


def other_calendar(entity: Entity) -> int:
    """The number of dates with years of another calendar, such as Hijri or Jalali. They count as unknown."""
    return sum(old_year(value) is not None for value in entity.get("startDate", "endDate", "date"))


def _text(start: str, end: str) -> str:
    return start if start == end else f"{start}/{end}"


def _one(entity: Entity, name: str) -> tuple[str, bool]:
    """The most precise of the given dates, if the others are consistent with it; empty if they differ."""
    given = (_TIME.sub("", plain(value)) for value in entity.get(name))
    dates = list(dict.fromkeys(each for each in given if not old_year(each)))
    if wrong := [
        RowProblem(name, f"{each!r} is not a date, as in 2014-05-18 or 2014") for each in dates if not _is_date(each)
    ]:
        raise EntityError(wrong)
    longest = max(dates, key=len, default="")
    clear = all(longest.startswith(each) for each in dates)
    return (longest if clear else ""), clear


def _is_date(text: str) -> bool:
    if on_iso(text):
        return True
    try:
        return "/" not in text and _parsed(text) is not None
    except BadDateError:
        return False


@lru_cache(maxsize=65536)
def _parsed(text: str) -> Period:
    """The period for a text; single days are not parsed. Raises BadDateError."""
    first, slash, last = text.partition("/")
    start, end = on_iso(first), on_iso(last)
    if not slash and start:
        return start
    if start and not last:
        return Period(text, start.start_earliest, start.start_latest, start.end_earliest, None, DatePrecision.DAY)
    if start and end and start.start_latest <= end.start_latest:
        return Period(
            text, start.start_earliest, start.start_latest, end.end_earliest, end.end_latest, DatePrecision.DAY
        )
    return Period.parse(text)
