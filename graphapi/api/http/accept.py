"""Which of our media types a client wants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

GRAPHQL_RESPONSE: Final = "application/graphql-response+json"
JSON: Final = "application/json"
HTML: Final = "text/html"
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
    given = weights(accept)
    wanted = {ours: _weight(ranges, given) for ours, ranges in _RANGES.items()}
    best = max(wanted.values())
    if best <= 0:
        return None
    if wanted[GRAPHQL_RESPONSE] == wanted[JSON] and GRAPHQL_RESPONSE not in given:
        return JSON
    return next(ours for ours, weight in wanted.items() if weight == best)


def wants_page(accept: str) -> bool:
    """Whether a client would rather have HTML than an answer, as browsers would."""
    given = weights(accept)
    return given.get(HTML, 0.0) > max(_weight(ranges, given) for ranges in _RANGES.values())


def weights(header: str) -> Mapping[str, float]:
    """What a header names, in lower case, and the `q` of each; one that is no number counts as none given."""
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
    """By the range that names the type most closely."""
    return next((given[name] for name in ranges if name in given), 0.0)
