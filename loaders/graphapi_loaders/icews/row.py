"""One row of the export, checked cell by cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from graphapi.model import code
from graphapi.model.entity import Actor
from graphapi.model.period import Period
from graphapi_loaders import states
from graphapi_loaders.blank import filled
from graphapi_loaders.cameo import CameoEvent, by_code, by_text
from graphapi_loaders.day import on_iso
from graphapi_loaders.icews.columns import CODE, TEXT
from graphapi_loaders.row_fault import RowFault

Cells = Mapping[str, str]

_NUMBER = re.compile(r"\d{1,18}", re.ASCII)
_COMPACT = re.compile(r"\d{8}", re.ASCII)
_DECIMAL = re.compile(r"-?\d{1,3}(?:\.\d+)?", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_QUOTED = re.compile(r'".*"')
_NUMBERS: Final = ("Event ID", "Story ID", "Sentence Number")
_NEEDED: Final = "Event ID"
_NAMES: Final = ("Source Name", "Target Name")
COUNTRIES: Final = ("Source Country", "Target Country", "Country")
# Intensity is a Goldstein score.
_AT_MOST: Final = {"Intensity": 10, "Latitude": 90, "Longitude": 180}


def cells_of(header: Sequence[str], parts: Sequence[str]) -> Cells:
    """The row's cells by column, without white space around them; empty where they say nothing."""
    return {column: filled(part.strip()) for column, part in zip(header, parts, strict=True)}


def faults(cells: Cells) -> Iterator[RowFault]:
    """Everything that is wrong with a row."""
    yield from _readable(cells)
    yield from _numbers(cells)
    yield from _actors(cells)
    if day(cells["Event Date"]) is None:
        yield RowFault("Event Date", f"{cells['Event Date']!r} is not a day, as in 2014-05-18")
    code_ = cells.get(CODE, "")
    if event(code_, cells[TEXT]) is None:
        wrong = f"{code_!r} is not a CAMEO code of three or four digits"
        worded = f"{cells[TEXT]!r} is not an event as CAMEO words it, and the row has no code"
        yield RowFault(CODE, wrong) if code_ else RowFault(TEXT, worded)


def _readable(cells: Cells) -> Iterator[RowFault]:
    for column, cell in cells.items():
        if not cell.isprintable() and (bad := _CONTROL.search(cell)):
            yield RowFault(column, f"holds the control character U+{ord(bad[0]):04X}")


def _numbers(cells: Cells) -> Iterator[RowFault]:
    for column in _NUMBERS:
        if (cells[column] or column == _NEEDED) and not _NUMBER.fullmatch(cells[column]):
            yield RowFault(column, f"{cells[column]!r} is not a whole number")
    for column, limit in _AT_MOST.items():
        cell = cells[column]
        if cell and not (_DECIMAL.fullmatch(cell) and abs(float(cell)) <= limit):
            yield RowFault(column, f"{cell!r} is not a number from -{limit} to {limit}")


def _actors(cells: Cells) -> Iterator[RowFault]:
    for column in _NAMES:
        if not cells[column]:
            yield RowFault(column, "is blank; expected an actor's name")
        elif _QUOTED.fullmatch(cells[column]):
            yield RowFault(column, f"{cells[column]} is in quotation marks; expected the name as it is")


@lru_cache(maxsize=4096)
def country(name: str) -> Actor | None:
    return states.by_name(name)


@lru_cache(maxsize=65536)
def day(text: str) -> Period | None:
    """The day of 2014-05-18, or of 20140518 as the R package has it; None where there is no such."""
    said = code.plain(text)
    return on_iso(f"{said[:4]}-{said[4:6]}-{said[6:]}" if _COMPACT.fullmatch(said) else said)


@lru_cache(maxsize=4096)
def event(given: str, text: str) -> CameoEvent | None:
    """The event of a code; without one, that of the wording. A nought that a spreadsheet has eaten is put back where the wording says so: `42` is `042`."""
    if not given:
        return by_text(text)
    if found := by_code(given):
        return found
    padded = by_code(f"0{given}")
    return padded if padded and padded == by_text(text) else None
