"""Computes the properties of the edge of a relation from its claims."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from graphapi.graph.write.properties import BOUNDS, Properties, relation_facts, relation_time_properties
from graphapi.model.bounds import Bound, Bounds
from graphapi.model.headline import headline
from graphapi.model.independence import Voice
from graphapi.model.period import Period
from graphapi.model.relation import Evidence, origin_of, summarize
from graphapi.model.vocabulary import Basis, BoundSource, Predicate, Stance, SupportForm

_SUMS: Final = 8192  # cached results: many relations of a data set differ only in their ends


class Fact(NamedTuple):
    """A claim of a relation, without its ends and period. `published` and `publisher` are those of its source.

    `origin_publisher`, `claimant` and `basis` are those of its origin: the last claim in its chain of repeated claims, or itself.
    `bounds` are days (ISO 8601, None: unbounded) in the order of BOUNDS.
    """

    stance: str
    forms: tuple[str, ...]
    published: str | None
    publisher: str
    origin_publisher: str
    claimant: str | None
    basis: str
    bounds: tuple[str | None, ...]
    dated: bool

    def evidence(self) -> Evidence:
        return Evidence(
            stance=Stance(self.stance),
            voice=Voice(origin_of(self.origin_publisher, self.claimant, Basis(self.basis)), self.publisher),
            bounds=Bounds(**dict(zip(BOUNDS, map(_bound, self.bounds), strict=True)), dated=self.dated),
            forms=frozenset(map(SupportForm, self.forms)),
            published=Period.parse(self.published) if self.published else None,
        )


def edge_properties(predicate: Predicate, period: str, facts: Iterable[Fact]) -> Properties:
    """The properties of the edge, except its key. `period` is that of all its claims; empty if they have none."""
    return _sum(predicate, period, tuple(sorted(facts, key=str)))


@lru_cache(maxsize=_SUMS)
def _sum(predicate: Predicate, period: str, facts: tuple[Fact, ...]) -> Properties:
    summary = summarize(predicate, [fact.evidence() for fact in facts])
    when = relation_time_properties(Period.parse(period) if period else None, summary.span)
    name = headline(predicate, (summary.status,), period or None, summary.first_published)
    return {"name": name, **when, **relation_facts(summary)}


@lru_cache(maxsize=65536)
def _bound(day: str | None) -> Bound | None:
    # An edge does not have the reasons for its bounds: its claims do.
    return Bound(date.fromisoformat(day), BoundSource.TEXT) if day else None
