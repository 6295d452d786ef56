"""What claims add up to."""

from __future__ import annotations

import strawberry
from strawberry import UNSET

from graphapi.api.types.declared import answered
from graphapi.api.types.entity import Actor, Claims
from graphapi.api.types.node import Node
from graphapi.api.types.page import PAGE, Connection
from graphapi.api.types.period import Period
from graphapi.api.types.scalar import EDTF
from graphapi.model.vocabulary import Certainty, Predicate, RelationStatus, SupportForm


@strawberry.type(description="What the claims about one predicate, subject, object and period add up to.")
class Relation(Node):
    predicate: Predicate
    subject: Actor
    object: Actor
    period: Period | None
    certainty: Certainty | None = strawberry.field(description="For the filter's period; null without one.")
    status: RelationStatus
    disputed: bool = strawberry.field(
        description="Somebody affirms it, and somebody denies it of a time that can overlap."
    )
    forms: list[SupportForm]
    alleged_forms: list[SupportForm]
    claim_count: int
    independent_source_count: int
    first_published: EDTF | None
    last_published: EDTF | None

    @strawberry.field(description="All the claims that it adds up, denials among them.")
    def claims(
        self, first: int | None = UNSET, after: str | None = UNSET, last: int | None = UNSET, before: str | None = UNSET
    ) -> Claims:
        answered()

    @strawberry.field(description="Claims that deny or doubt it, of a time that can overlap.")
    def denials(
        self, first: int | None = UNSET, after: str | None = UNSET, last: int | None = UNSET, before: str | None = UNSET
    ) -> Claims:
        answered()


@strawberry.type(description=PAGE)
class RelationConnection(Connection[Relation]):
    pass
