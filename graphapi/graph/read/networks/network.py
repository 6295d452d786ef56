"""Networks: who is within some steps of some actors, as one payload to draw."""

from __future__ import annotations

from graphapi.errors import BadInputError
from graphapi.graph.read.nodes.entity import filter_of
from graphapi.graph.read.nodes.relation import conditions
from graphapi.graph.read.parts.agent import Agency, circle, links, with_agents
from graphapi.graph.read.parts.bundle import bundles
from graphapi.graph.read.parts.condition import where, window
from graphapi.graph.read.parts.counting import Counting
from graphapi.graph.read.parts.draft import Draft, as_input
from graphapi.graph.read.parts.predicate import ANY_RELATION
from graphapi.graph.read.parts.relation_reading import RelationReading, note, reading_of
from graphapi.graph.read.selection import Selected

MOST_DEPTH = 3
EDGES_A_NODE = 10


def network(draft: Draft, _: str, selected: Selected) -> str:
    """Nodes by distance, the best connected first where there are too many, and the relations among them."""
    refs, depth, limit = (selected.arguments[name] for name in ("around", "depth", "limit"))
    if not isinstance(depth, int) or not 0 <= depth <= MOST_DEPTH:
        raise BadInputError(f"`depth` is between 0 and {MOST_DEPTH}, not {depth}.", limit=MOST_DEPTH)
    if not isinstance(limit, int) or not 1 <= limit <= draft.limits.page_size_max:
        raise BadInputError(
            f"`limit` is between 1 and {draft.limits.page_size_max}, not {limit}.", limit=draft.limits.page_size_max
        )
    actors = [draft.actor(as_input(ref)) for ref in refs]  # type: ignore[attr-defined]
    found, most = draft.name("found"), draft.value(limit + 1)
    agency = _agency(draft, selected)
    circles = [circle(draft, actor, agency, agents=with_agents(selected)).entries for actor in actors]
    # An actor who is named twice, or acts for two, is drawn once.
    draft.prelude.append(
        f"WITH *, COLLECT {{ UNWIND [{', '.join(circles)}] AS circle UNWIND circle AS entry "
        f"WITH entry.actor AS node, {agency.then('entry.ways')} AS ways WHERE size(ways) > 0 "
        f"WITH node, ways ORDER BY size(ways[0]) WITH node, collect(ways) AS each "
        f"WITH node, reduce(all = [], ways IN each | all + ways) AS ways "
        f"RETURN {{node: node, depth: 0, ways: ways}} ORDER BY size(ways[0]), node.id LIMIT {most} }} AS {found}"
    )
    for step in range(1, depth + 1):
        draft.prelude.append(_step(draft, selected, agency, found, step, most))
    shown, nodes = f"{found}[0..{draft.value(limit)}]", draft.name("nodes")
    draft.prelude.append(f"WITH *, [entry IN {shown} | entry.node] AS {nodes}")
    return _graph(draft, selected, agency, found, nodes, draft.value(limit))


def _related(draft: Draft, selected: Selected, start: str, arrow: str, end: str) -> tuple[str, str, str]:
    """Clauses that bind the relations that the filter lets through, and the variables of edge and facts."""
    filters = filter_of(selected)
    days, counting = window(draft, filters), Counting.read(draft, filters)
    edge, facts = draft.name("relation"), draft.name("facts")
    note(draft, facts, RelationReading(edge, days, counting))
    wanted = conditions(draft, filters, edge, facts, days) or ["true"]
    match = f"MATCH ({start})-[{edge}:{ANY_RELATION}]-{arrow}({end}:Actor)"
    return f"{match} {counting.facts(draft, edge, facts)} WITH *{where(wanted)}", edge, facts


def _agency(draft: Draft, selected: Selected) -> Agency:
    filters = filter_of(selected)
    return Agency.of(draft, Counting.read(draft, filters), window(draft, filters), filters)


def _step(draft: Draft, selected: Selected, agency: Agency, found: str, step: int, most: str) -> str:
    """Adds the neighbours of the last step's nodes, those with the most relations to them first.

    Who acts for an actor that was asked for leads only to whom they had to do with while they did.
    """
    related, edge, facts = _related(draft, selected, "from", "", "next")
    if step == 1:
        related += f" AND {agency.leads('ways', facts)}"
    further = draft.name("further")
    return (
        f"WITH *, COLLECT {{ UNWIND [entry IN {found} WHERE entry.depth = {step - 1}] AS entry "
        f"WITH entry.node AS from, entry.ways AS ways "
        f"{related} WITH next, count(DISTINCT {edge}) AS ties WHERE NOT next IN [entry IN {found} | entry.node] "
        f"RETURN {{node: next, depth: {step}}} ORDER BY ties DESC, next.id LIMIT {most} }} AS {further} "
        f"WITH *, {found} + {further} AS {found}"
    )


def _graph(draft: Draft, selected: Selected, agency: Agency, found: str, nodes: str, limit: str) -> str:
    def write(child: Selected) -> str:
        match child.name:
            case "nodes":
                return _nodes(draft, child, agency, found, nodes, limit)
            case "edges":
                return _edges(draft, selected, child, nodes, limit)
            case "bundles":
                related, edge, facts = _related(draft, selected, "from", ">", "to")
                among = f"UNWIND {nodes} AS from {related} AND to IN {nodes}"
                most = f"{limit} * {EDGES_A_NODE}"
                return bundles(draft, child, among, edge, facts, reading_of(draft, facts).days, most)
            case "relationCount":
                return _edge_count(draft, selected, nodes)
            case "truncated":
                edges = _edge_count(draft, selected, nodes)
                return f"size({found}) > {limit} OR {edges} > {EDGES_A_NODE} * {limit}"
            case other:
                raise AssertionError(f"a graph has no field {other}")

    return draft.row(selected.children(), write)


def _nodes(draft: Draft, selected: Selected, agency: Agency, found: str, nodes: str, limit: str) -> str:
    values = {
        "depth": "entry.depth",
        "hiddenNeighbours": (
            f"COUNT {{ MATCH (node)-[:{ANY_RELATION}]-(hidden:Actor) WHERE NOT hidden IN {nodes} RETURN DISTINCT hidden }}"
        ),
    }

    def write(child: Selected) -> str:
        match child.name:
            case "actor":
                return draft.object("Actor", "node", child.children())
            case "through":
                way = f"UNWIND [{agency.shown('coalesce(entry.ways[0], [])')}] AS way"
                return links(draft, child, way, "way", agency.counting)
            case name:
                return values[name]

    each = f"UNWIND {found}[0..{limit}] AS entry WITH entry, entry.node AS node"
    return draft.collect(each, lambda: draft.row(selected.children(), write))


def _edges(draft: Draft, selected: Selected, edges: Selected, nodes: str, limit: str) -> str:
    related, edge, facts = _related(draft, selected, "from", ">", "to")
    values = {"source": "from.id", "target": "to.id"}

    def write(child: Selected) -> str:
        return draft.object("Finding", facts, child.children()) if child.name == "finding" else values[child.name]

    return draft.collect(
        f"UNWIND {nodes} AS from {related} AND to IN {nodes} WITH from, to, {edge}, {facts} "
        f"ORDER BY {facts}.independent_sources DESC, {facts}.key LIMIT {limit} * {EDGES_A_NODE}",
        lambda: draft.row(edges.children(), write),
    )


def _edge_count(draft: Draft, selected: Selected, nodes: str) -> str:
    related, _, _ = _related(draft, selected, "from", ">", "to")
    return f"COUNT {{ UNWIND {nodes} AS from {related} AND to IN {nodes} RETURN 1 AS one }}"
