"""Serves the API. Starts the local Neo4j if needed, and stops it at the end."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

import uvicorn

from graphapi.api.http.app import create_app
from graphapi.api.http.server import server_config
from graphapi.cli.access_log import write_access_log
from graphapi.cli.configuration import access_of, read_settings
from graphapi.cli.graphiql import with_graphiql
from graphapi.cli.listening import address_of, listen
from graphapi.cli.migration import make_ready
from graphapi.cli.neo4j import Neo4j, print_lines, some_neo4j
from graphapi.cli.site import with_explorer
from graphapi.cli.stopping import interrupted, stopped_by
from graphapi.cli.terminal import Console, answers, messages
from graphapi.data import EXPLORER
from graphapi.graph.driver.database import Database


def serve(host: str | None, port: int | None, *, migrate: bool) -> None:
    """Serves until it is stopped. Raises MigrationError if migrations are missing and `migrate` is not set."""
    settings, console = read_settings(), messages()
    with stopped_by(interrupted()), some_neo4j(settings, console, stop=True) as neo4j:
        with Database(access_of(neo4j.settings)) as database:
            make_ready(neo4j, database, console, migrate=migrate)
        serve_api(neo4j, host or settings.host, port or settings.port, console)


def serve_api(neo4j: Neo4j, host: str, port: int, console: Console) -> None:
    """Serves in the foreground until it is stopped. Prints the addresses once it answers."""
    settings = with_explorer(with_graphiql(neo4j.settings, console)).model_copy(update={"host": host})
    neo4j = replace(neo4j, settings=settings)
    # What the driver notes of a connection that breaks is reported in our words, in answers and in the log.
    logging.getLogger("neo4j").addHandler(logging.NullHandler())
    write_access_log(settings)
    with listen(host, port, console) as listening:
        config = server_config(create_app(settings, whereabouts=neo4j.whereabouts), settings.connections_max)
        lines = list(_addresses(address_of(listening), neo4j))
        _Server(config, lambda: _print_addresses(lines)).run(sockets=[listening])
    with suppress(OSError):  # the terminal may be what ended
        console.print("\nStopping.")


class _Server(uvicorn.Server):
    """Uvicorn's server. It calls back when it answers, and returns when the command is stopped."""

    def __init__(self, config: uvicorn.Config, answering: Callable[[], None]) -> None:
        super().__init__(config)
        self._answering = answering

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._answering()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Does not raise signals again, as uvicorn does: Neo4j must still be stopped."""
        with stopped_by(self.handle_exit):
            yield


def _addresses(address: str, neo4j: Neo4j) -> Iterator[tuple[str, str]]:
    if neo4j.settings.site:
        yield "Explorer" if neo4j.settings.site == EXPLORER else "Page", f"{address}/"
    yield "API", f"{address}/graphql"
    if neo4j.settings.graphiql:
        login = "with the token of GRAPHAPI_READ_TOKEN" if neo4j.settings.read_token else "no login"
        yield "GraphiQL", f"{address}/graphql in a browser; {login}"
    if neo4j.login:
        yield from neo4j.login.lines()
    else:
        yield "Neo4j", f"{neo4j.settings.neo4j_uri}, user {neo4j.settings.neo4j_user}"


def _print_addresses(lines: list[tuple[str, str]]) -> None:
    console = answers()
    console.print()
    print_lines(console, lines)
    console.print("Ctrl-C stops it.", style="quiet")
