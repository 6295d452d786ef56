"""A local Neo4j is started twice, killed, or wiped, its port is in use, or its password is lost."""

from __future__ import annotations

import asyncio
import json
import socket
import stat
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest
from neo4j import GraphDatabase, Record
from neo4j.exceptions import AuthError

from graphapi.errors import LocalNeo4jError, TooExpensiveError, UnavailableError
from graphapi.graph.driver.connection import Access, Graph
from graphapi.graph.driver.statement import Statement
from graphapi.local import LocalConnection, LocalServer, Memory, locked_versions
from graphapi.local.process import find

pytestmark = [pytest.mark.neo4j, pytest.mark.slow, pytest.mark.servers]


_VERSION = "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]"


@contextmanager
def server_in(folder: Path, version: str = "2026.09.0", memory: Memory | None = None) -> Iterator[LocalServer]:
    server = LocalServer(version, "test", data_dir=folder / "data of Zoë خليفة", memory=memory, quick=True)
    try:
        yield server
    finally:
        server.wipe(stop=True)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    """One server for the tests of this file. They can leave it in any state, so each starts it."""
    with server_in(tmp_path_factory.mktemp("local")) as server:
        yield server


def run(connection: LocalConnection, text: str, password: str | None = None) -> list[Record]:
    auth = (connection.user, password or connection.password)
    with GraphDatabase.driver(connection.uri, auth=auth) as driver:
        return driver.execute_query(text, database_="neo4j").records


def port_of(address: str) -> int:
    port = urlsplit(address).port
    assert port is not None
    return port


@contextmanager
def taken(port: int) -> Iterator[None]:
    """Occupies the port. Retries for a while, because a starting server can use it for a moment."""
    with ExitStack() as kept:
        for _ in range(50):
            try:
                kept.enter_context(socket.create_server(("127.0.0.1", port)))
                break
            except OSError:
                time.sleep(0.1)
        yield


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("version", locked_versions())
def test_it_starts_from_nothing_serves_and_goes_without_a_trace(tmp_path: Path, version: str) -> None:
    with server_in(tmp_path, version) as server:
        connection = server.start()
        [[found]] = run(connection, _VERSION)
        assert found == version
        with urllib.request.urlopen(connection.browser_url) as page:
            assert b"Neo4j Browser" in page.read()
        with urllib.request.urlopen(connection.http_url) as page:
            assert json.load(page)["bolt_direct"] == connection.uri
        assert server.stop()
        assert find(server.status().folder) is None
        assert not server.stop()
    assert not server.status().folder.exists()


async def test_what_takes_more_memory_than_a_transaction_has_is_too_expensive(tmp_path: Path) -> None:
    """Clients must not retry this error, unlike that of a busy Neo4j."""
    much = Statement("UNWIND range(1, 10000000) AS n WITH collect(toString(n)) AS texts RETURN size(texts) AS size")
    with server_in(tmp_path, memory=Memory(transaction="50m")) as server:
        connection = server.start()
        access = Access(connection.uri, connection.user, connection.password)
        async with Graph(access, statement_seconds=60) as graph:
            with pytest.raises(TooExpensiveError, match="ask for less at once"):
                await graph.read(much)
            assert await graph.read_one(Statement("RETURN 1 AS one")) == {"one": 1}


def test_it_listens_on_loopback_only_and_lets_nobody_in_without_the_password(server: LocalServer) -> None:
    connection = server.start()
    listening = [link.laddr for link in psutil.Process(connection.pid).net_connections() if link.status == "LISTEN"]
    assert {address.port for address in listening} == {port_of(url) for url in (connection.uri, connection.http_url)}
    assert {address.ip.removeprefix("::ffff:") for address in listening} == {"127.0.0.1"}
    with pytest.raises(AuthError):
        run(connection, "RETURN 1", password="neo4j")
    folder = server.status().folder
    assert (mode(folder), mode(folder / "password")) == (0o700, 0o600)
    assert connection.password not in repr(connection)
    assert connection.password not in " ".join(psutil.Process(connection.pid).cmdline())


def test_a_second_start_finds_the_first(server: LocalServer) -> None:
    assert server.start() == server.start()


def test_of_several_that_start_at_once_one_starts_and_the_others_wait(server: LocalServer) -> None:
    server.stop()
    said: list[str] = []
    with ThreadPoolExecutor() as pool:
        connections = list(pool.map(lambda _: server.start(notify=said.append), range(3)))
    assert len(set(connections)) == 1
    assert sum("waiting" in sentence for sentence in said) == 2


def test_killed_it_starts_again_with_its_data(server: LocalServer) -> None:
    connection = server.start()
    run(connection, "MERGE (:Kept {by: 'kill'})")
    psutil.Process(connection.pid).kill()
    again = server.start()
    assert again.pid != connection.pid
    assert len(run(again, "MATCH (n:Kept {by: 'kill'}) RETURN n")) == 1


def test_when_the_starting_program_is_killed_the_next_start_takes_its_server_over(server: LocalServer) -> None:
    server.stop()
    data_dir = server.status().folder.parents[2]
    program = f"from pathlib import Path; from graphapi.local import *; LocalServer(name='test', data_dir=Path({str(data_dir)!r})).start()"
    with subprocess.Popen([sys.executable, "-X", "utf8", "-c", program]) as starting:
        while (launched := find(server.status().folder)) is None:
            assert starting.poll() is None
            time.sleep(0.05)
        starting.kill()
    assert server.start().pid == launched.pid


def test_a_taken_port_is_stepped_over_and_said(server: LocalServer) -> None:
    before = port_of(server.start().uri)
    server.stop()
    said: list[str] = []
    with taken(before):
        connection = server.start(notify=said.append)
        assert run(connection, "RETURN 1")
    assert port_of(connection.uri) != before
    assert any("is in use; using" in sentence for sentence in said)


def test_it_is_where_it_was_after_a_restart_though_the_usual_ports_are_free_by_then(server: LocalServer) -> None:
    server.wipe(stop=True)
    with taken(7687):
        connection = server.start()
    assert port_of(connection.uri) != 7687
    server.stop()
    said: list[str] = []
    again = server.start(notify=said.append)
    assert (again.uri, again.http_url) == (connection.uri, connection.http_url)
    assert said == []


def test_only_the_process_that_was_launched_here_is_stopped_where_that_is_asked_for(server: LocalServer) -> None:
    server.stop()
    first = server.start()
    assert server.launched(first)
    server.stop()
    other = LocalServer(name="test", data_dir=server.status().folder.parents[2], quick=True)
    second = other.start()
    assert not server.launched(second)
    assert not server.stop(only_own=True)
    assert find(server.status().folder) is not None
    assert other.stop(only_own=True)


def test_the_api_finds_it_where_it_is_by_now(server: LocalServer) -> None:
    """Also on other ports and with another password."""
    connection = server.start()

    def whereabouts() -> Access | None:
        found = server.address()
        return Access(found.uri, found.user, found.password) if found else None

    async def ask(graph: Graph) -> None:
        assert await graph.read(Statement("RETURN 1 AS one")) == [{"one": 1}]

    async def follow() -> None:
        before = Access(connection.uri, connection.user, connection.password)
        async with Graph(before, statement_seconds=120, whereabouts=whereabouts) as graph:
            await ask(graph)
            server.wipe(stop=True)
            with pytest.raises(UnavailableError):
                await ask(graph)
            with socket.create_server(("127.0.0.1", port_of(connection.uri))):
                elsewhere = await asyncio.to_thread(server.start)
            assert elsewhere.uri != connection.uri
            await asyncio.gather(*(ask(graph) for _ in range(5)))
            (server.status().folder / "password").unlink()
            again = await asyncio.to_thread(server.start)
            assert again.password != elsewhere.password
            await ask(graph)  # only one, because Neo4j refuses logins for some seconds after a few wrong passwords

    asyncio.run(follow())


def test_a_lost_password_is_replaced_and_the_graph_stays(server: LocalServer) -> None:
    connection = server.start()
    run(connection, "MERGE (:Kept {by: 'password'})")
    (server.status().folder / "password").unlink()
    said: list[str] = []
    again = server.start(notify=said.append)
    assert again.password != connection.password
    assert len(run(again, "MATCH (n:Kept {by: 'password'}) RETURN n")) == 1
    assert any("password" in sentence for sentence in said)


def test_status_tells_what_runs(server: LocalServer) -> None:
    connection = server.start()
    assert (server.status().connection, server.status().answers) == (connection, True)
    server.stop()
    assert (server.status().connection, server.status().answers) == (None, False)


def test_wiping_is_refused_while_it_runs_and_leaves_nothing_afterwards(server: LocalServer) -> None:
    connection = server.start()
    run(connection, "MERGE (:Wiped)")
    with pytest.raises(LocalNeo4jError, match="stop it before"):
        server.wipe()
    server.wipe(stop=True)
    assert not server.status().folder.exists()
    again = server.start()
    assert again.password != connection.password
    assert run(again, "MATCH (n) RETURN n") == []


def test_a_start_that_fails_shows_the_log_and_can_be_tried_again(tmp_path: Path) -> None:
    with server_in(tmp_path, memory=Memory(heap="1k")) as server, pytest.raises(LocalNeo4jError, match="heap"):
        server.start()
    with server_in(tmp_path) as server:
        assert run(server.start(), "RETURN 1")
