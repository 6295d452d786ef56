"""After a load or its database was killed, loading again gives the graph of an uninterrupted load."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Thread

import pytest

from graphapi.errors import UnavailableError
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.schema.migrations import migrate
from graphapi.local import LocalConnection, LocalServer
from tests.conftest import empty
from tests.integration.interleaved import interleave
from tests.integration.interrupted import BATCH, CLAIMS, INPUT, load, load_second, take_back
from tests.integration.recomputed import recomputed_edges, stored_edges
from tests.integration.snapshot import Snapshot, snapshot
from tests.server import kill, local_server

pytestmark = [pytest.mark.neo4j]
ROOT = Path(__file__).parents[2]
KILLED_AFTER = 5  # batches
CAST = 20  # the maximum of records that are not claims


@pytest.fixture(scope="module")
def whole(full_database: Database) -> Snapshot:
    """The graph of an uninterrupted load."""
    empty(full_database)
    assert load(full_database).new == CLAIMS + 1
    assert stored_edges(full_database) == recomputed_edges(full_database)
    return snapshot(full_database)


def test_a_killed_loader_is_finished_by_loading_again(whole: Snapshot, database: Database, access: Access) -> None:
    dice = random.Random()
    for _ in range(2):
        empty(database)
        for _ in range(2):
            _run_and_kill(access, "load", batches=dice.randrange(CLAIMS // BATCH), seconds=dice.random() / 10)
        unfinished = database.run(Statement("MATCH (l:Load) RETURN l.finished_at IS NULL AS unfinished"))
        assert [row["unfinished"] for row in unfinished] == [True]

        load(database)
        assert snapshot(database) == whole


@pytest.mark.slow
def test_a_killed_undo_is_finished_by_undoing_again(database: Database, access: Access) -> None:
    load_second(database)
    without = snapshot(database)
    dice = random.Random()
    for _ in range(3):
        load(database)
        _run_and_kill(access, "undo", batches=dice.randrange(1, CLAIMS // BATCH), seconds=dice.random() / 10)
        unfinished = database.run(Statement("MATCH (l:Load) WHERE l.finished_at IS NULL RETURN l.input AS input"))
        assert [row["input"] for row in unfinished] == [INPUT.name]
        assert stored_edges(database) == recomputed_edges(database)

        take_back(database)
        assert snapshot(database) == without


@pytest.mark.slow
def test_two_programs_that_load_at_once_give_what_one_after_the_other_gives(database: Database, access: Access) -> None:
    one_after_the_other = _both_orders(database)
    for _ in range(2):
        empty(database)
        assert _at_once(access, "load", "load-second", "load") == [0, 0, 0]
        _check_one_of(one_after_the_other, database)


@pytest.mark.slow
def test_in_whichever_order_their_batches_come_it_is_the_same(database: Database, access: Access) -> None:
    one_after_the_other = _both_orders(database)
    dice = random.Random(7)
    works = (load, load_second, load)
    by_chance = [dice.choices(range(len(works)), [dice.random() for _ in works], k=60) for _ in range(4)]
    for turns in ([1, 0, *[2] * 6, *[0] * 9, *[1] * 6, *[2] * 6], *by_chance):
        empty(database)
        interleave(access, works, turns)
        _check_one_of(one_after_the_other, database)


def _both_orders(database: Database) -> list[Snapshot]:
    graphs = []
    for order in ((load, load_second), (load_second, load)):
        empty(database)
        for work in order:
            work(database)
        graphs.append(snapshot(database))
    return graphs


def _check_one_of(graphs: Sequence[Snapshot], database: Database) -> None:
    """Checks that the graph is one of these. If not, shows the differences."""
    assert stored_edges(database) == recomputed_edges(database)
    found = snapshot(database)
    assert found in graphs, [set(found.nodes + found.edges) ^ set(graph.nodes + graph.edges) for graph in graphs]


@pytest.mark.slow
def test_one_program_may_undo_what_overlaps_with_what_another_loads(database: Database, access: Access) -> None:
    load_second(database)
    expected = snapshot(database)
    for _ in range(2):
        empty(database)
        load(database)
        done = _at_once(access, "undo", "load-second")
        assert done[1] == 0
        if done[0]:  # the other program needed these records before it had loaded them itself
            take_back(database)
        assert snapshot(database) == expected
        assert stored_edges(database) == recomputed_edges(database)


def _at_once(access: Access, *works: str) -> list[int]:
    """Runs programs simultaneously, and returns their exit codes."""
    programs = [_program(access, work) for work in works]
    try:
        for program in programs:
            program.communicate(timeout=300)
        return [program.returncode for program in programs]
    finally:
        for program in programs:
            program.kill()
            program.wait()


@pytest.fixture(scope="module")
def mortal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    """A separate server for tests that kill and restart it."""
    with local_server(tmp_path_factory.mktemp("mortal")) as server:
        with _opened(server.start()) as database:
            migrate(database)
        yield server


@pytest.mark.slow
@pytest.mark.servers
def test_a_killed_database_loses_nothing_that_was_written(whole: Snapshot, mortal: LocalServer) -> None:
    connection = mortal.start()
    with _opened(connection) as database:
        empty(database)
        _killed_on_the_way(connection, lambda told: load(database, told))
        assert load(database).unchanged >= KILLED_AFTER * BATCH - CAST
        assert snapshot(database) == whole


@pytest.mark.slow
@pytest.mark.servers
def test_a_database_that_is_killed_while_a_load_is_undone_goes_on_with_it(mortal: LocalServer) -> None:
    connection = mortal.start()
    with _opened(connection) as database:
        empty(database)
        load_second(database)
        without = snapshot(database)
        load(database)
        _killed_on_the_way(connection, lambda told: take_back(database, told))
        take_back(database)
        assert snapshot(database) == without


@pytest.mark.slow
@pytest.mark.servers
def test_a_database_that_comes_back_soon_is_waited_for(whole: Snapshot, mortal: LocalServer) -> None:
    connection = mortal.start()
    with _opened(connection, retry_seconds=120) as database:
        empty(database)
        batches = iter(range(CLAIMS))
        restarts: list[Thread] = []

        def restart_after_some(_: int) -> None:
            if next(batches) == KILLED_AFTER:
                restarts.append(Thread(target=kill(connection)))
                restarts[0].start()

        load(database, restart_after_some)
        restarts[0].join()
        assert snapshot(database) == whole


def _opened(connection: LocalConnection, retry_seconds: float = 1) -> Database:
    return Database(Access(connection.uri, connection.user, connection.password), retry_seconds=retry_seconds)


def _killed_on_the_way(connection: LocalConnection, work: Callable[[Callable[[int], None]], object]) -> None:
    """Kills the server after some batches of the work, which fails, and starts it again."""
    batches = iter(range(CLAIMS))
    start_again: list[Callable[[], None]] = []

    def kill_after_some(_: int) -> None:
        if next(batches) == KILLED_AFTER:
            start_again.append(kill(connection))

    with pytest.raises(UnavailableError):
        work(kill_after_some)
    start_again[0]()


def _run_and_kill(access: Access, what: str, batches: int, seconds: float) -> None:
    """Runs a program for some batches, and kills it during the next one."""
    with _program(access, what) as program:
        assert program.stdout
        for _ in range(batches):
            program.stdout.readline()
        time.sleep(seconds)
        program.kill()


def _program(access: Access, what: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.integration.interrupted", access.uri, access.user, access.password, what]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
