"""A load that is killed, or whose database is, and is run again: the graph is that of a load which never was."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from graphapi.errors import UnavailableError
from graphapi.graph.connection import Access
from graphapi.graph.database import Database
from graphapi.graph.migrations import migrate
from graphapi.graph.statement import Statement
from tests.conftest import empty
from tests.integration.interrupted import BATCH, CLAIMS, load
from tests.integration.recomputed import recomputed_edges, stored_edges
from tests.integration.snapshot import Snapshot, snapshot
from tests.server import kill, local_server

pytestmark = pytest.mark.neo4j
ROOT = Path(__file__).parents[2]
KILLED_AFTER = 5  # batches
CAST = 20  # records that are no claims, at most


@pytest.fixture(scope="module")
def whole(full_database: Database) -> Snapshot:
    """The graph of a load that nothing interrupts."""
    empty(full_database)
    assert load(full_database).new == CLAIMS + 1
    assert stored_edges(full_database) == recomputed_edges(full_database)
    return snapshot(full_database)


def test_a_killed_loader_is_finished_by_loading_again(whole: Snapshot, database: Database, access: Access) -> None:
    dice = random.Random()
    for _ in range(4):
        empty(database)
        for _ in range(2):
            _load_and_kill(access, batches=dice.randrange(CLAIMS // BATCH), seconds=dice.random() / 10)
        unfinished = database.run(Statement("MATCH (l:Load) RETURN l.finished_at IS NULL AS unfinished"))
        assert [row["unfinished"] for row in unfinished] == [True]

        load(database)
        assert snapshot(database) == whole


@pytest.mark.slow
def test_a_killed_database_loses_nothing_that_was_written(whole: Snapshot, tmp_path: Path) -> None:
    with local_server(tmp_path) as server:
        connection = server.start()
        access = Access(connection.uri, connection.user, connection.password)
        with Database(access, patience=1) as database:
            migrate(database)
            batches = iter(range(CLAIMS))

            start_again: list[Callable[[], None]] = []

            def kill_after_some(_: int) -> None:
                if next(batches) == KILLED_AFTER:
                    start_again.append(kill(connection))

            with pytest.raises(UnavailableError):
                load(database, kill_after_some)
            start_again[0]()
            assert load(database).unchanged >= KILLED_AFTER * BATCH - CAST
            assert snapshot(database) == whole


@pytest.mark.slow
def test_a_database_that_comes_back_soon_is_waited_for(whole: Snapshot, tmp_path: Path) -> None:
    with local_server(tmp_path) as server:
        connection = server.start()
        access = Access(connection.uri, connection.user, connection.password)
        with Database(access, patience=120) as database:
            migrate(database)
            batches = iter(range(CLAIMS))
            restarts: list[Thread] = []

            def restart_after_some(_: int) -> None:
                if next(batches) == KILLED_AFTER:
                    restarts.append(Thread(target=kill(connection)))
                    restarts[0].start()

            load(database, restart_after_some)
            restarts[0].join()
            assert snapshot(database) == whole


def _load_and_kill(access: Access, batches: int, seconds: float) -> None:
    """Lets a loader of its own write some batches, and kills it somewhere in the next."""
    command = [sys.executable, "-m", "tests.integration.interrupted", access.uri, access.user, access.password]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as loader:
        assert loader.stdout
        for _ in range(batches):
            loader.stdout.readline()
        time.sleep(seconds)
        loader.kill()
