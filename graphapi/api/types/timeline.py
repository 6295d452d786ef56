"""Timelines: relations and events together in order of time."""

from __future__ import annotations

from typing import Annotated

import strawberry

from graphapi.api.types.entity import Event
from graphapi.api.types.page import PAGE, UNDATED, UNPUBLISHED, Connection
from graphapi.api.types.period import Period
from graphapi.api.types.relation import Finding
from graphapi.model.vocabulary import Certainty

TimelineItem = Annotated[
    Finding | Event, strawberry.union("TimelineItem", description="A relation or an event in a timeline.")
]


@strawberry.type(description="One entry of a timeline.")
class TimelineEntry:
    at: Period | None
    certainty: Certainty | None = strawberry.field(
        description=(
            "Certainty for the filter's period, not more than that of the most certain chain to the requested actors; "
            "null without a period."
        )
    )
    through: list[Finding] = strawberry.field(
        description="Chain of relations from the requested actors to the subject, object or participant."
    )
    item: TimelineItem


@strawberry.type(description=PAGE)
class TimelineConnection(Connection[TimelineEntry]):
    undated_count: int = strawberry.field(description=UNDATED)
    unpublished_count: int = strawberry.field(description=UNPUBLISHED)
