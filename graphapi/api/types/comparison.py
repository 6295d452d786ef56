"""What changed between two periods, or between what was known on two days."""

from __future__ import annotations

import strawberry

from graphapi.api.types.backing import Backing


@strawberry.type(description="A backing that is on both sides, and differs.")
class BackingChange:
    before: Backing
    after: Backing
    reasons: list[str] = strawberry.field(description="What differs, in words.")


@strawberry.type(
    description="The left side against the right. A backing is told by its backer, recipient and standing."
)
class Comparison:
    appeared: list[Backing] = strawberry.field(description="On the right only.")
    disappeared: list[Backing] = strawberry.field(description="On the left only.")
    changed: list[BackingChange]
