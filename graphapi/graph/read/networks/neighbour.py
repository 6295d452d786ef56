"""Neighbours: the actors that an actor has relations with, in pages, to expand one node of a network."""

from __future__ import annotations

from collections.abc import Sequence

from graphapi.graph.read.nodes.entity import filter_of
from graphapi.graph.read.nodes.relation import conditions
from graphapi.graph.read.parts.bundle import predicate_counts
from graphapi.graph.read.parts.condition import Window, where, window
from graphapi.graph.read.parts.counting import Counting
from graphapi.graph.read.parts.pages import Key, Listing, connection
from graphapi.graph.read.parts.predicate import ANY_RELATION
from graphapi.graph.read.parts.relation_reading import RelationReading, note
from graphapi.graph.read.parts.statement_builder import StatementBuilder
from graphapi.graph.read.selection import Selected

MOST_SHOWN = 10


def neighbours(builder: StatementBuilder, actor: str, selected: Selected) -> str:
    """The neighbours, those with the most relations that pass the filter first."""
    filters = filter_of(selected)
    days, counting = window(builder, filters), Counting.read(builder, filters)
    edge, facts, other, items = (builder.name(noun) for noun in ("relation", "facts", "neighbour", "items"))
    wanted = conditions(builder, filters, edge, facts, days) or ["true"]
    rows = (
        f"MATCH ({actor})-[{edge}:{ANY_RELATION}]-({other}:Actor) {counting.facts(builder, edge, facts)} "
        f"WITH *{where(wanted)} WITH {other}, {edge}, {facts} ORDER BY {facts}.independent_sources DESC, {facts}.key "
        f"WITH {other}, collect({{relation: {edge}, facts: {facts}}}) AS {items}"
    )
    listing = Listing(
        name="neighbours",
        rows=rows,
        variables=(other, items),
        keys=(Key(f"size({items})", descending=True), Key(f"{other}.id")),
        node=lambda d, children: _neighbour(d, other, items, RelationReading("", days, counting), children),
    )
    return connection(builder, selected, listing)


def _neighbour(
    builder: StatementBuilder, other: str, items: str, reading: RelationReading, children: Sequence[Selected]
) -> str:
    def write(child: Selected) -> str:
        match child.name:
            case "actor":
                return builder.object("Actor", other, child.children())
            case "count":
                return f"size({items})"
            case "predicates":
                return predicate_counts(builder, child, items, reading.days)
            case "relations":
                return _relations(builder, child, items, reading.days, reading.counting)
            case name:
                raise AssertionError(f"a neighbour has no field {name}")

    return builder.row(children, write)


def _relations(
    builder: StatementBuilder, selected: Selected, items: str, days: Window | None, counting: Counting
) -> str:
    relation, facts = builder.name("relation"), builder.name("facts")
    note(builder, facts, RelationReading(relation, days, counting))
    each = f"UNWIND {items}[..{MOST_SHOWN}] AS item WITH item.relation AS {relation}, item.facts AS {facts}"
    return builder.collect(each, lambda: builder.object("Finding", facts, selected.children()))
