"""Networks and paths: relations as something to draw."""

from __future__ import annotations

import strawberry

from graphapi.api.types.entity import Actor
from graphapi.api.types.relation import Finding
from graphapi.model.vocabulary import Certainty


@strawberry.type(description="An actor in a network, by its place there; `actor.id` tells nodes apart.")
class GraphNode:
    actor: Actor
    depth: int = strawberry.field(description="Steps from the nearest actor that was asked for.")
    hidden_neighbours: int = strawberry.field(description="Actors that it has relations with and that are not shown.")


@strawberry.type(description="A relation between two actors of a network; `finding.relation.id` tells edges apart.")
class GraphEdge:
    source: strawberry.ID
    target: strawberry.ID
    finding: Finding


@strawberry.type(description="One payload to draw: no node or edge twice.")
class Graph:
    nodes: list[GraphNode]
    edges: list[GraphEdge]
    truncated: bool = strawberry.field(description="There is more than the limit let through.")


@strawberry.type(description="A chain of relations from one actor to another.")
class Path:
    actors: list[Actor]
    relations: list[Finding]
    certainty: Certainty | None = strawberry.field(
        description="CERTAIN where every relation is, for the filter's period; null without one."
    )
