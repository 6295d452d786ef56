"""The actors, places and events in claims, and the sources and publishers of claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import UNSET

from graphapi.api.types.declared import schema_only
from graphapi.api.types.input import BackingFilter, ByState, ClaimFilter, EventFilter, IncludeAgents, RelationFilter
from graphapi.api.types.node import Node
from graphapi.api.types.page import PAGE, UNDATED, Connection
from graphapi.api.types.period import Period
from graphapi.api.types.scalar import EDTF
from graphapi.api.types.vocabulary import BackingOrder, ClaimOrder, RelationOrder
from graphapi.model.vocabulary import ActorKind, EventKind, EventStatus, Modality, NameKind, Predicate, Reliability

if TYPE_CHECKING:
    from graphapi.api.types.backing import BackingConnection
    from graphapi.api.types.claim import ClaimConnection
    from graphapi.api.types.relation import RelationConnection

Claims = Annotated["ClaimConnection", strawberry.lazy("graphapi.api.types.claim")]
Relations = Annotated["RelationConnection", strawberry.lazy("graphapi.api.types.relation")]
Events = Annotated["EventConnection", strawberry.lazy("graphapi.api.types.entity")]
Backings = Annotated["BackingConnection", strawberry.lazy("graphapi.api.types.backing")]
CAPTION = "The name to show, in the requested language or the nearest one available."


@strawberry.type(description="One spelling of a name.")
class Name:
    value: str
    language: str | None = strawberry.field(description="BCP 47.")
    script: str | None = strawberry.field(description="ISO 15924.")
    kind: NameKind


@strawberry.type(description="A person, state, organization or armed group that acts.")
class Actor(Node):
    kind: ActorKind
    names: list[Name]
    country: str | None = strawberry.field(description="ISO 3166-1 alpha-2.")
    external_ids: list[str] = strawberry.field(description="scheme:id, for example wikidata:Q142 or iso3166:FR.")
    lifespan: EDTF | None = strawberry.field(
        description="From birth or founding to death or dissolution. An end of `..` means still alive or existing."
    )
    merged_from: list[str] = strawberry.field(
        description=(
            "Other ids of this actor: from actors merged into it, or with the same external id. Each still finds it."
        )
    )
    possibly_same: list[PossiblySame] = strawberry.field(
        description="Actors that may be the same as this one and were not judged different; the highest score first."
    )
    degree: int = strawberry.field(description="How many relations the actor has.")

    @strawberry.field(description=CAPTION)
    def caption(self, language: str | None = UNSET) -> str:
        schema_only()

    @strawberry.field(description="Who backed this actor.")
    def backers(
        self,
        filter: BackingFilter | None = UNSET,  # noqa: A002 - the schema's word
        include_agents: IncludeAgents = True,
        by_state: ByState = False,
        order_by: BackingOrder | None = BackingOrder.FIRST,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> Backings:
        schema_only()

    @strawberry.field(description="Actors that this actor backed.")
    def recipients(
        self,
        filter: BackingFilter | None = UNSET,  # noqa: A002
        include_agents: IncludeAgents = True,
        order_by: BackingOrder | None = BackingOrder.FIRST,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> Backings:
        schema_only()

    @strawberry.field(description="Relations that this actor has, as subject or object.")
    def relations(
        self,
        filter: RelationFilter | None = UNSET,  # noqa: A002
        order_by: RelationOrder | None = RelationOrder.START,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> Relations:
        schema_only()

    @strawberry.field(description="Events that this actor took part in.")
    def events(
        self,
        filter: EventFilter | None = UNSET,  # noqa: A002
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> Events:
        schema_only()

    @strawberry.field(description="Claims in which this actor is subject or object.")
    def claims(
        self,
        filter: ClaimFilter | None = UNSET,  # noqa: A002
        order_by: ClaimOrder | None = ClaimOrder.START,
        first: int | None = UNSET,
        after: str | None = UNSET,
        last: int | None = UNSET,
        before: str | None = UNSET,
    ) -> Claims:
        schema_only()


@strawberry.type(description="Another actor that may be the same: found by a load, decided by a person.")
class PossiblySame:
    actor: Actor
    score: float = strawberry.field(description="Similarity, from 0 to 1.")
    reasons: list[str] = strawberry.field(description="Arguments for and against, in English.")


@strawberry.type(description="A point on the map, WGS 84.")
class Coordinates:
    latitude: float = strawberry.field(description="Degrees north; south is negative.")
    longitude: float = strawberry.field(description="Degrees east; west is negative.")


@strawberry.type(description="A place where something happened.")
class Place(Node):
    country: str | None = strawberry.field(description="ISO 3166-1 alpha-2.")
    coordinates: Coordinates | None = strawberry.field(description="Its coordinates; null if unknown.")

    @strawberry.field(description=CAPTION)
    def caption(self, language: str | None = UNSET) -> str:
        schema_only()


@strawberry.type(description="How an actor took part in an event.")
class Participation:
    actor: Actor
    predicate: Predicate
    as_subject: bool
    modality: Modality


@strawberry.type(description="A named meeting, conference, offensive or agreement.")
class Event(Node):
    kind: EventKind
    status: EventStatus | None = strawberry.field(
        description="Whether it happened, according to its claims; null if no claim is about it."
    )
    period: Period | None
    place: Place | None
    participants: list[Participation]

    @strawberry.field(description=CAPTION)
    def caption(self, language: str | None = UNSET) -> str:
        schema_only()

    @strawberry.field(description="Claims about what happened in it.")
    def claims(
        self, first: int | None = UNSET, after: str | None = UNSET, last: int | None = UNSET, before: str | None = UNSET
    ) -> Claims:
        schema_only()


@strawberry.type(description="A newspaper, agency or institute that publishes sources.")
class Publisher(Node):
    country: str | None = strawberry.field(description="ISO 3166-1 alpha-2.")
    reliability: Reliability

    @strawberry.field(description=CAPTION)
    def title(self, language: str | None = UNSET) -> str:
        schema_only()


@strawberry.type(description="One publication: an article, a report or a data set.")
class Source(Node):
    title: str
    publisher: Publisher
    url: str | None
    published: EDTF | None
    language: str | None = strawberry.field(description="BCP 47.")
    author: str | None = strawberry.field(description="The author, as named in it.")
    archive_url: str | None = strawberry.field(description="Web address of an archived copy.")
    retrieved: EDTF | None = strawberry.field(description="Date on which it was read.")
    licence: str | None = strawberry.field(description="Terms of use.")
    sha256: str | None = strawberry.field(description="SHA-256 of the text that quotes were checked against.")

    @strawberry.field(description="Its claims.")
    def claims(
        self, first: int | None = UNSET, after: str | None = UNSET, last: int | None = UNSET, before: str | None = UNSET
    ) -> Claims:
        schema_only()


@strawberry.type(description=PAGE)
class ActorConnection(Connection[Actor]):
    pass


@strawberry.type(description=PAGE)
class SourceConnection(Connection[Source]):
    pass


@strawberry.type(description=PAGE)
class EventConnection(Connection[Event]):
    undated_count: int = strawberry.field(description=UNDATED)
