"""Networks and paths: relations for drawing."""

from __future__ import annotations

import strawberry

from graphapi.api.types.entity import Actor
from graphapi.api.types.page import PAGE, Connection
from graphapi.api.types.relation import Finding
from graphapi.model.vocabulary import Certainty, Predicate


@strawberry.type(description="An actor in a network. `actor.id` identifies it.")
class GraphNode:
    actor: Actor
    depth: int = strawberry.field(description="Number of steps from the nearest requested actor.")
    through: list[Finding] = strawberry.field(
        description="Chain of relations from a requested actor to this one, which acts for it."
    )
    hidden_neighbours: int = strawberry.field(description="Number of its neighbours that are not shown.")


@strawberry.type(description="A relation between two actors of a network. `finding.relation.id` identifies it.")
class GraphEdge:
    source: strawberry.ID
    target: strawberry.ID
    finding: Finding


@strawberry.type(description="Number of relations with one predicate.")
class PredicateCount:
    predicate: Predicate
    count: int
    certain: int | None = strawberry.field(
        description="Number that is CERTAIN for the filter's period; null without a period."
    )
    possible: int | None = strawberry.field(
        description="Number that is POSSIBLE for the filter's period; null without a period."
    )
    undated: int | None = strawberry.field(
        description="Number that is UNDATED for the filter's period; null without a period."
    )


@strawberry.type(description="All relations from one actor of a network to another, as one line to draw.")
class GraphBundle:
    source: strawberry.ID
    target: strawberry.ID
    count: int
    predicates: list[PredicateCount] = strawberry.field(description="The most frequent first.")


@strawberry.type(description="Everything needed to draw a network; each node and edge once.")
class Graph:
    nodes: list[GraphNode]
    edges: list[GraphEdge]
    bundles: list[GraphBundle] = strawberry.field(
        description=(
            "Counts of the same relations by pair of actors and direction, including relations that the "
            "limit cut from `edges`. At most as many pairs as edges. For symmetric relations, the actor "
            "whose id sorts first is the source."
        )
    )
    relation_count: int = strawberry.field(description="Number of relations among the nodes.")
    truncated: bool = strawberry.field(description="True if the result was cut at `limit`.")


@strawberry.type(description="An actor that another actor has relations with.")
class Neighbour:
    actor: Actor
    count: int = strawberry.field(description="Number of relations between the two.")
    predicates: list[PredicateCount] = strawberry.field(description="The most frequent first.")
    relations: list[Finding] = strawberry.field(
        description=(
            "At most 10 of their relations, those with most independent sources first. For all, use "
            "`relations(filter: {between: …})`."
        )
    )


@strawberry.type(description=PAGE)
class NeighbourConnection(Connection[Neighbour]):
    pass


@strawberry.type(description="A chain of relations from one actor to another.")
class Path:
    actors: list[Actor]
    relations: list[Finding]
    acted_through: list[Finding] = strawberry.field(
        description="Chain of relations from the actor in `from` to the first actor here."
    )
    reached_through: list[Finding] = strawberry.field(
        description="Chain of relations from the actor in `to` to the last actor here."
    )
    certainty: Certainty | None = strawberry.field(
        description="CERTAIN if every relation is certain for the filter's period; null without a period."
    )
