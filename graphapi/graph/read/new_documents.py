"""Decides how a document is answered that Neo4j has not planned: in pieces, until it was asked often enough to be planned."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass
from typing import Final

from graphapi.graph.driver.connection import Graph
from graphapi.graph.driver.recent import Recent
from graphapi.graph.read.catalogue import Catalogue
from graphapi.graph.read.parts.statement_builder import Limits
from graphapi.graph.read.pieces import ROOTS, Pieces
from graphapi.graph.read.root import CompiledRoot
from graphapi.graph.read.selection import Selected

# An answer in pieces takes some 15 ms more than that of one statement, and planning one takes some 500 ms.
WORTH_PLANNING: Final = 30
# Pieces are planned even if they are longer than the statement, because the next documents have some of them too.
INVESTED: Final = 2
# So that many new documents do not delay the known ones.
_AT_ONCE: Final = 2


@dataclass(slots=True)
class Compiled:
    """A root field as one statement, and in pieces while it is read so."""

    whole: CompiledRoot
    pieces: Pieces | None = None


class NewDocuments:
    """The rules for one schema, for one event loop."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._turns = asyncio.Semaphore(_AT_ONCE)
        self._asked: Recent[str, int] = Recent()

    def pieces(self, graph: Graph, selected: Selected, limits: Limits, compiled: Compiled) -> Pieces | None:
        """The pieces of the root field, which `compiled` keeps; None if it should be read with one statement.

        That is so if Neo4j has planned the statement, or would have much more to plan for the pieces. The statement of a root
        field that is asked often is planned in the background.
        """
        whole = compiled.whole.statement
        if selected.name not in ROOTS or graph.knows(whole.text):
            compiled.pieces = None
            return None
        pieces = compiled.pieces = compiled.pieces or Pieces(selected, limits, self.catalogue)
        unknown = sum(len(text) for text in set(pieces.texts) if not graph.knows(text))
        if unknown > INVESTED * len(whole.text):
            return None
        if self._is_worth_planning(whole.text) and graph.plan(whole):
            self._asked.drop(whole.text)  # if it cannot be planned, not again at once
        return pieces

    def turn(self, graph: Graph, pieces: Pieces) -> AbstractAsyncContextManager[object]:
        """A context in which an answer is read in pieces. Those with pieces to be planned wait for each other anyway."""
        return self._turns if all(map(graph.knows, pieces.texts)) else nullcontext()

    def _is_worth_planning(self, text: str) -> bool:
        """Whether the text was asked so often, this time included, that planning it costs less than its pieces."""
        times = (self._asked.find(text) or 0) + 1
        self._asked.keep(text, times)
        return times >= WORTH_PLANNING
