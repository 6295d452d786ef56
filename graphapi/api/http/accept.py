"""Selects the media type of a response from those that a client accepts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

GRAPHQL_RESPONSE: Final = "application/graphql-response+json"
JSON: Final = "application/json"
HTML: Final = "text/html"
# The media ranges that match each type, most specific first, in order of our preference. A client that accepts any type
# gets the one that every tool can show.
_RANGES: Final = {
    GRAPHQL_RESPONSE: (GRAPHQL_RESPONSE, "application/*", "*/*"),
    JSON: (JSON, "application/*", "*/*"),
}


@lru_cache(128)
def media_type(accept: str | None) -> str | None:
    """The type with the highest weight in an `Accept` header (RFC 9110, 12.5.1); None if it accepts none of ours."""
    if not accept:
        return JSON
    given = weights(accept)
    wanted = {ours: _weight(ranges, given) for ours, ranges in _RANGES.items()}
    best = max(wanted.values())
    if best <= 0:
        return None
    if wanted[GRAPHQL_RESPONSE] == wanted[JSON] and GRAPHQL_RESPONSE not in given:
        return JSON
    return next(ours for ours, weight in wanted.items() if weight == best)


def wants_page(accept: str) -> bool:
    """Whether a client prefers HTML, as browsers do."""
    given = weights(accept)
    return given.get(HTML, 0.0) > max(_weight(ranges, given) for ranges in _RANGES.values())


def weights(header: str) -> Mapping[str, float]:
    """The values of a header, in lower case, with their weights `q`; an invalid weight is ignored."""
    return dict(_weights(header))


def _weights(header: str) -> Iterator[tuple[str, float]]:
    for part in header.split(","):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        given = [value for key, _, value in (piece.partition("=") for piece in parameters) if key.strip() == "q"]
        yield name, _number(given[0].strip()) if given else 1.0


def _number(text: str) -> float:
    try:
        given = float(text)
    except ValueError:
        return 1.0
    return given if 0 <= given <= 1 else 1.0


def _weight(ranges: tuple[str, ...], given: Mapping[str, float]) -> float:
    """The weight of the most specific range that matches."""
    return next((given[name] for name in ranges if name in given), 0.0)
