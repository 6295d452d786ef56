"""What was loaded before."""

from __future__ import annotations

from collections.abc import Collection

from graphapi.graph.database import Database
from graphapi.graph.statement import Statement
from graphapi.graph.text import cypher_text


def finished_loads(database: Database, ids: Collection[str]) -> frozenset[str]:
    """Those of the loads that were brought to their end; `Input.load` is an input's."""
    rows = database.run(Statement(cypher_text("read/finished_loads"), {"ids": sorted(ids)}))
    return frozenset(row["id"] for row in rows)
