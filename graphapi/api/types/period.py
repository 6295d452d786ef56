"""When something held."""

from __future__ import annotations

import strawberry

from graphapi.api.types.scalar import EDTF, Date
from graphapi.model.vocabulary import DatePrecision


@strawberry.type(
    description="A period as written, with its bounds. A null bound is open or unknown: `ongoing` and `endUnknown` tell which. "
    "Of what was still going on when reported, `endEarliest` is the day of that report, where it is known."
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


@strawberry.type(description="The earliest and latest day that a date may mean; null is open or unknown.")
class Bounds:
    earliest: Date | None
    latest: Date | None
