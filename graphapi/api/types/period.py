"""Periods and bounds of time."""

from __future__ import annotations

import strawberry

from graphapi.api.types.scalar import EDTF, Date
from graphapi.model.vocabulary import BoundSource, Contradiction, DatePrecision


@strawberry.type(
    description=(
        "A period as written. Publication, event and the lives of the actors narrow its bounds "
        "(`bounds`). A null bound is open or unknown; `ongoing` and `endUnknown` say which."
    )
)
class Period:
    text: EDTF
    start_earliest: Date | None
    start_latest: Date | None
    end_earliest: Date | None
    end_latest: Date | None
    ongoing: bool
    end_unknown: bool
    precision: DatePrecision


@strawberry.type(description="The earliest and latest day that a date can mean. Null: open or unknown.")
class Bounds:
    earliest: Date | None
    latest: Date | None


@strawberry.type(description="One bound: a day, and where it comes from.")
class Bound:
    day: Date
    source: BoundSource


@strawberry.type(
    description=(
        "Possible start and end: the period of the text, narrowed by its event, its publication and the "
        "lives of its actors. A null bound is open or unknown."
    )
)
class TimeBounds:
    start_earliest: Bound | None
    start_latest: Bound | None
    end_earliest: Bound | None
    end_latest: Bound | None
    dated: bool = strawberry.field(
        description="False if neither the text nor an event gives a date; its certainty for a period is then UNDATED."
    )
    contradiction: Contradiction | None = strawberry.field(
        description="What its time contradicts. It then has no bounds and makes no relation."
    )
