"""Judgements: whether two ids of actors name one actor, who decided that and why; and what they add up to."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

# An id that turned out to be another actor's is kept as an external id of this scheme, so that it still resolves.
OWN_SCHEME: Final = "graphapi"


class Verdict(StrEnum):
    """What was decided about a pair of ids."""

    SAME = "SAME"
    DIFFERENT = "DIFFERENT"
    UNDECIDED = "UNDECIDED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One decision about two ids, in the order `at`. Of two that are the same, `left` is the one whose id stays.

    `score` is the likeness that it rests on, from 0 to 1, where there was one; `key` is a client's own, so that a
    request that is sent twice decides once.
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
    """What all judgements that hold add up to.

    `clusters` has, for each id that is the same as another, all ids that are: in the order in which they were decided
    on, the one to stay first.
    """

    judgements: Sequence[Judgement] = ()
    clusters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, judgements: Iterable[Judgement]) -> Identities:
        """Of the judgements that hold, in any order."""
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
        """All ids of the same actor, the one to stay first."""
        return self.clusters.get(id_, (id_,))

    def order(self, id_: str) -> tuple[int, str]:
        """Sorts ids of one actor: the one to stay first."""
        return self.cluster(id_).index(id_), id_

    def same(self, one: str, other: str) -> bool:
        return other in self.cluster(one)

    def chain(self, one: str, other: str) -> list[Judgement]:
        """The fewest judgements by which the two are one; empty where they are not."""
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
        """Judgements that some ids of one and of the other are different: why the two must not become one."""
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
    """The external id that keeps an actor's other id."""
    return f"{OWN_SCHEME}:{id_}"
