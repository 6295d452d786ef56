"""Backings: all support of one actor for another."""

from __future__ import annotations

from typing import Annotated

import strawberry
from strawberry import UNSET

from graphapi.api.types.declared import schema_only
from graphapi.api.types.entity import Actor, Claims
from graphapi.api.types.facet import FACETS, YEARS, Facet, RelationFacet, TimeBuckets, YearCount
from graphapi.api.types.graph import GraphNode
from graphapi.api.types.page import PAGE, UNDATED, UNPUBLISHED, Connection
from graphapi.api.types.period import Bounds, Period
from graphapi.api.types.relation import Finding
from graphapi.api.types.scalar import EDTF
from graphapi.model.vocabulary import BackingKind, Certainty, RelationStatus, Standing, SupportForm

CERTAINTY = "Certainty for the filter's period; null without a period."
ROW_ID = (
    "Id of this row within this question: the same question returns the same id, another question "
    "another id. `node` does not find it."
)
DISPUTED = "True if at least one claim denies it for an overlapping period."


@strawberry.type(description="A run of relations whose periods overlap or touch; never extended over a gap.")
class Spell:
    id: strawberry.ID = strawberry.field(description=ROW_ID)
    period: Period | None = strawberry.field(description="Its period; null if no source gives one.")
    standing: Standing
    certainty: Certainty | None = strawberry.field(description=CERTAINTY)
    disputed: bool = strawberry.field(description=DISPUTED)
    forms: list[SupportForm]
    status: RelationStatus = strawberry.field(description="Status of its best attested relation.")
    claim_count: int
    independent_source_count: int
    first_published: EDTF | None
    last_published: EDTF | None
    relations: list[Finding]

    @strawberry.field(description="Number of its relations in each year. Years without any are omitted.")
    def years(self, from_: Annotated[int, strawberry.argument(name="from")], to: int) -> list[YearCount]:
        schema_only()

    @strawberry.field(description="The claims that affirm it.")
    def claims(
        self, first: int | None = UNSET, after: str | None = UNSET, last: int | None = UNSET, before: str | None = UNSET
    ) -> Claims:
        schema_only()


@strawberry.type(description="The part of a backing that one actor did.")
class Contribution:
    actor: Actor
    acted_through: list[Finding] = strawberry.field(
        description="Chain of relations from the backer to the actor; empty if they are the same."
    )
    certainty: Certainty | None = strawberry.field(description=CERTAINTY)
    disputed: bool = strawberry.field(description=DISPUTED)
    forms: list[SupportForm]
    kinds: list[BackingKind]
    claim_count: int
    independent_source_count: int
    first_published: EDTF | None
    last_published: EDTF | None
    relations: list[Finding]

    @strawberry.field(description="The claims that affirm it.")
    def claims(
        self, first: int | None = UNSET, after: str | None = UNSET, last: int | None = UNSET, before: str | None = UNSET
    ) -> Claims:
        schema_only()


@strawberry.type(description="All support of one actor for another with one standing, as spells.")
class Backing:
    id: strawberry.ID = strawberry.field(description=ROW_ID)
    backer: Actor
    recipient: Actor = strawberry.field(
        description="The recipient, as the sources name it: the requested actor, or an actor that acts for it."
    )
    acted_through: list[Finding] = strawberry.field(
        description=(
            "Chain of relations from the requested actor, or from the state it is grouped under, to the "
            "actor that acted; empty if they are the same."
        )
    )
    reached_through: list[Finding] = strawberry.field(
        description="Chain of relations from the requested actor to the recipient; empty if they are the same."
    )
    contributions: list[Contribution] = strawberry.field(
        description=(
            "The actors that acted, each with its share. Only the backer, unless backers are grouped by state."
        )
    )
    standing: Standing
    certainty: Certainty | None = strawberry.field(description=CERTAINTY)
    disputed: bool = strawberry.field(description=DISPUTED)
    forms: list[SupportForm]
    kinds: list[BackingKind] = strawberry.field(description="Political support, material support, or both.")
    first: Bounds = strawberry.field(description="Earliest and latest possible start.")
    last: Bounds = strawberry.field(description="Earliest and latest possible end.")
    spells: list[Spell]

    @strawberry.field(description="Number of its relations in each year. Years without any are omitted.")
    def years(self, from_: Annotated[int, strawberry.argument(name="from")], to: int) -> list[YearCount]:
        schema_only()

    claim_count: int
    independent_source_count: int
    first_published: EDTF | None
    last_published: EDTF | None

    @strawberry.field(description="The claims that affirm it.")
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
class BackingConnection(Connection[Backing]):
    undated_count: int = strawberry.field(description=UNDATED)
    unpublished_count: int = strawberry.field(description=UNPUBLISHED)

    @strawberry.field(description=FACETS)
    def facets(self, by: RelationFacet, first: int = 50) -> list[Facet]:
        schema_only()

    @strawberry.field(description=YEARS)
    def years(self, from_: Annotated[int, strawberry.argument(name="from")], to: int) -> TimeBuckets:
        schema_only()


@strawberry.type(description="A backing as a line of a network, from the backer to the recipient.")
class GraphBacking:
    source: strawberry.ID
    target: strawberry.ID
    backing: Backing


@strawberry.type(description="Everything needed to draw a network; each node and backing once.")
class BackingNetwork:
    nodes: list[GraphNode]
    backings: list[GraphBacking] = strawberry.field(
        description="Those with most relations first. Asserted and alleged support are two backings."
    )
    backing_count: int = strawberry.field(description="Number of backings among the nodes.")
    truncated: bool = strawberry.field(description="True if the result was cut at `limit`.")
