"""The Neo4j of a test run: a given one, else a container, else a local one."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import docker
import psutil
import pytest
from docker.errors import DockerException, ImageNotFound
from testcontainers.community.neo4j import Neo4jContainer
from testcontainers.core.config import testcontainers_config

from graphapi.errors import UnavailableError
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.local import LocalConnection, LocalServer, Memory, locked_versions
from graphapi.local.config import Ports
from graphapi.local.ports import REACH, USUAL, free_ports
from tests.java import without_archive

VERSION_VARIABLE = "GRAPHAPI_TEST_NEO4J_VERSION"
WHERE_VARIABLE = "GRAPHAPI_TEST_NEO4J"
_ENGINE_SECONDS = 2
_PULL_SECONDS = 300
_START_SECONDS = 120
_PAUSE_SECONDS = 0.2
# Most of the time of a run is planning. Each test empties the graph, so by default all plans would be made again every ten
# seconds.
_MEMORY = Memory(heap="2g", transaction="1400m", plans=400, replan_seconds=3_600)


def version() -> str:
    """The full version to test: that in the variable, which can be only a line (5.26); else the newest."""
    wanted = os.environ.get(VERSION_VARIABLE) or max(locked_versions(), key=lambda each: int(each.split(".")[0]))
    fitting = [each for each in locked_versions() if each == wanted or each.startswith(f"{wanted}.")]
    if not fitting:
        raise ValueError(f"{VERSION_VARIABLE}={wanted}: there are {', '.join(locked_versions())}")
    return fitting[0]


@contextmanager
def neo4j_server(folder: Path) -> Iterator[Access]:
    """A running server, which is stopped at the end if it was started here. `folder` is for the data of a local one."""
    given = os.environ.get("NEO4J_TEST_URI")
    if given:
        yield Access(given, os.environ.get("NEO4J_TEST_USER", "neo4j"), os.environ.get("NEO4J_TEST_PASSWORD", ""))
    elif os.environ.get(WHERE_VARIABLE) != "local" and _engine_has(image()):
        with container() as access:
            yield access
    else:
        # It runs for a quarter of an hour and mostly plans, so Java's second compiler saves processor time.
        with local_server(folder, quick=False) as server:
            with without_archive(), _other_ports():
                connection = server.start()
            yield Access(connection.uri, connection.user, connection.password)


@contextmanager
def _other_ports() -> Iterator[None]:
    """Servers start on other ports than those that tests of another process kill and start again."""
    with pytest.MonkeyPatch.context() as patch:
        usual = Ports(bolt=USUAL.bolt + REACH, http=USUAL.http + REACH)
        patch.setattr("graphapi.local.server.free_ports", partial(free_ports, usual=usual))
        yield


@contextmanager
def container() -> Iterator[Access]:
    """A container with the version to test."""
    # The container that removes those of killed runs needs another image, which may be unavailable.
    testcontainers_config.ryuk_disabled |= not _engine_has(testcontainers_config.ryuk_image)
    neo4j = Neo4jContainer(image(), password="only for tests")
    with closing(neo4j.get_docker_client().client), neo4j:
        yield Access(neo4j.get_connection_url(), password="only for tests")


def image() -> str:
    return f"neo4j:{version()}"


@contextmanager
def local_server(folder: Path, *, quick: bool = True) -> Iterator[LocalServer]:
    """A local server with data in `folder`, not started yet. At the end it is stopped, and its data are removed."""
    server = LocalServer(version(), "tests", data_dir=folder, quick=quick, memory=_MEMORY)
    try:
        yield server
    finally:
        server.wipe(stop=True)


def kill(connection: LocalConnection) -> Callable[[], None]:
    """Kills a local server like a crash. Returns a function that restarts it on the same ports and waits until it answers."""
    process = psutil.Process(connection.pid)
    command, environment, folder = process.cmdline(), process.environ(), process.cwd()
    process.kill()

    def start_again() -> None:
        launch = partial(subprocess.run, command, env=environment, cwd=folder, check=False, capture_output=True)
        Thread(target=launch, daemon=True).start()
        deadline = time.monotonic() + _START_SECONDS
        with Database(Access(connection.uri, connection.user, connection.password), retry_seconds=0) as database:
            while time.monotonic() < deadline:
                with suppress(UnavailableError):
                    database.run(Statement("RETURN 1"))
                    return
                time.sleep(_PAUSE_SECONDS)
        raise TimeoutError(f"{connection.uri} does not answer again")

    return start_again


def _engine_has(image: str) -> bool:
    """Whether a Docker engine answers quickly, and has the image or can pull it."""
    if not _someone_listens(os.environ.get("DOCKER_HOST", "unix:///var/run/docker.sock")):
        return False
    try:
        with closing(docker.from_env(timeout=_ENGINE_SECONDS)) as client:
            client.images.get(image)
    except ImageNotFound:
        return _can_pull(image)
    except (DockerException, OSError):
        return False
    return True


def _someone_listens(address: str) -> bool:
    """Whether the address accepts connections. Checked first, because a client leaves its socket open if none does."""
    parts = urlsplit(address)
    is_unix = parts.scheme == "unix"
    with socket.socket(socket.AF_UNIX if is_unix else socket.AF_INET) as probe:
        probe.settimeout(_ENGINE_SECONDS)
        try:
            probe.connect(parts.path if is_unix else (parts.hostname, parts.port or 2375))
        except OSError:
            return False
    return True


def _can_pull(image: str) -> bool:
    with closing(docker.from_env(timeout=_PULL_SECONDS)) as client:
        try:
            client.images.pull(image)
        except (DockerException, OSError):
            return False
    return True
