"""Mediations between actors."""

from __future__ import annotations

import strawberry

from graphapi.api.types.backing import Backing
from graphapi.api.types.declared import schema_only
from graphapi.api.types.entity import Actor, Claims, Event
from graphapi.api.types.page import PAGE, UNDATED, Connection
from graphapi.api.types.period import Period
from graphapi.api.types.relation import Finding
from graphapi.model.vocabulary import RelationStatus


@strawberry.type(description="One mediation: an event, or one statement of one source.")
class Mediation:
    mediator: Actor
    parties: list[Actor]
    acted_through: list[Finding] = strawberry.field(
        description="Chain of relations from the requested mediator to this one; empty if they are the same."
    )
    reached_through: list[Finding] = strawberry.field(
        description="Chain of relations from the requested party to one of these; empty if it is one of them."
    )
    event: Event | None
    period: Period | None
    status: RelationStatus = strawberry.field(description="Status of its best attested relation.")
    backs: list[Backing] = strawberry.field(
        description=(
            "Support of the mediator for a party at an overlapping time, including actors that act for either."
        )
    )

    @strawberry.field(description="Its claims, including denials.")
    def claims(
        self,
        first: int | None = strawberry.UNSET,
        after: str | None = strawberry.UNSET,
        last: int | None = strawberry.UNSET,
        before: str | None = strawberry.UNSET,
    ) -> Claims:
        schema_only()


@strawberry.type(description=PAGE)
class MediationConnection(Connection[Mediation]):
    undated_count: int = strawberry.field(description=UNDATED)
