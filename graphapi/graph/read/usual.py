"""Plans the pieces that documents usually have, so that a new document has nothing to be planned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Final

from graphapi.errors import ChangedMeanwhileError
from graphapi.graph.driver.connection import Graph
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.statement import Statement
from graphapi.graph.read.catalogue import Catalogue
from graphapi.graph.read.cut import ROOT
from graphapi.graph.read.parts.statement_builder import Limits
from graphapi.graph.read.pieces import ROOTS, Pieces
from graphapi.graph.read.selection import REF, Selected

# The root fields that most documents have, and the levels of lists below their rows and below nodes.
_FIRST: Final = ("actor", "backers", "claims", "relations")
_FIRST_LEVELS: Final = 1
_LATER: Final = tuple(sorted(ROOTS - {"node", *_FIRST}))
_LATER_LEVELS: Final = 2
# From a claim to its source, and on to the publisher.
_LINKS: Final = 2
# Neo4j compiles code while it runs it.
_ROUNDS: Final = 4
_DURING: Final = {"filter": {"during": "2019"}}


async def plan_first(graph: Graph, limits: Limits, catalogue: Catalogue) -> None:
    """Plans the pieces of most documents, and reads them several times."""
    every = [Pieces(root, limits, catalogue) for root in await _roots(graph, catalogue, _FIRST, _FIRST_LEVELS)]
    for pieces in every:
        await pieces.plan(graph)
    for _ in range(_ROUNDS):
        for pieces in every:
            with suppress(ChangedMeanwhileError):
                await pieces.read(graph)


async def plan_later(graph: Graph, limits: Limits, catalogue: Catalogue, pause: float) -> None:
    """Plans the pieces of other root fields and of further levels, with a pause after each, in seconds."""
    for names, levels in ((_LATER, _FIRST_LEVELS), (_FIRST, _LATER_LEVELS)):
        for root in await _roots(graph, catalogue, names, levels):
            await Pieces(root, limits, catalogue).plan(graph, pause)


async def _roots(graph: Graph, catalogue: Catalogue, names: tuple[str, ...], levels: int) -> list[Selected]:
    """The root fields with all that is below, without a filter and for a period."""
    row = await graph.read_one(Statement(cypher_text("read/supported")))
    actor = {"id": row["id"] if row else ""}
    given = {"ref": actor, "of": actor, "in": "LY", "text": "a", "first": 5}
    return [root for name in names for root in _asked(catalogue, name, given, levels)]


def _asked(catalogue: Catalogue, name: str, given: Mapping[str, object], levels: int) -> Iterator[Selected]:
    type_ = catalogue.types[ROOT][name]
    arguments = {**type_.defaults, **{each: value for each, value in given.items() if each in type_.arguments}}
    whole = catalogue.below(ROOT, name, levels + 1)
    assert whole  # noqa: S101 - a list has rows
    root = replace(whole, arguments=arguments, fields=_expanded(catalogue, whole.fields, _LINKS))
    yield root
    if "filter" in type_.arguments:
        yield replace(root, arguments={**arguments, **_DURING})


def _expanded(
    catalogue: Catalogue, fields: Mapping[str, tuple[Selected, ...]], links: int
) -> Mapping[str, tuple[Selected, ...]]:
    """The selection with all fields of the nodes that it refers to, over some links."""
    return {
        name: _expanded(catalogue, {name: catalogue.all_below(name, 1)}, links - 1)[name]
        if links and children and children[0].name == REF
        else tuple(
            replace(child, fields=_expanded(catalogue, child.fields, links)) if child.fields else child
            for child in children
        )
        for name, children in fields.items()
    }
