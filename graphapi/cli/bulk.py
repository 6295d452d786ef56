"""A first load in bulk, with Neo4j's own importer, into the local Neo4j."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from graphapi.cli.configuration import read_settings
from graphapi.cli.migration import apply_missing
from graphapi.cli.terminal import Console
from graphapi.errors import SettingsError
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.local import ImportFiles, LocalConnection, LocalServer
from graphapi.service.bulk import check_imported, finish, refuse_full, staged_in

_T = TypeVar("_T")


def empty_server(console: Console) -> LocalServer:
    """The local Neo4j, if it is empty. Starts its server only if it was used before.

    Raises NotEmptyError if it has a graph, SettingsError if the settings name another Neo4j.
    """
    if read_settings().neo4j_uri:
        raise SettingsError(
            "GRAPHAPI_NEO4J_URI is set, and --bulk only works with the local Neo4j. Load without --bulk, or "
            "unset GRAPHAPI_NEO4J_URI."
        )
    server = LocalServer()
    if server.was_used():
        with console.status("Checking whether the local Neo4j is empty…"):
            _check(server.start())
    return server


def write_in_bulk(server: LocalServer, write: Callable[[Database], _T], console: Console) -> _T:
    """Runs `write` on a staging database, and imports that; the local Neo4j runs afterwards. Returns the result of `write`.

    Raises what `write` raises, NotEmptyError if there is a graph meanwhile, LocalNeo4jError if the import fails. After an
    error, an interruption or a kill the local Neo4j is still empty.
    """
    with server.scratch() as folder:
        result, staged = staged_in(folder, write, console.status("Writing files for the import…"))
        server.check_room()
        files = ImportFiles(staged.nodes, staged.edges)
        with (
            server.made_of(files, _check, lambda text: console.print(text, style="quiet", markup=False)) as connection,
            _database(connection) as database,
        ):
            check_imported(database, staged)
            apply_missing(database, console)
            finish(database, staged)
    console.print("The local Neo4j runs; `graphapi neo4j stop` stops it.", style="quiet")
    return result


def _check(connection: LocalConnection) -> None:
    with _database(connection) as database:
        refuse_full(database)


def _database(connection: LocalConnection) -> Database:
    return Database(Access(connection.uri, connection.user, connection.password))
