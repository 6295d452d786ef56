"""Checks cells that both kinds of rows have: texts, numbers and times."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from graphapi.model.period import Period
from graphapi.model.unseen import without_unseen
from graphapi_loaders.day import old_year, on_iso
from graphapi_loaders.row_problem import RowProblem

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# GDELT's gazetteer has Windows-1252 texts that were read as Latin-1, so quotation marks appear as control characters.
_MISREAD: Final = {
    code: char for code in range(0x80, 0xA0) if (char := bytes([code]).decode("cp1252", errors="ignore"))
}
WHOLE = re.compile(r"-?\d{1,18}", re.ASCII)
COUNT = re.compile(r"\d{1,18}", re.ASCII)
DECIMAL = re.compile(r"-?\d{1,9}(?:\.\d*)?(?:[eE]-?\d{1,3})?", re.ASCII)
_DAY = re.compile(r"\d{8}", re.ASCII)
_TIME = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d[0-5]\d", re.ASCII)
_SECONDS: Final = 14


def decoded(raw: bytes, errors: str = "strict") -> str:
    """A row without its line end and invisible characters. Raises UnicodeDecodeError if it is not UTF-8."""
    row = raw.decode(errors=errors).rstrip("\r\n")
    return row if row.isascii() else without_unseen(row.translate(_MISREAD))


def unreadable(row: str) -> Iterator[RowProblem]:
    """A problem for the first control character of a row, if there is one."""
    if bad := _CONTROL.search(row):
        yield RowProblem("row", f"contains the control character U+{ord(bad[0]):04X}")


def not_numbers(numbers: Iterable[tuple[str, str]], pattern: re.Pattern[str] = WHOLE) -> Iterator[RowProblem]:
    """A problem for each column with a cell that is not a number."""
    what = "number" if pattern is DECIMAL else "whole number"
    for column, cell in numbers:
        if not pattern.fullmatch(cell):
            yield RowProblem(column, f"{cell!r} is not a {what}")


@lru_cache(maxsize=65536)
def day(text: str) -> Period | None:
    """The day of a text such as 20150218; None if it is invalid, or its year belongs to another calendar."""
    iso = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    return on_iso(iso) if _DAY.fullmatch(text) and not old_year(iso) else None


@lru_cache(maxsize=4096)
def day_of_time(text: str) -> Period | None:
    """The day (UTC) of a text such as 20150218230000; None if it is invalid."""
    return day(text[:8]) if len(text) == _SECONDS and _TIME.fullmatch(text[8:]) else None
