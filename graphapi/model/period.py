"""Periods: EDTF texts (ISO 8601-2) as written, with the four bounds that follow from them."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, NamedTuple

from graphapi.errors import BadDateError
from graphapi.model import code
from graphapi.model.vocabulary import Certainty, DatePrecision

ACCEPTED: Final = (
    "an EDTF level 1 date or interval with years 0001 to 9999: 2019-05-15, 2019-05, 2019, 2018?, 201X, "
    "2017/2019-04, 2014-05/.., 2014-05/, ../2018, or one day of several, [2019-05-10..2019-06-02]"
)
OPEN: Final = ".."
UNKNOWN: Final = ""
# The edtf package accepts more than level 1: sets, seasons 25 to 41, gaps inside a date, long and negative years.
_MONTH = "(?:0[1-9]|1[0-2]|2[123])"
_DATE = re.compile(
    rf"(?!00(?:0[0X]|XX))(?:\d{{4}}(?:-{_MONTH}(?:-(?:\d\d|XX))?|-XX(?:-XX)?)?|\d{{3}}X|\d\dXX)[?~%]?", re.ASCII
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_ONE_OF = re.compile(
    r"\[(?P<first>[\d-]{4,10})\.\.(?P<last>[\d-]{4,10})\]", re.ASCII
)  # level 2: one of the days between
_MONTH_OR_YEAR = re.compile(r"(?P<year>\d{4})(?:-(?P<month>0[1-9]|1[0-2]))?", re.ASCII)
_WINTER = re.compile(r"\d{4}-24[?~%]?", re.ASCII)
_QUALIFIERS = re.compile("[?~%]")
_UNITS_OFF = {"?": 1, "~": 1, "%": 2}
_MONTHS = {DatePrecision.MONTH: 1, DatePrecision.YEAR: 12, DatePrecision.DECADE: 120, DatePrecision.CENTURY: 1200}
_LONGEST = {
    DatePrecision.DAY: 1,
    DatePrecision.MONTH: 31,
    DatePrecision.SEASON: 92,
    DatePrecision.YEAR: 366,
    DatePrecision.DECADE: 3653,
    DatePrecision.CENTURY: 36525,
}
_SHOWN = 60  # characters of an invalid text, so that the message stays readable


@dataclass(frozen=True, slots=True)
class Period:
    """A period of time that began between two days and ended between two days.

    `2014` means "at some time within 2014": both ends are in that year. A null bound is open or unknown; `ongoing` ("..",
    still going on when reported) and `end_unknown` ("") say which. A date with `?` or `~` can be wrong by one unit of its
    precision, one with `%` by two units, and the bounds include that. A period begins no later than it ends, so each end
    also bounds the other: `2014-05/` ended on 2014-05-01 at the earliest.
    """

    text: str
    start_earliest: date | None
    start_latest: date
    end_earliest: date
    end_latest: date | None
    precision: DatePrecision

    @classmethod
    def parse(cls, text: str) -> Period:
        """Reads EDTF level 1, and one day of several from level 2. Raises BadDateError with the accepted forms."""
        return _parsed(text)

    @classmethod
    def of_question(cls, text: str) -> Period:
        """As `parse`, also with white space around it and with digits of any script. Data have one way to write a period."""
        return cls.parse(code.plain(text))

    def __str__(self) -> str:
        return self.text

    @property
    def start_text(self) -> str:
        return self.text.partition("/")[0]

    @property
    def end_text(self) -> str:
        return self.text.rpartition("/")[2]

    @property
    def ongoing(self) -> bool:
        return self.end_text == OPEN

    @property
    def end_unknown(self) -> bool:
        return self.end_text == UNKNOWN

    def reported(self, on: date | None) -> Period:
        """The same period, known from a source of this day: if it is still going on, it had not ended by then."""
        if on is None or not self.ongoing:
            return self
        return replace(self, end_earliest=max(on, self.end_earliest))

    def certainty(self, window: Period) -> Certainty | None:
        """Whether the bounds force (CERTAIN) or allow (POSSIBLE) an overlap with the window; None if neither.

        The window has every day from its first to its last possible day.
        """
        first, last = window.start_earliest or date.min, window.end_latest or date.max
        if (self.start_earliest or date.min) > last or (self.end_latest or date.max) < first:
            return None
        forced = self.start_latest <= last and self.end_earliest >= first
        return Certainty.CERTAIN if forced else Certainty.POSSIBLE

    @property
    def extent(self) -> tuple[date, date]:
        """The first and last possible day, at its own precision and without guessing an unknown end.

        Only the known part of an open or unknown end counts, and `2014?` counts as 2014, so a spell that is made of extents
        never covers a gap.
        """
        plain = _QUALIFIERS.sub("", self.text)
        face = self if plain == self.text else Period.parse(plain)
        return face.start_earliest or face.end_earliest, face.end_latest or max(face.start_latest, self.end_earliest)


def touch(one: Period, other: Period) -> bool:
    """Whether two periods overlap or are adjacent, without a day between them (2014 and 2015; 2014-03 and 2014-04)."""
    (first, last), (other_first, other_last) = one.extent, other.extent
    return first <= day_after(other_last) and other_first <= day_after(last)


def can_overlap(one: Period | None, other: Period | None) -> bool:
    """Whether the bounds allow a common day; an unknown period can overlap with any."""
    if one is None or other is None:
        return True
    return one.certainty(other) is not None


def day_after(day: date) -> date:
    """The next day; for the last day of the calendar, that day itself."""
    return day if day == date.max else day + timedelta(days=1)


@lru_cache(maxsize=65536)  # one value for thousands of claims with the same period
def _parsed(text: str) -> Period:
    start, slash, end = text.partition("/")
    if slash:
        first, last = (None if part in (OPEN, UNKNOWN) else _date(part) for part in (start, end))
    else:
        first = last = _date(text)
    given = [one for one in (first, last) if one]
    if not given:
        raise _refusal(text, "gives neither a start nor an end")
    if first and last and last.last < first.first:
        raise _refusal(text, "ends before it starts")
    return Period(
        text,
        start_earliest=first.earliest if first else None,
        start_latest=min(one.latest for one in given),
        end_earliest=max(one.earliest for one in given),
        end_latest=last.latest if last else None,
        precision=max((one.precision for one in given), key=list(DatePrecision).index),
    )


class _Date(NamedTuple):
    """One date: first and last day as written, and widened according to `?`, `~` and `%`."""

    first: date
    last: date
    earliest: date
    latest: date
    precision: DatePrecision


@lru_cache(maxsize=65536)  # the edtf package takes milliseconds for each date, and dates repeat in every load
def _date(part: str) -> _Date:
    if several := _ONE_OF.fullmatch(part):
        return _one_of(part, _date(several["first"]), _date(several["last"]))
    if _WINTER.fullmatch(part):
        raise _refusal(part, "is a winter, which spans two years; write its months, for example 2014-12/2015-02")
    if not _DATE.fullmatch(part):
        raise _refusal(part, "is not a date")
    try:
        first, last = _ends(part)
    except ValueError as error:
        raise _refusal(part, "is not a date") from error
    precision = _precision(first, last)
    try:
        return _Date(first, last, *_widened(first, last, precision, _UNITS_OFF.get(part[-1], 0)), precision)
    except (ValueError, OverflowError) as error:
        raise _refusal(part, "is too close to the first or last year to be uncertain") from error


def _one_of(part: str, first: _Date, last: _Date) -> _Date:
    """A date that is one of the days between two dates."""
    if last.last < first.first:
        raise _refusal(part, "ends before it starts")
    return _Date(first.first, last.last, first.first, last.last, _precision(first.first, last.last))


def _precision(first: date, last: date) -> DatePrecision:
    days = (last - first).days
    return next((name for name, most in _LONGEST.items() if days < most), DatePrecision.CENTURY)


def _ends(part: str) -> tuple[date, date]:
    """The first and last day of a date. Most are plain days, months or years, which need no parser. Raises ValueError."""
    if _DAY.fullmatch(part):
        day = date.fromisoformat(part)
        return day, day
    if plain := _MONTH_OR_YEAR.fullmatch(part):
        year, month = int(plain["year"]), plain["month"]
        first, last = date(year, int(month or 1), 1), date(year, int(month or 12), 1)
        return first, last.replace(day=monthrange(year, last.month)[1])
    return _ends_by_edtf(part)


def _ends_by_edtf(part: str) -> tuple[date, date]:
    """The same by the edtf package, which is slow to import as well."""
    from edtf import parse_edtf  # noqa: PLC0415
    from edtf.parser.edtf_exceptions import EDTFParseException  # noqa: PLC0415

    try:
        parsed = parse_edtf(part)
    except EDTFParseException as error:
        raise ValueError(str(error)) from error
    return date(*parsed.lower_strict()[:3]), date(*parsed.upper_strict()[:3])


def _widened(first: date, last: date, precision: DatePrecision, units: int) -> tuple[date, date]:
    """Both days moved outwards by a number of days, months, years …; months and years stay whole."""
    if not units:
        return first, last
    if precision is DatePrecision.DAY:
        return first - timedelta(days=units), last + timedelta(days=units)
    months = _MONTHS[precision] * units
    end = _months_on(last, months)
    return _months_on(first, -months), end.replace(day=monthrange(end.year, end.month)[1])


def _months_on(day: date, months: int) -> date:
    """The first day of the month that is `months` after the month of `day`."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)


def _refusal(text: str, problem: str) -> BadDateError:
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return BadDateError(f"{shown!r} {problem}; expected {ACCEPTED}", given=shown)
