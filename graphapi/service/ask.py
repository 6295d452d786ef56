"""Asks the graph: runs a document and returns its whole answer, or reads one selected root field."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, Final, Protocol

from graphapi.errors import TooManyError
from graphapi.graph.read.answer import read_answer
from graphapi.graph.read.selection import Selected
from graphapi.service.context import Context

Data = dict[str, Any]


_ADVICE: Final = ", for a page (`first`, `after`), or export it (`/export/…`, `graphapi export`)"


class Result(Protocol):
    """The result of a document."""

    @property
    def data(self) -> Data | None:
        """The data; None if nothing was run."""

    @property
    def errors(self) -> Sequence[Exception] | None:
        """The errors, each with its cause in `original_error`, if it has one."""


class Executor(Protocol):
    """Executes documents: the schema of the API."""

    async def execute(
        self, text: str, variable_values: dict[str, Any] | None = None, context_value: object = None
    ) -> Result:
        """The result of the document."""


async def answer(context: Context, selected: Selected) -> object:
    """The finished tree of a root field, in rows with the layout of the selection.

    Adds actors for inexact names to `context.found`. Raises TimeoutError after the deadline of the request, and the errors
    of `read_answer`.
    """
    async with asyncio.timeout_at(context.deadline):
        answered = await read_answer(
            context.graph, selected, context.limits, context.statements, context.queue, context.new
        )
    context.found.extend(answered.found)
    return answered.tree


async def ask(
    executor: Executor,
    context: Context,
    text: str,
    variables: Mapping[str, object],
    *,
    paged: str | None = None,
    most: int | None = None,
) -> Data:
    """The data of the document. Raises the first error, usually a GraphApiError.

    `paged` names a root field that is a connection. Its pages are read one after the other by `$after`, and its nodes are
    those of all pages. Raises TooManyError if there are more than `most`.
    """
    data = await _ask_once(executor, context, text, variables)
    if paged and most is not None and data[paged]["totalCount"] > most:
        raise TooManyError(data[paged]["totalCount"], most, advice=_ADVICE)
    while paged and data[paged]["pageInfo"]["hasNextPage"]:
        after = data[paged]["pageInfo"]["endCursor"]
        page = (await _ask_once(executor, context, text, {**variables, "after": after}))[paged]
        data[paged] = {**data[paged], "nodes": data[paged]["nodes"] + page["nodes"], "pageInfo": page["pageInfo"]}
    return data


async def _ask_once(executor: Executor, context: Context, text: str, variables: Mapping[str, object]) -> Data:
    result = await executor.execute(text, variable_values=dict(variables), context_value=context)
    for error in result.errors or ():
        raise getattr(error, "original_error", None) or error
    return result.data or {}
