"""A first load in bulk: a staging database, and the files for the importer of Neo4j."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeVar

from graphapi.graph.bulk.export import StagedFiles, export
from graphapi.graph.bulk.finish import check_imported, finish, is_imported, refuse_full
from graphapi.graph.bulk.import_folder import read_list, write_list
from graphapi.graph.bulk.spark import add_keys, remove_keys, write_with_spark
from graphapi.graph.bulk.staging_database import StagingDatabase
from graphapi.graph.driver.database import Database

__all__ = [
    "StagedFiles",
    "add_keys",
    "check_imported",
    "finish",
    "is_imported",
    "read_list",
    "refuse_full",
    "remove_keys",
    "staged_in",
    "write_list",
    "write_with_spark",
]

_T = TypeVar("_T")


def staged_in(
    folder: Path, write: Callable[[Database], _T], exporting: AbstractContextManager[object]
) -> tuple[_T, StagedFiles]:
    """Runs `write` on a staging database in the folder. Returns its result, and the import files made there.

    `exporting` is entered while the files are made. Raises what `write` raises.
    """
    with StagingDatabase(folder / "staging.sqlite") as staging:
        result = write(staging)
        with exporting:
            return result, export(staging.tables, folder)
