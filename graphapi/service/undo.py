"""Undoes a load, or shows what would be removed."""

from __future__ import annotations

from graphapi.graph.driver.database import Database
from graphapi.graph.undo.undoing import Undone, look
from graphapi.graph.undo.undoing import undo as undo_load
from graphapi.graph.write.loads import LoadName, find_load
from graphapi.service.reading import Counted

__all__ = ["LoadName", "Undone", "in_all", "look_at", "undo"]


def look_at(database: Database, given: str) -> tuple[LoadName, Undone]:
    """The load with this id or name, and what undoing it would do.

    Raises BadInputError if no load or several match, ConflictError if other loads need records that only this one has.
    """
    load = find_load(database, given)
    return load, look(database, load.id)


def undo(database: Database, load: LoadName, counted: Counted) -> Undone:
    """Undoes the load. `counted` gets the number of further claims and nodes (of `in_all`) that are done. Raises as `look_at`."""
    return undo_load(database, load.id, progress=counted)


def in_all(seen: Undone) -> int:
    """The number of claims and nodes that undoing processes."""
    return sum((seen.claims, seen.kept_claims, *seen.nodes.values(), *seen.kept_nodes.values()))
