"""Runs known operations before the first client does, so that Neo4j has planned them and this process compiled them.

Runs them again after Neo4j was down.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from graphapi.api.execution.executable import ExecutableSchema
from graphapi.errors import (
    AmbiguousNameError,
    GraphApiError,
    TimedOutError,
    UnavailableError,
    UnknownActorError,
    UnknownSourceError,
)
from graphapi.graph.driver.connection import Graph
from graphapi.graph.read.catalogue import Catalogue
from graphapi.graph.read.usual import plan_first, plan_later
from graphapi.graph.schema.migrations import missing
from graphapi.service.context import Context, Limits
from graphapi.service.operations import Operation

# Neo4j plans each statement on one core, and must serve other requests at the same time.
_AT_ONCE: Final = 2
# The first round plans. The others run until they get no faster, because Neo4j compiles code while it runs. According to its
# log it compiles the expressions of a plan in the eleventh run, for which a client waited 30 ms.
_ROUNDS: Final = 20
_ROUNDS_AT_LEAST: Final = 12
_FASTER: Final = 0.9
# A question that takes longer than this is not repeated.
_QUICK_SECONDS: Final = 0.25
# These are planned before the others.
_MOST_WANTED: Final = 5
# After this time the service counts as ready, while it plans the rest: on a busy machine that can take minutes.
_READY_AFTER_SECONDS: Final = 50.0
# Neo4j takes longer than this to start, so each restart is noticed.
_LOOK_SECONDS: Final = 1.0
# The actor of a question may not be loaded, and Neo4j may be busy or down.
_EXPECTED: Final = (UnknownActorError, UnknownSourceError, AmbiguousNameError, TimedOutError, UnavailableError)
# So that clients have the processors meanwhile.
_PAUSE_SECONDS: Final = 0.25
_log = logging.getLogger(__name__)


async def stay_warm(
    schema: ExecutableSchema,
    context: Context,
    first: Sequence[Operation],
    later: Sequence[Operation],
    set_ready: Callable[[bool], None],
) -> None:
    """Runs until cancelled: waits for Neo4j and its schema, then asks the first questions, most of them several times.

    The most important questions come first, then the pieces of which new documents consist. Calls `set_ready` with True when
    that is done or has taken long enough, and with False when Neo4j no longer answers: it may have restarted, and then has
    no plans. Then plans the pieces that are less common, and asks each later question once, with pauses, so that clients
    have the processors meanwhile.
    """
    whole = replace(context, new=None)
    while True:
        while not await _has_schema(context):  # noqa: ASYNC110 - only Neo4j knows
            await asyncio.sleep(_LOOK_SECONDS)
        waiting = asyncio.get_running_loop().call_later(_READY_AFTER_SECONDS, set_ready, True)
        try:
            await _plan(schema, whole, first[:_MOST_WANTED])
            await _plan(schema, whole, first)
            await _plan_pieces(context, plan_first)
        finally:
            waiting.cancel()
        set_ready(True)
        known = context.new is None
        unasked = iter(later)
        while await _has_schema(context):
            if not known:
                known = await _plan_pieces(context, partial(plan_later, pause=_PAUSE_SECONDS))
            elif question := next(unasked, None):
                await _ask(schema, whole, question)
            await asyncio.sleep(_LOOK_SECONDS)
        set_ready(False)
        context.graph.forget_plans()


async def _plan(schema: ExecutableSchema, context: Context, questions: Sequence[Operation]) -> None:
    rounds = 0
    spent = before = float("inf")
    while questions and rounds < _ROUNDS and (rounds < _ROUNDS_AT_LEAST or spent < _FASTER * before):
        rounds, before = rounds + 1, spent
        took = await _ask_all(schema, context, questions)
        questions = [question for question in questions if took[question.name] < _QUICK_SECONDS or rounds == 1]
        spent = sum(took[question.name] for question in questions)


async def _plan_pieces(context: Context, plan: Callable[[Graph, Limits, Catalogue], Awaitable[None]]) -> bool:
    """Plans pieces, unless documents are not answered in pieces. False if Neo4j could not."""
    try:
        if context.new is not None:
            await plan(context.graph, context.limits, context.new.catalogue)
    except _EXPECTED:
        return False
    return True


async def _has_schema(context: Context) -> bool:
    try:
        return not await missing(context.graph)
    except GraphApiError:
        return False


async def _ask_all(schema: ExecutableSchema, context: Context, questions: Sequence[Operation]) -> dict[str, float]:
    """Asks the questions; returns the seconds for each, by name."""
    turns = asyncio.Semaphore(_AT_ONCE)

    async def ask(question: Operation) -> float:
        async with turns:
            started = asyncio.get_running_loop().time()
            await _ask(schema, context, question)
            return asyncio.get_running_loop().time() - started

    took = await asyncio.gather(*(ask(question) for question in questions))
    return {question.name: seconds for question, seconds in zip(questions, took, strict=True)}


async def _ask(schema: ExecutableSchema, context: Context, question: Operation) -> None:
    result = await schema.execute(question.text, dict(question.variables), context)
    for error in result.errors or ():
        if not isinstance(error.original_error, _EXPECTED):
            _log.warning("%s.graphql cannot be planned in advance: %s", question.name, error.message)
