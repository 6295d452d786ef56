"""FollowTheMoney entities as JSON Lines: actors, and for each relation a link with the matching schema.

A relation without a matching schema is an UnknownLink with the predicate as role, so nothing is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

import orjson

from graphapi.export.about import About
from graphapi.export.column import Column
from graphapi.export.drawn import Drawn, Edge, Node
from graphapi.export.format import Format, Plain
from graphapi.export.layout import Row
from graphapi.model.vocabulary import ActorKind, Predicate

_SCHEMATA: Final = {
    ActorKind.PERSON: "Person",
    ActorKind.STATE: "PublicBody",
    ActorKind.ORGANIZATION: "Organization",
    ActorKind.ARMED_GROUP: "Organization",
    ActorKind.UNKNOWN: "LegalEntity",
}
_LINKS: Final = {
    Predicate.HOLDS_OFFICE: ("Directorship", "director", "organization"),
    Predicate.MEMBER_OF: ("Membership", "member", "organization"),
    Predicate.REPRESENTS: ("Representation", "agent", "client"),
}
_OTHER: Final = ("UnknownLink", "subject", "object")
# Dates in FollowTheMoney: a year, a month or a day, without uncertainty.
_DATE: Final = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


class FollowTheMoney(Plain):
    """Writes entities, each before the links that name it."""

    def __init__(self, columns: Sequence[Column], _: About) -> None:
        self._drawn = Drawn(columns)
        self._known: set[str] = set()

    def begin(self) -> bytes:
        """Nothing, because such files have no header."""
        return b""

    def write(self, rows: Sequence[Row]) -> bytes:
        """The links, and new actors before them."""
        return b"".join(self._lines(self._drawn.edges(rows)))

    def end(self) -> Iterable[bytes]:
        """The last link."""
        return self._lines(self._drawn.rest())

    def _lines(self, edges: Iterable[Edge]) -> Iterable[bytes]:
        for edge in edges:
            for id_ in (edge.source, edge.target):
                if id_ not in self._known:
                    self._known.add(id_)
                    yield _line(_actor(self._drawn.nodes[id_]))
            yield _line(_link(edge))


def _actor(node: Node) -> dict[str, Any]:
    schema = _SCHEMATA[ActorKind(node.kind)]
    return {"id": node.id, "schema": schema, "properties": {"name": [node.label]}}


def _link(edge: Edge) -> dict[str, Any]:
    schema, source, target = _LINKS.get(Predicate(edge.label), _OTHER)
    data = edge.data
    properties = {
        source: [edge.source],
        target: [edge.target],
        "role": [edge.label],
        "status": [value for name in ("status", "standing", "certainty") if (value := data.get(name))],
        "publisher": _each(data["publishers"]),
        "summary": _each(data["sentences"]),
        "recordId": [edge.id],
        **_times(data.get("period")),
    }
    return {"id": edge.id, "schema": schema, "properties": {name: value for name, value in properties.items() if value}}


def _times(period: Any) -> dict[str, list[str]]:
    """The dates of a link at their own precision, and in words what such dates cannot express."""
    start, slash, end = str(period or "").partition("/")
    if _DATE.fullmatch(start) and not slash:
        return {"date": [start]}
    if slash and all(_DATE.fullmatch(each) or each in ("", "..") for each in (start, end)):
        times = {"startDate": start, "endDate": end}
        return {name: [day] for name, day in times.items() if _DATE.fullmatch(day)}
    return {"description": [f"When: {period}"]} if period else {}


def _each(joined: str) -> list[str]:
    return joined.split(" | ") if joined else []


def _line(entity: dict[str, Any]) -> bytes:
    return orjson.dumps(entity, option=orjson.OPT_APPEND_NEWLINE)


FOLLOW_THE_MONEY: Final = Format(
    "ftm.json",
    "application/x-ndjson",
    "FollowTheMoney entities, a line each",
    FollowTheMoney,
    # FollowTheMoney has no schema for backings.
    needs=(frozenset({"subject_id", "object_id", "relation_id"}),),
    says_about=False,
)
