"""What claims add up to: relations, and what a question finds of them."""

from __future__ import annotations

from typing import Annotated

import strawberry
from strawberry import UNSET

from graphapi.api.types.declared import answered
from graphapi.api.types.entity import Actor, Claims
from graphapi.api.types.facet import FACETS, YEARS, Facet, RelationFacet, TimeBuckets
from graphapi.api.types.input import Attribution
from graphapi.api.types.node import Node
from graphapi.api.types.page import PAGE, UNDATED, UNPUBLISHED, Connection
from graphapi.api.types.period import Period
from graphapi.api.types.scalar import EDTF, Date
from graphapi.model.vocabulary import Certainty, Predicate, PredicateClass, RelationStatus, Standing, SupportForm


@strawberry.type(
    description="One predicate, subject, object and period that claims speak of. No field of it depends on the question that found it: "
    "what does is on the `Finding` that leads here, or is asked of `facts`."
)
class Relation(Node):
    predicate: Predicate
    class_: PredicateClass = strawberry.field(name="class", description="The class that its predicate is of.")
    symmetric: bool = strawberry.field(description="Whether subject and object may be swapped.")
    subject: Actor
    object: Actor
    period: Period | None = strawberry.field(
        description="When; null where no source says so. The bounds are those of all claims."
    )

    @strawberry.field(
        description="The predicate for people to read: in the language asked for (en, ar, fr), else in English."
    )
    def label(self, language: str | None = UNSET) -> str:
        answered()

    @strawberry.field(
        description="What its claims add up to: all of them, or those that these arguments leave. Null where none is left."
    )
    def facts(
        self,
        known_at: Date | None = UNSET,
        according_to: Attribution | None = UNSET,
        without_sources: list[strawberry.ID] | None = UNSET,
    ) -> Annotated[Finding, strawberry.lazy("graphapi.api.types.relation")] | None:
        answered()


@strawberry.type(
    description="A relation as the question finds it: what those of its claims add up to that the filter lets count. "
    "It has no id, since it is another one for another filter; `relation` is the same in every answer."
)
class Finding:
    relation: Relation
    period: Period | None = strawberry.field(
        description="When; null where no source says so. The bounds are those of the claims that count."
    )
    certainty: Certainty | None = strawberry.field(description="For the filter's period; null without one.")
    through: list[Annotated[Finding, strawberry.lazy("graphapi.api.types.relation")]] = strawberry.field(
        description="The relations from an actor that was asked for down to who acted for it, in answers where such deeds count."
    )
    status: RelationStatus
    standing: Standing | None = strawberry.field(
        description="Whether it is asserted, or only alleged; null where it is only denied or doubted."
    )
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
class RelationConnection(Connection[Finding]):
    undated_count: int = strawberry.field(description=UNDATED)
    unpublished_count: int = strawberry.field(description=UNPUBLISHED)

    @strawberry.field(description=FACETS)
    def facets(self, by: RelationFacet, first: int = 50) -> list[Facet]:
        answered()

    @strawberry.field(description=YEARS)
    def years(self, from_: Annotated[int, strawberry.argument(name="from")], to: int) -> TimeBuckets:
        answered()
