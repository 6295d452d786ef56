"""Single days as periods, without the milliseconds that parsing an EDTF text takes."""

from __future__ import annotations

import re
from datetime import date

from graphapi.model.period import Period
from graphapi.model.vocabulary import DatePrecision

_ISO = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def on(day: date) -> Period:
    """The period of that day, the same as its text parsed."""
    return Period(day.isoformat(), day, day, day, day, DatePrecision.DAY)


def on_iso(text: str) -> Period | None:
    """The period of a day written as in 2014-05-18; None where there is no such day."""
    if not _ISO.fullmatch(text):
        return None
    try:
        return on(date.fromisoformat(text))
    except ValueError:
        return None
