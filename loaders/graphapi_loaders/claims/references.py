"""What items refer to: looked up, or told as missing with the nearest ids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from graphapi_loaders.claims.entry import Entry
from graphapi_loaders.claims.faults import Fault, shown
from graphapi_loaders.claims.index import Definition, Index
from graphapi_loaders.claims.node import Loc

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
    """The ids that stand in a field, one or a list of them, each with its place."""
    given = entry.fields.get(field)
    if isinstance(given, str):
        yield (field,), given
    elif isinstance(given, list):
        yield from (((field, position), item) for position, item in enumerate(given) if isinstance(item, str))


def check_references(entry: Entry, index: Index, faults: Iterable[Fault]) -> Iterator[Fault]:
    """A fault for each reference to what is not there, or was rejected; places with a fault already are passed over."""
    faulty = {fault.loc for fault in faults}
    for field, kind in REFERS.get(entry.kind, {}).items():
        for loc, id_ in mentioned(entry, field):
            message = None if loc in faulty else _trouble(entry, index, kind, id_)
            if message:
                yield Fault(loc, message)


def find(entry: Entry, index: Index, kind: str, id_: str) -> list[Definition]:
    """What an item means by an id: a claim's key means one in its own file before those in others."""
    own = index.find(kind, id_, scope_of(kind, entry))
    return [own] if own else index.find_anywhere(kind, id_)


def scope_of(kind: str, entry: Entry) -> str:
    return str(entry.file) if kind == KEY else ""


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
