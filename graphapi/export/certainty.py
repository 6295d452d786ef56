"""How certain it is that a claim held in the period asked about: told by its bounds, as the graph's filter decides it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, TypeAlias

from graphapi.model.bounds import Bound, Bounds
from graphapi.model.period import Period
from graphapi.model.vocabulary import BoundSource

Window: TypeAlias = Period


@lru_cache(64)
def certainty_of(during: str) -> Callable[[Mapping[str, Any]], str | None]:
    """A function of a claim: whether it held in that period, as `Bounds.certainty` tells it."""
    window = Period.parse(during)

    def certainty(claim: Mapping[str, Any]) -> str | None:
        given = claim["bounds"]
        found = Bounds(
            start_earliest=_bound(given["startEarliest"]),
            start_latest=_bound(given["startLatest"]),
            end_earliest=_bound(given["endEarliest"]),
            end_latest=_bound(given["endLatest"]),
            dated=given["dated"],
        ).certainty(window)
        return found.value if found else None

    return certainty


def _bound(given: Mapping[str, str] | None) -> Bound | None:
    # Which bound it is from makes no difference here.
    return Bound(date.fromisoformat(given["day"]), BoundSource.TEXT) if given else None
