"""How many sources are independent: those of which both the origin and the publisher differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Voice:
    """One claim's origin (`graphapi.model.relation.origin_of`) and its source's publisher."""

    origin: str
    publisher: str

    def __str__(self) -> str:
        """As the graph stores it; ids hold no tab."""
        return f"{self.origin}\t{self.publisher}"


def independent(voices: Iterable[Voice]) -> int:
    """The largest number of voices of which no two share an origin or a publisher (a maximum bipartite matching)."""
    publishers: defaultdict[str, set[str]] = defaultdict(set)
    for voice in voices:
        publishers[voice.origin].add(voice.publisher)
    taken: dict[str, str] = {}

    def placed(origin: str, tried: set[str]) -> bool:
        """Whether the origin finds a publisher, moving others on where they have a choice."""
        for publisher in sorted(publishers[origin] - tried):
            tried.add(publisher)
            if publisher not in taken or placed(taken[publisher], tried):
                taken[publisher] = origin
                return True
        return False

    return sum(placed(origin, set()) for origin in sorted(publishers))
