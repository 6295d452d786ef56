"""Compiles a root field to one statement, whose only record is the answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, cast

from graphapi.errors import BadPageError
from graphapi.graph.driver.statement import Statement
from graphapi.graph.read.backings import backing, backing_network, comparison, group, mediation
from graphapi.graph.read.catalogue import NODES
from graphapi.graph.read.networks import chain, neighbour, network, timeline
from graphapi.graph.read.nodes import claim, entity, event, finding, relation, search, stats
from graphapi.graph.read.parts.again import Again
from graphapi.graph.read.parts.statement_builder import (
    EACH,
    Arguments,
    CursorPlace,
    Field,
    Fields,
    Limits,
    Named,
    StatementBuilder,
    as_input,
)
from graphapi.graph.read.selection import REF, Selected
from graphapi.model.vocabulary import Predicate

_TYPES: Final[Mapping[str, Fields]] = {
    **entity.ENTITY_TYPES,
    "Actor": {
        **entity.ACTOR_FIELDS,
        "backers": backing.backers,
        "recipients": backing.recipients,
        "claims": claim.claims_of_actor,
        "relations": relation.relations_of_actor,
        "events": event.events_of_actor,
    },
    "Event": {
        **entity.EVENT_FIELDS,
        "claims": claim.claims_of_event,
        "participants": event.participants,
        "status": event.status,
    },
    "Participation": event.PARTICIPATION_FIELDS,
    "Source": {**entity.SOURCE_FIELDS, "claims": claim.claims_of_source},
    "Claim": claim.CLAIM_FIELDS,
    "Quote": claim.QUOTE_FIELDS,
    "Relation": relation.RELATION_FIELDS,
    "Finding": finding.FINDING_FIELDS,
    **stats.STATS_TYPES,
}
TYPES: Final[Mapping[str, Fields]] = {
    name: {**fields, REF: lambda _, node, selected: f"elementId({node})"} if name in NODES else fields
    for name, fields in _TYPES.items()
}


@dataclass(frozen=True, slots=True)
class CompiledRoot:
    """A statement. Its only record has the answer in `answer`; if something that it names was not found, it has no record.

    That of a piece also has `written`.

    `refs` are the references to actors, `named` the other required nodes, `cursors` the places in the answer with keys to encode.
    """

    statement: Statement
    refs: tuple[Arguments, ...]
    named: tuple[Named, ...]
    cursors: tuple[CursorPlace, ...]


def compile_root(
    selected: Selected, limits: Limits, known: Mapping[str, str] | None = None, *, is_piece: bool = False
) -> CompiledRoot:
    """The statement that answers a root field, or a piece of it. Its text depends on the document, not on the values.

    `known` has ids of actors by inexact name, if these were matched already.
    """
    builder = StatementBuilder(TYPES, limits, known or {}, path=(EACH,) if selected.is_list else (), is_piece=is_piece)
    return _compiled(builder, _returning(builder, _ROOTS[selected.name](builder, "", selected)))


def compile_further(
    type_name: str, listed: tuple[str, Selected] | None, children: Sequence[Selected], limits: Limits
) -> CompiledRoot:
    """The statement that reads more of nodes or rows: `[place, row]` for each reference in the parameter `REFS`.

    `listed` is the list that the rows are from, as the type that has the field, and the connection.
    """
    builder = StatementBuilder(TYPES, limits, path=(EACH, 1), is_piece=True)
    refs, place, ref = builder.value([]), builder.name("place"), builder.name("ref")
    again = _again(builder, type_name, listed, ref)
    rows = builder.collect(
        f"UNWIND range(0, size({refs}) - 1) AS {place} WITH *, {refs}[{place}] AS {ref} {again.clauses}",
        lambda: f"[{place}, {again.row(children)}]",
    )
    return _compiled(builder, _returning(builder, rows))


def _returning(builder: StatementBuilder, answer: str) -> str:
    """The text that returns the answer; of a piece also `written`, which changes with each transaction that writes.

    It is read before everything else, so that a piece of a later state never has the value of an earlier one.
    """
    clauses = [*builder.prelude, *builder.named_subqueries]
    if not builder.is_piece:
        return "\n".join([*clauses, f"RETURN {answer} AS answer"])
    first = "OPTIONAL MATCH (lock:Lock {name: 'writer'}) WITH lock.written AS written"
    return "\n".join([first, *clauses, f"RETURN {answer} AS answer, written"])


def _again(builder: StatementBuilder, type_name: str, listed: tuple[str, Selected] | None, ref: str) -> Again:
    if listed is not None:
        owner, connection = listed
        return LISTS[owner, connection.name](builder, connection, ref)
    node = builder.name("node")
    match = f"MATCH ()-[{node}]->()" if type_name == "Relation" else f"MATCH ({node})"
    return Again(f"{match} WHERE elementId({node}) = {ref}", lambda children: builder.object(type_name, node, children))


def compile_stream(selected: Selected, limits: Limits, known: Mapping[str, str]) -> CompiledRoot:
    """The statement for a connection whose records have its nodes in `answer`, in no particular order."""
    builder = StatementBuilder(TYPES, limits, known, streams=True)
    _ROOTS[selected.name](builder, "", selected)
    return _compiled(builder, "\n".join([*builder.prelude, *builder.named_subqueries, builder.streamed]))


def _compiled(builder: StatementBuilder, text: str) -> CompiledRoot:
    cursors = tuple(CursorPlace(*place) for place in builder.cursors.items())
    return CompiledRoot(builder.statement(text), tuple(builder.refs), tuple(builder.needed), cursors)


def _actor(builder: StatementBuilder, _: str, selected: Selected) -> str:
    return builder.object("Actor", builder.actor(_ref(selected, "ref")), selected.children())


def _of_actor(write: Field) -> Field:
    return lambda builder, _, selected: write(builder, builder.actor(_ref(selected, "of")), selected)


def _node(builder: StatementBuilder, _: str, selected: Selected) -> str:
    return _by_id(builder, selected, str(selected.arguments["id"]))


def _nodes(builder: StatementBuilder, _: str, selected: Selected) -> str:
    """A node for each id, in the same order; null if there is none."""
    ids = cast("list[str]", selected.arguments["ids"])
    if len(ids) > builder.limits.page_size_max:
        raise BadPageError(f"At most {builder.limits.page_size_max} ids at once.", limit=builder.limits.page_size_max)
    return "[" + ", ".join(_by_id(builder, selected, id_) for id_ in ids) + "]"


def _by_id(builder: StatementBuilder, selected: Selected, id_: str) -> str:
    """The node with an id, whose prefix shows the type; null if there is none."""
    variable = builder.name("node")
    prefix = id_.partition(":")[0] if ":" in id_ else ""
    type_name = _NODE_TYPES.get(prefix)
    if type_name is None or type_name not in selected.fields:
        return "null"
    if type_name == "Relation":
        predicate = id_.split(":")[1]
        if predicate not in set(Predicate):
            return "null"
        match = f"MATCH ()-[{variable}:{predicate} {{key: {builder.value(id_)}}}]->()"
    else:
        match = f"MATCH ({variable}:{type_name} {{id: {builder.value(id_)}}})"
    found = builder.collect(
        match, lambda: builder.object(type_name, variable, selected.children(type_name), named=True)
    )
    return f"head({found})"


_NODE_TYPES: Mapping[str, str] = {
    "": "Actor",
    "claim": "Claim",
    "relation": "Relation",
    "source": "Source",
    "publisher": "Publisher",
    "place": "Place",
    "event": "Event",
    "load": "Load",
}
LISTS: Final[Mapping[tuple[str, str], Callable[[StatementBuilder, Selected, str], Again]]] = {
    ("Query", "backers"): backing.backers_again,
    ("Query", "recipients"): backing.recipients_again,
    ("Query", "relations"): finding.finding_again,
    ("Query", "involvement"): finding.finding_again,
    ("Query", "search"): search.hit_again,
    ("Actor", "backers"): backing.backers_again,
    ("Actor", "recipients"): backing.recipients_again,
    ("Actor", "relations"): finding.finding_again,
}
"""For each list whose rows are no nodes, by the type that has the field: how a row is bound again."""
REFS: Final = "p0"
"""The parameter of `compile_further` with the references."""
_ROOTS: Mapping[str, Field] = {
    "actor": _actor,
    "actors": entity.actors,
    "search": search.search,
    "backers": _of_actor(backing.backers),
    "recipients": _of_actor(backing.recipients),
    "backerGroups": _of_actor(group.backer_groups),
    "claims": claim.claims,
    "denials": _of_actor(claim.denials),
    "relations": relation.relations,
    "involvement": _of_actor(relation.involvement),
    "sources": entity.sources,
    "events": event.events,
    "mediations": mediation.mediations,
    "timeline": timeline.timeline,
    "network": network.network,
    "backingNetwork": backing_network.backing_network,
    "neighbours": _of_actor(neighbour.neighbours),
    "paths": chain.paths,
    "compare": _of_actor(comparison.comparison),
    "node": _node,
    "nodes": _nodes,
    "loads": stats.loads,
    "stats": stats.stats,
}
ROOT_FIELDS: Final = frozenset(_ROOTS)
"""The names of the root fields that `compile_root` accepts."""


def _ref(selected: Selected, argument: str) -> Arguments:
    return as_input(selected.arguments[argument])
