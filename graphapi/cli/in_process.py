"""Runs GraphQL in this process: the command line reads the graph only in this way."""

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
from graphapi.service.operations import questions
from graphapi.settings import Settings

__all__ = ["Data", "ask", "document"]

# How a name matched, in words (MatchKind).
_HOW: Final = {
    "FOLDED": "same name, written",
    "KNOWN_AS": "also known as",
    "UNTITLED": "without its title,",
    "OFFICE": "it holds the office of",
    "TRANSLITERATED": "it sounds like",
    "METONYM": "it is also called",
    "FUZZY": "similar spelling,",
}
# Seconds. The only user can press Ctrl-C, and a Neo4j that has just started is slow to plan its first statement.
_LEAST_TIMEOUT: Final = 120.0


def document(name: str) -> str:
    """The GraphQL text of one of `graphapi/documents/questions`."""
    return questions()[name].text


def ask(settings: Settings, text: str, variables: Mapping[str, object], *, paged: str | None = None) -> Data:
    """Answers a GraphQL query. Returns its data, and prints which actors inexact names were matched with.

    `paged` names a root field that is a connection: the nodes of all its pages are returned. Raises the GraphApiError
    that the same request over HTTP would get.
    """
    data, found = asyncio.run(_ask(settings, text, variables, paged))
    for each in dict.fromkeys(found):
        note = f"“{each.given}” was matched with {each.id}: {_HOW.get(each.how, 'name')} “{each.matched}”."
        messages().print(note, markup=False, style="quiet", soft_wrap=True)
    return data


async def _ask(
    settings: Settings, text: str, variables: Mapping[str, object], paged: str | None
) -> tuple[Data, Sequence[Found]]:
    schema = kept_schema()
    timeout = max(settings.statement_seconds, _LEAST_TIMEOUT)
    async with Graph(access_of(settings), statement_seconds=timeout) as graph:
        # No limits of the service: the user of the command line has the whole graph anyway.
        context = Context(graph, Limits())
        return await ask_graph(schema, context, text, variables, paged=paged), context.found
