"""What a request's resolvers are given."""

from __future__ import annotations

from dataclasses import dataclass, field

from graphapi.graph.answer import Kept
from graphapi.graph.compiler import Limits
from graphapi.graph.connection import Graph
from graphapi.graph.recent import Recent


@dataclass(frozen=True, slots=True)
class Context:
    """The graph to ask, what a page may ask for, and the statements written last."""

    graph: Graph
    limits: Limits
    statements: Kept = field(default_factory=Recent)
