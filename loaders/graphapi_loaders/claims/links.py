"""Puts claims behind those that they repeat, correct or refute."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from graphlib import CycleError, TopologicalSorter

from graphapi_loaders.claims.entry import Entry
from graphapi_loaders.claims.faults import Fault
from graphapi_loaders.claims.references import LINKS, mentioned


def in_order(claims: Sequence[Entry]) -> tuple[list[Entry], list[tuple[Entry, Fault]]]:
    """The claims, each behind those it refers to, and those that refer to each other in a circle, each with its fault.

    Claims without references to others keep their order.
    """
    by_key = _by_key(claims)
    faulty: list[tuple[Entry, Fault]] = []
    left_out: set[int] = set()
    while True:
        before = {
            position: [before for before in _targets(claim, by_key) if before not in left_out | {position}]
            for position, claim in enumerate(claims)
            if position not in left_out
        }
        try:
            order = list(TopologicalSorter(before).static_order())
        except CycleError as error:
            circle = set(error.args[1])
            faulty.extend(_in_circle(claims[position] for position in sorted(circle)))
            left_out |= circle
        else:
            return [claims[position] for position in order], faulty


def _by_key(claims: Iterable[Entry]) -> dict[str, list[tuple[str, int]]]:
    by_key: dict[str, list[tuple[str, int]]] = {}
    for position, claim in enumerate(claims):
        if key := claim.text("key"):
            by_key.setdefault(key, []).append((str(claim.file), position))
    return by_key


def _targets(claim: Entry, by_key: dict[str, list[tuple[str, int]]]) -> Iterator[int]:
    """Positions of the claims referred to: those in the claim's own file, else those in others."""
    for field in LINKS:
        for _, key in mentioned(claim, field):
            named = by_key.get(key, [])
            own = [position for file, position in named if file == str(claim.file)]
            yield from own or (position for _, position in named)


def _in_circle(claims: Iterable[Entry]) -> Iterator[tuple[Entry, Fault]]:
    circle = list(claims)
    keys = ", ".join(repr(claim.text("key")) for claim in circle)
    for claim in circle:
        field = next(field for field in LINKS if claim.fields.get(field))
        yield claim, Fault((field,), f"the claims {keys} refer to each other in a circle; expected none to refer back")
