"""What a request's resolvers are given."""

from __future__ import annotations

from dataclasses import dataclass

from graphapi.graph.compiler import Limits
from graphapi.graph.connection import Graph


@dataclass(frozen=True, slots=True)
class Context:
    """The graph to ask, and what a page may ask for."""

    graph: Graph
    limits: Limits
