"""Writes publishers, sources, places, events and actors: what all loads say of each, united."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from graphapi.errors import ConflictError
from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_for, cypher_text
from graphapi.graph.driver.database import Reader, Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.properties import Entity, coordinates_text, name_properties, stored_properties
from graphapi.graph.write.required import existing, refuse
from graphapi.graph.write.resolve import Resolved
from graphapi.graph.write.said import Said, named
from graphapi.model.entity import Actor
from graphapi.model.judgement import own_id
from graphapi.model.name import caption_of
from graphapi.model.vocabulary import ActorKind, Reliability

# In this order, so that what is referred to is there.
LABELS: Final = ("Publisher", "Source", "Place", "Event", "Actor")
KIND_LABELS: Final = {
    ActorKind.PERSON: "Person",
    ActorKind.STATE: "State",
    ActorKind.ORGANIZATION: "Organization",
    ActorKind.ARMED_GROUP: "ArmedGroup",
}
_DATES: Final = {"Source": "published", "Event": "period", "Actor": "lifespan"}
_LINKS: Final = {"Source": ("PUBLISHED_BY", "Publisher"), "Event": ("AT", "Place")}


@dataclass(frozen=True, slots=True)
class Written:
    """How many nodes were made, by label, and the known ones of which a date changed that bounds claims.

    `actors` are new or say something else now; of the others, `spoken_of` are those that the load had not spoken of.
    """

    created: Mapping[str, int]
    redated: Mapping[str, frozenset[str]]
    actors: frozenset[str]
    spoken_of: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Node:
    """A node as it was (None: not there), as it is to be, and all that this load has said of it."""

    before: Said | None
    after: Said
    said: Said
    said_before: str | None


def write_entities(transaction: Transaction, load: str, entities: Iterable[Entity], resolved: Resolved) -> Written:
    """Creates and completes nodes. Raises ConflictError where two inputs differ, InvalidRecordsError for unknown links."""
    said = _united_by_node(entities, resolved)
    created: dict[str, int] = {}
    redated: dict[str, frozenset[str]] = {}
    actors: frozenset[str] = frozenset()
    spoken_of: frozenset[str] = frozenset()
    for label in LABELS:
        nodes = list(_nodes(transaction, load, label, {id_: each for id_, each in said.items() if each.label == label}))
        changed = [node for node in nodes if node.before != node.after or node.said.text != node.said_before]
        _write(transaction, load, label, changed)
        created[label] = sum(node.before is None for node in nodes)
        redated[label] = frozenset(
            node.after.id for node in changed if node.before and was_redated(node.before, node.after)
        )
        if label == "Actor":
            actors = frozenset(node.after.id for node in changed if node.before != node.after)
            spoken_of = frozenset(node.after.id for node in changed) - actors
    return Written(created, redated, actors, spoken_of)


def check_entities(reader: Reader, load: str, entities: Iterable[Entity], resolved: Resolved) -> None:
    """Raises ConflictError where `write_entities` would since two inputs differ; writes nothing."""
    said = _united_by_node(entities, resolved)
    for label in LABELS:
        list(_nodes(reader, load, label, {id_: each for id_, each in said.items() if each.label == label}))


def as_stored(label: str, row: Row) -> Said:
    """What a node says, of the properties that records have; of a row with its id, properties, names and links."""
    properties = dict(row["properties"])
    if "latitude" in properties:
        properties["coordinates"] = coordinates_text(properties["latitude"], properties["longitude"])
    unsaid = {"kind": ActorKind.UNKNOWN, "reliability": Reliability.F}
    values = {
        "Actor": ("kind", "country", "lifespan"),
        "Place": ("country", "coordinates"),
        "Event": ("kind", "period"),
        "Publisher": ("country", "reliability"),
        "Source": ("title", "url", "published", "lang", "author", "archive_url", "retrieved", "licence", "sha256"),
    }[label]
    return Said(
        label=label,
        id=row["id"],
        values={key: None if properties.get(key) == unsaid.get(key) else properties.get(key) for key in values},
        names=frozenset(named(row["names"])),
        external_ids=frozenset(properties.get("external_ids", ())),
        links=frozenset(row["links"]),
    )


def node_labels(said: Said) -> list[str]:
    """The labels of a node that all this is said of; an actor whose kind nobody tells has none for its kind."""
    kind = said.values.get("kind") if said.label == "Actor" else None
    return [said.label, KIND_LABELS[ActorKind(str(kind))]] if kind else [said.label]


def node_properties(said: Said) -> dict[str, object]:
    """The properties of a node that all this is said of, but for its id."""
    properties = stored_properties(said.label, said.values)
    if said.label != "Source":
        properties["name"] = caption_of(said.names, said.id.rpartition(":")[2])
    if said.label == "Actor":
        properties["external_ids"] = sorted(said.external_ids)
    return properties


def _united_by_node(entities: Iterable[Entity], resolved: Resolved) -> dict[str, Said]:
    """One entry a node; records of one node in the same input are united."""
    said: dict[str, Said] = {}
    for entity in entities:
        record = Said.of(entity)
        if isinstance(entity, Actor) and resolved.ids[entity.id] != entity.id:
            record = replace(record, id=resolved.ids[entity.id], external_ids=record.external_ids | {own_id(entity.id)})
        known = said.get(record.id)
        if known:
            for name, one, other in known.differences(record):
                raise ConflictError(f"{record.id}: the input gives {name} as both {one} and {other}", id=record.id)
        said[record.id] = known.united(record) if known else record
    return said


def _nodes(reader: Reader, load: str, label: str, said: Mapping[str, Said]) -> Iterator[_Node]:
    if not said:
        return
    params = {"ids": sorted(said), "load": load}
    rows = reader.run(Statement(cypher_for("write/known_entities", Entity=label), params))
    known = {row["id"]: row for row in rows}
    for id_, new in sorted(said.items()):
        row = known.get(id_)
        if row is None:
            yield _Node(before=None, after=new, said=new, said_before=None)
            continue
        before = as_stored(label, row)
        for difference in before.differences(new):
            raise _conflict(reader, new, *difference)
        said_by_load = Said.read(label, id_, row["said"]).united(new) if row["said"] else new
        yield _Node(before=before, after=before.united(new), said=said_by_load, said_before=row["said"])


def _write(transaction: Transaction, load: str, label: str, nodes: Collection[_Node]) -> None:
    if not nodes:
        return
    params = {"load": load, "entities": [_row(node) for node in nodes]}
    transaction.run(Statement(cypher_for("write/entities", Entity=label), params))
    external_ids = [{"actor": node.after.id, "value": value} for node in nodes for value in node.after.external_ids]
    if external_ids:
        transaction.run(Statement(cypher_text("write/external_ids"), {"external_ids": external_ids}))
    links = [{"from": node.after.id, "to": link} for node in nodes for link in node.after.links]
    if links:
        _link(transaction, label, links)


def _row(node: _Node) -> dict[str, object]:
    new_names = node.after.names - (node.before.names if node.before else frozenset())
    return {
        "id": node.after.id,
        "labels": node_labels(node.after),
        "labels_gone": sorted(set(node_labels(node.before)) - set(node_labels(node.after))) if node.before else [],
        "properties": node_properties(node.after),
        "names": [
            name_properties(name)
            for name in sorted(new_names, key=lambda name: (name.value, name.lang or "", name.kind))
        ],
        "said": node.said.text,
    }


def _link(transaction: Transaction, label: str, links: Collection[Mapping[str, str]]) -> None:
    link, target = _LINKS[label]
    wanted = {each["to"] for each in links}
    refuse(f"{target.lower()}s", wanted - existing(transaction, target, wanted))
    transaction.run(
        Statement(cypher_for("write/links", Entity=label, Target=target, LINK=link), {"links": list(links)})
    )


def _conflict(reader: Reader, new: Said, name: str, stored: object, given: object) -> ConflictError:
    """Names the inputs that said what is stored, and in `loads` their loads, which can be taken back."""
    rows = reader.run(Statement(cypher_for("write/said_by", Entity=new.label), {"id": new.id}))
    found = [
        row
        for row in rows
        if stored in (said := Said.read(new.label, new.id, row["said"])).values.values() or stored in said.links
    ]
    where = ", ".join(row["input"] for row in found) or "the graph"
    return ConflictError(
        f"{new.id}: {name} is {stored} in {where} and {given} in this input. Only one can stand: correct this input.",
        id=new.id,
        property=name,
        loads=tuple(row["id"] for row in found),
    )


def was_redated(before: Said, after: Said) -> bool:
    """Whether the date has changed that bounds claims of the node."""
    date = _DATES.get(after.label, "")
    return before.values.get(date) != after.values.get(date)
