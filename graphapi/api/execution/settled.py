"""Requests that were answered before: only their root fields are read again, all other steps are reused."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any, Final, TypeAlias

import orjson
from graphql import ExecutionResult, FieldNode, GraphQLFieldResolver, located_error

from graphapi.api.execution.completion import Complete
from graphapi.api.execution.shape import RootInfo
from graphapi.graph.read.selection import Selected

MOST_BYTES: Final = 4_000
"""Requests with longer variables are not kept: they would add up."""

RequestKey: TypeAlias = tuple[str, str | None, bytes]


def request_key(text: str, operation_name: str | None, variables: Mapping[str, Any] | None) -> RequestKey | None:
    """The key of a request; None if its variables are too long for that, or are not JSON values."""
    try:
        given = orjson.dumps(variables) if variables else b""
    except orjson.JSONEncodeError:
        return None
    return (text, operation_name, given) if len(given) <= MOST_BYTES else None


@dataclass(frozen=True, slots=True, eq=False)
class SettledField:
    """A nullable root field that was answered by a finished tree: how to read it, and how to complete the tree."""

    key: str
    resolve: GraphQLFieldResolver
    info: RootInfo
    nodes: Sequence[FieldNode]
    selected: Selected
    complete: Complete

    async def read(self, context: object) -> Any:
        """The completed value. Raises the errors of the resolver, and one of `UNFIT` for a tree that does not fit."""
        info = self.info._replace(context=context)
        info.operation_extensions = None
        info.select = self._select
        finished = self.resolve(None, info)
        return self.complete((await finished if isawaitable(finished) else finished).tree)

    def _select(self) -> Selected:
        return self.selected


@dataclass(frozen=True, slots=True, eq=False)
class SettledRequest:
    """The root fields in the order of the answer, and the extensions of the operation."""

    fields: Sequence[SettledField]
    extensions: Mapping[str, Any]

    async def answer(self, context: object, unfit: tuple[type[Exception], ...]) -> ExecutionResult | None:
        """The same result as from graphql-core: a field that fails is null, with its error. None if a tree is `unfit`."""
        if len(self.fields) == 1:
            # Without a task, which would keep a large answer until it has left the caches of the processor.
            values = [await _outcome(self.fields[0], context)]
        else:
            values = await asyncio.gather(*(_outcome(field, context) for field in self.fields))
        data: dict[str, Any] = {}
        errors = []
        for field, value in zip(self.fields, values, strict=True):
            if isinstance(value, unfit):
                return None
            if isinstance(value, Exception):
                errors.append(located_error(value, field.nodes, [field.key]))
            data[field.key] = None if isinstance(value, Exception) else value
        return ExecutionResult(data, errors or None)


async def _outcome(field: SettledField, context: object) -> Any:
    """The value of the field, or its error."""
    try:
        return await field.read(context)
    except Exception as error:  # noqa: BLE001 - it becomes the error of the field
        return error
