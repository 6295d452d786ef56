"""One actor backing another: all that is known of it."""

from __future__ import annotations

from typing import Annotated

import strawberry
from strawberry import UNSET

from graphapi.api.types.declared import answered
from graphapi.api.types.entity import Actor, Claims
from graphapi.api.types.facet import FACETS, YEARS, Facet, RelationFacet, TimeBuckets, YearCount
from graphapi.api.types.graph import GraphNode
from graphapi.api.types.page import PAGE, UNDATED, UNPUBLISHED, Connection
from graphapi.api.types.period import Bounds, Period
from graphapi.api.types.relation import Finding
from graphapi.api.types.scalar import EDTF
from graphapi.model.vocabulary import BackingKind, Certainty, RelationStatus, Standing, SupportForm

CERTAINTY = "For the filter's period; null without one."
ROW_ID = (
    "Names this row of this question: the same question gives it the same id again, another question another one. "
    "`node` does not find it."
)
DISPUTED = "Somebody denies a relation of it, of a time that can overlap."


@strawberry.type(description="A run of relations whose periods overlap or touch; never widened over a gap.")
class Spell:
    id: strawberry.ID = strawberry.field(description=ROW_ID)
    period: Period | None = strawberry.field(description="Null where no source says when.")
    standing: Standing
    certainty: Certainty | None = strawberry.field(description=CERTAINTY)
    disputed: bool = strawberry.field(description=DISPUTED)
    forms: list[SupportForm]
    status: RelationStatus = strawberry.field(description="That of the best attested relation of the spell.")
    claim_count: int
    independent_source_count: int
    first_published: EDTF | None
    last_published: EDTF | None
    relations: list[Finding]

    @strawberry.field(
        description="Of each year, how many of its relations held. Years in which none can have held are left out."
    )
    def years(self, from_: Annotated[int, strawberry.argument(name="from")], to: int) -> list[YearCount]:
        answered()

    @strawberry.field(description="The claims that affirm it.")
    def claims(
        self, first: int | None = UNSET, after: str | None = UNSET, last: int | None = UNSET, before: str | None = UNSET
    ) -> Claims:
        answered()


@strawberry.type(description="What one of those who acted for a backer did of a backing.")
class Contribution:
    actor: Actor
    acted_through: list[Finding] = strawberry.field(
        description="The relations from the backer down to the actor; empty where they are the same."
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
        answered()


@strawberry.type(description="One actor backing another, asserted or only alleged: all that is known of it, as spells.")
class Backing:
    id: strawberry.ID = strawberry.field(description=ROW_ID)
    backer: Actor
    recipient: Actor = strawberry.field(description="As the sources name it: the actor asked for, or who acts for it.")
    acted_through: list[Finding] = strawberry.field(
        description="The relations from the actor asked for, or from the state that it is rolled up to, down to who acted; empty where they are the same."
    )
    reached_through: list[Finding] = strawberry.field(
        description="The relations from the actor asked for down to the recipient; empty where they are the same."
    )
    contributions: list[Contribution] = strawberry.field(
        description="Who acted, and what of it is theirs: the backer alone, unless it is rolled up to a state."
    )
    standing: Standing
    certainty: Certainty | None = strawberry.field(description=CERTAINTY)
    disputed: bool = strawberry.field(description=DISPUTED)
    forms: list[SupportForm]
    kinds: list[BackingKind] = strawberry.field(
        description="Verbal and material support side by side: what was said against what was done."
    )
    first: Bounds = strawberry.field(description="When it began, at the earliest and at the latest.")
    last: Bounds = strawberry.field(description="When it ended, at the earliest and at the latest.")
    spells: list[Spell]

    @strawberry.field(
        description="Of each year, how many of its relations held. Years in which none can have held are left out."
    )
    def years(self, from_: Annotated[int, strawberry.argument(name="from")], to: int) -> list[YearCount]:
        answered()

    claim_count: int
    independent_source_count: int
    first_published: EDTF | None
    last_published: EDTF | None

    @strawberry.field(description="The claims that affirm it.")
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
class BackingConnection(Connection[Backing]):
    undated_count: int = strawberry.field(description=UNDATED)
    unpublished_count: int = strawberry.field(description=UNPUBLISHED)

    @strawberry.field(description=FACETS)
    def facets(self, by: RelationFacet, first: int = 50) -> list[Facet]:
        answered()

    @strawberry.field(description=YEARS)
    def years(self, from_: Annotated[int, strawberry.argument(name="from")], to: int) -> TimeBuckets:
        answered()


@strawberry.type(description="A backing as a line of a network, from the backer to the recipient.")
class GraphBacking:
    source: strawberry.ID
    target: strawberry.ID
    backing: Backing


@strawberry.type(description="One payload to draw: no node or backing twice.")
class BackingNetwork:
    nodes: list[GraphNode]
    backings: list[GraphBacking] = strawberry.field(
        description="Those of the most relations first. What is asserted and what is further alleged are two."
    )
    backing_count: int = strawberry.field(description="How many backings there are among the nodes.")
    truncated: bool = strawberry.field(description="There is more than the limit let through.")
