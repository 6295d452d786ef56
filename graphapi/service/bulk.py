"""A first load in bulk: a draft in one file, and the files that Neo4j's own importer makes a database of."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeVar

from graphapi.graph.bulk.draft_graph import DraftGraph
from graphapi.graph.bulk.export import Sheets, export
from graphapi.graph.bulk.finish import finish, refuse_full
from graphapi.graph.driver.database import Database

__all__ = ["Sheets", "draft_in", "finish", "refuse_full"]

_T = TypeVar("_T")


def draft_in(
    folder: Path, write: Callable[[Database], _T], exporting: AbstractContextManager[object]
) -> tuple[_T, Sheets]:
    """Has everything written into a draft in the folder; what `write` returned, and the files made of it there.

    `exporting` is entered while the files are made. Raises what `write` raises.
    """
    with DraftGraph(folder / "draft.sqlite") as draft:
        result = write(draft)
        with exporting:
            return result, export(draft.tables, folder)
