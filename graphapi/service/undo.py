"""Undoes a load, or shows what would be removed."""

from __future__ import annotations

from graphapi.graph.driver.database import Database
from graphapi.graph.undo.undoing import Undone, look
from graphapi.graph.undo.undoing import undo as undo_load
from graphapi.graph.write.loads import LoadName, find_load
from graphapi.service.reading import Counted

__all__ = ["LoadName", "Undone", "in_all", "look_at", "undo"]


def look_at(database: Database, given: str) -> tuple[LoadName, Undone]:
    """The load that is meant, and what undoing it would do.

    Raises BadInputError where no load or several may be meant, ConflictError where others need what only it says.
    """
    load = find_load(database, given)
    return load, look(database, load.id)


def undo(database: Database, load: LoadName, counted: Counted) -> Undone:
    """Undoes the load; `counted` takes how many more of its claims and nodes (`in_all`) are done. Raises as `look_at` does."""
    return undo_load(database, load.id, progress=counted)


def in_all(seen: Undone) -> int:
    """How many claims and nodes undoing goes over."""
    return sum((seen.claims, seen.kept_claims, *seen.nodes.values(), *seen.kept_nodes.values()))
