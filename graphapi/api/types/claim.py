"""Claims: statements in sources."""

from __future__ import annotations

from typing import Annotated

import strawberry

from graphapi.api.types.declared import schema_only
from graphapi.api.types.entity import Actor, Event, Place, Source
from graphapi.api.types.facet import FACETS, YEARS, ClaimFacet, Facet, TimeBuckets
from graphapi.api.types.node import Node
from graphapi.api.types.page import PAGE, UNDATED, UNPUBLISHED, Connection
from graphapi.api.types.period import Period, TimeBounds
from graphapi.api.types.relation import Relation
from graphapi.model.vocabulary import (
    Basis,
    Credibility,
    DocTimeRel,
    Modality,
    Predicate,
    Stance,
    SupportForm,
    TextDirection,
)


@strawberry.type(description="The quoted sentence of a claim, verbatim.")
class Quote:
    text: str
    language: str = strawberry.field(description="BCP 47.")
    direction: TextDirection
    prefix: str | None
    suffix: str | None
    start: int | None = strawberry.field(
        description="Start in the source's text, in code points (NFC, each run of white space counted as one space)."
    )
    end: int | None = strawberry.field(description="End in the source's text, exclusive; null if `start` is null.")
    verified: bool | None = strawberry.field(
        description="Whether the load found the quote in the source's text; null if it had no text."
    )
    translation: str | None = strawberry.field(description="English translation.")


@strawberry.type(description="One statement in one source.")
class Claim(Node):
    predicate: Predicate
    subject: Actor = strawberry.field(description="As the source names it.")
    object: Actor = strawberry.field(description="As the source names it.")
    against: list[Actor]
    via: list[Actor] = strawberry.field(description="Intermediaries.")
    claimant: Actor | None = strawberry.field(
        description="The person or body that the source quotes; null if the source speaks for itself."
    )
    event: Event | None
    place: Place | None
    period: Period | None
    bounds: TimeBounds
    doc_time_rel: DocTimeRel | None = strawberry.field(
        description=(
            "How its time relates to the publication of its source: as given, else by predicate. Null for a "
            "plan without one."
        )
    )
    stance: Stance
    modality: Modality
    basis: Basis
    credibility: Credibility
    forms: list[SupportForm]
    detail: str | None = strawberry.field(description="The office, request or plan, in a few English words.")
    quote: Quote | None
    record: str | None = strawberry.field(description="Id of the row in a data set.")
    source: Source
    relation: Relation | None = strawberry.field(
        description="The relation that it is evidence for; null for plans and hypotheses."
    )
    repeats: Annotated[Claim, strawberry.lazy("graphapi.api.types.claim")] | None
    corrects: Annotated[Claim, strawberry.lazy("graphapi.api.types.claim")] | None
    refutes: list[Annotated[Claim, strawberry.lazy("graphapi.api.types.claim")]]
    refuted_by: list[Annotated[Claim, strawberry.lazy("graphapi.api.types.claim")]]
    recorded_at: str = strawberry.field(description="ISO 8601, UTC.")
    retracted_at: str | None = strawberry.field(description="ISO 8601, UTC.")


@strawberry.type(description=PAGE)
class ClaimConnection(Connection[Claim]):
    undated_count: int = strawberry.field(description=UNDATED)
    unpublished_count: int = strawberry.field(description=UNPUBLISHED)

    @strawberry.field(description=FACETS)
    def facets(self, by: ClaimFacet, first: int = 50) -> list[Facet]:
        schema_only()

    @strawberry.field(description=YEARS)
    def years(self, from_: Annotated[int, strawberry.argument(name="from")], to: int) -> TimeBuckets:
        schema_only()
