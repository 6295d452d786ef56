"""Resolves names that no actor has in this spelling, and explains missing ones. Used only if an answer has no row."""

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
from graphapi.graph.read.naming import Found, Meant, meant_by
from graphapi.graph.read.parts.named import hint
from graphapi.graph.read.parts.statement_builder import Arguments, Named, key_of
from graphapi.model.judgement import own_id
from graphapi.model.name import fold
from graphapi.model.period import Period

NEAR: Final = 5
_COMPARED: Final = 2_000
_LIKE: Final = 0.5  # of 1: less similar ones are not suggested
_LONGEST_ID: Final = 200
_SHOWN: Final = 60  # characters of the given text in a message


async def find(graph: Graph, refs: Sequence[Arguments], during: Period | None) -> list[Found]:
    """The actors for names that no actor has in this spelling, and for ids of merged actors, each once.

    Raises the error of the first name that matches no actor or several, or the first id or external id that no actor has.
    `during` is the period of the question.
    """
    found: dict[str, Found] = {}
    for ref in refs:
        ((kind, given),) = ref.items()
        bearers = await _found(graph, kind, str(given))
        if len(bearers) == 1 or given in found:
            continue
        if kind in ("id", "name") and not bearers and (id_ := await _by_id(graph, str(given))):
            found[str(given)] = id_
        elif kind == "name":
            found[str(given)] = await _meant(graph, str(given), during)
        else:
            await _refuse(graph, kind, str(given))
    return list(found.values())


async def _by_id(graph: Graph, given: str) -> Found | None:
    """The actor with this id, also if it was merged into another. Ids are never matched by similarity."""
    if len(given) > _LONGEST_ID:
        return None
    for kind, value, how in (("id", given, "ID"), ("externalId", own_id(given), "MERGED")):
        if found := await _found(graph, kind, value):
            return Found(given, str(found[0]["id"]), how, given)
    return None


async def explain(graph: Graph, named: Sequence[Named]) -> NoReturn:
    """Raises the error of the first source, publisher, place or language that is missing."""
    await look_for(graph, named)
    raise GraphApiError("the statement had no row although all that it names is known")


async def look_for(graph: Graph, named: Sequence[Named]) -> None:
    """Raises the errors of `explain`; returns if nothing is missing."""
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


async def _meant(graph: Graph, given: str, during: Period | None) -> Found:
    meant = await meant_by(graph, given, during)
    if meant.found:
        return meant.found
    if len(meant.candidates) > 1:
        candidates = [candidate.as_dict() for candidate in meant.candidates]
        who = ", ".join(f"{each.caption} ({each.id}: {each.how}, {each.matched!r})" for each in meant.candidates)
        raise AmbiguousNameError(
            f"The name {given!r} can mean {len(candidates)} actors: {who}.", given=given, candidates=candidates
        )
    return await _nobody(graph, "name", given, meant)


async def _refuse(graph: Graph, kind: str, given: str) -> NoReturn:
    await _nobody(graph, kind, given, await meant_by(graph, given))


async def _nobody(graph: Graph, kind: str, given: str, meant: Meant) -> NoReturn:
    near = [candidate.as_dict() for candidate in meant.near[:NEAR]]
    names = ", ".join(dict.fromkeys(candidate.caption for candidate in meant.near[:NEAR]))
    near_words = f" Near: {names}." if near else await _emptiness(graph)
    raise UnknownActorError(f"No actor has the {_WORDS[kind]} {given!r}.{near_words}", given=given, near=near)


_WORDS = {"id": "id", "name": "name", "externalId": "external id"}


async def _found(graph: Graph, kind: str, given: str) -> list[dict[str, object]]:
    wanted = {"id": None, "name": None, "externalId": None, kind: key_of(kind, given)}
    rows = [dict(row) for row in await graph.read(Statement(cypher_text("read/actors_by_reference"), wanted))]
    return [row for row in rows if row["strong"]] or rows


async def _near_named(graph: Graph, named: Named) -> list[dict[str, str]]:
    """Nodes with a similar id or title, the most similar first."""
    given = fold(named.given[:_SHOWN].rpartition(":")[2])
    part = max(given.split(), key=len, default="")
    params = {"label": named.label, "key": named.key, "part": part, "most": _COMPARED}
    rows = [dict(row) for row in await graph.read(Statement(cypher_text("read/nameable"), params))]

    def likeness(row: dict[str, str]) -> float:
        spellings = (fold(row["id"].rpartition(":")[2]), fold(row["caption"]))
        return max(SequenceMatcher(None, given, spelling[:_SHOWN]).ratio() for spelling in spellings)

    ranked = sorted(((likeness(row), row) for row in rows), key=lambda pair: (-pair[0], pair[1]["id"]))
    # There are few languages, so all of them are suggested.
    return [row for alike, row in ranked if alike >= _LIKE or named.key == "lang"][:NEAR]


async def _emptiness(graph: Graph) -> str:
    """A hint that the graph is empty, which explains more than an unknown actor; else an empty text."""
    return "" if await graph.read(Statement(cypher_text("read/any_actor"))) else " The graph holds no actors yet."
