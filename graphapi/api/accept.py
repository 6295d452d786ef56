"""Which of our media types a client wants."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

GRAPHQL_RESPONSE: Final = "application/graphql-response+json"
JSON: Final = "application/json"
# How well a range names each type, in the order in which we would choose: a client that names no type of its own is
# given the one that every tool can show.
_RANGES: Final = {
    GRAPHQL_RESPONSE: (GRAPHQL_RESPONSE, "application/*", "*/*"),
    JSON: (JSON, "application/*", "*/*"),
}


@lru_cache(128)
def media_type(accept: str | None) -> str | None:
    """The type that an `Accept` header weighs most (RFC 9110, 12.5.1); None where it takes neither of ours."""
    if not accept:
        return JSON
    weights = dict(_weights(accept))
    wanted = {ours: _weight(ranges, weights) for ours, ranges in _RANGES.items()}
    best = max(wanted.values())
    if best <= 0:
        return None
    if wanted[GRAPHQL_RESPONSE] == wanted[JSON] and GRAPHQL_RESPONSE not in weights:
        return JSON
    return next(ours for ours, weight in wanted.items() if weight == best)


def _weights(accept: str) -> Iterator[tuple[str, float]]:
    """Each range and its `q`; one that is no number counts as none given."""
    for part in accept.split(","):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        given = [value for key, _, value in (piece.partition("=") for piece in parameters) if key.strip() == "q"]
        yield name, _number(given[0].strip()) if given else 1.0


def _number(text: str) -> float:
    try:
        given = float(text)
    except ValueError:
        return 1.0
    return given if 0 <= given <= 1 else 1.0


def _weight(ranges: tuple[str, ...], weights: dict[str, float]) -> float:
    """By the range that names the type most closely."""
    return next((weights[name] for name in ranges if name in weights), 0.0)
