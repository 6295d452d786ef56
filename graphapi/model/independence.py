"""Counts independent sources: those with different origins and different publishers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Voice:
    """The origin of a claim (`graphapi.model.relation.origin_of`) and the publisher of its source."""

    origin: str
    publisher: str

    def __str__(self) -> str:
        """The form in the graph. Ids contain no tabs."""
        return f"{self.origin}\t{self.publisher}"


def independent(voices: Iterable[Voice]) -> int:
    """The largest number of voices without a common origin or publisher (a maximum bipartite matching)."""
    publishers: defaultdict[str, set[str]] = defaultdict(set)
    for voice in voices:
        publishers[voice.origin].add(voice.publisher)
    taken: dict[str, str] = {}

    def placed(origin: str, tried: set[str]) -> bool:
        """Whether the origin can be matched with a publisher, if necessary by moving other origins to other publishers."""
        for publisher in sorted(publishers[origin] - tried):
            tried.add(publisher)
            if publisher not in taken or placed(taken[publisher], tried):
                taken[publisher] = origin
                return True
        return False

    return sum(placed(origin, set()) for origin in sorted(publishers))
