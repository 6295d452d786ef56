"""The Neo4j that a command uses: the one of the settings, else the local one."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from pydantic import SecretStr
from rich.filesize import decimal

from graphapi.cli.configuration import read_settings
from graphapi.cli.failure import ExitCode
from graphapi.cli.progress import fetched
from graphapi.cli.stopping import undisturbed
from graphapi.cli.terminal import Console, answers, messages, print_json
from graphapi.errors import LocalNeo4jError, NeedsRestartError, SettingsError, TimedOutError, UnavailableError
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.schema.migrations import pending
from graphapi.local import LocalConnection, LocalServer
from graphapi.settings import Settings


@dataclass(frozen=True, slots=True)
class Neo4j:
    """A Neo4j that answers, and settings that name it. For the local one also how to log in, and its current address."""

    settings: Settings
    login: Login | None = None
    whereabouts: Callable[[], Access | None] | None = None


@dataclass(frozen=True, slots=True)
class Login:
    """How to log in to the local Neo4j. Shows the file of the password, and the password itself only on request."""

    connection: LocalConnection
    password_file: Path

    def lines(self, *, show_password: bool = False) -> Iterator[tuple[str, str]]:
        """Lines to print: name and value."""
        yield "Neo4j Browser", self.connection.browser_url
        yield "  connect to", self.connection.uri
        yield "  user", self.connection.user
        shown = self.connection.password if show_password else f"cat {shlex.quote(str(self.password_file))}"
        yield "  password", shown


@contextmanager
def some_neo4j(settings: Settings, console: Console, *, stop: bool, quick: bool = False) -> Iterator[Neo4j]:
    """The Neo4j to use. Starts the local one if needed.

    `stop`: stops it at the end if it was started here; otherwise it keeps running, and a line says so. `quick`: it is
    started for minutes rather than for hours (`LocalServer`).
    """
    if settings.neo4j_uri:
        yield Neo4j(settings)
        return
    server = LocalServer(quick=quick)
    connection, started = _start(server, console)
    try:
        if started and not stop:
            console.print("It keeps running; `graphapi neo4j stop` stops it.", style="quiet")
        yield Neo4j(_naming(settings, connection), _login(server, connection), partial(_whereabouts, server))
    finally:
        if started and stop:
            with undisturbed():
                # Not another one, that somebody has started since.
                server.stop(only_own=True)


def start() -> None:
    """Starts the local Neo4j unless it runs, and prints how to log in."""
    refuse_another("so no local one is started; unset it to use the local one.")
    console, server = messages(), LocalServer()
    connection, started = _start(server, console)
    failed = _has_failed(connection)
    if failed and not started:
        console.print("Its database failed, perhaps because the disk was full: starting it again.", soft_wrap=True)
        server.stop()
        connection, started = _start(server, console)
        failed = _has_failed(connection)
    if failed:
        console.print(
            "Its log has an unreadable write, perhaps because the disk was full: starting it as it was "
            "before that write.",
            soft_wrap=True,
        )
        server.stop()
        connection, started = _start(server, console, cut_log=True)
        if _has_failed(connection):
            raise LocalNeo4jError(
                f"Neo4j runs, but its database did not start; {server.status().log.with_name('debug.log')} says why. "
                "`graphapi neo4j restore` restores the latest copy of the graph, if there is one."
            )
    if not started:
        console.print("The local Neo4j is already running.")
    print_lines(answers(), _login(server, connection).lines())


def stop() -> None:
    """Stops the local Neo4j."""
    console = messages()
    with console.status("Stopping the local Neo4j…"):
        ran = LocalServer().stop()
    console.print("The local Neo4j is stopped." if ran else "The local Neo4j is not running.")


def status(*, show_password: bool, as_json: bool) -> ExitCode:
    """Prints whether the local Neo4j runs, and how to log in. Returns UNAVAILABLE if it does not answer."""
    if read_settings().neo4j_uri:
        messages().print("This is the local Neo4j; other commands use the one in GRAPHAPI_NEO4J_URI.")
    server = LocalServer()
    found = server.status()
    login = _login(server, found.connection) if found.connection else None
    if as_json:
        print_json(_facts(login, found.folder, found.log, answers_now=found.answers, show_password=show_password))
    else:
        lines = list(login.lines(show_password=show_password)) if login else []
        state = "running" if found.answers else "not answering yet" if login else "not running"
        copies = [
            (f"copy {copy.number}", f"{copy.made:%Y-%m-%d %H:%M} UTC, {decimal(copy.size)}") for copy in server.copies()
        ]
        lines = [("local Neo4j", state), *lines, ("data", str(found.folder)), ("log", str(found.log)), *copies]
        print_lines(answers(), lines)
    return ExitCode.OK if found.answers else ExitCode.UNAVAILABLE


def wipe() -> None:
    """Stops the local Neo4j and removes its graph, password and logs. `folder_to_wipe` returns what, so that the user can be asked."""
    server = LocalServer()
    folder = server.status().folder
    server.wipe(stop=True)
    console = messages()
    console.print(f"Removed the local Neo4j's data from {folder}.", markup=False, soft_wrap=True)
    if copies := server.copies():
        folder = copies[-1].folder.parent
        console.print(
            f"Copies of its graph are kept in {folder}; remove that folder if you do not need them.",
            markup=False,
            soft_wrap=True,
        )


def folder_to_wipe() -> Path:
    """The folder that `wipe` removes. Raises SettingsError if the settings name another Neo4j, which the user may mean."""
    folder = LocalServer().status().folder
    refuse_another(f"which is never wiped; unset it to wipe the local one in {folder}.")
    return folder


def print_lines(console: Console, lines: Iterator[tuple[str, str]] | list[tuple[str, str]]) -> None:
    """Prints two columns without wrapping, so that addresses can be copied."""
    for what, value in lines:
        console.print(f"{what:<14} [address]{console.plain(value)}[/]", soft_wrap=True)


def refuse_another(why: str) -> None:
    """Raises SettingsError if the settings name another Neo4j than the local one."""
    if read_settings().neo4j_uri:
        raise SettingsError(f"GRAPHAPI_NEO4J_URI names a Neo4j, {why}")


def _start(server: LocalServer, console: Console, *, cut_log: bool = False) -> tuple[LocalConnection, bool]:
    """The running server, and true if it was started here."""
    if server.status().connection is None:
        console.print("Starting the local Neo4j…", style="quiet")
    with fetched(console, "Fetching Neo4j (once)") as progress:
        connection = server.start(progress, lambda sentence: console.print(sentence, markup=False), cut_log=cut_log)
    return connection, server.launched(connection)


def _has_failed(connection: LocalConnection) -> bool:
    """True if the server answers but its database cannot be used. A server that is only slow has not failed."""
    with Database(Access(connection.uri, connection.user, connection.password), retry_seconds=0) as database:
        try:
            pending(database)
        except NeedsRestartError:
            return True
        except (UnavailableError, TimedOutError):
            return False
    return False


def _whereabouts(server: LocalServer) -> Access | None:
    address = server.address()
    return Access(address.uri, address.user, address.password) if address else None


def _login(server: LocalServer, connection: LocalConnection) -> Login:
    return Login(connection, server.status().folder / "password")


def _naming(settings: Settings, connection: LocalConnection) -> Settings:
    return settings.model_copy(
        update={
            "neo4j_uri": connection.uri,
            "neo4j_user": connection.user,
            "neo4j_password": SecretStr(connection.password),
            "neo4j_database": "neo4j",
        }
    )


def _facts(
    login: Login | None, folder: Path, log: Path, *, answers_now: bool, show_password: bool
) -> dict[str, object]:
    facts: dict[str, object] = {
        "running": login is not None,
        "answers": answers_now,
        "folder": str(folder),
        "log": str(log),
    }
    if login:
        connection = login.connection
        facts |= {
            "uri": connection.uri,
            "user": connection.user,
            "browser": connection.browser_url,
            "pid": connection.pid,
        }
        facts |= {"version": connection.version, "passwordFile": str(login.password_file)}
        facts |= {"password": connection.password} if show_password else {}
    return facts
