"""Spells: maximal runs of relations whose periods overlap or touch, never widened over a gap.

Answers compute them in Cypher (`graphapi.graph.read.backings.spell`); this is the reference, and
tests/questions/test_reference.py compares the two on random graphs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from graphapi.model.period import Period, day_after


@dataclass(frozen=True, slots=True)
class Dated:
    """The key and the period of a relation."""

    key: str
    period: Period | None


@dataclass(frozen=True, slots=True)
class Spell:
    """A run of relations of one backer, recipient and standing. Bounds are None if open, unknown or undated."""

    relations: tuple[str, ...]
    text: str | None
    start_earliest: date | None
    start_latest: date | None
    end_earliest: date | None
    end_latest: date | None


def spells(relations: Iterable[Dated]) -> tuple[Spell, ...]:
    """Groups relations into spells, in order of time; each undated relation is a spell of its own, at the end.

    Every relation is in exactly one spell. Input order does not matter.
    """
    given = list(relations)
    dated = sorted(((item.key, item.period) for item in given if item.period), key=_order)
    runs: list[list[tuple[str, Period]]] = []
    reach = date.min
    for key, period in dated:
        first, last = period.extent
        if runs and first <= day_after(reach):
            runs[-1].append((key, period))
            reach = max(reach, last)
        else:
            runs.append([(key, period)])
            reach = last
    undated = sorted(item.key for item in given if not item.period)
    return (*(_spell(run) for run in runs), *(Spell((key,), None, None, None, None, None) for key in undated))


def _order(item: tuple[str, Period]) -> tuple[date, date, str]:
    key, period = item
    return (*period.extent, key)


def _spell(run: Sequence[tuple[str, Period]]) -> Spell:
    periods = [period for _, period in run]
    return Spell(
        relations=tuple(key for key, _ in run),
        text=_text(periods),
        start_earliest=_least(period.start_earliest for period in periods),
        start_latest=min(period.start_latest for period in periods),
        end_earliest=max(period.end_earliest for period in periods),
        end_latest=_greatest(period.end_latest for period in periods),
    )


def _text(periods: Sequence[Period]) -> str:
    """The text, if all have the same one; else the earliest start as written and the latest end."""
    if len({period.text for period in periods}) == 1:
        return periods[0].text
    first = min(
        periods, key=lambda one: (one.start_earliest is not None, one.extent[0], one.start_latest, one.start_text)
    )
    last = max(periods, key=lambda one: (one.end_latest is None, one.extent[1], one.end_earliest, one.end_text))
    return f"{first.start_text}/{last.end_text}"


def _least(bounds: Iterable[date | None]) -> date | None:
    """The earliest of some bounds; None means "no bound"."""
    given = list(bounds)
    return None if None in given else min(filter(None, given))


def _greatest(bounds: Iterable[date | None]) -> date | None:
    given = list(bounds)
    return None if None in given else max(filter(None, given))
