"""Why a reference does not name one actor: nobody bears it, or several do. Asked only once an answer has no row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from graphapi.errors import AmbiguousNameError, GraphApiError, UnknownActorError
from graphapi.graph.compiler.draft import Arguments
from graphapi.graph.compiler.search import near_names
from graphapi.graph.connection import Graph
from graphapi.graph.statement import Statement
from graphapi.graph.text import cypher_text
from graphapi.model.name import fold

NEAR = 5


async def explain(graph: Graph, refs: Sequence[Arguments]) -> NoReturn:
    """Raises the error of the first reference that names nobody or several, with actors as objects with their ids."""
    for ref in refs:
        ((kind, given),) = ref.items()
        found = await _found(graph, kind, str(given))
        if not found:
            near = await _near(graph, str(given))
            names = ", ".join(dict.fromkeys(str(actor["matched"]) for actor in near))
            hint = f" Near: {names}." if near else await _emptiness(graph)
            raise UnknownActorError(f"No actor has the {_WORDS[kind]} {given!r}.{hint}", given=given, near=near)
        if len(found) > 1:
            who = ", ".join(f"{actor['caption']} ({actor['id']})" for actor in found)
            raise AmbiguousNameError(
                f"{len(found)} actors bear the name {given!r}: {who}.", given=given, candidates=found
            )
    raise GraphApiError("the statement had no row although every actor is known")


_WORDS = {"id": "id", "name": "name", "externalId": "external id"}


async def _found(graph: Graph, kind: str, given: str) -> list[dict[str, object]]:
    wanted = {"id": None, "name": None, "externalId": None, kind: fold(given) if kind == "name" else given}
    rows = await graph.read(Statement(cypher_text("read/actors_by_reference"), wanted))
    return [dict(row) for row in rows]


async def _near(graph: Graph, given: str) -> list[dict[str, object]]:
    return [dict(row) for row in await graph.read(near_names(given, NEAR))]


async def _emptiness(graph: Graph) -> str:
    """Who asks an empty graph is told that it is empty, not that somebody is unknown."""
    return "" if await graph.read(Statement(cypher_text("read/any_actor"))) else " The graph holds no actors yet."
