"""Asks prepared questions before the first client does, so that Neo4j has planned them and this process compiled them."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Final

from graphapi.api.context import Context
from graphapi.api.executable import ExecutableSchema
from graphapi.errors import GraphApiError
from graphapi.graph.migrations import missing

# The first round plans, however long it takes; the others are for what Neo4j compiles as it runs: the first request
# after three rounds still took twice the median.
_ROUNDS: Final = 12
_SETTLING_SECONDS: Final = 4.0
_RETRY_SECONDS: Final = 1.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Question:
    """A document and values for its variables."""

    name: str
    text: str
    variables: Mapping[str, Any] = field(default_factory=dict)


def examples() -> dict[str, Question]:
    """The documented questions, by name."""
    return {question.name: question for question in read_questions(files("graphapi.api") / "examples")}


def read_questions(folder: Traversable) -> list[Question]:
    """Those in `NAME.graphql` files, with the variables in `NAME.json` beside them where there is one.

    Raises OSError, UnicodeDecodeError or json.JSONDecodeError for what cannot be read.
    """
    names = sorted(entry.name.removesuffix(".graphql") for entry in folder.iterdir() if entry.name.endswith(".graphql"))
    return [_read(folder, name) for name in names]


def _read(folder: Traversable, name: str) -> Question:
    given = folder / f"{name}.json"
    variables = json.loads(given.read_bytes()) if given.is_file() else {}
    # Bytes, so that line ends stay as they are: clients name documents by their digest.
    return Question(name, (folder / f"{name}.graphql").read_bytes().decode(), variables)


async def warm_up(schema: ExecutableSchema, context: Context, questions: Iterable[Question]) -> None:
    """Waits for Neo4j and its schema for as long as it takes, then asks every question some times."""
    asked, loop = list(questions), asyncio.get_running_loop()
    while not await _has_schema(context):  # noqa: ASYNC110 - nobody but Neo4j knows
        await asyncio.sleep(_RETRY_SECONDS)
    for question, message in await _ask_all(schema, context, asked):
        _log.warning("%s.graphql cannot be planned before it is asked: %s", question.name, message)
    settled = loop.time() + _SETTLING_SECONDS
    for _ in range(1, _ROUNDS):
        if loop.time() < settled:
            await _ask_all(schema, context, asked)


async def _has_schema(context: Context) -> bool:
    try:
        return not await missing(context.graph)
    except GraphApiError:
        return False


async def _ask_all(
    schema: ExecutableSchema, context: Context, questions: Iterable[Question]
) -> list[tuple[Question, str]]:
    """What kept questions from being asked: variables that are not given, say."""
    faults = []
    for question in questions:
        result = await schema.execute(question.text, variable_values=dict(question.variables), context_value=context)
        # Whom it asks about may not be loaded; the statement was planned all the same.
        errors = [error for error in result.errors or () if not isinstance(error.original_error, GraphApiError)]
        faults += [(question, error.message) for error in errors]
    return faults
