"""Dates that are less precise than written: another column says how precise they are."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from graphapi.model.period import OPEN
from graphapi_loaders.day import on_iso
from graphapi_loaders.table.words import Precision

_LENGTHS: Final = {Precision.MONTH: len("2019-05"), Precision.YEAR: len("2019")}
_WEEK: Final = timedelta(days=6)


class PrecisionError(ValueError):
    """The precision is impossible for the date; the message says why and what was expected."""


def made(text: str, precision: Precision, *, is_end: bool = False) -> str:
    """The date or interval (EDTF) with this precision. Empty remains empty, except for ongoing ends. Raises PrecisionError."""
    if precision is Precision.ONGOING:
        return OPEN if is_end else text and f"{text.partition('/')[0]}/{OPEN}"
    if not text or precision is Precision.DAY:
        return text
    if precision is Precision.BETWEEN:
        return _between(text)
    return "/".join(_less(part, precision) if part not in ("", OPEN) else part for part in text.split("/"))


def _between(text: str) -> str:
    start, interval, end = text.partition("/")
    if not interval or start == end:
        return start
    if on_iso(start) is None or on_iso(end) is None or end < start:
        raise PrecisionError(f"{text!r} is not from a day to a later one; expected that, where it was some day between")
    return f"[{start}..{end}]"


def _less(text: str, precision: Precision) -> str:
    if precision is Precision.ESTIMATED:
        return text if text[-1] in "~?%]" else f"{text}~"
    if precision is Precision.WEEK:
        return _week(text)
    length = _LENGTHS[precision]
    if len(text) < length or not text[:4].isdecimal():
        raise PrecisionError(f"{text!r} is less precise than a {precision.lower()}")
    return text[:length]


def _week(text: str) -> str:
    """A day within six days of this one, which can be the first, the last or any other day of the week. Raises PrecisionError."""
    if on_iso(text) is None:
        raise PrecisionError(f"{text!r} is not a day; expected one, where it was some day of that week")
    day = date.fromisoformat(text)
    return f"[{(day - _WEEK).isoformat()}..{(day + _WEEK).isoformat()}]"
