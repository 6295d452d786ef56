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
from graphapi_loaders.cameo import CameoEvent, by_code, by_text
from graphapi_loaders.day import on_iso
from graphapi_loaders.fault import Fault

Cells = Mapping[str, str]

_NUMBER = re.compile(r"\d{1,18}", re.ASCII)
_DECIMAL = re.compile(r"-?\d{1,3}(?:\.\d+)?", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_QUOTED = re.compile(r'".*"')
_NUMBERS: Final = ("Event ID", "Story ID", "Sentence Number")
_NAMES: Final = ("Source Name", "Target Name")
_COUNTRIES: Final = ("Source Country", "Target Country", "Country")
# Intensity is a Goldstein score.
_AT_MOST: Final = {"Intensity": 10, "Latitude": 90, "Longitude": 180}
# What databases write for nothing: as names they would make one actor or publisher of all that have none.
_NOTHING: Final = frozenset({"NULL", "null", "\\N", "--"})


def cells_of(header: Sequence[str], parts: Sequence[str]) -> Cells:
    """The row's cells by column, without blanks around them."""
    stripped = (part.strip() for part in parts)
    return {column: "" if part in _NOTHING else part for column, part in zip(header, stripped, strict=True)}


def faults(cells: Cells) -> Iterator[Fault]:
    """Everything that is wrong with a row."""
    yield from _readable(cells)
    yield from _numbers(cells)
    yield from _actors(cells)
    if day(cells["Event Date"]) is None:
        yield Fault("Event Date", f"{cells['Event Date']!r} is not a day, as in 2014-05-18")
    if event(cells["CAMEO Code"], cells["Event Text"]) is None:
        yield Fault("CAMEO Code", f"{cells['CAMEO Code']!r} is not a CAMEO code of three or four digits")


def _readable(cells: Cells) -> Iterator[Fault]:
    for column, cell in cells.items():
        if not cell.isprintable() and (bad := _CONTROL.search(cell)):
            yield Fault(column, f"holds the control character U+{ord(bad[0]):04X}")


def _numbers(cells: Cells) -> Iterator[Fault]:
    for column in _NUMBERS:
        if not _NUMBER.fullmatch(cells[column]):
            yield Fault(column, f"{cells[column]!r} is not a whole number")
    for column, limit in _AT_MOST.items():
        cell = cells[column]
        if cell and not (_DECIMAL.fullmatch(cell) and abs(float(cell)) <= limit):
            yield Fault(column, f"{cell!r} is not a number from -{limit} to {limit}")


def _actors(cells: Cells) -> Iterator[Fault]:
    for column in _NAMES:
        if not cells[column]:
            yield Fault(column, "is blank; expected an actor's name")
        elif _QUOTED.fullmatch(cells[column]):
            yield Fault(column, f"{cells[column]} is in quotation marks; expected the name as it is")
    for column in _COUNTRIES:
        if cells[column] and country(cells[column]) is None:
            yield Fault(column, f"{cells[column]!r} is not a known state")


@lru_cache(maxsize=4096)
def country(name: str) -> Actor | None:
    return states.by_name(name)


@lru_cache(maxsize=65536)
def day(text: str) -> Period | None:
    """The day, or None where there is no such."""
    return on_iso(code.plain(text))


@lru_cache(maxsize=4096)
def event(given: str, text: str) -> CameoEvent | None:
    """The event of a code. A nought that a spreadsheet has eaten is put back where the wording says so: `42` is `042`."""
    if found := by_code(given):
        return found
    padded = by_code(f"0{given}")
    return padded if padded and padded == by_text(text) else None
