"""Reads days as programs write them, also if a spreadsheet changed the form in a data set.

In 4/5/2019 it is unclear which number is the month. Other days of the column show it, if one of them has a number above 12.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Final

from graphapi.model.code import plain
from graphapi.model.period import Period
from graphapi_loaders.day import old_year, on_iso

_YEAR_FIRST: Final = re.compile(r"(?P<year>\d{4})(?P<sign>[-/.]?)(?P<month>\d\d?)(?P=sign)(?P<day>\d\d?)", re.ASCII)
_YEAR_LAST: Final = re.compile(r"(?P<one>\d\d?)(?P<sign>[-/.])(?P<two>\d\d?)(?P=sign)(?P<year>\d{4})", re.ASCII)
_DAY_FIRST: Final = re.compile(
    r"(?P<day>\d\d?)(?:st|nd|rd|th)?[ -](?P<month>[A-Za-z]+)\.?,?[ -](?P<year>\d{4})", re.ASCII
)
_MONTH_FIRST: Final = re.compile(r"(?P<month>[A-Za-z]+)\.? (?P<day>\d\d?)(?:st|nd|rd|th)?,? (?P<year>\d{4})", re.ASCII)
_MIDNIGHT: Final = re.compile(r"[ T]0?0:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00| ?UTC)?\Z", re.ASCII)
_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_YEAR: Final = 12  # months
_COMPACT: Final = 8  # digits


class Order(StrEnum):
    """The order of the two numbers before a year."""

    DAY_FIRST = "DAY_FIRST"
    MONTH_FIRST = "MONTH_FIRST"


class Days:
    """Reads the days of a column. `others` are all its cells, which are read only if a day is ambiguous."""

    def __init__(self, others: Callable[[], Iterable[str]]) -> None:
        self._others = others

    def read(self, text: str) -> Period | None:
        """The day; None if it is invalid or ambiguous."""
        return written_day(text) or (written_day(text, self._order) if _YEAR_LAST.match(plain(text)) else None)

    @cached_property
    def _order(self) -> Order | None:
        return order_of(self._others())


@lru_cache(maxsize=65536)
def written_day(text: str, order: Order | None = None) -> Period | None:
    """The day of a text such as 2014-05-18, 20140518, 2014/5/18 or 18 May 2014, also with the time 00:00; None for others.

    18/05/2014 needs the `order` of day and month in the column. Days with years of other calendars return None.
    """
    day = _MIDNIGHT.sub("", plain(text))
    iso = _iso(day, order)
    return None if iso is None or old_year(iso) else on_iso(iso)


def order_of(texts: Iterable[str]) -> Order | None:
    """The order of day and month in a column; None if no number shows it, or days contradict each other."""
    found: set[Order] = set()
    for text in texts:
        if numbers := _YEAR_LAST.match(plain(text)):
            if int(numbers["one"]) > _YEAR:
                found.add(Order.DAY_FIRST)
            if int(numbers["two"]) > _YEAR:
                found.add(Order.MONTH_FIRST)
    return found.pop() if len(found) == 1 else None


def trouble(text: str) -> str:
    """The message for a text that is not a day."""
    day = _MIDNIGHT.sub("", plain(text))
    if (iso := _iso(day, None)) and (year := old_year(iso)):
        return f"{text!r} is of the year {year}, of another calendar (Hijri, Jalali, Buddhist); expected a day of ours, as in 2014-05-18"
    if _YEAR_LAST.fullmatch(day):
        return (
            f"{text!r} is ambiguous or invalid: no other day of the column shows which number is the month, or "
            "they differ; expected 2014-05-18"
        )
    return f"{text!r} is not a day, as in 2014-05-18"


def _iso(text: str, order: Order | None) -> str | None:
    if found := _YEAR_FIRST.fullmatch(text):
        if not found["sign"] and len(text) != _COMPACT:
            return None
        return _joined(found["year"], found["month"], found["day"])
    if found := _DAY_FIRST.fullmatch(text) or _MONTH_FIRST.fullmatch(text):
        month = found["month"].casefold()
        number = next((place for place, name in enumerate(_MONTHS, start=1) if month in _spellings(name)), 0)
        return _joined(found["year"], str(number), found["day"]) if number else None
    if order and (found := _YEAR_LAST.fullmatch(text)):
        day, month = (found["one"], found["two"]) if order is Order.DAY_FIRST else (found["two"], found["one"])
        return _joined(found["year"], month, day)
    return None


def _spellings(month: str) -> tuple[str, ...]:
    return (month, month[:3], month[:4]) if month == "september" else (month, month[:3])


def _joined(year: str, month: str, day: str) -> str:
    return f"{year}-{month:0>2}-{day:0>2}"
