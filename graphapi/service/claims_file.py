"""Writes claims as a claims file (JSON Lines), with all that they refer to. Loading the file creates the same graph."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncGenerator, AsyncIterable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import IO, Any, Final

import orjson

from graphapi.graph.driver.connection import Graph
from graphapi.graph.driver.cypher import cypher_for, cypher_text
from graphapi.graph.driver.statement import Statement

_AT_ONCE: Final = 500
_LINKS: Final = ("repeats", "corrects", "refutes")
_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "Publisher": ("country", "reliability"),
    "Source": ("title", "url", "published", "lang", "author", "archive_url", "retrieved", "licence", "sha256"),
    "Actor": ("kind", "country", "external_ids", "lifespan"),
    "Place": ("country",),
    "Event": ("kind", "period"),
}


async def claims_file(graph: Graph, ids: AsyncIterable[str], *, whole: bool) -> AsyncGenerator[bytes]:
    """The lines: publishers, sources, actors, places, events, then claims, each after all that it refers to.

    Claims that others refer to are included, also if they are not in `ids`. References are collected first; claims are kept
    on disk until then. With `whole`, nodes that no claim refers to are included too.
    """
    with tempfile.TemporaryFile() as kept:
        named = await _Claims(graph, kept).collect(ids)
        for label in _FIELDS if whole else ():
            rows = await graph.read(Statement(cypher_for("read/file_ids", LABEL=label)))
            named.ids[label].update((row["id"], None) for row in rows)
        publishers, sources = named.ids["Publisher"], named.ids["Source"]
        lines = [line async for line in _entities(graph, "Source", sources, publishers, named.ids["Place"])]
        events = [line async for line in _entities(graph, "Event", named.ids["Event"], publishers, named.ids["Place"])]
        async for part in _entities(graph, "Publisher", publishers):
            yield part
        for part in lines:
            yield part
        for label in ("Actor", "Place"):
            async for part in _entities(graph, label, named.ids[label]):
                yield part
        for part in events:
            yield part
        kept.seek(0)
        while data := kept.read(65_536):
            yield data
        for line in named.linked():
            yield line


@dataclass(slots=True)
class _Claims:
    """Writes claims that refer to no other claim immediately, and keeps the rest, which are few."""

    graph: Graph
    kept: IO[bytes]
    ids: dict[str, dict[str, None]] = field(default_factory=lambda: {label: {} for label in _FIELDS})
    later: dict[str, dict[str, Any]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    async def collect(self, ids: AsyncIterable[str]) -> _Claims:
        batch: list[str] = []
        async for id_ in ids:
            batch.append(id_)
            if len(batch) >= _AT_ONCE:
                await self._take(batch)
                batch = []
        while batch:
            await self._take(batch)
            missing = [other for claim in self.later.values() for other in _referred(claim) if other not in self.seen]
            batch = list(dict.fromkeys(missing))
        return self

    def linked(self) -> Iterable[bytes]:
        """The claims that refer to others, each after these."""
        done: set[str] = set()
        waiting = dict(self.later)
        while waiting:
            ready = [id_ for id_, claim in waiting.items() if not any(other in waiting for other in _referred(claim))]
            for id_ in ready or list(waiting):
                done.add(id_)
                yield _claim_line(waiting.pop(id_))

    async def _take(self, ids: list[str]) -> None:
        new = [id_ for id_ in ids if id_ not in self.seen]
        self.seen.update(new)
        for row in await self.graph.read(Statement(cypher_text("read/file_claims"), {"ids": new})):
            claim = row["claim"]
            self._note(claim)
            if any(_referred(claim)):
                self.later[claim["id"]] = claim
            else:
                self.kept.write(_claim_line(claim))

    def _note(self, claim: Mapping[str, Any]) -> None:
        self.ids["Source"][claim["source"]] = None
        actors = (
            claim["subject"],
            claim["object"],
            claim["claimant"],
            *(claim["against"] or ()),
            *(claim["via"] or ()),
        )
        for label, ids in (("Actor", actors), ("Event", (claim["event"],)), ("Place", (claim["at"],))):
            self.ids[label].update((id_, None) for id_ in ids if id_)


async def _entities(
    graph: Graph,
    label: str,
    ids: Mapping[str, None],
    publishers: dict[str, None] | None = None,
    places: dict[str, None] | None = None,
) -> AsyncGenerator[bytes]:
    """The lines of these nodes. Adds the ids of their publishers and places to `publishers` and `places`."""
    wanted = sorted(ids)
    for start in range(0, len(wanted), _AT_ONCE):
        params = {"ids": wanted[start : start + _AT_ONCE]}
        for row in await graph.read(Statement(cypher_for("read/file_entities", LABEL=label), params)):
            if publishers is not None and row["publisher"]:
                publishers[row["publisher"]] = None
            if places is not None and row["place"]:
                places[row["place"]] = None
            yield _entity_line(label, row)


def _entity_line(label: str, row: Mapping[str, Any]) -> bytes:
    entity = row["entity"]
    values = {name: entity.get(name) for name in _FIELDS[label]}
    if label != "Source":
        values["names"] = [{name: value for name, value in each.items() if value is not None} for each in row["names"]]
    if entity.get("latitude") is not None:
        values["coordinates"] = {"latitude": entity["latitude"], "longitude": entity["longitude"]}
    ends = {"publisher": _slug(row["publisher"]), "at": _slug(row["place"])}
    return _line({"type": label.lower(), "id": _slug(entity["id"]), **values, **ends})


def _claim_line(claim: Mapping[str, Any]) -> bytes:
    values: dict[str, Any] = {name: value for name, value in claim.items() if name not in ("id", *_LINKS)}
    values |= {name: _slug(claim[name]) for name in ("source", "event", "at")}
    values["quote"] = claim["quote"] and {name: value for name, value in claim["quote"].items() if value is not None}
    links: dict[str, Any] = {"repeats": _key(claim["repeats"]), "corrects": _key(claim["corrects"])}
    links["refutes"] = [_key(other) for other in claim["refutes"]]
    return _line({"type": "claim", "key": _key(claim["id"]), **values, **links})


def _referred(claim: Mapping[str, Any]) -> list[str]:
    return [other for other in (claim["repeats"], claim["corrects"], *claim["refutes"]) if other]


def _key(id_: str | None) -> str | None:
    """The id of a claim as a key: `claim:0a1b` becomes `claim-0a1b`."""
    return id_ and id_.replace(":", "-")


def _slug(id_: str | None) -> str | None:
    return id_ and id_.partition(":")[2] if id_ and ":" in id_ else id_


def _line(values: Mapping[str, Any]) -> bytes:
    content = {name: value for name, value in values.items() if value not in (None, [], "")}
    return orjson.dumps(content, option=orjson.OPT_APPEND_NEWLINE)
