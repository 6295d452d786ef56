"""Relations, which claims add up to, and findings, which are relations as one question sees them."""

from __future__ import annotations

from typing import Annotated

import strawberry
from strawberry import UNSET

from graphapi.api.types.declared import schema_only
from graphapi.api.types.entity import Actor, Claims
from graphapi.api.types.facet import FACETS, YEARS, Facet, RelationFacet, TimeBuckets
from graphapi.api.types.input import Attribution
from graphapi.api.types.node import Node
from graphapi.api.types.page import PAGE, UNDATED, UNPUBLISHED, Connection
from graphapi.api.types.period import Period
from graphapi.api.types.scalar import EDTF, Date
from graphapi.model.vocabulary import Certainty, Predicate, PredicateClass, RelationStatus, Standing, SupportForm


@strawberry.type(
    description=(
        "All claims with one predicate, subject, object and period. Its fields do not depend on the "
        "question. What does is on `Finding`, or in `facts`."
    )
)
class Relation(Node):
    predicate: Predicate
    class_: PredicateClass = strawberry.field(name="class", description="Class of its predicate.")
    symmetric: bool = strawberry.field(description="Whether subject and object can be swapped.")
    subject: Actor
    object: Actor
    period: Period | None = strawberry.field(
        description="The period; null if no source gives one. The bounds are those of all claims."
    )

    @strawberry.field(description="The predicate as a label, in the requested language (en, ar, fr), else in English.")
    def label(self, language: str | None = UNSET) -> str:
        schema_only()

    @strawberry.field(
        description="What its claims add up to: all of them, or those that pass these arguments. Null if none passes."
    )
    def facts(
        self,
        known_at: Date | None = UNSET,
        according_to: Attribution | None = UNSET,
        without_sources: list[strawberry.ID] | None = UNSET,
    ) -> Annotated[Finding, strawberry.lazy("graphapi.api.types.relation")] | None:
        schema_only()


@strawberry.type(
    description=(
        "A relation as one question sees it: the sum of its claims that pass the filter. It has no id "
        "because it depends on the filter; `relation` is the same in every answer."
    )
)
class Finding:
    relation: Relation
    period: Period | None = strawberry.field(
        description="The period; null if no source gives one. The bounds are those of the claims that count."
    )
    certainty: Certainty | None = strawberry.field(
        description="Certainty for the filter's period; null without a period."
    )
    through: list[Annotated[Finding, strawberry.lazy("graphapi.api.types.relation")]] = strawberry.field(
        description=(
            "Chain of relations from a requested actor to the actor that acted for it, in answers that "
            "include such actions."
        )
    )
    status: RelationStatus
    standing: Standing | None = strawberry.field(
        description="Asserted, or only alleged; null if it is only denied or doubted."
    )
    disputed: bool = strawberry.field(
        description="True if at least one claim affirms it and at least one denies it for an overlapping period."
    )
    forms: list[SupportForm]
    alleged_forms: list[SupportForm]
    claim_count: int
    independent_source_count: int
    first_published: EDTF | None
    last_published: EDTF | None

    @strawberry.field(description="All its claims, including denials.")
    def claims(
        self, first: int | None = UNSET, after: str | None = UNSET, last: int | None = UNSET, before: str | None = UNSET
    ) -> Claims:
        schema_only()

    @strawberry.field(description="Claims that deny or doubt it for an overlapping period.")
    def denials(
        self, first: int | None = UNSET, after: str | None = UNSET, last: int | None = UNSET, before: str | None = UNSET
    ) -> Claims:
        schema_only()


@strawberry.type(description=PAGE)
class RelationConnection(Connection[Finding]):
    undated_count: int = strawberry.field(description=UNDATED)
    unpublished_count: int = strawberry.field(description=UNPUBLISHED)

    @strawberry.field(description=FACETS)
    def facets(self, by: RelationFacet, first: int = 50) -> list[Facet]:
        schema_only()

    @strawberry.field(description=YEARS)
    def years(self, from_: Annotated[int, strawberry.argument(name="from")], to: int) -> TimeBuckets:
        schema_only()
