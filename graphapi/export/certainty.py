"""The certainty that a claim held in the period of the question, computed from its bounds as in the filter of the graph."""

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
    """A function that returns the certainty of a claim for that period (`Bounds.certainty`)."""
    window = Period.of_question(during)

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
    # The source of a bound makes no difference here.
    return Bound(date.fromisoformat(given["day"]), BoundSource.TEXT) if given else None
