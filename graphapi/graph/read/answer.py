"""Reads the answer to a root field, with one statement or in pieces, and explains errors such as an unknown actor."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass
from typing import TypeAlias, cast

from graphapi.errors import ChangedMeanwhileError
from graphapi.graph.driver.connection import Graph
from graphapi.graph.driver.queue import Begun, Queue
from graphapi.graph.driver.recent import Recent
from graphapi.graph.read.encoded import encode
from graphapi.graph.read.naming import Found
from graphapi.graph.read.new_documents import Compiled, NewDocuments
from graphapi.graph.read.parts.statement_builder import Limits
from graphapi.graph.read.pieces import Pieces
from graphapi.graph.read.reference import explain, find, look_for
from graphapi.graph.read.root import CompiledRoot, compile_root, compile_stream
from graphapi.graph.read.selection import Selected
from graphapi.model.period import Period

Kept: TypeAlias = Recent[object, Compiled]
"""Compiled root fields by the token of their selection: compiling one takes about 0.1 ms."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The finished tree of a root field, and the actors that inexact names were matched with."""

    tree: object
    found: Sequence[Found]


async def read_answer(
    graph: Graph, selected: Selected, limits: Limits, kept: Kept, queue: Queue, new: NewDocuments | None = None
) -> Answer:
    """The answer to a root field, in rows with the layout of the selection. `kept` belongs to the limits.

    Without `new`, Neo4j plans each statement. The tree can be shared with another request. Raises the errors of `find` and
    `explain` for unknown references, and those of the compiler, the queue and the graph.
    """
    compiled = _compile(selected, limits, kept)
    pieces = None if new is None else new.pieces(graph, selected, limits, compiled)

    async def read(begun: Begun) -> Answer:
        if new is not None and pieces is not None:
            async with new.turn(graph, pieces):
                with suppress(ChangedMeanwhileError):
                    return await _read_in_pieces(graph, selected, compiled.whole, pieces, begun)
        return await _read_whole(graph, selected, limits, compiled.whole, begun)

    # Without a token, the selection cannot be compared with others.
    at_once = selected.token is None or (pieces is None and graph.is_idle_for(compiled.whole.statement.text))
    return cast("Answer", await queue.answer(selected.token, read, at_once=at_once))


async def _read_whole(graph: Graph, selected: Selected, limits: Limits, compiled: CompiledRoot, begun: Begun) -> Answer:
    rows, found = await graph.read(compiled.statement, begun=begun), list[Found]()
    if not rows:
        found = await find(graph, compiled.refs, _during(selected))
        if found:
            rows = await graph.read(compile_root(selected, limits, _ids(found)).statement)
    if not rows:
        await explain(graph, compiled.named)
    return Answer(encode(rows[0]["answer"], compiled.cursors), found)


async def _read_in_pieces(
    graph: Graph, selected: Selected, compiled: CompiledRoot, pieces: Pieces, begun: Begun
) -> Answer:
    """As `_read_whole`. Raises ChangedMeanwhileError too."""
    tree, found = await pieces.read(graph, begun=begun), list[Found]()
    if tree is None:
        found = await find(graph, compiled.refs, _during(selected))
        if found:
            tree = await pieces.read(graph, _ids(found))
    if tree is None:
        await explain(graph, compiled.named)
    return Answer(tree[0], found)


def _ids(found: Sequence[Found]) -> dict[str, str]:
    return {each.given: each.id for each in found}


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
    compiled = compile_stream(selected, limits, _ids(found))
    async with aclosing(graph.stream(compiled.statement, seconds=seconds)) as records:
        async for record in records:
            yield record["answer"]


def _compile(selected: Selected, limits: Limits, kept: Kept) -> Compiled:
    if selected.token is None:
        return Compiled(compile_root(selected, limits))
    return kept.find(selected.token) or kept.keep(selected.token, Compiled(compile_root(selected, limits)))
