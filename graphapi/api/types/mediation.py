"""Who mediated between whom."""

from __future__ import annotations

import strawberry

from graphapi.api.types.backing import Backing
from graphapi.api.types.declared import answered
from graphapi.api.types.entity import Actor, Claims, Event
from graphapi.api.types.page import PAGE, UNDATED, Connection
from graphapi.api.types.period import Period
from graphapi.api.types.relation import Finding
from graphapi.model.vocabulary import RelationStatus


@strawberry.type(description="One mediation: an event, or what one source says in one statement.")
class Mediation:
    mediator: Actor
    parties: list[Actor]
    acted_through: list[Finding] = strawberry.field(
        description="The relations from the mediator asked for down to this one; empty where they are the same."
    )
    reached_through: list[Finding] = strawberry.field(
        description="The relations from the party asked for down to those here; empty where it is one of them itself."
    )
    event: Event | None
    period: Period | None
    status: RelationStatus = strawberry.field(description="That of its best attested relation.")
    backs: list[Backing] = strawberry.field(
        description="Parties, or who acts for them, that the mediator, or who acts for it, also backs, at a time that can overlap with the mediation's."
    )

    @strawberry.field(description="The claims that say so, denials among them.")
    def claims(
        self,
        first: int | None = strawberry.UNSET,
        after: str | None = strawberry.UNSET,
        last: int | None = strawberry.UNSET,
        before: str | None = strawberry.UNSET,
    ) -> Claims:
        answered()


@strawberry.type(description=PAGE)
class MediationConnection(Connection[Mediation]):
    undated_count: int = strawberry.field(description=UNDATED)
