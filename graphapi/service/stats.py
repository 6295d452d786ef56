"""Lists the loads of the graph."""

from __future__ import annotations

from graphapi.graph.driver.database import Database
from graphapi.graph.write.loads import LoadEntry, list_loads

__all__ = ["LoadEntry", "latest_loads"]


def latest_loads(database: Database, most: int) -> list[LoadEntry]:
    """The latest loads, at most `most`, newest first."""
    return list_loads(database, most)
