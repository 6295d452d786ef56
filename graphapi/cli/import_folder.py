"""Import files for a Neo4j elsewhere, and the completion of a database that was made from them."""

from __future__ import annotations

import shlex
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from graphapi.cli.configuration import access_of, read_settings
from graphapi.cli.migration import apply_missing
from graphapi.cli.neo4j import some_neo4j
from graphapi.cli.terminal import Console, messages
from graphapi.errors import BadInputError, SettingsError
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.local import ImportFiles, importer_arguments
from graphapi.service.bulk import (
    StagedFiles,
    add_keys,
    check_imported,
    finish,
    is_imported,
    read_list,
    refuse_full,
    remove_keys,
    staged_in,
    write_list,
    write_with_spark,
)

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_T = TypeVar("_T")

ARGUMENTS: Final = "neo4j-admin.args"
_STAGING: Final = "staging.sqlite"


def check_new(folder: Path) -> None:
    """Raises BadInputError if the folder has files, or is a file."""
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        raise BadInputError(f"{folder} is not empty. Name a new folder for the import files.")


def write_import_folder(folder: Path, write: Callable[[Database], _T], console: Console) -> _T:
    """Runs `write` on a staging database, and writes the import files of that to the folder. Needs no Neo4j.

    Raises what `write` raises, and BadInputError if the folder cannot be written. After an error there is no folder.
    """
    with _whole_folder(folder) as part:
        result, staged = staged_in(part, write, console.status("Writing files for the import…"))
        (part / _STAGING).unlink()
        arguments = importer_arguments(ImportFiles(staged.nodes, staged.edges))
        (part / ARGUMENTS).write_text("\n".join(each.replace(f"{part}/", "./") for each in arguments) + "\n", "utf-8")
        write_list(staged, part)
    console.print(
        f"{folder} has {staged.node_count:,} nodes and {staged.edge_count:,} relationships. To make a database of them, run "
        f"`neo4j-admin @{ARGUMENTS}` in that folder where no database runs, start it, and run `graphapi finish-import {shlex.quote(str(folder))}`.",
        markup=False,
        soft_wrap=True,
    )
    return result


def finish_import(folder: Path) -> None:
    """Completes a database that `neo4j-admin` made from the folder: checks it, and applies the schema. Can be repeated.

    Raises ImportedOtherwiseError, and changes nothing, if the database has anything else.
    """
    console, staged = messages(), read_list(folder)
    with _neo4j(console) as (database, _):
        check_imported(database, staged)
        apply_missing(database, console)
        _finish(database, staged, folder, console)


def import_with_spark(folder: Path, connector: str, master: str | None) -> None:
    """Writes the folder to a running, empty Neo4j with Apache Spark, and completes that. Continues an interrupted run.

    `connector`: a jar, or its coordinates. `master`: as Spark names it; None for what its own settings say. Raises
    NotEmptyError, and changes nothing, if the database has anything else.
    """
    console, staged = messages(), read_list(folder)
    with _neo4j(console) as (database, access):
        if not is_imported(database, staged):
            refuse_full(database, resume=True)
            apply_missing(database, console)
            add_keys(database)
            with _spark(connector, master) as spark, console.status("Spark writes the graph…"):
                write_with_spark(spark, staged, access)
            check_imported(database, staged)
        remove_keys(database)
        _finish(database, staged, folder, console)


@contextmanager
def _neo4j(console: Console) -> Iterator[tuple[Database, Access]]:
    with some_neo4j(read_settings(), console, stop=False) as neo4j:
        access = access_of(neo4j.settings)
        with Database(access) as database:
            yield database, access


def _finish(database: Database, staged: StagedFiles, folder: Path, console: Console) -> None:
    with console.status("Comparing actors…"):
        finish(database, staged)
    console.print(
        f"The database has all of {folder}: {staged.node_count:,} nodes, {staged.edge_count:,} relationships.",
        markup=False,
        soft_wrap=True,
    )


@contextmanager
def _spark(connector: str, master: str | None) -> Iterator[SparkSession]:
    """A session of Spark with the connector. Raises SettingsError if Spark for Python is not installed."""
    try:
        from pyspark.sql import SparkSession  # noqa: PLC0415 - an optional dependency
    except ImportError as error:
        raise SettingsError("Spark is not installed: `pip install 'graphapi[spark]'`.") from error
    jars = "spark.jars" if connector.endswith(".jar") else "spark.jars.packages"
    builder = SparkSession.builder.appName("graphapi").config(jars, connector)
    # Its page for browsers would listen on all networks, and its bars would be mixed with ours.
    builder = builder.config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
    session = (builder.master(master) if master else builder).getOrCreate()
    try:
        yield session
    finally:
        session.stop()


@contextmanager
def _whole_folder(folder: Path) -> Iterator[Path]:
    """A new folder beside, which gets its name only when it is complete, and is removed after an error."""
    check_new(folder)
    part = folder.with_name(f"{folder.name}.part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        yield part
        with suppress(FileNotFoundError):
            folder.rmdir()
        part.replace(folder)
    except (OSError, sqlite3.OperationalError) as error:
        raise BadInputError(f"{folder} cannot be written: {error}. The incomplete folder is removed.") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
