"""Decisions on which actors are one, and pairs that may be one."""

from __future__ import annotations

import strawberry

from graphapi.api.types.scalar import DateTime
from graphapi.model.judgement import Verdict

strawberry.enum(Verdict, description="What is decided about two actors.")


@strawberry.type(description="One decision whether two ids name one actor.")
class Judgement:
    id: strawberry.ID
    left: strawberry.ID = strawberry.field(description="Of two that are the same, the one whose id stays.")
    right: strawberry.ID
    verdict: Verdict
    by: str = strawberry.field(description="Who decided.")
    at: DateTime
    why: str
    score: float | None = strawberry.field(description="The likeness that it rests on, of 1.")


@strawberry.type(description="Two actors that may be one, and that nothing was decided about.")
class IdentityCandidate:
    keep: strawberry.ID = strawberry.field(description="The one that more claims are about.")
    other: strawberry.ID
    score: float = strawberry.field(description="Of 1.")
    certain: bool = strawberry.field(
        description="They share a name that no third actor has, and nothing speaks against it."
    )
    reasons: list[str]
