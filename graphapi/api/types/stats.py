"""How much there is."""

from __future__ import annotations

from typing import Annotated

import strawberry

from graphapi.api.types.declared import answered
from graphapi.api.types.entity import Publisher
from graphapi.api.types.node import Node
from graphapi.api.types.page import PAGE, Connection
from graphapi.api.types.scalar import Date
from graphapi.model.record import LeftOutKind

strawberry.enum(LeftOutKind, description=LeftOutKind.__doc__)


@strawberry.type(description="How many of one kind.")
class LoadCount:
    kind: LeftOutKind
    text: str
    count: int


@strawberry.type(description="One run of one loader over one input.")
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


@strawberry.type(description="Claims of one publisher about one year or month: tells silence from absence of sources.")
class Coverage:
    year: int = strawberry.field(description="The year that the claims' periods begin in.")
    month: int | None = strawberry.field(
        description="The month, 1 to 12, that their periods begin in; null where they name none, or not `monthly`."
    )
    publisher: Publisher
    claims: int


@strawberry.type(description=PAGE)
class LoadConnection(Connection[Load]):
    pass


@strawberry.type(description="How much there is, and of what time.")
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
        description="How many claims each publisher makes of each year: the first that a claim's period names. "
        "Not those without one, and not those that were retracted."
    )
    def coverage(
        self,
        monthly: Annotated[
            bool,
            strawberry.argument(description="Of each month; of the year, with `month` null, where no month is named."),
        ] = False,
    ) -> list[Coverage]:
        answered()
