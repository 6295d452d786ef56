"""Reads the answer to a root field with one statement, and explains errors such as an unknown actor."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

from graphapi.graph.driver.connection import Graph
from graphapi.graph.driver.queue import Begun, Queue
from graphapi.graph.driver.recent import Recent
from graphapi.graph.read import cursor
from graphapi.graph.read.naming import Found
from graphapi.graph.read.parts.statement_builder import CursorPlace, Limits, Step
from graphapi.graph.read.reference import explain, find, look_for
from graphapi.graph.read.root import CompiledRoot, compile_root, compile_stream
from graphapi.graph.read.selection import Selected
from graphapi.model.period import Period

Kept: TypeAlias = Recent[object, CompiledRoot]
"""Compiled statements by the token of their selection: compiling one takes about 0.1 ms."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The finished tree of a root field, and the actors that inexact names were matched with."""

    tree: object
    found: Sequence[Found]


async def read_answer(graph: Graph, selected: Selected, limits: Limits, kept: Kept, queue: Queue) -> Answer:
    """The answer to a root field, in rows with the layout of the selection. `kept` belongs to the limits.

    The tree can be shared with another request. Raises the errors of `find` and `explain` for unknown
    references, and those of the compiler, the queue and the graph.
    """
    compiled = _compile(selected, limits, kept)

    async def read(begun: Begun) -> Answer:
        rows, found = await graph.read(compiled.statement, begun=begun), list[Found]()
        if not rows:
            found = await find(graph, compiled.refs, _during(selected))
            if found:
                known = {each.given: each.id for each in found}
                rows = await graph.read(compile_root(selected, limits, known).statement)
        if not rows:
            await explain(graph, compiled.named)
        tree = rows[0]["answer"]
        for place in compiled.cursors:
            _encode(tree, place)
        return Answer(tree, found)

    # Without a token, the selection cannot be compared with others.
    at_once = selected.token is None or graph.is_idle_for(compiled.statement)
    return cast("Answer", await queue.answer(selected.token, read, at_once=at_once))


def _during(selected: Selected) -> Period | None:
    """The period of the question, if it has one."""
    filters = selected.arguments.get("filter")
    during = filters.get("during") if isinstance(filters, Mapping) else None
    return Period.of_question(str(during)) if during else None


async def names_of(graph: Graph, selected: Selected, limits: Limits) -> Sequence[Found]:
    """The actors that the inexact names of a root field match. Raises the errors of `find` and `look_for`."""
    compiled = compile_root(selected, limits)
    found = await find(graph, compiled.refs, _during(selected))
    await look_for(graph, compiled.named)
    return found


async def stream_answer(
    graph: Graph, selected: Selected, limits: Limits, found: Sequence[Found], seconds: float
) -> AsyncGenerator[object]:
    """The nodes of a root field that is a connection, one row after the other as Neo4j finds them.

    `found` is the result of `names_of`. Raises the errors of `Graph.stream`.
    """
    compiled = compile_stream(selected, limits, {each.given: each.id for each in found})
    async with aclosing(graph.stream(compiled.statement, seconds=seconds)) as records:
        async for record in records:
            yield record["answer"]


def _compile(selected: Selected, limits: Limits, kept: Kept) -> CompiledRoot:
    if selected.token is None:
        return compile_root(selected, limits)
    return kept.find(selected.token) or kept.keep(selected.token, compile_root(selected, limits))


def _encode(tree: object, place: CursorPlace) -> None:
    """Turns the keys at a place into cursors."""
    *steps, position = place.path
    for row in _walk(tree, steps):
        if isinstance(position, int) and row[position] is not None:
            row[position] = cursor.encode(place.listing, row[position])


def _walk(tree: Any, steps: Sequence[Step]) -> Iterator[list[Any]]:
    """The rows at the end of the steps; none if a value on the way is null."""
    if tree is None:
        return
    match steps:
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
