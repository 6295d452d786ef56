"""One statement, one record: reads what is selected, and explains why there is no answer where an actor is not found."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import aclosing
from typing import Any, TypeAlias

from graphapi.graph.driver.connection import Graph
from graphapi.graph.driver.queue import Begun, Queue
from graphapi.graph.driver.recent import Recent
from graphapi.graph.read import cursor
from graphapi.graph.read.parts.draft import CursorPlace, Limits, Step
from graphapi.graph.read.reference import explain, look_for
from graphapi.graph.read.root import CompiledRoot, compile_root, compile_stream
from graphapi.graph.read.selection import Selected

Kept: TypeAlias = Recent[object, CompiledRoot]
"""Statements by the tokens of their selections: writing one takes about 0.1 ms."""


async def read_answer(graph: Graph, selected: Selected, limits: Limits, kept: Kept, queue: Queue) -> object:
    """The finished tree of a root field, in rows as the selection lays them out. `kept` goes with the limits.

    The tree may be another request's, too. Raises the errors of `explain` for what is
    named and is not there, and what the compiler, the queue and the graph raise.
    """
    compiled = _compile(selected, limits, kept)

    async def read(begun: Begun) -> object:
        rows = await graph.read(compiled.statement, begun=begun)
        if not rows:
            await explain(graph, compiled.refs, compiled.named)
        tree = rows[0]["answer"]
        for place in compiled.cursors:
            _encode(tree, place)
        return tree

    # Without a token it is not known to be equal to any other.
    at_once = selected.token is None or graph.is_idle_for(compiled.statement)
    return await queue.answer(selected.token, read, at_once=at_once)


async def stream_answer(graph: Graph, selected: Selected, limits: Limits, seconds: float) -> AsyncGenerator[object]:
    """The nodes of a root field that is a connection, in rows as the selection lays them out, as Neo4j finds them.

    Raises before the first what `explain` raises for what is not there; then what `Graph.stream` does.
    """
    compiled = compile_stream(selected, limits)
    await look_for(graph, compiled.refs, compiled.named)
    async with aclosing(graph.stream(compiled.statement, seconds=seconds)) as records:
        async for record in records:
            yield record["answer"]


def _compile(selected: Selected, limits: Limits, kept: Kept) -> CompiledRoot:
    if selected.token is None:
        return compile_root(selected, limits)
    return kept.find(selected.token) or kept.keep(selected.token, compile_root(selected, limits))


def _encode(tree: object, place: CursorPlace) -> None:
    """Turns the keys at a place into cursors."""
    *way, position = place.path
    for row in _walk(tree, way):
        if isinstance(position, int) and row[position] is not None:
            row[position] = cursor.encode(place.listing, row[position])


def _walk(tree: Any, way: Sequence[Step]) -> Iterator[list[Any]]:
    """The rows at the end of the way; where something is null, there are none."""
    if tree is None:
        return
    match way:
        case []:
            yield tree
        case [int(position), *further]:
            yield from _walk(tree[position], further)
        case [str(type_name), *further]:
            if tree[0] == type_name:
                yield from _walk(tree, further)
        case [_, *further]:
            for item in tree:
                yield from _walk(item, further)
