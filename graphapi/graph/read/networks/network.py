"""Networks: the actors within some steps of some actors, as one payload to draw."""

from __future__ import annotations

from graphapi.graph.read.nodes.around import Around
from graphapi.graph.read.nodes.entity import filter_of
from graphapi.graph.read.nodes.relation import conditions
from graphapi.graph.read.parts.agent import Agency
from graphapi.graph.read.parts.bundle import bundles
from graphapi.graph.read.parts.condition import where, window
from graphapi.graph.read.parts.counting import Counting
from graphapi.graph.read.parts.predicate import ANY_RELATION
from graphapi.graph.read.parts.relation_reading import RelationReading, note, reading_of
from graphapi.graph.read.parts.statement_builder import StatementBuilder
from graphapi.graph.read.selection import Selected


def network(builder: StatementBuilder, _: str, selected: Selected) -> str:
    """Nodes by distance, and the relations among them. If there are too many, the best connected nodes."""

    def near(agency: Agency, step: int) -> str:
        related, edge, facts = _related(builder, selected, "from", "", "next")
        if step == 1:
            related += f" AND {agency.leads('paths', facts)}"
        return f"{related} WITH next, count(DISTINCT {edge}) AS ties"

    around = Around.read(builder, selected, near)

    def write(child: Selected) -> str:
        match child.name:
            case "nodes":
                return around.drawn(builder, child)
            case "edges":
                return _edges(builder, selected, child, around)
            case "bundles":
                related, edge, facts = _related(builder, selected, "from", ">", "to")
                among = f"UNWIND {around.nodes} AS from {related} AND to IN {around.nodes}"
                return bundles(builder, child, among, edge, facts, reading_of(builder, facts).days, around.most_edges)
            case "relationCount":
                return _edge_count(builder, selected, around.nodes)
            case "truncated":
                return around.truncated(_edge_count(builder, selected, around.nodes))
            case other:
                raise AssertionError(f"a graph has no field {other}")

    return builder.row(selected.children(), write)


def _related(builder: StatementBuilder, selected: Selected, start: str, arrow: str, end: str) -> tuple[str, str, str]:
    """Clauses that bind the relations that pass the filter, and the variables of edge and facts."""
    filters = filter_of(selected)
    days, counting = window(builder, filters), Counting.read(builder, filters)
    edge, facts = builder.name("relation"), builder.name("facts")
    note(builder, facts, RelationReading(edge, days, counting))
    wanted = conditions(builder, filters, edge, facts, days) or ["true"]
    match = f"MATCH ({start})-[{edge}:{ANY_RELATION}]-{arrow}({end}:Actor)"
    return f"{match} {counting.facts(builder, edge, facts)} WITH *{where(wanted)}", edge, facts


def _edges(builder: StatementBuilder, selected: Selected, edges: Selected, around: Around) -> str:
    related, edge, facts = _related(builder, selected, "from", ">", "to")
    values = {"source": "from.id", "target": "to.id"}

    def write(child: Selected) -> str:
        return builder.object("Finding", facts, child.children()) if child.name == "finding" else values[child.name]

    return builder.collect(
        f"UNWIND {around.nodes} AS from {related} AND to IN {around.nodes} WITH from, to, {edge}, {facts} "
        f"ORDER BY {facts}.independent_sources DESC, {facts}.key LIMIT {around.most_edges}",
        lambda: builder.row(edges.children(), write),
        first=True,
    )


def _edge_count(builder: StatementBuilder, selected: Selected, nodes: str) -> str:
    related, _, _ = _related(builder, selected, "from", ">", "to")
    return f"COUNT {{ UNWIND {nodes} AS from {related} AND to IN {nodes} RETURN 1 AS one }}"
