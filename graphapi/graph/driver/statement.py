"""The statement that is sent to Neo4j: the compiler makes it, the driver runs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Statement:
    """Cypher text and its parameters. Values are only in `params`, so that texts repeat and Neo4j keeps their plans."""

    text: str
    params: Mapping[str, object] = field(default_factory=dict)
