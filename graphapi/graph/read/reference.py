"""Why what a question names is not there: no actor bears the name, or several do. Asked only once an answer has no row."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Final, NoReturn

from graphapi.errors import (
    AmbiguousNameError,
    BadInputError,
    GraphApiError,
    UnknownActorError,
    UnknownLanguageError,
    UnknownPlaceError,
    UnknownPublisherError,
    UnknownSourceError,
)
from graphapi.graph.driver.connection import Graph
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.statement import Statement
from graphapi.graph.read.nodes.search import near_names
from graphapi.graph.read.parts.draft import Arguments, Named, key_of
from graphapi.graph.read.parts.named import hint
from graphapi.model.name import fold

NEAR: Final = 5
_COMPARED: Final = 2_000
_LIKE: Final = 0.5  # of 1: less alike than that is not what was meant
_SHOWN: Final = 60  # characters of what was given


async def explain(graph: Graph, refs: Sequence[Arguments], named: Sequence[Named]) -> NoReturn:
    """Raises the error of the first actor, source, publisher, place or language that is not there, or of a name of several."""
    await look_for(graph, refs, named)
    raise GraphApiError("the statement had no row although all that it names is known")


async def look_for(graph: Graph, refs: Sequence[Arguments], named: Sequence[Named]) -> None:
    """Raises what `explain` does, and nothing where all is there."""
    for ref in refs:
        await _explain_actor(graph, ref)
    for one in named:
        if not await graph.read(
            Statement(cypher_text("read/named"), {"label": one.label, "key": one.key, "forms": list(one.forms)})
        ):
            error, words = _UNKNOWN[one.label, one.key]
            near = await _near_named(graph, one)
            message = f"No {words} {one.given[:_SHOWN]!r}.{hint(near) or await _emptiness(graph)}"
            raise error(message, given=one.given, near=near)


_UNKNOWN: Final[dict[tuple[str, str], tuple[type[BadInputError], str]]] = {
    ("Source", "id"): (UnknownSourceError, "source has the id"),
    ("Publisher", "id"): (UnknownPublisherError, "publisher has the id"),
    ("Place", "id"): (UnknownPlaceError, "place has the id"),
    ("Source", "lang"): (UnknownLanguageError, "source is in the language"),
}


async def _explain_actor(graph: Graph, ref: Arguments) -> None:
    ((kind, given),) = ref.items()
    found = await _found(graph, kind, str(given))
    if not found:
        near = await _near_actors(graph, str(given))
        names = ", ".join(dict.fromkeys(str(actor["matched"]) for actor in near))
        near_words = f" Near: {names}." if near else await _emptiness(graph)
        raise UnknownActorError(f"No actor has the {_WORDS[kind]} {given!r}.{near_words}", given=given, near=near)
    if len(found) > 1:
        who = ", ".join(f"{actor['caption']} ({actor['id']})" for actor in found)
        raise AmbiguousNameError(f"{len(found)} actors bear the name {given!r}: {who}.", given=given, candidates=found)


_WORDS = {"id": "id", "name": "name", "externalId": "external id"}


async def _found(graph: Graph, kind: str, given: str) -> list[dict[str, object]]:
    wanted = {"id": None, "name": None, "externalId": None, kind: key_of(kind, given)}
    rows = await graph.read(Statement(cypher_text("read/actors_by_reference"), wanted))
    return [dict(row) for row in rows]


async def _near_actors(graph: Graph, given: str) -> list[dict[str, object]]:
    return [dict(row) for row in await graph.read(near_names(given, NEAR))]


async def _near_named(graph: Graph, named: Named) -> list[dict[str, str]]:
    """What has an id or a title like the one that was given, the most alike first."""
    given = fold(named.given[:_SHOWN].rpartition(":")[2])
    part = max(given.split(), key=len, default="")
    params = {"label": named.label, "key": named.key, "part": part, "most": _COMPARED}
    rows = [dict(row) for row in await graph.read(Statement(cypher_text("read/nameable"), params))]

    def likeness(row: dict[str, str]) -> float:
        spellings = (fold(row["id"].rpartition(":")[2]), fold(row["caption"]))
        return max(SequenceMatcher(None, given, spelling[:_SHOWN]).ratio() for spelling in spellings)

    ranked = sorted(((likeness(row), row) for row in rows), key=lambda pair: (-pair[0], pair[1]["id"]))
    # Languages are few, so all that there are may be what was meant.
    return [row for alike, row in ranked if alike >= _LIKE or named.key == "lang"][:NEAR]


async def _emptiness(graph: Graph) -> str:
    """Who asks an empty graph is told that it is empty, not that somebody is unknown."""
    return "" if await graph.read(Statement(cypher_text("read/any_actor"))) else " The graph holds no actors yet."
