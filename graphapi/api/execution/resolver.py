"""Resolves root fields: reads a finished tree for the selected fields."""

from __future__ import annotations

from typing import Final

from graphql import GraphQLSchema

from graphapi.api.execution.cost import can_be_less
from graphapi.api.execution.executor import Finished
from graphapi.api.execution.shape import RootInfo
from graphapi.errors import TimedOutError
from graphapi.graph.read.root import ROOT_FIELDS
from graphapi.service import ask as service
from graphapi.service.context import Context

TOO_LATE: Final = "The request took longer than GRAPHAPI_REQUEST_SECONDS allows."
BUSY: Final = "Neo4j is busy or is still planning this document. Try again later."
_LESS: Final = "Ask for less: a shorter period, smaller pages, fewer nested lists or fewer steps."
_LATER: Final = "Try again later."


def set_resolvers(schema: GraphQLSchema) -> None:
    """Sets the same resolver for all root fields that are read from the graph."""
    assert schema.query_type  # noqa: S101 - each of ours has one
    for name in ROOT_FIELDS:
        schema.query_type.fields[name].resolve = answer


async def answer(_source: object, info: RootInfo, **_arguments: object) -> Finished:
    """Reads the whole answer of a root field. Raises errors of graphapi.errors."""
    context: Context = info.context
    selected = info.select()
    try:
        tree = await service.answer(context, selected)
    except TimeoutError as error:
        raise TimedOutError(f"{TOO_LATE} {BUSY}") from error
    except TimedOutError as error:
        advice = _LESS if can_be_less(selected, context.limits) else _LATER
        raise TimedOutError(f"{error.message} {advice}") from error
    return Finished(tree, selected)
