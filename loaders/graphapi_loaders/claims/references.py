"""Resolves references between items, reports missing ones with similar ids, and orders claims after those that they refer to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from graphlib import CycleError, TopologicalSorter
from typing import Final

from graphapi_loaders.claims.entry import Entry
from graphapi_loaders.claims.index import Definition, Index
from graphapi_loaders.written.node import Loc
from graphapi_loaders.written.problems import Problem, shown

KEY: Final = "key"
# Fields by which a claim refers to other claims, by their keys.
LINKS: Final = ("repeats", "corrects", "refutes")
# Kind of item -> its fields that refer to others -> the kind referred to.
REFERS: Final[dict[str, dict[str, str]]] = {
    "source": {"publisher": "publisher"},
    "event": {"at": "place"},
    "claim": {
        "source": "source",
        "subject": "actor",
        "object": "actor",
        "against": "actor",
        "via": "actor",
        "claimant": "actor",
        "event": "event",
        "at": "place",
        **dict.fromkeys(LINKS, KEY),
    },
}


def mentioned(entry: Entry, field: str) -> Iterator[tuple[Loc, str]]:
    """The ids in a field with one id or a list, each with its path."""
    given = entry.fields.get(field)
    if isinstance(given, str):
        yield (field,), given
    elif isinstance(given, list):
        yield from (((field, position), item) for position, item in enumerate(given) if isinstance(item, str))


def check_references(entry: Entry, index: Index, problems: Iterable[Problem]) -> Iterator[Problem]:
    """A problem for each reference to a missing or rejected item, except where there is a problem already."""
    faulty = {problem.loc for problem in problems}
    for field, kind in REFERS.get(entry.kind, {}).items():
        for loc, id_ in mentioned(entry, field):
            message = None if loc in faulty else _trouble(entry, index, kind, id_)
            if message:
                yield Problem(loc, message)


def find(entry: Entry, index: Index, kind: str, id_: str) -> list[Definition]:
    """The definitions that an id in an item can mean. A key of a claim means one in the same file, else those in others."""
    own = index.find(kind, id_, scope_of(kind, entry))
    return [own] if own else index.find_anywhere(kind, id_)


def scope_of(kind: str, entry: Entry) -> str:
    return str(entry.file) if kind == KEY else ""


def in_order(claims: Sequence[Entry]) -> tuple[list[Entry], list[tuple[Entry, Problem]]]:
    """The claims, each after those that it refers to; and those in a circle, each with its problem.

    Claims without references to others keep their order.
    """
    by_key = _by_key(claims)
    faulty: list[tuple[Entry, Problem]] = []
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


def _trouble(entry: Entry, index: Index, kind: str, id_: str) -> str | None:
    found = find(entry, index, kind, id_)
    word = "claim with the key" if kind == KEY else kind
    if not found:
        where = "in this file or those it includes" if entry.node else "on the lines above"
        return f"no {word} {shown(id_)} is defined {where}{index.near(kind, id_)}"
    if len(found) > 1:
        places = " and ".join(f"{each.file}:{each.line}" for each in found)
        return f"several included files have a claim with the key {shown(id_)} ({places}); expected a key of one"
    if not found[0].taken:
        return f"the {word} {shown(id_)} was rejected ({found[0].file}:{found[0].line})"
    return None


def _by_key(claims: Iterable[Entry]) -> dict[str, list[tuple[str, int]]]:
    by_key: dict[str, list[tuple[str, int]]] = {}
    for position, claim in enumerate(claims):
        if key := claim.text("key"):
            by_key.setdefault(key, []).append((str(claim.file), position))
    return by_key


def _targets(claim: Entry, by_key: dict[str, list[tuple[str, int]]]) -> Iterator[int]:
    """The positions of the claims that it refers to: those in the same file, else those in others."""
    for field in LINKS:
        for _, key in mentioned(claim, field):
            named = by_key.get(key, [])
            own = [position for file, position in named if file == str(claim.file)]
            yield from own or (position for _, position in named)


def _in_circle(claims: Iterable[Entry]) -> Iterator[tuple[Entry, Problem]]:
    circle = list(claims)
    keys = ", ".join(repr(claim.text("key")) for claim in circle)
    for claim in circle:
        field = next(field for field in LINKS if claim.fields.get(field))
        yield (
            claim,
            Problem((field,), f"the claims {keys} refer to each other in a circle; expected none to refer back"),
        )
