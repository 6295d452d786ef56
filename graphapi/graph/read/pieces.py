"""Reads the answer to a root field in pieces, level by level: those of the root, then those of the nodes that they refer to."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from typing import Any, Final, TypeVar, cast

from graphapi.errors import ChangedMeanwhileError
from graphapi.graph.driver.connection import Graph
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.statement import Statement
from graphapi.graph.read.catalogue import Catalogue
from graphapi.graph.read.cut import Cut, Joining, Packed, Ref, cut
from graphapi.graph.read.encoded import encode
from graphapi.graph.read.parts.statement_builder import Limits
from graphapi.graph.read.root import REFS, CompiledRoot, compile_further, compile_root
from graphapi.graph.read.selection import Selected

_T = TypeVar("_T")

ROOTS: Final = frozenset(
    {
        "actor",
        "actors",
        "backers",
        "claims",
        "denials",
        "events",
        "involvement",
        "loads",
        "node",
        "recipients",
        "relations",
        "search",
        "sources",
    }
)
"""The root fields that are read in pieces if they are new: each piece of the others would compute a whole network again."""


class Pieces:
    """The compiled pieces of one root field."""

    def __init__(self, selected: Selected, limits: Limits, catalogue: Catalogue) -> None:
        self._limits = limits
        self._root, below = cut(selected, catalogue)
        self._roots = self._compiled(None)
        self._further: list[CompiledRoot] = []
        self._numbers: dict[tuple[Cut, int], int] = {}
        """The place in `_further` of each piece of a cut. Equal pieces are read together."""
        known: dict[str, list[int]] = {}
        for each in below:
            for number, children in enumerate(each.pieces):
                compiled = compile_further(each.type_name, each.listed, children, limits)
                same = known.setdefault(compiled.statement.text, [])
                equal = [place for place in same if self._further[place].statement == compiled.statement]
                if not equal:
                    same.append(len(self._further))
                    self._further.append(compiled)
                self._numbers[each, number] = (equal or same[-1:])[0]

    @property
    def texts(self) -> Iterator[str]:
        """The texts of all statements."""
        yield from (compiled.statement.text for compiled in (*self._roots, *self._further))

    async def plan(self, graph: Graph, pause: float = 0.0) -> None:
        """Makes Neo4j plan the statements that are new to it, one after the other, with a pause in seconds after each."""
        for compiled in (*self._roots, *self._further):
            if not graph.knows(compiled.statement.text):
                await graph.read(compiled.statement)
                await asyncio.sleep(pause)

    async def read(
        self, graph: Graph, known: Mapping[str, str] | None = None, begun: Callable[[], None] = lambda: None
    ) -> tuple[Any] | None:
        """The tree, which can be null; None if something that the root names was not found.

        `known` is that of `compile_root`; `begun` is called before Neo4j reads any data, as that of `Graph.read`.
        Raises ChangedMeanwhileError if the graph was changed while the pieces were read, or another member of a cluster has
        another state of it.
        """
        roots = self._compiled(known) if known else self._roots
        reader = _Reader(graph)
        # The first one alone: if it has no record, the others have none either.
        first = await reader.tree(roots[0], begun)
        if first is None:
            return None
        rest = await _all(map(reader.tree, roots[1:]))
        try:
            tree = await self._join(reader, [first[0], *(tree[0] for tree in rest if tree)])
        except (ValueError, LookupError, TypeError) as error:
            raise ChangedMeanwhileError("the pieces of an answer do not fit together") from error
        await reader.end()
        return (tree,)

    def _compiled(self, known: Mapping[str, str] | None) -> Sequence[CompiledRoot]:
        return [compile_root(children[0], self._limits, known, is_piece=True) for children in self._root.pieces]

    async def _join(self, reader: _Reader, trees: Sequence[Any]) -> object:
        joining, rows = Joining(), defaultdict[int, dict[Ref, Any]](dict)
        answer = self._root.build({number: [tree] for number, tree in enumerate(trees)}, joining)
        while joining.wanted:
            wanted, joining.wanted = joining.wanted, []
            missing = defaultdict[int, dict[Ref, None]](dict)
            for one, ref in wanted:
                for place in self._places(one):
                    if ref not in rows[place]:
                        missing[place][ref] = None
            read = (self._read_further(reader, place, list(refs)) for place, refs in missing.items())
            for place, found in zip(missing, await _all(read), strict=True):
                rows[place].update(found)
            for one, ref in wanted:
                values = {number: rows[place][ref] for number, place in enumerate(self._places(one))}
                joining.row(one, ref).extend(one.build(values, joining))
        return answer[0]

    def _places(self, one: Cut) -> Iterator[int]:
        return (self._numbers[one, number] for number in range(len(one.pieces)))

    async def _read_further(self, reader: _Reader, place: int, refs: Sequence[Ref]) -> dict[Ref, Any]:
        compiled = self._further[place]
        given = [ref.values if isinstance(ref, Packed) else ref for ref in refs]
        values = {**cast("Mapping[str, object]", compiled.statement.params["v"]), REFS: given}
        found = await reader.tree(replace(compiled, statement=Statement(compiled.statement.text, {"v": values})))
        if found is None:
            raise ValueError("something that a nested field names was not found")
        return {refs[number]: row for number, row in found[0]}


async def _all(reads: Iterable[Coroutine[Any, Any, _T]]) -> list[_T]:
    """The results of reads that run at the same time. If one fails, its error is raised when all have ended."""
    results = await asyncio.gather(*reads, return_exceptions=True)
    for result in results:
        if isinstance(result, BaseException):
            raise result
    return cast("list[_T]", results)


class _Reader:
    """Reads the pieces of one answer, all in one state of the graph. Raises ChangedMeanwhileError.

    Neo4j plans those that are new to it one after the other, because other requests wait for plans too.
    """

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._planning = asyncio.Lock()
        self._written: list[object] = []

    async def tree(self, compiled: CompiledRoot, begun: Callable[[], None] = lambda: None) -> tuple[Any] | None:
        """The tree of a piece; None if it has no record."""
        async with nullcontext() if self._graph.knows(compiled.statement.text) else self._planning:
            rows = await self._graph.read(compiled.statement, begun=begun)
        if not rows:
            return None
        self._compare(rows[0]["written"])
        return (encode(rows[0]["answer"], compiled.cursors),)

    async def end(self) -> None:
        """Must follow the last piece."""
        row = await self._graph.read_one(Statement(cypher_text("read/written")))
        self._compare(row and row["written"])

    def _compare(self, written: object) -> None:
        self._written = self._written or [written]
        if self._written != [written]:
            raise ChangedMeanwhileError("the graph was changed between the statements of one answer")
