"""The version and the licences of the data of an export."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from graphapi.graph.driver.connection import Graph
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.statement import Statement


@dataclass(frozen=True, slots=True)
class Exported:
    """`version` is equal for equal loads; `licences` are those of all loaded sources."""

    version: str
    licences: tuple[str, ...]


async def exported(graph: Graph) -> Exported:
    """The current version and licences of the data."""
    row = await graph.read_one(Statement(cypher_text("read/exported")))
    assert row is not None  # noqa: S101 - it returns one record
    digest = hashlib.sha256("\n".join(row["loads"]).encode()).hexdigest()[:16]
    return Exported(digest, tuple(row["licences"]))
