"""Converts dates in tables to EDTF: only as precise as they are written, and never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from babel.dates import get_month_names

from graphapi.errors import BadDateError
from graphapi.model import code
from graphapi.model.name import fold
from graphapi.model.period import OPEN, UNKNOWN, Period
from graphapi_loaders.calendars import NAMING, OTHERS, Calendar, NoSuchDayError, in_our_calendar, month_of
from graphapi_loaders.day import on_iso

EDTF: Final = "EDTF"
_AS_EDTF: Final = ("YYYY-MM-DD", "YYYY-MM", "YYYY", "YYYY/MM/DD", "YYYY/MM")
_TOKENS: Final = {
    "YYYY": r"(?P<year>\d{4})",
    "YY": r"(?P<year>\d{2})",
    "MONTH": r"(?P<month_name>[^\W\d_]+(?:[ .'’-]+[^\W\d_]+)*\.?)",
    "MM": r"(?P<month>\d{1,2})",
    "DD": r"(?P<day>\d{1,2})",
    "hh": r"(?:[01]?\d|2[0-4])",
    "mm": r"[0-5]\d",
    "ss": r"[0-5]\d(?:\.\d+)?",
}
_TOKEN = re.compile("|".join(_TOKENS))
_LETTERS = re.compile(r"[^\W\d_]+")
_DASHES: Final = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_DASH: Final = rf" ?[{_DASHES}] ?"
_SINCE: Final = "since "
_UNTIL: Final = "until "
_WORDS: Final = {
    _SINCE: re.compile(r"(?:since|from|depuis|dès|à partir de|منذ) ", re.IGNORECASE),
    _UNTIL: re.compile(r"(?:until|till|jusqu[’']en|jusqu[’']à|حتى) ", re.IGNORECASE),
}
_TO_NOW: Final = re.compile(rf" ?[{_DASHES}] ?(?:present|now|today|ongoing)?$", re.IGNORECASE)
_TO_COME: Final = 2100
_RANGE: Final = re.compile(
    r"(?P<first>\d{4})(?: ?[-\u2010-\u2014\u2212] ?| (?:to|until|au|à|إلى) )(?P<last>\d{4}|\d\d)"
)
# pandas writes numbers in columns with blanks as 2014.0.
_WHOLE: Final = re.compile(r"(\d{4}|\d{6}|\d{8})\.0")
_TWO: Final = 2
# Names of months differ in the east, the middle and the west of the Arab world.
_LOCALES: Final = ("en", "fr", "ar", "ar_SY", "ar_DZ", "ar_MA", "ar_MR")


class BadFormatError(Exception):
    """An invalid format; the message says why and what was expected."""


class UnreadableDateError(Exception):
    """A cell that is not a date in the formats, or can be two different dates. The message says what was expected."""


@dataclass(frozen=True, slots=True)
class DateFormat:
    """A format of dates."""

    text: str
    pattern: re.Pattern[str]

    def read(self, cell: str, calendar: Calendar | None = None) -> str | None:
        """The date as EDTF; None if it has another format. Raises UnreadableDateError if there is no such day."""
        found = self.pattern.fullmatch(cell)
        if not found:
            return None
        parts = found.groupdict()
        month = _month(parts["month_name"], calendar) if parts.get("month_name") else int(parts.get("month") or 0)
        if month is None:
            return None
        day = int(parts.get("day") or 0)
        if calendar in OTHERS:
            if ("DD" in self.text and not day) or ("MM" in self.text and not month):
                raise UnreadableDateError(f"{cell!r} is not a day that there is ({self.text})")
            return _of_other(calendar, cell, int(parts["year"]), month, day)
        try:
            date(
                int(parts["year"]),
                month if "MM" in self.text or "MONTH" in self.text else 1,
                day if "DD" in self.text else 1,
            )
        except ValueError as error:
            raise UnreadableDateError(f"{cell!r} is not a day that there is ({self.text})") from error
        return "-".join([parts["year"], *([f"{month:02}"] if month else []), *([f"{day:02}"] if day else [])])


@dataclass(frozen=True, slots=True)
class RangeFormat:
    """A format of intervals. `first` or `last` is None if the interval has only the other date."""

    text: str
    first: DateFormat | None
    between: re.Pattern[str]
    last: DateFormat | None

    def read(self, cell: str, calendar: Calendar | None = None) -> str | None:
        """The interval as EDTF; None if it has another format. Raises UnreadableDateError if it is impossible."""
        if self.first is None or self.last is None:
            begins = self.between.match(cell)
            only = self.first or self.last
            text = only.read(cell[begins.end() :], calendar) if begins and only else None
            if self.first and (now := _TO_NOW.search(cell)):
                text = self.first.read(cell[: now.start()], calendar)
            return text and (f"{text}/{OPEN}" if self.first else f"{UNKNOWN}/{text}")
        for between in self.between.finditer(cell):
            start, end = self.first.read(cell[: between.start()], calendar), cell[between.end() :]
            if start and (stop := self.last.read(self._whole(end, cell), calendar)):
                if stop.lstrip("[") < start.lstrip("[")[: len(stop)]:
                    raise UnreadableDateError(f"{cell!r} ends before it begins ({self.text})")
                return start if start == stop else f"{start}/{stop}"
        return None

    def _whole(self, end: str, start: str) -> str:
        """The end of a range. Two digits mean the next year after the start that ends with them."""
        if "YYYY" in self.text[len(self.text) // 2 :] or not re.fullmatch(r"\d\d", end) or not start[:4].isdecimal():
            return end
        year = int(start[:4]) // 100 * 100 + int(end)
        return f"{year if year > int(start[:4]) else year + 100:04}"


def date_format(text: str) -> DateFormat | RangeFormat:
    """The format of a text such as DD/MM/YYYY, or of a range such as YYYY-YYYY. Raises BadFormatError."""
    for word in (_SINCE, _UNTIL):
        if text.startswith(word):
            only = _one_date(text.removeprefix(word))
            ends = (only, None) if word == _SINCE else (None, only)
            return RangeFormat(text, ends[0], _WORDS[word], ends[1])
    years = [token for token in _TOKEN.finditer(text) if token[0] in {"YYYY", "YY"}]
    if len(years) == _TWO and years[0][0] == "YYYY":
        return _range(text)
    return _one_date(text)


def _range(text: str) -> RangeFormat:
    """The format of two dates with a dash, a slash or ` to ` between them. Raises BadFormatError."""
    tokens = [*_TOKEN.finditer(text)]
    middle = len(tokens) // 2
    start, end = tokens[middle - 1].end(), tokens[middle].start()
    between = text[start:end]
    first, last = text[:start], text[end:].replace("YYYY", "YY").replace("YY", "YYYY")
    if between.strip() not in {*_DASHES, "/", "to"} or len(tokens) % 2:
        raise BadFormatError(f"{text!r} has two years; expected two dates alike with -, / or ` to ` between them")
    sign = {"to": " to ", "/": " ?/ ?"}.get(between.strip(), _DASH)
    return RangeFormat(text, _one_date(first), re.compile(sign, re.IGNORECASE), _one_date(last))


def _one_date(text: str) -> DateFormat:
    tokens = _TOKEN.findall(text)
    month = {"MM", "MONTH"}.intersection(tokens)
    rest = _LETTERS.findall(_TOKEN.sub(" ", text))
    if unknown := [word for word in rest if word not in {"T", "Z"}]:
        raise BadFormatError(
            f"{text!r} has {unknown[0]!r}; expected EDTF, or a date in YYYY, MM, DD, MONTH, hh, mm, ss and signs between them "
            "(a range: YYYY-YYYY, YYYY-YY, since YYYY, until YYYY)"
        )
    if "YYYY" not in tokens:
        raise BadFormatError(f"{text!r} has no YYYY; expected a year of four digits, because two have no century")
    if len(tokens) > len(set(tokens)) or len(month) > 1:
        raise BadFormatError(f"{text!r} has a part twice")
    if "DD" in tokens and not month:
        raise BadFormatError(f"{text!r} has DD without MM or MONTH")
    return DateFormat(text, re.compile(_pattern(text), re.IGNORECASE))


@dataclass(frozen=True, slots=True)
class DateReader:
    """Reads the dates of a column, in any of its formats."""

    formats: tuple[str, ...]
    calendar: Calendar | None = None

    def read(self, cell: str) -> str:
        """The date as EDTF. Raises UnreadableDateError if no format fits, or if formats give different dates."""
        plain = code.plain(cell)
        if whole := _WHOLE.fullmatch(plain):
            plain = whole[1]
        found: dict[str, str] = {}
        wrong: UnreadableDateError | None = None
        for each in self._formats:
            try:
                if text := _edtf(plain) if each == EDTF else _format(each).read(plain, self.calendar):
                    found.setdefault(text, each)
            except UnreadableDateError as error:
                wrong = error
        if len(found) > 1:
            either = " or ".join(f"{text} ({format_})" for text, format_ in found.items())
            raise UnreadableDateError(f"{cell!r} can be {either}")
        if not found:
            raise wrong or UnreadableDateError(
                f"{cell!r} is not a date written as {' or '.join(self.formats)}{_way_out(plain)}"
            )
        return next(iter(found))

    @property
    def _formats(self) -> Iterator[str]:
        """The formats. EDTF has only Gregorian dates; for other calendars it means year, month and day in that order."""
        for each in self.formats:
            yield from _AS_EDTF if each == EDTF and self.calendar in OTHERS else (each,)


def other_calendars(year: int) -> str:
    """A hint for a year between 1300 and 1500 or 2400 and 2700: its Gregorian year, and which `calendar` to set."""
    if year > _TO_COME:
        return (
            f"as a year of the Buddhist Era that would be {year - 543}; say so: `calendar: BUDDHIST`, or `calendar: GREGORIAN` "
            "if it is of our calendar"
        )
    return (
        f"as a lunar Hijri year that would be about {round(year * 0.970224 + 621.57)}, as a Solar Hijri (Jalali) year {year + 621}; "
        "say which: `calendar: HIJRI`, `calendar: JALALI`, or `calendar: GREGORIAN` if they are of our calendar"
    )


def is_or_range(cell: str) -> bool:
    """Whether a cell such as 2011-12 is a month (or a season) in EDTF, but can also mean two years."""
    found = _RANGE.fullmatch(code.plain(cell))
    if not found or len(found["last"]) != _TWO or _edtf(code.plain(cell)) is None:
        return False
    return (int(found["first"]) + 1) % 100 == int(found["last"])


def may_be_ranges(cells: Iterable[str]) -> bool:
    """Whether 2011-12 is ambiguous in a column: some cells are ranges, or none is another month or a day."""
    plain = [code.plain(cell) for cell in cells]
    if any(_RANGE.fullmatch(cell) and _edtf(cell) is None for cell in plain):
        return True
    return not any("-" in cell and _edtf(cell) and not is_or_range(cell) for cell in plain)


def _way_out(cell: str) -> str:
    """A hint for a cell that seems to be a range of years, or a date with a year of two digits; else empty."""
    if re.fullmatch(r"\d{4}/\d\d", cell):
        return "; if it is from year to year, say `formats: [YYYY/YY]`"
    if found := _RANGE.fullmatch(cell):
        written = f"YYYY-{'Y' * len(found['last'])}" if " t" not in cell else "YYYY to YYYY"
        return f"; if it is from year to year, say `formats: [{written}]`"
    if not cell.isdecimal() and re.fullmatch(r"\d{4}", _TO_NOW.sub("", _WORDS[_SINCE].sub("", cell))):
        return "; if it goes on since then, say `formats: [since YYYY]`"
    if re.fullmatch(r"[^\W\d]+\.?[-/ ’']\d\d|\d{1,2}[-/.]\d{1,2}[-/.]\d\d", cell):
        return "; a year of two digits has no century: expected four"
    return ""


def _edtf(text: str) -> str | None:
    if on_iso(text):
        return text
    try:
        return Period.parse(text).text
    except BadDateError:
        return None


@cache
def _format(text: str) -> DateFormat | RangeFormat:
    return date_format(text)


def _pattern(text: str) -> str:
    parts: list[str] = []
    at = 0
    for token in _TOKEN.finditer(text):
        parts += [re.escape(text[at : token.start()]), _TOKENS[token[0]]]
        at = token.end()
    return "".join([*parts, re.escape(text[at:])])


def _month(name: str, calendar: Calendar | None = None) -> int | None:
    return month_of(calendar, fold(name)) if calendar in NAMING else _months().get(fold(name))


def _of_other(calendar: Calendar | None, cell: str, year: int, month: int, day: int) -> str:
    try:
        return in_our_calendar(calendar or Calendar.GREGORIAN, year, month, day)
    except NoSuchDayError as error:
        raise UnreadableDateError(f"{cell!r} {error}") from error


@cache
def _months() -> Mapping[str, int]:
    """The numbers of months by their folded names and abbreviations."""
    return {
        fold(name): number
        for locale in _LOCALES
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, locale=locale).items()
    }
