"""Counts of actors, claims, relations, sources and publishers."""

from __future__ import annotations

from typing import Annotated

import strawberry

from graphapi.api.types.declared import schema_only
from graphapi.api.types.entity import Publisher
from graphapi.api.types.node import Node
from graphapi.api.types.page import PAGE, Connection
from graphapi.api.types.scalar import Date
from graphapi.model.record import LeftOutKind

strawberry.enum(LeftOutKind, description=LeftOutKind.__doc__)


@strawberry.type(description="A count by kind.")
class LoadCount:
    kind: LeftOutKind
    text: str
    count: int


@strawberry.type(description="One run of one loader on one input.")
class Load(Node):
    loader: str
    input: str
    sha256: str
    started_at: str
    finished_at: str | None
    accepted: int
    unchanged: int
    rejected: int
    left_out: list[LoadCount]
    not_kept: list[LoadCount]
    retracted: int
    undo_started_at: str | None


@strawberry.type(
    description=(
        "Number of claims of one publisher about one year or month. It shows whether sources are silent or missing."
    )
)
class Coverage:
    year: int = strawberry.field(description="The year in which the periods of the claims start.")
    month: int | None = strawberry.field(
        description="The month, 1 to 12, in which their periods start; null if they name none, or without `monthly`."
    )
    publisher: Publisher
    claims: int


@strawberry.type(description=PAGE)
class LoadConnection(Connection[Load]):
    pass


@strawberry.type(description="Counts, and the period that they cover.")
class Stats:
    actors: int
    claims: int
    relations: int
    sources: int
    publishers: int
    earliest: Date | None
    latest: Date | None
    last_load: Load | None

    @strawberry.field(
        description=(
            "Number of claims of each publisher about each year, by the start of their period. Undated and "
            "retracted claims are excluded."
        )
    )
    def coverage(
        self,
        monthly: Annotated[
            bool,
            strawberry.argument(
                description="Count by month. Claims that name no month count for the year, with `month` null."
            ),
        ] = False,
    ) -> list[Coverage]:
        schema_only()
