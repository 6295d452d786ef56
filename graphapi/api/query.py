"""The root fields and their arguments. One Cypher statement reads the whole answer of a root field.

In the schema each root field is nullable, whatever its type is here: `schema.py` changes the types.
"""

from __future__ import annotations

from typing import Annotated

import strawberry
from strawberry import UNSET

from graphapi.api.types.backing import BackingConnection, BackingNetwork
from graphapi.api.types.claim import ClaimConnection
from graphapi.api.types.comparison import Comparison
from graphapi.api.types.declared import schema_only
from graphapi.api.types.entity import Actor, ActorConnection, EventConnection, SourceConnection
from graphapi.api.types.graph import Graph, NeighbourConnection, Path
from graphapi.api.types.group import BackerGroupConnection, BackerGrouping
from graphapi.api.types.input import (
    ActorFilter,
    ActorRef,
    AsOf,
    BackingFilter,
    ByState,
    ClaimFilter,
    EventFilter,
    IncludeAgents,
    MediationFilter,
    RelationFilter,
    SourceFilter,
)
from graphapi.api.types.mediation import MediationConnection
from graphapi.api.types.node import Node
from graphapi.api.types.relation import RelationConnection
from graphapi.api.types.search import SearchConnection, SearchScope
from graphapi.api.types.stats import LoadConnection, Stats
from graphapi.api.types.timeline import TimelineConnection
from graphapi.api.types.vocabulary import ActorOrder, BackingOrder, ClaimOrder, RelationOrder, Vocabulary


@strawberry.type(description="The queries of this API.")
class Query:
    @strawberry.field(description="One actor.")
    def actor(self, ref: ActorRef) -> Actor | None:
        schema_only()

    @strawberry.field(description="All actors.")
    def actors(
        self,
        filter: ActorFilter | None = UNSET,  # noqa: A002 - the schema's word
        order_by: ActorOrder | None = ActorOrder.CAPTION,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> ActorConnection:
        schema_only()

    @strawberry.field(
        description=(
            "Search for names in any script and spelling, and for words of claims and titles. The best match "
            "comes first. A text without letters and digits finds nothing."
        )
    )
    def search(
        self,
        text: str,
        in_: Annotated[
            list[SearchScope] | None,
            strawberry.argument(name="in", description="What to search; omit to search everything."),
        ] = UNSET,
        prefix: Annotated[
            bool,
            strawberry.argument(
                description=(
                    "Search while typing: actors and events with a name that has a word beginning with the text (two "
                    "letters or more). Fast for any number of actors. Does not search claims and sources."
                )
            ),
        ] = False,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> SearchConnection:
        schema_only()

    @strawberry.field(
        description="Who backed an actor, when, with what, according to whom. The main query of this API."
    )
    def backers(
        self,
        of: ActorRef,
        filter: BackingFilter | None = UNSET,  # noqa: A002
        include_agents: IncludeAgents = True,
        by_state: ByState = False,
        order_by: BackingOrder | None = BackingOrder.FIRST,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> BackingConnection:
        schema_only()

    @strawberry.field(
        description=(
            "Like `backers`, but each backer once, with all its backings for every recipient and standing, "
            "and counts by year."
        )
    )
    def backer_groups(
        self,
        of: ActorRef,
        by: BackerGrouping = BackerGrouping.BACKER,
        filter: BackingFilter | None = UNSET,  # noqa: A002
        include_agents: IncludeAgents = True,
        order_by: BackingOrder | None = BackingOrder.FIRST,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> BackerGroupConnection:
        schema_only()

    @strawberry.field(description="Actors that an actor backed.")
    def recipients(
        self,
        of: ActorRef,
        filter: BackingFilter | None = UNSET,  # noqa: A002
        include_agents: IncludeAgents = True,
        order_by: BackingOrder | None = BackingOrder.FIRST,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> BackingConnection:
        schema_only()

    @strawberry.field(description="All relations.")
    def relations(
        self,
        filter: RelationFilter | None = UNSET,  # noqa: A002
        order_by: RelationOrder | None = RelationOrder.START,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> RelationConnection:
        schema_only()

    @strawberry.field(
        description=(
            "Involvement of an actor in a country: everything it did to actors of that country or at places there."
        )
    )
    def involvement(
        self,
        of: ActorRef,
        in_: Annotated[
            str,
            strawberry.argument(
                name="in",
                description=(
                    "ISO 3166-1 alpha-2 or alpha-3, in any case, or a name. An unknown country is an error "
                    "(UNKNOWN_COUNTRY)."
                ),
            ),
        ],
        filter: RelationFilter | None = UNSET,  # noqa: A002
        include_agents: IncludeAgents = True,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> RelationConnection:
        schema_only()

    @strawberry.field(
        description="Claims that deny or doubt something about an actor, as subject or object, including plans."
    )
    def denials(
        self,
        of: ActorRef,
        filter: ClaimFilter | None = UNSET,  # noqa: A002
        order_by: ClaimOrder | None = ClaimOrder.START,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> ClaimConnection:
        schema_only()

    @strawberry.field(description="All claims.")
    def claims(
        self,
        filter: ClaimFilter | None = UNSET,  # noqa: A002
        order_by: ClaimOrder | None = ClaimOrder.START,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> ClaimConnection:
        schema_only()

    @strawberry.field(description="All sources.")
    def sources(
        self,
        filter: SourceFilter | None = UNSET,  # noqa: A002
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> SourceConnection:
        schema_only()

    @strawberry.field(description="All events.")
    def events(
        self,
        filter: EventFilter | None = UNSET,  # noqa: A002
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> EventConnection:
        schema_only()

    @strawberry.field(
        description="Who mediated between whom, and whether the mediator also backs a party in that period."
    )
    def mediations(
        self,
        filter: MediationFilter | None = UNSET,  # noqa: A002
        include_agents: IncludeAgents = True,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> MediationConnection:
        schema_only()

    @strawberry.field(
        description=(
            "Relations and events of some actors, in order of time. A filter by anything other than time "
            "excludes events, because only claims have predicates, forms and sources."
        )
    )
    def timeline(
        self,
        of: list[ActorRef],
        filter: RelationFilter | None = UNSET,  # noqa: A002
        include_agents: IncludeAgents = True,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> TimelineConnection:
        schema_only()

    @strawberry.field(description="The actors within some steps of some actors, and their relations.")
    def network(
        self,
        around: list[ActorRef],
        depth: int = 1,
        filter: RelationFilter | None = UNSET,  # noqa: A002
        include_agents: IncludeAgents = True,
        limit: int = 200,
    ) -> Graph:
        schema_only()

    @strawberry.field(
        description=(
            "Who backs whom within some steps of some actors. `backers(of: …, includeAgents: false)` of each "
            "node returns the same backings."
        )
    )
    def backing_network(
        self,
        around: list[ActorRef],
        depth: int = 1,
        filter: BackingFilter | None = UNSET,  # noqa: A002
        include_agents: IncludeAgents = True,
        by_state: ByState = False,
        limit: int = 200,
    ) -> BackingNetwork:
        schema_only()

    @strawberry.field(
        description=(
            "Actors that an actor has relations with, those with most relations first. Use it to expand a "
            "node of a network."
        )
    )
    def neighbours(
        self,
        of: ActorRef,
        filter: RelationFilter | None = UNSET,  # noqa: A002
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> NeighbourConnection:
        schema_only()

    @strawberry.field(
        description=(
            "Shortest chains of relations between two actors. With `inOrder`, each step can have happened "
            "before all later ones."
        )
    )
    def paths(
        self,
        from_: Annotated[ActorRef, strawberry.argument(name="from")],
        to: ActorRef,
        max_length: int = 4,
        in_order: bool = False,
        filter: RelationFilter | None = UNSET,  # noqa: A002
        include_agents: IncludeAgents = True,
        first: int = 5,
    ) -> list[Path]:
        schema_only()

    @strawberry.field(
        description="What changed among an actor's backers between two periods, or two states of knowledge."
    )
    def compare(
        self,
        of: ActorRef,
        left: AsOf,
        right: AsOf,
        filter: BackingFilter | None = UNSET,  # noqa: A002
        include_agents: IncludeAgents = True,
        by_state: ByState = False,
    ) -> Comparison:
        schema_only()

    @strawberry.field(description="Objects by their ids, in the same order; null for an unknown id.")
    def nodes(self, ids: list[strawberry.ID]) -> list[Node | None]:
        schema_only()

    @strawberry.field(description="All loads, latest first.")
    def loads(
        self,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> LoadConnection:
        schema_only()

    @strawberry.field(description="An object by its id; null if the id is unknown.")
    def node(self, id: strawberry.ID) -> Node | None:  # noqa: A002
        schema_only()

    @strawberry.field(description="The values of all enums, with labels and definitions.")
    def vocabulary(self) -> Vocabulary:
        return Vocabulary()

    @strawberry.field(description="Counts of actors, claims, relations, sources and publishers.")
    def stats(self) -> Stats:
        schema_only()
