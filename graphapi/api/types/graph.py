"""Networks and paths: relations as something to draw."""

from __future__ import annotations

import strawberry

from graphapi.api.types.entity import Actor
from graphapi.api.types.page import PAGE, Connection
from graphapi.api.types.relation import Finding
from graphapi.model.vocabulary import Certainty, Predicate


@strawberry.type(description="An actor in a network, by its place there; `actor.id` tells nodes apart.")
class GraphNode:
    actor: Actor
    depth: int = strawberry.field(description="Steps from the nearest actor that was asked for.")
    through: list[Finding] = strawberry.field(
        description="The relations from an actor that was asked for down to this one, which acts for it."
    )
    hidden_neighbours: int = strawberry.field(description="Actors that it has relations with and that are not shown.")


@strawberry.type(description="A relation between two actors of a network; `finding.relation.id` tells edges apart.")
class GraphEdge:
    source: strawberry.ID
    target: strawberry.ID
    finding: Finding


@strawberry.type(description="How many relations have one predicate.")
class PredicateCount:
    predicate: Predicate
    count: int
    certain: int | None = strawberry.field(
        description="Those that are CERTAIN for the filter's period; null without one."
    )
    possible: int | None = strawberry.field(
        description="Those that are POSSIBLE for the filter's period; null without one."
    )
    undated: int | None = strawberry.field(
        description="Those that are UNDATED for the filter's period; null without one."
    )


@strawberry.type(description="All relations from one actor of a network to another, as one line to draw.")
class GraphBundle:
    source: strawberry.ID
    target: strawberry.ID
    count: int
    predicates: list[PredicateCount] = strawberry.field(description="The most frequent first.")


@strawberry.type(description="One payload to draw: no node or edge twice.")
class Graph:
    nodes: list[GraphNode]
    edges: list[GraphEdge]
    bundles: list[GraphBundle] = strawberry.field(
        description="The same relations, also those that the limit kept from `edges`, counted for each pair of actors and direction: at most as many pairs as edges. "
        "Of what is mutual, the actor whose id comes first is the source."
    )
    relation_count: int = strawberry.field(description="How many relations there are among the nodes.")
    truncated: bool = strawberry.field(description="There is more than the limit let through.")


@strawberry.type(description="Somebody whom an actor has relations with.")
class Neighbour:
    actor: Actor
    count: int = strawberry.field(description="How many relations the two have.")
    predicates: list[PredicateCount] = strawberry.field(description="The most frequent first.")
    relations: list[Finding] = strawberry.field(
        description="At most 10 of them, those of the most independent sources first. `relations(filter: {between: …})` has all."
    )


@strawberry.type(description=PAGE)
class NeighbourConnection(Connection[Neighbour]):
    pass


@strawberry.type(description="A chain of relations from one actor to another.")
class Path:
    actors: list[Actor]
    relations: list[Finding]
    acted_through: list[Finding] = strawberry.field(
        description="The relations from the actor that paths were asked from down to the first here."
    )
    reached_through: list[Finding] = strawberry.field(
        description="The relations from the actor that paths were asked to down to the last here."
    )
    certainty: Certainty | None = strawberry.field(
        description="CERTAIN where every relation is, for the filter's period; null without one."
    )
