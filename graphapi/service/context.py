"""What a request is answered with: the graph, what may be asked of it, and by when."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

from graphapi.graph.driver.connection import Graph
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.queue import Queue
from graphapi.graph.driver.recent import Recent
from graphapi.graph.read.answer import Kept
from graphapi.graph.read.naming import Found
from graphapi.graph.read.parts.statement_builder import Limits

__all__ = ["Context", "Found", "Limits"]


@dataclass(frozen=True, slots=True)
class Context:
    """Of a process: the graph to ask, what a page may ask for, the statements written last, the answers being read.

    Of one request (`of_request`): its deadline, and whom its names were found to mean. Whatever else is known of who asks belongs there too.
    """

    graph: Graph
    limits: Limits
    statements: Kept = field(default_factory=Recent)
    queue: Queue = field(default_factory=Queue)
    deadline: float | None = None
    """By the event loop's clock: root fields that are not read by then fail, and the others do not."""

    writer: Database | None = None
    """What a request with the write token can write with; None for all others."""
    found: list[Found] = field(default_factory=list)
    """Actors that names of this request were matched to, for names that no actor has in this spelling."""

    def of_request(self, seconds: float, *, writes: bool = False) -> Context:
        """The same for one request, which begins now, may take so long, and may write or not."""
        deadline = asyncio.get_running_loop().time() + seconds
        return replace(self, deadline=deadline, writer=self.writer if writes else None, found=[])
