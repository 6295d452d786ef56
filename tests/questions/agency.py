"""Who acts for whom, in slow and simple Python: the rules of docs/agents.md, for the reference answers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any, Protocol

from graphapi.model.bounds import Bounds, Span
from graphapi.model.period import Period
from graphapi.model.vocabulary import ActorKind, Certainty, Predicate

Filters = Mapping[str, Any]
STEPS = 3
# The weakest is last.
RANKS = (Certainty.CERTAIN, Certainty.POSSIBLE, Certainty.UNDATED)


class Link(Protocol):
    """The ends and the time of a relation."""

    @property
    def key(self) -> str: ...
    @property
    def predicate(self) -> Predicate: ...
    @property
    def subject(self) -> str: ...
    @property
    def object(self) -> str: ...
    @property
    def period(self) -> Period | None: ...
    @property
    def bounds(self) -> Bounds: ...
    @property
    def span(self) -> Span: ...


@dataclass(frozen=True)
class Chain:
    """Links from an actor down to one that acts for it, each with its certainty. Without links, it is the actor itself."""

    links: tuple[Link, ...] = ()
    certainties: tuple[Certainty, ...] = ()

    @property
    def certainty(self) -> Certainty:
        return weakest(self.certainties)


def weakest(certainties: Iterable[Certainty]) -> Certainty:
    return max(certainties, key=RANKS.index, default=Certainty.CERTAIN)


@dataclass(frozen=True)
class Agency:
    """The asserted relations by which actors act for others, and the filters of the question."""

    links: Collection[Link]
    kinds: Mapping[str, ActorKind]
    filters: Filters

    def below(self, of: str) -> dict[str, list[tuple[Link, ...]]]:
        """The actor and all that act for it, each with all chains of up to three links that can hold at one time."""
        found: dict[str, list[tuple[Link, ...]]] = {of: [()]}

        def follow(at: str, way: tuple[Link, ...]) -> None:
            for link in self.links:
                upper, lower = ends(link)
                if upper != at or link in way or len(way) == STEPS or self.kinds[lower] is ActorKind.STATE:
                    continue
                longer = (*way, link)
                together = all(can_overlap(one, other) for one, other in combinations(longer, 2))
                if lower != of and together and for_window(link, self.filters) is not None:
                    found.setdefault(lower, []).append(longer)
                follow(lower, longer)

        follow(of, ())
        return found

    def states_above(self, actor: str) -> dict[str, list[tuple[Link, ...]]]:
        """The states for which the actor acts, each with the chains down from it. A state acts only for itself."""
        states = (id_ for id_, kind in self.kinds.items() if kind is ActorKind.STATE)
        return {state: ways for state in states if (ways := self.below(state).get(actor))}

    def best(self, ways: Iterable[tuple[Link, ...]], deed: Link) -> Chain | None:
        """The most certain chain that can hold at the time of `deed`, then the shortest; None if it is not certain enough."""
        fitting = [way for way in ways if all(can_overlap(link, deed) for link in way)]
        chains = [Chain(way, tuple(self.certainty(link, deed) for link in way)) for way in fitting]
        chain = min(
            chains,
            key=lambda one: (RANKS.index(one.certainty), len(one.links), [link.key for link in one.links]),
            default=None,
        )
        return chain if chain and self.enough(chain.certainty) else None

    def may_act(self, ways: Iterable[tuple[Link, ...]], deed: Link) -> bool:
        """Whether one of the chains can hold at the time of `deed`, with any certainty."""
        return any(all(can_overlap(link, deed) for link in way) for way in ways)

    def certainty(self, link: Link, deed: Link) -> Certainty:
        """The certainty that the link held at the time of `deed`, within the period of the question."""
        if not deed.bounds.dated:
            return Certainty.CERTAIN if forced_together(link, deed) else Certainty.UNDATED
        first, last = time_of(deed)
        if "during" in self.filters:
            window = Period.parse(self.filters["during"])
            first, last = max(first, window.start_earliest or first), min(last, window.end_latest or last)
        return Certainty.CERTAIN if forced(link, first, last) else link.bounds.allowed

    def enough(self, certainty: Certainty) -> bool:
        """Whether the certainty passes the filter. Without a period, all do."""
        least = self.filters.get("certainty", "POSSIBLE") if "during" in self.filters else "UNDATED"
        return RANKS.index(certainty) <= RANKS.index(Certainty(least))


def ends(link: Link) -> tuple[str, str]:
    """The actor above, and the one that acts for it."""
    return (link.subject, link.object) if link.predicate is Predicate.COMMANDS else (link.object, link.subject)


def time_of(deed: Link) -> tuple[date, date]:
    """The first and last day at the given precision; if a date is uncertain, only the days on which it held in any case."""
    bounds = deed.bounds
    assert bounds.start_latest
    assert bounds.end_earliest
    if deed.period is None:
        return bounds.start_latest.day, bounds.end_earliest.day
    first, last = deed.period.extent
    if bounds.start_earliest and bounds.start_earliest.day < first:
        first = bounds.start_latest.day
    if bounds.end_latest and bounds.end_latest.day > last:
        last = bounds.end_earliest.day
    return first, last


def forced(link: Link, first: date, last: date) -> bool:
    """Whether a single claim of the link forces that it held between the two days."""
    start, end = link.bounds.start_latest, link.bounds.end_earliest
    pairs = link.span.anchors or ([(start.day, end.day)] if start and end else [])
    return any(started <= last and ended >= first for started, ended in pairs)


def forced_together(one: Link, other: Link) -> bool:
    """Whether the bounds force a common day."""
    return all(
        start is not None and end is not None and start.day <= end.day
        for start, end in (
            (one.bounds.start_latest, other.bounds.end_earliest),
            (other.bounds.start_latest, one.bounds.end_earliest),
        )
    )


def can_overlap(one: Link, other: Link) -> bool:
    """Whether the bounds allow a common day."""
    first, second = one.bounds, other.bounds
    return all(
        start is None or end is None or start.day <= end.day
        for start, end in ((first.start_earliest, second.end_latest), (second.start_earliest, first.end_latest))
    )


def for_window(link: Link, filters: Filters) -> Certainty | None:
    """The certainty that the link held in the period of the question; None if that is impossible."""
    return link.span.certainty(Period.parse(filters["during"])) if "during" in filters else Certainty.CERTAIN
