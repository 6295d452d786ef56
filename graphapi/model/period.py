"""When something held: EDTF level 1 texts, kept as written, with the four bounds they allow (ISO 8601-2)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from dateutil.relativedelta import relativedelta
from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException

from graphapi.errors import BadDateError
from graphapi.model.vocabulary import Certainty, DatePrecision

ACCEPTED: Final = (
    "an EDTF level 1 date or interval with years 0001 to 9999: 2019-05-15, 2019-05, 2019, 2018?, 201X, "
    "2017/2019-04, 2014-05/.., 2014-05/, ../2018"
)
OPEN: Final = ".."
UNKNOWN: Final = ""
# Level 1 is a part of what the edtf package reads; the rest (sets, long and negative years) has no calendar bounds here.
_DATE = re.compile(r"(?!0000)(\d{4}(-(\d\d|XX)(-(\d\d|XX))?)?|\d{3}X|\d{2}XX)[?~%]?", re.ASCII)
_WINTER = re.compile(r"\d{4}-24[?~%]?", re.ASCII)
_QUALIFIER_UNITS = {"?": 1, "~": 1, "%": 2}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time that began between two days and ended between two days.

    `2014` is "at some time within 2014": both ends lie in that year. A null bound is open or unknown;
    `ongoing` ("..", still going on when reported) and `end_unknown` ("") tell which. A date marked `?` or `~`
    may be off by one unit of its precision, one marked `%` by two, and its bounds say so.
    """

    text: str
    start_earliest: date | None
    start_latest: date | None
    end_earliest: date | None
    end_latest: date | None
    precision: DatePrecision

    @classmethod
    def parse(cls, text: str) -> Period:
        """Reads EDTF level 1; raises BadDateError saying what is accepted."""
        return _parse(text)

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
        """The same period, known from a source of that day: what is still going on had not ended by then."""
        if on is None or not self.ongoing:
            return self
        return replace(self, end_earliest=max(filter(None, (on, self.start_earliest))))

    def certainty(self, window: Period) -> Certainty | None:
        """Whether the bounds force (CERTAIN) or allow (POSSIBLE) an overlap with the window; None: neither."""
        first, last = window.start_earliest or date.min, window.end_latest or date.max
        if (self.start_earliest or date.min) > last or (self.end_latest or date.max) < first:
            return None
        # It began no later than it ended, so each end also bounds the other.
        began_by = min(self.start_latest or date.max, self.end_latest or date.max)
        lasted_until = max(self.end_earliest or date.min, self.start_earliest or date.min)
        return Certainty.CERTAIN if began_by <= last and lasted_until >= first else Certainty.POSSIBLE

    @property
    def extent(self) -> tuple[date, date]:
        """First and last day that it may have held, without guessing an end that nobody gave.

        Of an open or unknown end, only what is known counts, so that a spell is never stretched over a gap.
        """
        known = [bound for bound in (self.start_earliest, self.start_latest, self.end_earliest) if bound]
        first = self.start_earliest or self.end_earliest or date.min
        return first, self.end_latest or max(known, default=date.max)


def touch(one: Period, other: Period) -> bool:
    """Whether two periods overlap, or follow each other without a day between (2014 and 2015; 2014-03 and 2014-04)."""
    (first, last), (other_first, other_last) = one.extent, other.extent
    return first <= day_after(other_last) and other_first <= day_after(last)


def can_overlap(one: Period | None, other: Period | None) -> bool:
    """Whether the bounds allow that both held on some day; a period that nobody gave can overlap with any."""
    if one is None or other is None:
        return True
    return one.certainty(other) is not None


def day_after(day: date) -> date:
    """The next day; the calendar's last day has none and stands for itself."""
    return day if day == date.max else day + timedelta(days=1)


@lru_cache(maxsize=65536)  # the edtf package takes milliseconds a parse; texts repeat in every load
def _parse(text: str) -> Period:
    start, slash, end = text.partition("/")
    if not slash:
        earliest, latest, precision = _bounds(text, text)
        return Period(text, earliest, latest, earliest, latest, precision)
    given = [_bounds(part, text) for part in (start, end) if part not in (OPEN, UNKNOWN)]
    if not given:
        raise BadDateError(f"{text!r} gives neither a start nor an end; expected {ACCEPTED}", given=text)
    start_earliest, start_latest = given[0][:2] if start not in (OPEN, UNKNOWN) else (None, None)
    end_earliest, end_latest = given[-1][:2] if end not in (OPEN, UNKNOWN) else (None, None)
    if start_earliest and end_latest and end_latest < start_earliest:
        raise BadDateError(f"{text!r} ends before it starts; expected {ACCEPTED}", given=text)
    coarsest = max((precision for _, _, precision in given), key=list(DatePrecision).index)
    return Period(text, start_earliest, start_latest, end_earliest, end_latest, coarsest)


def _bounds(part: str, whole: str) -> tuple[date, date, DatePrecision]:
    """First and last day that one date may mean, and its precision; `whole` is what a message quotes."""
    try:
        if _WINTER.fullmatch(part):
            raise BadDateError(f"{whole!r}: a winter lies in two years; write its months, as in 2014-12/2015-02", given=whole)
        if not _DATE.fullmatch(part):
            raise BadDateError(f"{whole!r} is not a date; expected {ACCEPTED}", given=whole)
        parsed = parse_edtf(part)
        first, last = date(*parsed.lower_strict()[:3]), date(*parsed.upper_strict()[:3])
    except (EDTFParseException, ValueError) as error:
        raise BadDateError(f"{whole!r} is not a date; expected {ACCEPTED}", given=whole) from error
    precision = _precision((last - first).days + 1)
    units = _QUALIFIER_UNITS.get(part[-1], 0)
    return (*_widened(first, last, _UNIT[precision] * units), precision) if units else (first, last, precision)


_UNIT = {
    DatePrecision.DAY: relativedelta(days=1),
    DatePrecision.MONTH: relativedelta(months=1),
    DatePrecision.SEASON: relativedelta(months=3),
    DatePrecision.YEAR: relativedelta(years=1),
    DatePrecision.DECADE: relativedelta(years=10),
    DatePrecision.CENTURY: relativedelta(years=100),
}


def _precision(days: int) -> DatePrecision:
    longest = {1: "DAY", 31: "MONTH", 92: "SEASON", 366: "YEAR", 3653: "DECADE", 36525: "CENTURY"}
    return DatePrecision(next(name for limit, name in longest.items() if days <= limit))


def _widened(first: date, last: date, by: relativedelta) -> tuple[date, date]:
    """Both bounds moved outwards; the last day moves with the unit, so that months and years stay whole."""
    try:
        return first - by, day_after(last) + by - timedelta(days=1)
    except (ValueError, OverflowError) as error:
        raise BadDateError(f"{first}/{last} is too near the edge of the calendar to be uncertain") from error
