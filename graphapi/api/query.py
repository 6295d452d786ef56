"""The root fields. Each is answered whole, by one statement."""

from __future__ import annotations

from typing import Annotated, cast

import strawberry
from strawberry import UNSET

from graphapi.api.answer import answer
from graphapi.api.context import Context
from graphapi.api.types.backing import BackingConnection
from graphapi.api.types.claim import ClaimConnection
from graphapi.api.types.entity import Actor, ActorConnection, SourceConnection
from graphapi.api.types.input import ActorFilter, ActorRef, BackingFilter, ClaimFilter, RelationFilter, SourceFilter
from graphapi.api.types.node import Node
from graphapi.api.types.relation import RelationConnection
from graphapi.api.types.stats import Stats
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

    @strawberry.field(description="Whatever has this id; null where nothing has.")
    async def node(self, info: Info, id: strawberry.ID) -> Node | None:  # noqa: A002
        return cast(Node, await answer(info))

    @strawberry.field(description="The words that claims are written in, defined.")
    def vocabulary(self) -> Vocabulary:
        return Vocabulary()

    @strawberry.field(description="How much there is.")
    async def stats(self, info: Info) -> Stats:
        return cast(Stats, await answer(info))
