"""If a disk fills, a load stops with a message before Neo4j fails; after a failure, the graph can be restored."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from graphapi.cli.failure import ExitCode
from graphapi.cli.room import watched
from graphapi.errors import NoRoomError, UnavailableError
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.schema.migrations import migrate
from graphapi.local import LocalConnection, LocalServer
from graphapi.local.room import RESERVE
from tests.conftest import empty
from tests.integration.interrupted import load, take_back
from tests.integration.program import run
from tests.integration.recomputed import recomputed_edges, stored_edges
from tests.integration.snapshot import Snapshot, snapshot
from tests.java import quick_java

pytestmark = [pytest.mark.mount, pytest.mark.neo4j, pytest.mark.slow, pytest.mark.servers]

SIZE = RESERVE + (200 << 20)


def long(*fillings: int) -> list[ParameterSet]:
    """Further cases, for `make test-all`."""
    return [pytest.param(filling, marks=pytest.mark.long) for filling in fillings]


class Disk:
    """A small disk with a file that fills it to any level."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def leave(self, free: int) -> None:
        """Fills the disk until only this number of bytes is free."""
        self._filler.unlink(missing_ok=True)
        with self._filler.open("wb") as file, suppress(OSError):
            os.posix_fallocate(file.fileno(), 0, shutil.disk_usage(self.folder).free - free)

    def make_room(self) -> None:
        self._filler.unlink(missing_ok=True)


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Disk]:
    folder = tmp_path_factory.mktemp("small disk")
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "none", str(folder)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"no tmpfs can be mounted here: {error}")
    try:
        yield Disk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture(scope="module")
def environment(disk: Disk) -> Iterator[dict[str, str]]:
    """Settings with the local Neo4j on the small disk, for programs and for this process."""
    with pytest.MonkeyPatch.context() as patch:
        for name in os.environ:
            if name.startswith("GRAPHAPI_NEO4J"):
                patch.delenv(name)
        patch.setenv("XDG_DATA_HOME", str(disk.folder))
        for name, options in quick_java().items():
            patch.setenv(name, options)
        yield dict(os.environ)
        LocalServer().wipe(stop=True)


@pytest.fixture
def database(environment: dict[str, str], disk: Disk) -> Iterator[Database]:
    """The database with only its schema. The server is restarted if it failed in the test before."""
    disk.make_room()
    connection = started(environment)
    with Database(Access(connection.uri, connection.user, connection.password)) as database:
        migrate(database)
        empty(database)
        yield database
        disk.make_room()


_WHOLE: list[Snapshot] = []


@pytest.fixture
def whole(database: Database) -> Snapshot:
    """The graph of a complete load, which is made once."""
    if not _WHOLE:
        load(database)
        _WHOLE.append(snapshot(database))
        empty(database)
    return _WHOLE[0]


def started(environment: dict[str, str]) -> LocalConnection:
    done = run(environment, "neo4j", "start")
    assert done.returncode == ExitCode.OK, done.stderr
    connection = LocalServer().status().connection
    assert connection is not None
    return connection


def unfinished(database: Database) -> int:
    (row,) = database.run(Statement("MATCH (l:Load) WHERE l.finished_at IS NULL RETURN count(l) AS loads"))
    return int(row["loads"])


def load_and_undo_until_it_fails(database: Database) -> None:
    for _ in range(100):
        load(database)
        take_back(database)


@pytest.mark.parametrize("beyond", [0, 300_000, *long(25_000, 100_000, 200_000)])
def test_a_load_stops_before_the_disk_is_full_and_is_finished_once_there_is_room(
    database: Database, whole: Snapshot, disk: Disk, beyond: int
) -> None:
    written: list[int] = []
    disk.leave(RESERVE + beyond)
    with pytest.raises(NoRoomError, match=r"has 25\d MB left; writing to it stops below 256 MB"):
        load(database, watched(written.append))
    assert unfinished(database) == bool(written)
    assert stored_edges(database) == recomputed_edges(database)

    disk.make_room()
    load(database, watched(written.append))
    assert snapshot(database) == whole


@pytest.mark.parametrize("left", [100_000, *long(500_000, 1_000_000, 2_000_000, 5_000_000)])
def test_what_a_full_disk_left_behind_is_started_again(
    database: Database, environment: dict[str, str], whole: Snapshot, disk: Disk, left: int
) -> None:
    """Another program fills the disk between two checks."""
    disk.leave(left)
    with pytest.raises(UnavailableError, match="If its disk is full, free some space"):
        load_and_undo_until_it_fails(database)
    disk.make_room()
    connection = started(environment)
    with Database(Access(connection.uri, connection.user, connection.password)) as again:
        assert stored_edges(again) == recomputed_edges(again)
        if again.run(Statement("MATCH (l:Load) RETURN l.id")):
            take_back(again)
        load(again)
        assert snapshot(again) == whole


def test_a_copy_that_was_made_before_is_brought_back(
    database: Database, environment: dict[str, str], whole: Snapshot
) -> None:
    load(database)
    output = run(environment, "neo4j", "copy").stdout
    number, path = re.fullmatch(r"Copy (\d+) of the graph \(.+\): (.+neo4j\.dump)\n", output).groups()  # type: ignore[union-attr]
    assert Path(path).stat().st_size > 0
    empty(database)
    listed = run(environment, "neo4j", "status").stdout
    assert f"copy {number} " in listed
    assert run(environment, "neo4j", "restore", "99", "--yes").returncode == ExitCode.UNAVAILABLE
    done = run(environment, "neo4j", "restore", "--yes")
    assert done.returncode == ExitCode.OK, done.stderr
    connection = LocalServer().status().connection
    assert connection is not None
    with Database(Access(connection.uri, connection.user, connection.password)) as again:
        assert snapshot(again) == whole
        assert stored_edges(again) == recomputed_edges(again)
