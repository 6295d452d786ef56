"""What a request's resolvers are given."""

from __future__ import annotations

from dataclasses import dataclass, field

from graphapi.graph.driver.connection import Graph
from graphapi.graph.driver.queue import Queue
from graphapi.graph.driver.recent import Recent
from graphapi.graph.read.answer import Kept
from graphapi.graph.read.parts.draft import Limits


@dataclass(frozen=True, slots=True)
class Context:
    """The graph to ask, what a page may ask for, the statements written last, and the answers that are being read."""

    graph: Graph
    limits: Limits
    statements: Kept = field(default_factory=Recent)
    queue: Queue = field(default_factory=Queue)
    deadline: float | None = None
    """Of one request, by the event loop's clock: root fields that are not read by then fail, and the others do not."""
