"""A first load in bulk: files for Neo4j's own importer, made into the local Neo4j's database."""

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
from graphapi.service.bulk import draft_in, finish, refuse_full

_T = TypeVar("_T")


def empty_server(console: Console) -> LocalServer:
    """The local Neo4j, if there is nothing in it; its server is started only where that must be asked.

    Raises NotEmptyError where it has a graph, SettingsError where the settings name another Neo4j.
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
    """Has everything written into a draft, and the draft imported; the local Neo4j runs afterwards.

    Raises what `write` raises, NotEmptyError where there is a graph by now, LocalNeo4jError where the import fails. Then,
    and if it is interrupted or killed, the local Neo4j is as empty as it was.
    """
    with server.scratch() as folder:
        result, sheets = draft_in(folder, write, console.status("Writing files for the import…"))
        server.check_room()
        files = ImportFiles(sheets.nodes, sheets.edges)
        with (
            server.made_of(files, _check, lambda text: console.print(text, style="quiet", markup=False)) as connection,
            _database(connection) as database,
        ):
            apply_missing(database, console)
            finish(database, sheets)
    console.print("The local Neo4j runs; `graphapi neo4j stop` stops it.", style="quiet")
    return result


def _check(connection: LocalConnection) -> None:
    with _database(connection) as database:
        refuse_full(database)


def _database(connection: LocalConnection) -> Database:
    return Database(Access(connection.uri, connection.user, connection.password))
