"""Checks a row of the export, cell by cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from graphapi.model import code
from graphapi.model.entity import Actor
from graphapi.model.record import LeftOutKind, Reason
from graphapi_loaders import states
from graphapi_loaders.blank import filled
from graphapi_loaders.cameo import CameoEvent, by_code, by_text, of_cell
from graphapi_loaders.icews.columns import CODE, TEXT
from graphapi_loaders.row_problem import RowProblem

Cells = Mapping[str, str]
OTHER_WORDING: Final = Reason(
    LeftOutKind.UNCLEAR, "wordings that are another code's than the row's (the code was taken)"
)
OWN_WORDING: Final = Reason(LeftOutKind.UNCLEAR, "wordings that CAMEO lacks (the code was taken)")
OTHER_CODE: Final = Reason(LeftOutKind.UNCLEAR, "codes that CAMEO lacks (the wording was taken)")

_NUMBER = re.compile(r"\d{1,18}", re.ASCII)
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
    """The cells of a row by column, without white space around them; empty if they are blank."""
    return {column: filled(part.strip()) for column, part in zip(header, parts, strict=True)}


def problems(cells: Cells) -> Iterator[RowProblem]:
    """All problems of a row."""
    yield from _readable(cells)
    yield from _numbers(cells)
    yield from _actors(cells)
    code_, text = cells.get(CODE, ""), cells.get(TEXT, "")
    if event(code_, text) is None:
        wrong = f"{code_!r} is not a CAMEO code of three or four digits"
        worded = f"{text!r} is not an event as CAMEO words it, and the row has no code"
        yield RowProblem(CODE, wrong) if code_ else RowProblem(TEXT, worded)


def _readable(cells: Cells) -> Iterator[RowProblem]:
    for column, cell in cells.items():
        if not cell.isprintable() and (bad := _CONTROL.search(cell)):
            yield RowProblem(column, f"contains the control character U+{ord(bad[0]):04X}")


def _numbers(cells: Cells) -> Iterator[RowProblem]:
    for column in _NUMBERS:
        cell = cells.get(column, "")
        if (cell or column == _NEEDED) and not (_NUMBER.fullmatch(cell) or _NUMBER.fullmatch(number(cell))):
            yield RowProblem(column, f"{cell!r} is not a whole number")
    for column, limit in _AT_MOST.items():
        cell = cells.get(column, "")
        if cell and not _is_within(cell, limit):
            yield RowProblem(column, f"{cell!r} is not a number from -{limit} to {limit}")


def _actors(cells: Cells) -> Iterator[RowProblem]:
    for column in _NAMES:
        if not cells[column]:
            yield RowProblem(column, "is blank; expected an actor's name")
        elif _QUOTED.fullmatch(cells[column]):
            yield RowProblem(column, f"{cells[column]} is in quotation marks; expected the name as it is")


@lru_cache(maxsize=4096)
def country(name: str) -> Actor | None:
    return states.by_name(name)


def number(cell: str) -> str:
    """The whole number in a cell: pandas writes `57.0` for 57."""
    return cell if cell.isascii() and cell.isdecimal() else code.plain(cell).removesuffix(".0")


@lru_cache(maxsize=65536)
def _is_within(cell: str, limit: int) -> bool:
    text = code.plain(cell)
    return _DECIMAL.fullmatch(text) is not None and abs(float(text)) <= limit


@lru_cache(maxsize=4096)
def unlike(taken: CameoEvent, given: str, text: str) -> Reason | None:
    """The reason to count if code and text of an event differ; None if they agree, or one of them is missing."""
    worded = by_text(text)
    if given and text and worded is None:
        return OWN_WORDING
    if given and worded and taken != worded:
        return OTHER_WORDING
    return (
        OTHER_CODE
        if given and not code.plain(given).removesuffix(".0").endswith(taken.code.removeprefix("0"))
        else None
    )


@lru_cache(maxsize=4096)
def event(given: str, text: str) -> CameoEvent | None:
    """The event for a code, or for the text if there is no code or it is not in CAMEO.

    A leading zero that a spreadsheet dropped is restored: `42` is `042`. For `10`, which can also be a group, the text decides.
    """
    bare = code.plain(given).removeprefix("'").removesuffix(".0")
    return by_code(bare) or by_text(text) or (None if text else of_cell(bare))
