"""One statement, one record: reads what is selected, and explains why there is no answer where an actor is not found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from graphapi.graph import cursor
from graphapi.graph.compiler import Limits, compile_root
from graphapi.graph.compiler.draft import CursorPlace
from graphapi.graph.connection import Graph
from graphapi.graph.reference import explain
from graphapi.graph.selection import Selected


async def read_answer(graph: Graph, selected: Selected, limits: Limits) -> object:
    """The finished tree of a root field, keyed by response key.

    Raises UnknownActorError or AmbiguousNameError for a reference that does not name one actor, and what the
    compiler and the graph raise.
    """
    compiled = compile_root(selected, limits)
    rows = await graph.read(compiled.statement)
    if not rows:
        await explain(graph, compiled.refs)
    tree = rows[0]["answer"]
    for place in compiled.cursors:
        _encode(tree, place)
    return tree


def _encode(tree: object, place: CursorPlace) -> None:
    """Turns the keys at a place into cursors."""
    *path, key = place.path
    for holder in _walk(tree, path):
        if holder[key] is not None:
            holder[key] = cursor.encode(place.listing, holder[key])


def _walk(tree: object, path: Sequence[str]) -> Iterator[dict[str, Any]]:
    if isinstance(tree, list):
        for item in tree:
            yield from _walk(item, path)
    elif isinstance(tree, dict):
        if path:
            yield from _walk(tree[path[0]], path[1:])
        else:
            yield tree
