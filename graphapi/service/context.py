"""The context of a request: the graph, limits and deadline."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

from graphapi.graph.driver.connection import Graph
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.queue import Queue
from graphapi.graph.driver.recent import Recent
from graphapi.graph.read.answer import Kept
from graphapi.graph.read.naming import Found
from graphapi.graph.read.new_documents import NewDocuments
from graphapi.graph.read.parts.statement_builder import Limits

__all__ = ["Context", "Found", "Limits", "NewDocuments"]


@dataclass(frozen=True, slots=True)
class Context:
    """Values of a process: the graph, the limits of pages, recent statements, and the queue of answers.

    Values of one request (`of_request`): its deadline, and the actors for its inexact names. Other values about the client
    belong there too.
    """

    graph: Graph
    limits: Limits
    statements: Kept = field(default_factory=Recent)
    queue: Queue = field(default_factory=Queue)
    deadline: float | None = None
    """On the clock of the event loop. Root fields that are not read by then fail; the others are answered."""

    new: NewDocuments | None = None
    """How documents are answered that Neo4j has not planned. None: it plans each."""

    writer: Database | None = None
    """The database for writing, for a request with the write token; None for all others."""
    found: list[Found] = field(default_factory=list)
    """Actors that were matched to inexact names of this request."""

    def of_request(self, seconds: float, *, writes: bool = False) -> Context:
        """The context of a request that begins now, with its time limit in seconds; `writes` if it can write."""
        deadline = asyncio.get_running_loop().time() + seconds
        return replace(self, deadline=deadline, writer=self.writer if writes else None, found=[])
