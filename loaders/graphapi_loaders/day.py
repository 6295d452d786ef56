"""Days as periods, without parsing EDTF, which takes milliseconds."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from graphapi.model.period import OPEN, UNKNOWN, Period
from graphapi.model.vocabulary import DatePrecision

_NO_DAY = frozenset({OPEN, UNKNOWN})
# Years in the Hijri and Jalali calendars, and in the Buddhist Era.
_OTHERS: Final = (range(1300, 1501), range(2400, 2701))
_ISO = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def on(day: date) -> Period:
    """The period of the day, equal to the parsed text."""
    return Period(day.isoformat(), day, day, day, day, DatePrecision.DAY)


def on_iso(text: str) -> Period | None:
    """The period of a text such as `2014-05-18`; None if it is not a day."""
    if not _ISO.fullmatch(text):
        return None
    try:
        return on(date.fromisoformat(text))
    except ValueError:
        return None


def between_iso(text: str) -> Period | None:
    """The period of an interval such as `2014-05-18/2014-06-02`. One end can be open or unknown. None for any other text."""
    start, slash, end = text.partition("/")
    first, last = on_iso(start), on_iso(end)
    if not slash or not (first or start in _NO_DAY) or not (last or end in _NO_DAY):
        return None
    days = [each.start_latest for each in (first, last) if each]
    if not days or (first and last and days[1] < days[0]):
        return None
    return Period(
        text,
        first.start_latest if first else None,
        days[0],
        days[-1],
        last.start_latest if last else None,
        DatePrecision.DAY,
    )


def old_year(text: str) -> int | None:
    """The first year in an EDTF text that probably belongs to another calendar (1300 to 1500, 2400 to 2700), or None."""
    years = (int(year) for year in re.findall(r"(?<![\d-])\d{4}", text))
    return next((year for year in years if any(year in other for other in _OTHERS)), None)
