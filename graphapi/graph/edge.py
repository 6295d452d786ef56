"""What the claims of one relation add up to, as its edge's properties."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from graphapi.graph.properties import Properties, known_from, relation_facts, relation_period_properties
from graphapi.model.period import OPEN, Period
from graphapi.model.relation import Evidence, origin_of, summarize
from graphapi.model.vocabulary import Basis, Predicate, Stance, SupportForm

_SUMS: Final = 8192  # remembered: many relations of a data set are alike but for their ends and periods


class Fact(NamedTuple):
    """What a relation's claim says beyond its ends and period; `published` is its source's.

    Publisher, claimant and basis are those of its origin: the claim that it repeats in the end, or itself.
    """

    stance: str
    forms: tuple[str, ...]
    published: str | None
    publisher: str
    claimant: str | None
    basis: str

    def evidence(self, period: str) -> Evidence:
        """For the relation; of no period if that is empty."""
        published = Period.parse(self.published) if self.published else None
        return Evidence(
            stance=Stance(self.stance),
            origin=origin_of(self.publisher, self.claimant, Basis(self.basis)),
            period=known_from(Period.parse(period) if period else None, published),
            forms=frozenset(map(SupportForm, self.forms)),
            published=published,
        )


def edge_properties(predicate: Predicate, period: str, facts: Iterable[Fact]) -> Properties:
    """What a relation's claims add up to, but for its key. `period` is that of all of them; empty where there is none."""
    given = tuple(sorted(facts, key=str))
    if period.endswith(OPEN):  # how long it was seen to go on, each source tells for itself
        summary = summarize(predicate, [fact.evidence(period) for fact in given])
        return {**relation_period_properties(summary.period), **relation_facts(summary)}
    return {**relation_period_properties(Period.parse(period) if period else None), **_sum(predicate, given)}


@lru_cache(maxsize=_SUMS)
def _sum(predicate: Predicate, facts: tuple[Fact, ...]) -> Properties:
    return relation_facts(summarize(predicate, [fact.evidence("") for fact in facts]))
