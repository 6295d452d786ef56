"""A line of years, with marks for certain, possible, alleged and denied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any, Final

from graphapi.cli.signs import Signs
from graphapi.model.period import Period
from graphapi.model.vocabulary import Standing

_MOST: Final = 200  # years that the schema counts at once

Marks = dict[int, str]


def asked_years(during: str | None) -> Mapping[str, int]:
    """The years `from` and `to` that are counted: those of the period of the question; without one, up to this year.

    Raises BadDateError.
    """
    last = datetime.now(UTC).year
    first = last - _MOST + 1
    if during:
        period = Period.of_question(during)
        first = period.start_earliest.year if period.start_earliest else first
        end = period.end_latest.year if period.end_latest else last
        last = max(first, min(end, last)) if first <= last else end
    return {"from": max(first, last - _MOST + 1), "to": last}


def line_of_years(
    spells: Iterable[Mapping[str, Any]], denials: Iterable[Mapping[str, Any]], signs: Signs, within: Mapping[str, int]
) -> Iterator[str]:
    """Runs of years with the same marks, such as `2014 ●▲` and `2015–2017 ●`, `within` the years of the question."""
    marks = _marked(spells, denials, signs)
    yield from _runs({year: marks[year] for year in marks if within["from"] <= year <= within["to"]}, signs)


def _marked(spells: Iterable[Mapping[str, Any]], denials: Iterable[Mapping[str, Any]], signs: Signs) -> Marks:
    found: dict[int, set[str]] = {}
    for spell in spells:
        alleged = spell["standing"] == Standing.ALLEGED
        certain, possible = (signs.alleged, signs.possibly_alleged) if alleged else (signs.certain, signs.possible)
        for count in spell["years"]:
            if count["certain"] or count["possible"]:
                found.setdefault(count["year"], set()).add(certain if count["certain"] else possible)
    for year in _denied(denials):
        found.setdefault(year, set()).add(signs.denied)
    return {year: _ordered(marks, signs) for year, marks in found.items()}


def _ordered(marks: set[str], signs: Signs) -> str:
    """One mark for asserted and one for alleged, certain before possible; then denials."""
    pairs = (signs.certain, signs.possible), (signs.alleged, signs.possibly_alleged), (signs.denied,)
    return "".join(next((mark for mark in pair if mark in marks), "") for pair in pairs)


def _denied(denials: Iterable[Mapping[str, Any]]) -> Iterator[int]:
    """The years of a dated denial. Without an end or a beginning, only the year of the other."""
    for claim in denials:
        bounds = claim["bounds"]
        days = [bounds[side]["day"] for side in ("startEarliest", "endLatest") if bounds[side]]
        if bounds["dated"] and days:
            yield from range(int(days[0][:4]), int(days[-1][:4]) + 1)


def _runs(marks: Marks, signs: Signs) -> Iterator[str]:
    years = sorted(marks)
    breaks = [
        at for at, (one, other) in enumerate(pairwise(years), start=1) if other != one + 1 or marks[one] != marks[other]
    ]
    for begin, end in pairwise((0, *breaks, len(years))):
        run: Sequence[int] = years[begin:end]
        if run:
            years_text = f"{run[0]}" if len(run) == 1 else f"{run[0]}{signs.dash}{run[-1]}"
            yield f"{years_text} {marks[run[0]]}"
