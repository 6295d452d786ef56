"""The actors of a network: those of the question, those that act for them, and those within some steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from graphapi.errors import BadInputError
from graphapi.graph.read.nodes.entity import filter_of
from graphapi.graph.read.parts.agent import Agency, circle, links, with_agents
from graphapi.graph.read.parts.condition import window
from graphapi.graph.read.parts.counting import Counting
from graphapi.graph.read.parts.predicate import ANY_RELATION
from graphapi.graph.read.parts.statement_builder import StatementBuilder, as_input
from graphapi.graph.read.selection import Selected

MOST_DEPTH = 3
EDGES_A_NODE = 10

Near: TypeAlias = Callable[[Agency, int], str]
"""Writes the clauses of one step, from an actor `from` with its `paths` to each actor `next`, and counts `ties` between them.

In the first step, an actor that acts for an actor of the question leads only to those linked to it during that time.
"""


@dataclass(frozen=True, slots=True)
class Around:
    """The variables of the actors of a network. Neo4j counts them as memory of each row of an edge, so they are few and small."""

    nodes: str
    """The nodes within the limit."""
    depths: str
    paths: str
    """For each node, the path to an actor of the question that it acts for; empty if it acts for none."""
    more: str
    """Whether there are more nodes than the limit."""
    limit: str
    agency: Agency

    @classmethod
    def read(cls, builder: StatementBuilder, selected: Selected, near: Near) -> Around:
        """The nodes by distance. If there are too many, those with the most ties. Raises BadInputError."""
        refs, depth, limit = (selected.arguments[name] for name in ("around", "depth", "limit"))
        if not isinstance(depth, int) or not 0 <= depth <= MOST_DEPTH:
            raise BadInputError(f"`depth` must be from 0 to {MOST_DEPTH}, not {depth}.", limit=MOST_DEPTH)
        if not isinstance(limit, int) or not 1 <= limit <= builder.limits.page_size_max:
            raise BadInputError(
                f"`limit` must be from 1 to {builder.limits.page_size_max}, not {limit}.",
                limit=builder.limits.page_size_max,
            )
        actors = [builder.actor(as_input(ref)) for ref in refs]  # type: ignore[attr-defined]
        found, most, filters = builder.name("found"), builder.value(limit + 1), filter_of(selected)
        agency = Agency.of(builder, Counting.read(builder, filters), window(builder, filters), filters)
        circles = [circle(builder, actor, agency, agents=with_agents(selected)).entries for actor in actors]
        # An actor that is named twice, or acts for two actors, is drawn once.
        clauses = (
            f"WITH *, COLLECT {{ UNWIND [{', '.join(circles)}] AS circle UNWIND circle AS entry "
            f"WITH entry.actor AS node, {agency.then('entry.paths')} AS paths WHERE size(paths) > 0 "
            f"WITH node, paths ORDER BY size(paths[0]) WITH node, collect(paths) AS each "
            f"WITH node, reduce(all = [], paths IN each | all + paths) AS paths "
            f"RETURN {{node: node, depth: 0, paths: paths}} ORDER BY size(paths[0]), node.id LIMIT {most} }} AS {found}"
        )
        for step in range(1, depth + 1):
            further = builder.name("further")
            clauses += (
                f" WITH *, COLLECT {{ UNWIND [entry IN {found} WHERE entry.depth = {step - 1}] AS entry "
                f"WITH entry.node AS from, entry.paths AS paths "
                f"{near(agency, step)} WHERE NOT next IN [entry IN {found} | entry.node] "
                f"RETURN {{node: next, depth: {step}}} ORDER BY ties DESC, next.id LIMIT {most} }} AS {further} "
                f"WITH *, {found} + {further} AS {found}"
            )
        nodes, depths, paths, more = map(builder.name, ("nodes", "depths", "paths", "more"))
        shown = builder.value(limit)
        clauses += (
            f" UNWIND {found}[0..{shown}] AS entry "
            f"WITH collect(entry.node) AS {nodes}, collect(entry.depth) AS {depths}, "
            f"collect(coalesce(entry.paths[0], [])) AS {paths}, coalesce(max(size({found})) > {shown}, false) AS {more} "
            f"RETURN {nodes}, {depths}, {paths}, {more}"
        )
        builder.prelude.append(f"CALL (*) {{ {clauses} }}")
        return cls(nodes, depths, paths, more, shown, agency)

    @property
    def most_edges(self) -> str:
        """The maximum number of edges among them."""
        return f"{self.limit} * {EDGES_A_NODE}"

    def truncated(self, edges: str) -> str:
        """Whether there are more actors, or more edges, than the limit allows."""
        return f"{self.more} OR {edges} > {EDGES_A_NODE} * {self.limit}"

    def drawn(self, builder: StatementBuilder, selected: Selected) -> str:
        """The list of GraphNode."""
        values = {
            "depth": f"{self.depths}[place]",
            "hiddenNeighbours": (
                f"COUNT {{ MATCH (node)-[:{ANY_RELATION}]-(hidden:Actor) WHERE NOT hidden IN {self.nodes} "
                f"RETURN DISTINCT hidden }}"
            ),
        }

        def write(child: Selected) -> str:
            match child.name:
                case "actor":
                    return builder.object("Actor", "node", child.children())
                case "through":
                    path = f"UNWIND [{self.agency.shown(f'{self.paths}[place]')}] AS path"
                    return links(builder, child, path, "path", self.agency.counting)
                case name:
                    return values[name]

        each = f"UNWIND range(0, size({self.nodes}) - 1) AS place WITH *, {self.nodes}[place] AS node"
        return builder.collect(each, lambda: builder.row(selected.children(), write))
