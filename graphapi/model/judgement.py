"""Judgements: whether two ids name the same actor, who decided that, and why; and the identities that follow."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

# The id of a merged actor is kept as an external id of this scheme, so that it still resolves.
OWN_SCHEME: Final = "graphapi"


class Verdict(StrEnum):
    """What was decided about a pair of ids."""

    SAME = "SAME"
    DIFFERENT = "DIFFERENT"
    UNDECIDED = "UNDECIDED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One decision about two ids; `at` defines the order. If they are the same, the id `left` stays.

    `score` is the similarity behind the decision, from 0 to 1, if there is one. `key` is chosen by the client, so that a
    repeated request decides only once.
    """

    id: str
    left: str
    right: str
    verdict: Verdict
    by: str
    at: datetime
    why: str
    score: float | None = None
    key: str | None = None

    @property
    def pair(self) -> frozenset[str]:
        return frozenset({self.left, self.right})

    def __str__(self) -> str:
        return f"{self.left} {self.verdict} {self.right} ({self.by}: {self.why})"


@dataclass(frozen=True, slots=True)
class Identities:
    """The identities that follow from all valid judgements.

    `clusters` has, for each id that is the same as another, all such ids: first the one that stays, then in the order of the
    decisions.
    """

    judgements: Sequence[Judgement] = ()
    clusters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, judgements: Iterable[Judgement]) -> Identities:
        """The identities from valid judgements, in any order."""
        held = tuple(sorted(judgements, key=lambda each: (each.at, each.id)))
        clusters: dict[str, tuple[str, ...]] = {}
        for each in held:
            if each.verdict is Verdict.SAME:
                one, other = (clusters.get(id_, (id_,)) for id_ in (each.left, each.right))
                if one != other:
                    both = (*one, *other)
                    clusters |= dict.fromkeys(both, both)
        return cls(held, clusters)

    def cluster(self, id_: str) -> tuple[str, ...]:
        """All ids of the same actor, the one that stays first."""
        return self.clusters.get(id_, (id_,))

    def order(self, id_: str) -> tuple[int, str]:
        """A sort key for the ids of one actor: the one that stays comes first."""
        return self.cluster(id_).index(id_), id_

    def same(self, one: str, other: str) -> bool:
        return other in self.cluster(one)

    def chain(self, one: str, other: str) -> list[Judgement]:
        """The shortest chain of judgements by which the two are one; empty if they are not."""
        links: defaultdict[str, list[Judgement]] = defaultdict(list)
        for each in self.judgements:
            if each.verdict is Verdict.SAME:
                links[each.left].append(each)
                links[each.right].append(each)
        chains: dict[str, list[Judgement]] = {one: []}
        waiting = deque([one])
        while waiting and other not in chains:
            here = waiting.popleft()
            for each in links[here]:
                there = each.right if here == each.left else each.left
                if there not in chains:
                    chains[there] = [*chains[here], each]
                    waiting.append(there)
        return chains.get(other, [])

    def apart(self, one: str, other: str) -> list[Judgement]:
        """Judgements that an id of one and an id of the other are different, so the two must not be merged."""
        mine, others = set(self.cluster(one)), set(self.cluster(other))
        return [
            each
            for each in self.judgements
            if each.verdict is Verdict.DIFFERENT
            and ((each.left in mine and each.right in others) or (each.right in mine and each.left in others))
        ]

    def about(self, one: str, other: str) -> list[Judgement]:
        """Judgements of exactly these two ids."""
        return [each for each in self.judgements if each.pair == {one, other}]


NO_IDENTITIES: Final = Identities()


def own_id(id_: str) -> str:
    """The external id that stores another id of an actor."""
    return f"{OWN_SCHEME}:{id_}"
