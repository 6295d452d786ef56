"""Asks the GraphQL schema in process: the command line has no other way to read the graph."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Final

from graphapi.api.kept import kept_schema
from graphapi.cli.configuration import access_of
from graphapi.cli.terminal import messages
from graphapi.graph.driver.connection import Graph
from graphapi.service.ask import Data
from graphapi.service.ask import ask as ask_graph
from graphapi.service.context import Context, Found, Limits
from graphapi.service.prepared import questions
from graphapi.settings import Settings

__all__ = ["Data", "ask", "document"]

# Who asks is alone and can press Ctrl-C; and a Neo4j that has just started takes its time over the first plan.
_PATIENCE: Final = 120.0


def document(name: str) -> str:
    """The GraphQL text of one of `graphapi/documents/questions`."""
    return questions()[name].text


def ask(settings: Settings, text: str, variables: Mapping[str, object], *, paged: str | None = None) -> Data:
    """The answer's data, telling for whom names were taken; raises the GraphApiError that a request over HTTP would be answered with.

    `paged` names a root field that is a connection: its nodes then are those of all pages.
    """
    data, found = asyncio.run(_ask(settings, text, variables, paged))
    for each in dict.fromkeys(found):
        told = f"“{each.given}” is taken for {each.id}: {each.how}, “{each.matched}”."
        messages().print(told, markup=False, style="quiet", soft_wrap=True)
    return data


async def _ask(
    settings: Settings, text: str, variables: Mapping[str, object], paged: str | None
) -> tuple[Data, Sequence[Found]]:
    schema = kept_schema()
    patience = max(settings.statement_seconds, _PATIENCE)
    async with Graph(access_of(settings), statement_seconds=patience) as graph:
        # The most that clients of the service may ask for at once does not bind whoever has the whole graph at hand.
        context = Context(graph, Limits())
        return await ask_graph(schema, context, text, variables, paged=paged), context.found
