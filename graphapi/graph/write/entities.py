"""Writes publishers, sources, places, events and actors, each with the united contributions of all loads."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from graphapi.errors import ConflictError
from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_for, cypher_text
from graphapi.graph.driver.database import Reader, Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.contribution import Contribution, named
from graphapi.graph.write.properties import Entity, coordinates_text, name_properties, stored_properties
from graphapi.graph.write.required import existing, refuse
from graphapi.graph.write.resolve import Resolved
from graphapi.graph.write.versions import Loading, contributions_by_load, refuse_others
from graphapi.model.entity import Actor
from graphapi.model.judgement import own_id
from graphapi.model.name import caption_of
from graphapi.model.vocabulary import ActorKind, Reliability

# In this order, so that referenced nodes exist.
LABELS: Final = ("Publisher", "Source", "Place", "Event", "Actor")
# The labels that a node can have: contributions to a merged actor stay on its own node.
NODES: Final = {label: "Actor|MergedActor" if label == "Actor" else label for label in LABELS}
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
    """The number of created nodes by label, and the known nodes with a changed date that bounds claims.

    `actors` are new or changed; `spoken_of` are others to which the load had not contributed before. `corrected` are nodes,
    by label, with a different contribution from a load that may be an earlier version.
    """

    created: Mapping[str, int]
    redated: Mapping[str, frozenset[str]]
    corrected: Mapping[str, frozenset[str]]
    actors: frozenset[str]
    spoken_of: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Node:
    """A node before (None: new) and after, the contribution of this load, and whether that corrects others."""

    before: Contribution | None
    after: Contribution
    contribution: Contribution
    contribution_before: str | None
    corrects: bool = False


def write_entities(
    transaction: Transaction, loading: Loading, entities: Iterable[Entity], resolved: Resolved
) -> Written:
    """Creates and completes nodes. Raises ConflictError if two inputs differ, InvalidRecordsError for unknown links."""
    contributions = _united_by_node(entities, resolved)
    created: dict[str, int] = {}
    redated: dict[str, frozenset[str]] = {}
    corrected: dict[str, frozenset[str]] = {}
    actors: frozenset[str] = frozenset()
    spoken_of: frozenset[str] = frozenset()
    for label in LABELS:
        nodes = list(
            _nodes(
                transaction, loading, label, {id_: each for id_, each in contributions.items() if each.label == label}
            )
        )
        changed = [
            node for node in nodes if node.before != node.after or node.contribution.text != node.contribution_before
        ]
        _write(transaction, loading.load, label, changed)
        created[label] = sum(node.before is None for node in nodes)
        redated[label] = frozenset(
            node.after.id for node in changed if node.before and was_redated(node.before, node.after)
        )
        corrected[label] = frozenset(node.after.id for node in nodes if node.corrects)
        if label == "Actor":
            actors = frozenset(node.after.id for node in changed if node.before != node.after)
            spoken_of = frozenset(node.after.id for node in changed) - actors
    return Written(created, redated, corrected, actors, spoken_of)


def check_entities(
    reader: Reader, loading: Loading, entities: Iterable[Entity], resolved: Resolved
) -> list[Contribution]:
    """Raises ConflictError if two inputs differ, as `write_entities` does; writes nothing.

    Returns the contributions that correct loads that may be earlier versions.
    """
    contributions = _united_by_node(entities, resolved)
    of_label = {label: {id_: each for id_, each in contributions.items() if each.label == label} for label in LABELS}
    nodes = (node for label in LABELS for node in _nodes(reader, loading, label, of_label[label]))
    return [node.contribution for node in nodes if node.corrects]


def as_stored(label: str, row: Row) -> Contribution:
    """The stored node as a contribution, from a row with id, properties, names and links, without derived properties."""
    properties = dict(row["properties"])
    if "latitude" in properties:
        properties["coordinates"] = coordinates_text(properties["latitude"], properties["longitude"])
    unknown = {"kind": ActorKind.UNKNOWN, "reliability": Reliability.F}
    values = {
        "Actor": ("kind", "country", "lifespan"),
        "Place": ("country", "coordinates"),
        "Event": ("kind", "period"),
        "Publisher": ("country", "reliability"),
        "Source": ("title", "url", "published", "lang", "author", "archive_url", "retrieved", "licence", "sha256"),
    }[label]
    return Contribution(
        label=label,
        id=row["id"],
        values={key: None if properties.get(key) == unknown.get(key) else properties.get(key) for key in values},
        names=frozenset(named(row["names"])),
        external_ids=frozenset(properties.get("external_ids", ())),
        links=frozenset(row["links"]),
    )


def node_labels(contribution: Contribution) -> list[str]:
    """The labels of a node. An actor of unknown kind has no label for its kind."""
    kind = contribution.values.get("kind") if contribution.label == "Actor" else None
    return [contribution.label, KIND_LABELS[ActorKind(str(kind))]] if kind else [contribution.label]


def node_properties(contribution: Contribution) -> dict[str, object]:
    """The properties of a node, except its id."""
    properties = stored_properties(contribution.label, contribution.values)
    if contribution.label != "Source":
        properties["name"] = caption_of(contribution.names, contribution.id.rpartition(":")[2])
    if contribution.label == "Actor":
        properties["external_ids"] = sorted(contribution.external_ids)
    return properties


def _united_by_node(entities: Iterable[Entity], resolved: Resolved) -> dict[str, Contribution]:
    """One entry for each node: records of the same node are united."""
    contributions: dict[str, Contribution] = {}
    for entity in entities:
        record = Contribution.of(entity)
        if isinstance(entity, Actor) and resolved.ids[entity.id] != entity.id:
            record = replace(record, id=resolved.ids[entity.id], external_ids=record.external_ids | {own_id(entity.id)})
        known = contributions.get(record.id)
        if known:
            for name, one, other in known.differences(record):
                raise ConflictError(f"{record.id}: the input gives {name} as both {one} and {other}", id=record.id)
        contributions[record.id] = known.united(record) if known else record
    return contributions


def _nodes(reader: Reader, loading: Loading, label: str, contributions: Mapping[str, Contribution]) -> Iterator[_Node]:
    if not contributions:
        return
    params = {"ids": sorted(contributions), "load": loading.load}
    rows = reader.run(Statement(cypher_for("write/known_entities", Entity=label), params))
    known = {row["id"]: row for row in rows}
    for id_, new in sorted(contributions.items()):
        row = known.get(id_)
        if row is None:
            yield _Node(before=None, after=new, contribution=new, contribution_before=None)
            continue
        before = as_stored(label, row)
        differing = {name for name, _, _ in before.differences(new)}
        if differing:
            refuse_others(contributions_by_load(reader, loading, id_, label), new)
        contribution = Contribution.read(label, id_, row["said"]).united(new) if row["said"] else new
        after = before.without(differing).united(new)
        yield _Node(before, after, contribution, contribution_before=row["said"], corrects=bool(differing))


def _write(transaction: Transaction, load: str, label: str, nodes: Collection[_Node]) -> None:
    if not nodes:
        return
    params = {"load": load, "entities": [_row(node) for node in nodes]}
    transaction.run(Statement(cypher_for("write/entities", Entity=label), params))
    external_ids = [{"actor": node.after.id, "value": value} for node in nodes for value in node.after.external_ids]
    if external_ids:
        transaction.run(Statement(cypher_text("write/external_ids"), {"external_ids": external_ids}))
    if others := [node for node in nodes if node.before and node.before.links - node.after.links]:
        ids = [node.after.id for node in others]
        transaction.run(Statement(cypher_for("write/unlinked", Entity=label), {"ids": ids}))
    links = [{"from": node.after.id, "to": target} for node in nodes for target in node.after.links]
    if links:
        link(transaction, label, links)


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
        "said": node.contribution.text,
    }


def link(transaction: Transaction, label: str, links: Collection[Mapping[str, str]]) -> None:
    """Links sources to their publishers, events to their places. Raises InvalidRecordsError for missing ones."""
    type_, target = _LINKS[label]
    wanted = {each["to"] for each in links}
    refuse(f"{target.lower()}s", wanted - existing(transaction, target, wanted))
    transaction.run(
        Statement(cypher_for("write/links", Entity=label, Target=target, LINK=type_), {"links": list(links)})
    )


def was_redated(before: Contribution, after: Contribution) -> bool:
    """Whether the date that bounds the claims of the node has changed."""
    date = _DATES.get(after.label, "")
    return before.values.get(date) != after.values.get(date)
