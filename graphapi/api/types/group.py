"""Groups of backings, one for each backer."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import strawberry

from graphapi.api.types.backing import CERTAINTY, DISPUTED, ROW_ID, Backing
from graphapi.api.types.declared import schema_only
from graphapi.api.types.entity import Actor
from graphapi.api.types.facet import YearCount
from graphapi.api.types.page import PAGE, UNDATED, UNPUBLISHED, Connection
from graphapi.api.types.period import Bounds
from graphapi.api.types.scalar import EDTF
from graphapi.model.vocabulary import BackingKind, Certainty, Standing, SupportForm


@strawberry.enum(description="How backings are grouped.")
class BackerGrouping(StrEnum):
    BACKER = "BACKER"
    STATE = "STATE"


@strawberry.type(description="One backer with all its backings of an actor, for every recipient and standing.")
class BackerGroup:
    id: strawberry.ID = strawberry.field(description=ROW_ID)
    backer: Actor
    recipients: list[Actor] = strawberry.field(description="The recipients, as the sources name them.")
    standings: list[Standing] = strawberry.field(description="Standings of its backings.")
    backings: list[Backing] = strawberry.field(description="One for each recipient and standing, with its spells.")
    certainty: Certainty | None = strawberry.field(description=CERTAINTY)
    disputed: bool = strawberry.field(description=DISPUTED)
    forms: list[SupportForm]
    kinds: list[BackingKind] = strawberry.field(description="Material, political, or both.")
    first: Bounds = strawberry.field(description="Earliest and latest possible start.")
    last: Bounds = strawberry.field(description="Earliest and latest possible end.")
    claim_count: int
    independent_source_count: int
    first_published: EDTF | None
    last_published: EDTF | None

    @strawberry.field(
        description=(
            "Number of relations of its backings in each year. Years without any are omitted. A relation "
            "that is asserted, with further forms only alleged, counts in both standings."
        )
    )
    def years(self, from_: Annotated[int, strawberry.argument(name="from")], to: int) -> list[YearCount]:
        schema_only()


@strawberry.type(description=PAGE)
class BackerGroupConnection(Connection[BackerGroup]):
    undated_count: int = strawberry.field(description=UNDATED)
    unpublished_count: int = strawberry.field(description=UNPUBLISHED)
