"""Changes between two periods, or between what was known on two days."""

from __future__ import annotations

from enum import StrEnum

import strawberry

from graphapi.api.types.backing import Backing


@strawberry.enum(description="What differs between the two sides of a backing.")
class ChangeReason(StrEnum):
    CERTAINTY = "CERTAINTY"
    FORMS = "FORMS"
    DISPUTED = "DISPUTED"
    INDEPENDENT_SOURCES = "INDEPENDENT_SOURCES"
    CLAIMS = "CLAIMS"


@strawberry.type(description="A backing that is on both sides and differs.")
class BackingChange:
    before: Backing
    after: Backing
    reasons: list[ChangeReason]


@strawberry.type(description="The left side against the right. Backings match by backer, recipient and standing.")
class Comparison:
    appeared: list[Backing] = strawberry.field(description="On the right only.")
    disappeared: list[Backing] = strawberry.field(description="On the left only.")
    changed: list[BackingChange]
