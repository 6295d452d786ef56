"""Mutations to decide which actors are one. They require the write token; if none is set, the schema has no mutations."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import asdict
from typing import Annotated, TypeVar

import strawberry
from strawberry.types import Info

from graphapi.api.query import Query
from graphapi.api.types.identity import IdentityCandidate, Judgement
from graphapi.api.types.scalar import DateTime
from graphapi.errors import BadInputError, UnauthenticatedError
from graphapi.graph.driver.database import Database
from graphapi.model.judgement import Judgement as Decided
from graphapi.model.judgement import Verdict
from graphapi.service import identity as service
from graphapi.service.context import Context

_MOST: int = 200
_LONGEST: int = 1_000
_T = TypeVar("_T")

By = Annotated[str, strawberry.argument(description="Who decides: kept with the judgement.")]
Why = Annotated[str, strawberry.argument(description="The reason: kept with the judgement.")]
Score = Annotated[float | None, strawberry.argument(description="The likeness that it rests on, of 1.")]
Key = Annotated[
    str | None,
    strawberry.argument(
        description="A key that the client chooses. A repeated request with the same key decides nothing again."
    ),
]


@strawberry.type(name="Query", description="The queries of this API.")
class ReviewQuery(Query):
    @strawberry.field(description="Pairs of actors that may be one, the likeliest first; of these actors, or of all.")
    async def identity_queue(
        self,
        info: Info[Context],
        ids: list[strawberry.ID] | None = None,
        at_least: float = 0.6,
        first: int = 50,
    ) -> list[IdentityCandidate]:
        if not 0 < first <= _MOST:
            raise BadInputError(f"`first` must be from 1 to {_MOST}.", limit=_MOST)
        found = await _written(
            info,
            lambda database: service.candidates(database, ids and list(map(str, ids)), at_least=at_least, most=first),
        )
        return [
            IdentityCandidate(
                keep=strawberry.ID(each.keep),
                other=strawberry.ID(each.other),
                score=each.score,
                certain=each.certain,
                reasons=list(each.reasons),
            )
            for each in found
        ]


@strawberry.type(description="What can be decided, with the write token.")
class Mutation:
    @strawberry.mutation(
        description="Makes two actors one: names, external ids and claims of both are those of `keep`. `partActors` undoes it."
    )
    async def merge_actors(
        self,
        info: Info[Context],
        keep: strawberry.ID,
        other: strawberry.ID,
        by: By,
        why: Why,
        score: Score = None,
        key: Key = None,
    ) -> Judgement:
        return await _judge(info, keep, other, Verdict.SAME, by, why, score, key)

    @strawberry.mutation(
        description="Decides about two actors. Two that are DIFFERENT are not merged until that is taken back by `partActors`."
    )
    async def judge_pair(
        self,
        info: Info[Context],
        one: strawberry.ID,
        other: strawberry.ID,
        verdict: Verdict,
        by: By,
        why: Why,
        score: Score = None,
        key: Key = None,
    ) -> Judgement:
        return await _judge(info, one, other, verdict, by, why, score, key)

    @strawberry.mutation(
        description="Takes back what was decided about exactly these two, and returns it; where that had merged them, they are "
        "two again."
    )
    async def part_actors(
        self, info: Info[Context], one: strawberry.ID, other: strawberry.ID, by: By, why: Why
    ) -> list[Judgement]:
        _check(by=by, why=why)
        withdrawn = await _written(
            info, lambda database: service.withdraw(database, str(one), str(other), by=by, why=why)
        )
        return [_shown(each) for each in withdrawn]


async def _judge(
    info: Info[Context],
    left: str,
    right: str,
    verdict: Verdict,
    by: str,
    why: str,
    score: float | None,
    key: str | None,
) -> Judgement:
    _check(by=by, why=why, **({"key": key} if key is not None else {}))
    if score is not None and not 0 <= score <= 1:
        raise BadInputError("`score` must be from 0 to 1.")
    decision = service.Decision(left=str(left), right=str(right), verdict=verdict, by=by, why=why, score=score, key=key)
    made = await _written(info, lambda database: service.judge(database, decision))
    return _shown(made)


def _check(**texts: str) -> None:
    for name, text in texts.items():
        if not text.strip() or len(text) > _LONGEST:
            raise BadInputError(f"`{name}` must be a text of 1 to {_LONGEST} characters.", limit=_LONGEST)


async def _written(info: Info[Context], work: Callable[[Database], _T]) -> _T:
    """Runs the work in a thread, and returns its result. Raises UnauthenticatedError without the write token."""
    if info.context.writer is None:
        raise UnauthenticatedError("This needs the write token, as `Authorization: Bearer …`.")
    return await asyncio.to_thread(work, info.context.writer)


def _shown(made: Decided) -> Judgement:
    values = {name: value for name, value in asdict(made).items() if name != "key"}
    return Judgement(**{**values, "at": DateTime(made.at.isoformat())})
