"""The root fields. Each is answered whole, by one statement."""

from __future__ import annotations

from typing import Annotated, cast

import strawberry
from strawberry import UNSET

from graphapi.api.answer import answer
from graphapi.api.context import Context
from graphapi.api.types.backing import BackingConnection
from graphapi.api.types.claim import ClaimConnection
from graphapi.api.types.comparison import Comparison
from graphapi.api.types.entity import Actor, ActorConnection, EventConnection, SourceConnection
from graphapi.api.types.graph import Graph, Path
from graphapi.api.types.input import (
    ActorFilter,
    ActorRef,
    AsOf,
    BackingFilter,
    ClaimFilter,
    EventFilter,
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

Info = strawberry.Info[Context, None]


@strawberry.type(description="What can be asked.")
class Query:
    @strawberry.field(description="One actor.")
    async def actor(self, info: Info, ref: ActorRef) -> Actor | None:
        return cast(Actor, await answer(info))

    @strawberry.field(description="All actors.")
    async def actors(
        self,
        info: Info,
        filter: ActorFilter | None = UNSET,  # noqa: A002 - the schema's word
        order_by: ActorOrder | None = ActorOrder.CAPTION,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> ActorConnection:
        return cast(ActorConnection, await answer(info))

    @strawberry.field(
        description="Whatever a text finds, the best first: names in any script and spelling, words of claims and titles. "
        "A text without letters and digits finds nothing."
    )
    async def search(
        self,
        info: Info,
        text: str,
        in_: Annotated[
            list[SearchScope] | None, strawberry.argument(name="in", description="Where; everywhere if not said.")
        ] = UNSET,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> SearchConnection:
        return cast(SearchConnection, await answer(info))

    @strawberry.field(
        description="Who backed an actor, when, with what, according to whom: the question this API exists for."
    )
    async def backers(
        self,
        info: Info,
        of: ActorRef,
        filter: BackingFilter | None = UNSET,  # noqa: A002
        order_by: BackingOrder | None = BackingOrder.FIRST,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> BackingConnection:
        return cast(BackingConnection, await answer(info))

    @strawberry.field(description="Whom an actor backed.")
    async def recipients(
        self,
        info: Info,
        of: ActorRef,
        filter: BackingFilter | None = UNSET,  # noqa: A002
        order_by: BackingOrder | None = BackingOrder.FIRST,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> BackingConnection:
        return cast(BackingConnection, await answer(info))

    @strawberry.field(description="All relations.")
    async def relations(
        self,
        info: Info,
        filter: RelationFilter | None = UNSET,  # noqa: A002
        order_by: RelationOrder | None = RelationOrder.START,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> RelationConnection:
        return cast(RelationConnection, await answer(info))

    @strawberry.field(description="Everything an actor did towards the actors of a country: its involvement there.")
    async def involvement(
        self,
        info: Info,
        of: ActorRef,
        in_: Annotated[str, strawberry.argument(name="in", description="ISO 3166-1 alpha-2.")],
        filter: RelationFilter | None = UNSET,  # noqa: A002
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> RelationConnection:
        return cast(RelationConnection, await answer(info))

    @strawberry.field(description="All claims.")
    async def claims(
        self,
        info: Info,
        filter: ClaimFilter | None = UNSET,  # noqa: A002
        order_by: ClaimOrder | None = ClaimOrder.START,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> ClaimConnection:
        return cast(ClaimConnection, await answer(info))

    @strawberry.field(description="All sources.")
    async def sources(
        self,
        info: Info,
        filter: SourceFilter | None = UNSET,  # noqa: A002
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> SourceConnection:
        return cast(SourceConnection, await answer(info))

    @strawberry.field(description="All events.")
    async def events(
        self,
        info: Info,
        filter: EventFilter | None = UNSET,  # noqa: A002
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> EventConnection:
        return cast(EventConnection, await answer(info))

    @strawberry.field(
        description="Who mediated between whom, and whether the mediator also backs a party in that period."
    )
    async def mediations(
        self,
        info: Info,
        filter: MediationFilter | None = UNSET,  # noqa: A002
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> MediationConnection:
        return cast(MediationConnection, await answer(info))

    @strawberry.field(description="Relations and events of some actors, in one order of time.")
    async def timeline(
        self,
        info: Info,
        of: list[ActorRef],
        filter: RelationFilter | None = UNSET,  # noqa: A002
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> TimelineConnection:
        return cast(TimelineConnection, await answer(info))

    @strawberry.field(description="Who is within some steps of some actors, and what relates them.")
    async def network(
        self,
        info: Info,
        around: list[ActorRef],
        depth: int = 1,
        filter: RelationFilter | None = UNSET,  # noqa: A002
        limit: int = 200,
    ) -> Graph:
        return cast(Graph, await answer(info))

    @strawberry.field(
        description="Shortest chains of relations. With inOrder, each step can have happened before all that follow it."
    )
    async def paths(
        self,
        info: Info,
        from_: Annotated[ActorRef, strawberry.argument(name="from")],
        to: ActorRef,
        max_length: int = 4,
        in_order: bool = False,
        filter: RelationFilter | None = UNSET,  # noqa: A002
        first: int = 5,
    ) -> list[Path]:
        return cast(list[Path], await answer(info))

    @strawberry.field(
        description="What changed among an actor's backers between two periods, or two states of knowledge."
    )
    async def compare(
        self,
        info: Info,
        of: ActorRef,
        left: AsOf,
        right: AsOf,
        filter: BackingFilter | None = UNSET,  # noqa: A002
    ) -> Comparison:
        return cast(Comparison, await answer(info))

    @strawberry.field(description="Whatever has these ids, in their order; null in place of what nothing has.")
    async def nodes(self, info: Info, ids: list[strawberry.ID]) -> list[Node | None]:
        return cast(list[Node | None], await answer(info))

    @strawberry.field(description="All loads, the latest first.")
    async def loads(
        self,
        info: Info,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> LoadConnection:
        return cast(LoadConnection, await answer(info))

    @strawberry.field(description="Whatever has this id; null where nothing has.")
    async def node(self, info: Info, id: strawberry.ID) -> Node | None:  # noqa: A002
        return cast(Node, await answer(info))

    @strawberry.field(description="The words that claims are written in, defined.")
    def vocabulary(self) -> Vocabulary:
        return Vocabulary()

    @strawberry.field(description="How much there is.")
    async def stats(self, info: Info) -> Stats:
        return cast(Stats, await answer(info))
