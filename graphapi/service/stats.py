"""What the graph was made of: its loads."""

from __future__ import annotations

from graphapi.graph.driver.database import Database
from graphapi.graph.write.loads import LoadEntry, list_loads

__all__ = ["LoadEntry", "latest_loads"]


def latest_loads(database: Database, most: int) -> list[LoadEntry]:
    """The latest loads, the latest first, at most so many."""
    return list_loads(database, most)
