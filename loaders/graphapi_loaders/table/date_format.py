"""Dates as tables write them, made EDTF: only as precise as they are written, and never guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from babel.dates import get_month_names

from graphapi.errors import BadDateError
from graphapi.model import code
from graphapi.model.name import fold
from graphapi.model.period import Period
from graphapi_loaders.day import on_iso

EDTF: Final = "EDTF"
_TOKENS: Final = {
    "YYYY": r"(?P<year>\d{4})",
    "MONTH": r"(?P<month_name>[^\W\d_]+(?:[ .'’-]+[^\W\d_]+)*\.?)",
    "MM": r"(?P<month>\d{1,2})",
    "DD": r"(?P<day>\d{1,2})",
    "hh": r"(?:[01]?\d|2[0-4])",
    "mm": r"[0-5]\d",
    "ss": r"[0-5]\d(?:\.\d+)?",
}
_TOKEN = re.compile("|".join(_TOKENS))
_LETTERS = re.compile(r"[^\W\d_]+")
# Months are called otherwise in the east, in the middle and in the west of the Arab world.
_LOCALES: Final = ("en", "fr", "ar", "ar_SY", "ar_DZ", "ar_MA", "ar_MR")


class BadFormatError(Exception):
    """A format that dates cannot be read by; the message says why and what was expected."""


class UnreadableDateError(Exception):
    """A cell that is no date of the formats, or could be two; the message says what was expected."""


@dataclass(frozen=True, slots=True)
class DateFormat:
    """A way in which dates are written."""

    text: str
    pattern: re.Pattern[str]

    def read(self, cell: str) -> str | None:
        """The date as EDTF; None where it is not written so. Raises UnreadableDateError for a day that there is not."""
        found = self.pattern.fullmatch(cell)
        if not found:
            return None
        parts = found.groupdict()
        month = _month(parts["month_name"]) if parts.get("month_name") else int(parts.get("month") or 0)
        if month is None:
            return None
        day = int(parts.get("day") or 0)
        try:
            date(
                int(parts["year"]),
                month if "MM" in self.text or "MONTH" in self.text else 1,
                day if "DD" in self.text else 1,
            )
        except ValueError as error:
            raise UnreadableDateError(f"{cell!r} is not a day that there is ({self.text})") from error
        return "-".join([parts["year"], *([f"{month:02}"] if month else []), *([f"{day:02}"] if day else [])])


def date_format(text: str) -> DateFormat:
    """The format of a text such as DD/MM/YYYY. Raises BadFormatError."""
    tokens = _TOKEN.findall(text)
    month = {"MM", "MONTH"}.intersection(tokens)
    rest = _LETTERS.findall(_TOKEN.sub(" ", text))
    if unknown := [word for word in rest if word not in {"T", "Z"}]:
        raise BadFormatError(
            f"{text!r} has {unknown[0]!r}; expected EDTF, or a date in YYYY, MM, DD, MONTH, hh, mm, ss and signs between them"
        )
    if "YYYY" not in tokens:
        raise BadFormatError(f"{text!r} has no YYYY; expected a year of four digits, since two do not tell the century")
    if len(tokens) > len(set(tokens)) or len(month) > 1:
        raise BadFormatError(f"{text!r} has a part twice")
    if "DD" in tokens and not month:
        raise BadFormatError(f"{text!r} has DD without MM or MONTH")
    return DateFormat(text, re.compile(_pattern(text), re.IGNORECASE))


@dataclass(frozen=True, slots=True)
class DateReader:
    """Reads the dates of a column, written in any of its formats."""

    formats: tuple[str, ...]

    def read(self, cell: str) -> str:
        """The date as EDTF. Raises UnreadableDateError where no format fits, or where two give different dates."""
        plain = code.plain(cell)
        found: dict[str, str] = {}
        wrong: UnreadableDateError | None = None
        for each in self.formats:
            try:
                if text := _edtf(plain) if each == EDTF else _format(each).read(plain):
                    found.setdefault(text, each)
            except UnreadableDateError as error:
                wrong = error
        if len(found) > 1:
            either = " or ".join(f"{text} ({format_})" for text, format_ in found.items())
            raise UnreadableDateError(f"{cell!r} can be {either}")
        if not found:
            raise wrong or UnreadableDateError(f"{cell!r} is not a date written as {' or '.join(self.formats)}")
        return next(iter(found))


def _edtf(text: str) -> str | None:
    if on_iso(text):
        return text
    try:
        return Period.parse(text).text
    except BadDateError:
        return None


@cache
def _format(text: str) -> DateFormat:
    return date_format(text)


def _pattern(text: str) -> str:
    parts: list[str] = []
    at = 0
    for token in _TOKEN.finditer(text):
        parts += [re.escape(text[at : token.start()]), _TOKENS[token[0]]]
        at = token.end()
    return "".join([*parts, re.escape(text[at:])])


def _month(name: str) -> int | None:
    return _months().get(fold(name))


@cache
def _months() -> Mapping[str, int]:
    """Names of months, and what they are shortened to."""
    return {
        fold(name): number
        for locale in _LOCALES
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, locale=locale).items()
    }
