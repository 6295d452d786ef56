"""Asks the GraphQL schema in process: the command line has no other way to read the graph."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, Final

from graphapi.api.context import Context
from graphapi.api.kept import kept_schema
from graphapi.api.prepared import documented
from graphapi.cli.configuration import access_of
from graphapi.graph.compiler import Limits
from graphapi.graph.connection import Graph
from graphapi.settings import Settings

Data = dict[str, Any]
# Who asks is alone and can press Ctrl-C; and a Neo4j that has just started takes its time over the first plan.
_PATIENCE: Final = 120.0


def document(name: str) -> str:
    """The GraphQL text of one of `graphapi/documents/cli`."""
    return documented()[f"cli/{name}"].text


def ask(settings: Settings, text: str, variables: Mapping[str, object], *, paged: str | None = None) -> Data:
    """The answer's data; raises the GraphApiError that a request over HTTP would be answered with.

    `paged` names a root field that is a connection, whose pages are asked for one after the other by `$after`: its
    nodes then are those of all pages.
    """
    return asyncio.run(_ask(settings, text, variables, paged))


async def _ask(settings: Settings, text: str, variables: Mapping[str, object], paged: str | None) -> Data:
    schema = kept_schema()
    patience = max(settings.statement_seconds, _PATIENCE)
    async with Graph(access_of(settings), statement_seconds=patience) as graph:
        # The most that clients of the service may ask for at once does not bind whoever has the whole graph at hand.
        context = Context(graph, Limits())
        data = await _execute(schema, text, variables, context)
        while paged and data[paged]["pageInfo"]["hasNextPage"]:
            after = data[paged]["pageInfo"]["endCursor"]
            page = (await _execute(schema, text, {**variables, "after": after}, context))[paged]
            data[paged] = {**data[paged], "nodes": data[paged]["nodes"] + page["nodes"], "pageInfo": page["pageInfo"]}
        return data


async def _execute(schema: Any, text: str, variables: Mapping[str, object], context: Context) -> Data:
    result = await schema.execute(text, variable_values=dict(variables), context_value=context)
    for error in result.errors or ():
        raise error.original_error or error
    data: Data = result.data
    return data
