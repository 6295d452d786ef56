"""Converts dates of other calendars to EDTF: a day to a day, a month or year to one of its days (`[first..last]`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from hijridate import Hijri
from persiantools.jdatetime import JalaliDate

from graphapi.model.name import fold


class Calendar(StrEnum):
    """The calendar of dates."""

    GREGORIAN = "GREGORIAN"
    HIJRI = "HIJRI"
    JALALI = "JALALI"
    JULIAN = "JULIAN"
    BUDDHIST = "BUDDHIST"


class NoSuchDayError(ValueError):
    """The calendar has no such day, or the day is outside of the known range."""


OTHERS: Final = frozenset({Calendar.HIJRI, Calendar.JALALI, Calendar.JULIAN, Calendar.BUDDHIST})
"""Calendars other than the Gregorian."""
NAMING: Final = frozenset({Calendar.HIJRI, Calendar.JALALI})
"""Calendars with their own names of months."""
# Names of months, with the variants of each month.
_HIJRI_MONTHS: Final = (
    ("محرم", "muharram"),
    ("صفر", "safar"),
    ("ربيع الاول", "ربيع اول", "rabi al awwal", "rabi i"),
    ("ربيع الاخر", "ربيع الثاني", "rabi al thani", "rabi al akhir", "rabi ii"),
    ("جمادي الاولي", "جمادي الاول", "jumada al ula", "jumada al awwal", "jumada i"),
    ("جمادي الاخره", "جمادي الثانيه", "جمادي الثاني", "jumada al akhirah", "jumada al thani", "jumada ii"),
    ("رجب", "rajab"),
    ("شعبان", "shaban"),
    ("رمضان", "ramadan"),
    ("شوال", "shawwal"),
    ("ذو القعده", "ذي القعده", "dhu al qadah", "dhu al qidah"),
    ("ذو الحجه", "ذي الحجه", "dhu al hijjah"),
)
_JALALI_MONTHS: Final = (
    ("فروردين", "farvardin"),
    ("ارديبهشت", "ordibehesht"),
    ("خرداد", "khordad"),
    ("تير", "tir"),
    ("مرداد", "امرداد", "mordad"),
    ("شهريور", "shahrivar"),
    ("مهر", "mehr"),
    ("ابان", "aban"),
    ("اذر", "azar"),
    ("دي", "dey"),
    ("بهمن", "bahman"),
    ("اسفند", "esfand"),
)


def month_of(calendar: Calendar | None, name: str) -> int | None:
    """The number of the month with this folded name; None if it is not a Hijri or Jalali month."""
    names = {Calendar.HIJRI: _HIJRI_MONTHS, Calendar.JALALI: _JALALI_MONTHS}.get(calendar or Calendar.GREGORIAN, ())
    return next((number for number, same in enumerate(names, start=1) if name in map(fold, same)), None)


def in_our_calendar(calendar: Calendar, year: int, month: int = 0, day: int = 0) -> str:
    """The Gregorian date as EDTF. A month or day of 0 is not given. Raises NoSuchDayError.

    Hijri is Umm al-Qura, the civil calendar of Saudi Arabia, for 1343 to 1499. Elsewhere months can begin a day or two
    earlier or later.
    """
    day_of = _DAYS[calendar]
    try:
        if day:
            return day_of(year, month, day).isoformat()
        first = day_of(year, month or 1, 1)
        if calendar is Calendar.BUDDHIST:  # its months are Gregorian, only the years have other numbers
            return f"{first:%Y-%m}" if month else f"{first:%Y}"
        after = day_of(year + (month in (0, 12)), month % 12 + 1 if month else 1, 1)
    except (ValueError, OverflowError) as error:
        raise NoSuchDayError(f"is not a date of the calendar {calendar}{_RANGE.get(calendar, '')}") from error
    return f"[{first.isoformat()}..{(after - timedelta(days=1)).isoformat()}]"


def _hijri(year: int, month: int, day: int) -> date:
    return Hijri(year, month, day).to_gregorian()


def _jalali(year: int, month: int, day: int) -> date:
    found: date = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
    return found


def _julian(year: int, month: int, day: int) -> date:
    """The Gregorian day of a Julian date, which has a leap day in every fourth year. Raises ValueError."""
    leap = year % 4 == 0
    lengths = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if not (1 <= month <= 12 and 1 <= day <= lengths[month - 1]):
        raise ValueError("no such day")
    before = (year - 1) * 365 + (year - 1) // 4 + sum(lengths[: month - 1]) + day - 1
    return date.fromordinal(before - 1)


def _buddhist(year: int, month: int, day: int) -> date:
    """The Gregorian day of a date in Thailand, as counted since 1941."""
    return date(year - 543, month, day)


def _gregorian(year: int, month: int, day: int) -> date:
    return date(year, month, day)


_DAYS: Final[Mapping[Calendar, Callable[[int, int, int], date]]] = {
    Calendar.GREGORIAN: _gregorian,
    Calendar.HIJRI: _hijri,
    Calendar.JALALI: _jalali,
    Calendar.JULIAN: _julian,
    Calendar.BUDDHIST: _buddhist,
}
_RANGE: Final = {Calendar.HIJRI: ", which is known from 1343 to 1499"}
