"""What a request's resolvers are given."""

from __future__ import annotations

from dataclasses import dataclass, field

from graphapi.graph.answer import Kept
from graphapi.graph.compiler import Limits
from graphapi.graph.connection import Graph
from graphapi.graph.queue import Queue
from graphapi.graph.recent import Recent


@dataclass(frozen=True, slots=True)
class Context:
    """The graph to ask, what a page may ask for, the statements written last, and the answers that are being read."""

    graph: Graph
    limits: Limits
    statements: Kept = field(default_factory=Recent)
    queue: Queue = field(default_factory=Queue)
    deadline: float | None = None
    """Of one request, by the event loop's clock: root fields that are not read by then fail, and the others do not."""
