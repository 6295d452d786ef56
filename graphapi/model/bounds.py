"""Bounds of time: the possible start and end of what a claim says, from the period in its text and all else that is known.

A publication, an event and a life bound a claim, but never date it (DocTimeRel of TimeML and THYME).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Final

from graphapi.model.period import Period
from graphapi.model.vocabulary import BoundSource, Certainty, Contradiction, DocTimeRel, Modality, Predicate


@dataclass(frozen=True, slots=True)
class Bound:
    """One day, and where it comes from."""

    day: date
    source: BoundSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The first and last possible day of start and end; None if unbounded.

    `dated`: the text or the event gives a date, so the bounds are not only outer ones.
    """

    start_earliest: Bound | None = None
    start_latest: Bound | None = None
    end_earliest: Bound | None = None
    end_latest: Bound | None = None
    dated: bool = False

    def certainty(self, window: Period) -> Certainty | None:
        """How certain an overlap with the window is: forced, allowed by the date, or only by outer bounds; None if impossible."""
        first, last = window.start_earliest or date.min, window.end_latest or date.max
        if _day(self.start_earliest, date.min) > last or _day(self.end_latest, date.max) < first:
            return None
        if _day(self.start_latest, date.max) <= last and _day(self.end_earliest, date.min) >= first:
            # An unknown bound forces no overlap, not even with a window without end.
            return Certainty.CERTAIN if self.start_latest and self.end_earliest else self.allowed
        return self.allowed

    @property
    def allowed(self) -> Certainty:
        """The certainty for a window that the bounds allow but do not force."""
        return Certainty.POSSIBLE if self.dated else Certainty.UNDATED

    @property
    def empty(self) -> bool:
        """Whether no day is possible for the start or the end."""
        return (
            _after(self.start_earliest, self.start_latest)
            or _after(self.end_earliest, self.end_latest)
            or _after(self.start_earliest, self.end_latest)
        )

    def narrowed(self, other: Bounds) -> Bounds:
        """The intersection of both: the later first days and the earlier last days; of equal ones, its own."""
        return replace(
            self,
            start_earliest=_greatest([self.start_earliest, other.start_earliest]),
            start_latest=_least([self.start_latest, other.start_latest]),
            end_earliest=_greatest([self.end_earliest, other.end_earliest]),
            end_latest=_least([self.end_latest, other.end_latest]),
        )

    @property
    def settled(self) -> Bounds:
        """The bounds with what follows from the rule that nothing ends before it begins."""
        return replace(
            self,
            start_latest=_least([self.start_latest, self.end_latest]),
            end_earliest=_greatest([self.end_earliest, self.start_earliest]),
        )


UNBOUNDED: Final = Bounds()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeFacts:
    """All that bounds the time of a claim: its own content, the publication of its source, its event, and lifespans of actors."""

    predicate: Predicate
    modality: Modality
    doc_time_rel: DocTimeRel | None = None
    period: Period | None = None
    published: Period | None = None
    event: Period | None = None
    lives: tuple[Period, ...] = ()

    @property
    def own_period(self) -> Period | None:
        """The period in the text; without one, the period of the event."""
        return self.period or self.event

    @property
    def time_relation(self) -> DocTimeRel | None:
        """The given DocTimeRel, else the default of its predicate, modality and period."""
        return self.doc_time_rel or default_doc_time_rel(self.predicate, self.modality, self.own_period)

    @property
    def past(self) -> bool:
        """Whether it is undated and was over at publication, so that it differs from a state that still held then."""
        return self.own_period is None and self.time_relation is DocTimeRel.BEFORE


@lru_cache(maxsize=65536)  # thousands of claims in a data set share a day, a source and two actors
def bounds_of(time_facts: TimeFacts) -> Bounds | Contradiction:
    """The bounds of the claim, or the contradiction in its time."""
    if time_facts.period and time_facts.period.ongoing and time_facts.doc_time_rel is DocTimeRel.BEFORE:
        return Contradiction.PUBLICATION
    known = UNBOUNDED
    for contradiction, found in _each(time_facts):
        known = replace(known.narrowed(found), dated=known.dated or found.dated)
        if known.empty:
            return contradiction
    return known.settled


@dataclass(frozen=True, slots=True)
class Span:
    """The bounds of several claims together: when the first began and the last ended.

    `anchors` are the different pairs (last start, first end) of the claims, without those that another pair includes. An overlap
    with a window is certain if one pair forces it, but not for a window between two pairs.
    """

    bounds: Bounds
    anchors: tuple[tuple[date, date], ...] = ()

    @classmethod
    def of(cls, given: Sequence[Bounds]) -> Span:
        """The span of one or more claims."""
        first, last = [one.start_earliest for one in given], [one.end_latest for one in given]
        whole = Bounds(
            start_earliest=None if None in first else _least(first),
            start_latest=_least([one.start_latest for one in given]),
            end_earliest=_greatest([one.end_earliest for one in given]),
            end_latest=None if None in last else _greatest(last),
            dated=any(one.dated for one in given),
        )
        forced = {
            (one.start_latest.day, one.end_earliest.day) for one in given if one.start_latest and one.end_earliest
        }
        anchors = tuple(sorted(pair for pair in forced if not any(_includes(pair, other) for other in forced - {pair})))
        return cls(whole, anchors if len(anchors) > 1 else ())

    def certainty(self, window: Period) -> Certainty | None:
        """The certainty of the bounds, but CERTAIN only if a single claim forces the overlap."""
        found = self.bounds.certainty(window)
        if found is not Certainty.CERTAIN or not self.anchors:
            return found
        first, last = window.start_earliest or date.min, window.end_latest or date.max
        if any(started <= last and ended >= first for started, ended in self.anchors):
            return found
        return self.bounds.allowed


def default_doc_time_rel(predicate: Predicate, modality: Modality, period: Period | None) -> DocTimeRel | None:
    """The default of DocTimeRel: an event was over at publication, a state can last. None for plans and hypotheses.

    An event with an open period (`..`) was still going on when it was reported.
    """
    if modality is not Modality.ACTUAL:
        return None
    if period and period.ongoing:
        return DocTimeRel.OVERLAP
    return DocTimeRel.BEFORE_OVERLAP if predicate.lasting else DocTimeRel.BEFORE


def _each(time_facts: TimeFacts) -> Iterator[tuple[Contradiction, Bounds]]:
    """All bounds with the contradiction to report for each. Those of the text come first, so that later ones are reported."""
    if time_facts.period:
        yield Contradiction.EVENT, _of_period(time_facts.period, BoundSource.TEXT)
    if time_facts.event:
        yield Contradiction.EVENT, _of_event(time_facts)
    if time_facts.published:
        yield Contradiction.PUBLICATION, _of_publication(time_facts, time_facts.published)
    for life in time_facts.lives:
        yield Contradiction.LIFE, _outer(life, BoundSource.LIFE)


def _of_period(period: Period, source: BoundSource) -> Bounds:
    return Bounds(
        start_earliest=_bound(period.start_earliest, source),
        start_latest=_bound(period.start_latest, source),
        end_earliest=_bound(period.end_earliest, source),
        end_latest=_bound(period.end_latest, source),
        dated=True,
    )


def _of_event(time_facts: TimeFacts) -> Bounds:
    """The bounds from the event: its period for a claim without one, else an outer bound."""
    assert time_facts.event is not None  # noqa: S101 - the caller has checked
    return (
        _outer(time_facts.event, BoundSource.EVENT)
        if time_facts.period
        else _of_period(time_facts.event, BoundSource.EVENT)
    )


def _outer(period: Period, source: BoundSource) -> Bounds:
    """The outer bounds of something that began and ended in the period."""
    first, last = _bound(period.start_earliest, source), _bound(period.end_latest, source)
    return Bounds(start_earliest=first, start_latest=last, end_earliest=first, end_latest=last)


def _of_publication(time_facts: TimeFacts, published: Period) -> Bounds:
    """The bounds from DocTimeRel and the first and last possible day of publication."""
    first = _bound(published.start_earliest, BoundSource.PUBLICATION)
    last = _bound(published.end_latest, BoundSource.PUBLICATION)
    began = last if time_facts.modality is Modality.ACTUAL else None
    match time_facts.time_relation:
        case DocTimeRel.BEFORE:
            return Bounds(start_latest=last, end_latest=last)
        case DocTimeRel.OVERLAP:
            return Bounds(start_latest=last, end_earliest=first)
        case DocTimeRel.AFTER:
            return Bounds(start_earliest=first, end_earliest=first)
        case DocTimeRel.BEFORE_OVERLAP | None:
            return Bounds(start_latest=began)


def _bound(day: date | None, source: BoundSource) -> Bound | None:
    return Bound(day, source) if day else None


def _day(bound: Bound | None, otherwise: date) -> date:
    return bound.day if bound else otherwise


def _after(one: Bound | None, other: Bound | None) -> bool:
    return one is not None and other is not None and one.day > other.day


def _least(bounds: Sequence[Bound | None]) -> Bound | None:
    return min((bound for bound in bounds if bound), key=lambda bound: bound.day, default=None)


def _greatest(bounds: Sequence[Bound | None]) -> Bound | None:
    return max((bound for bound in bounds if bound), key=lambda bound: bound.day, default=None)


def _includes(pair: tuple[date, date], other: tuple[date, date]) -> bool:
    """Whether the other pair forces all that this one forces: it begins no later and ends no earlier."""
    return other[0] <= pair[0] and other[1] >= pair[1]
