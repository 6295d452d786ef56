"""A local Neo4j through what befalls one: started twice, killed, its port taken, its password lost, wiped."""

from __future__ import annotations

import json
import socket
import stat
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest
from neo4j import GraphDatabase, Record
from neo4j.exceptions import AuthError

from graphapi.local import Connection, LocalNeo4jError, LocalServer, Memory, locked_versions
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
    """One server for the tests of this file, which leave it in any state: each starts it."""
    with server_in(tmp_path_factory.mktemp("local")) as server:
        yield server


def run(connection: Connection, text: str, password: str | None = None) -> list[Record]:
    auth = (connection.user, password or connection.password)
    with GraphDatabase.driver(connection.uri, auth=auth) as driver:
        return driver.execute_query(text, database_="neo4j").records


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
        assert not psutil.pid_exists(connection.pid)
        assert not server.stop()
    assert not server.status().folder.exists()


def test_it_listens_on_loopback_only_and_lets_nobody_in_without_the_password(server: LocalServer) -> None:
    connection = server.start()
    listening = [link.laddr for link in psutil.Process(connection.pid).net_connections() if link.status == "LISTEN"]
    assert {address.port for address in listening} == {
        urlsplit(url).port for url in (connection.uri, connection.http_url)
    }
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
        connections = list(pool.map(lambda _: server.start(tell=said.append), range(3)))
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
    before = urlsplit(server.start().uri).port
    assert before is not None
    server.stop()
    said: list[str] = []
    with socket.create_server(("127.0.0.1", before)):
        connection = server.start(tell=said.append)
        assert run(connection, "RETURN 1")
    assert urlsplit(connection.uri).port != before
    assert any("is taken: using" in sentence for sentence in said)


def test_a_lost_password_is_replaced_and_the_graph_stays(server: LocalServer) -> None:
    connection = server.start()
    run(connection, "MERGE (:Kept {by: 'password'})")
    (server.status().folder / "password").unlink()
    said: list[str] = []
    again = server.start(tell=said.append)
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
