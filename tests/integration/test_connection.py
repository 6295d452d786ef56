"""Messages if Neo4j is away, slow or refuses the connection; and the connection works again afterwards."""

from __future__ import annotations

import asyncio
import socket
import time
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from pathlib import Path

import pytest

from graphapi.errors import TimedOutError, UnavailableError
from graphapi.graph.driver.connection import Access, Capacity, Graph
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from tests.server import kill, local_server

pytestmark = pytest.mark.neo4j
ONE = Statement("RETURN 1 AS one")
SLOW = Statement("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a + b AS c RETURN max(c) AS most")
HASTE_SECONDS = 0.5
ANSWERS_WITHIN = 4.0  # seconds: 2 to connect, and the rest for a busy machine


@pytest.fixture
def deaf() -> Iterator[str]:
    """The address of a server that accepts connections and never responds."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"bolt://127.0.0.1:{server.getsockname()[1]}"


@pytest.fixture
async def hasty(access: Access) -> AsyncIterator[Graph]:
    async with Graph(access, statement_seconds=HASTE_SECONDS) as graph:
        yield graph


async def test_rows_come_in_order_with_their_columns(graph: Graph) -> None:
    statement = Statement("UNWIND $words AS word RETURN word, {length: size(word)} AS facts", {"words": ["a", "bcd"]})

    assert await graph.read(statement) == [
        {"word": "a", "facts": {"length": 1}},
        {"word": "bcd", "facts": {"length": 3}},
    ]
    assert await graph.read_one(statement) == {"word": "a", "facts": {"length": 1}}
    assert await graph.read_one(Statement("UNWIND [] AS nothing RETURN nothing")) is None


async def test_rows_are_streamed_in_order(graph: Graph) -> None:
    statement = Statement("UNWIND range(1, $most) AS number RETURN number", {"most": 2500})

    for _ in range(2):  # the first time includes planning
        assert [row["number"] async for row in graph.stream(statement, at_once=1000)] == list(range(1, 2501))
    assert [row async for row in graph.stream(Statement("UNWIND [] AS nothing RETURN nothing"))] == []


async def test_a_stream_holds_few_rows_however_many_there_are(graph: Graph) -> None:
    """60,000 rows of a kilobyte each would take 60 MB at once."""
    statement = Statement(
        "UNWIND range(1, $most) AS number RETURN number, reduce(text = '', _ IN range(1, 100) | text + '0123456789') AS text",
        {"most": 500_000},
    )
    tracemalloc.start()
    try:
        count = 0
        async with aclosing(graph.stream(statement, seconds=300)) as rows:
            async for row in rows:
                count += 1
                if count % 10_000 == 0:
                    assert len(row["text"]) == 1000
                if count == 60_000:
                    break
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 20_000_000
    assert count == 60_000


async def test_a_stream_that_is_left_leaves_nothing_behind(access: Access) -> None:
    many = Statement("UNWIND range(1, 10000000) AS number RETURN number")
    async with Graph(access, capacity=Capacity(statements=1), statement_seconds=120) as graph:
        for _ in range(3):
            async with aclosing(graph.stream(many, at_once=10)) as rows:
                assert (await anext(rows))["number"] == 1
            assert await graph.read(ONE) == [{"one": 1}]


@pytest.mark.both_lines
async def test_a_stream_fails_in_our_words(hasty: Graph) -> None:
    with pytest.raises(TimedOutError, match="longer than"):
        async for _ in hasty.stream(SLOW):
            pass
    async with Graph(Access("bolt://127.0.0.1:9", password="only for tests")) as nobody:
        with pytest.raises(UnavailableError):
            async for _ in nobody.stream(ONE):
                pass


@pytest.mark.both_lines
async def test_reading_cannot_write(graph: Graph, database: Database) -> None:
    with pytest.raises(Exception, match=r"(?i)read"):
        await graph.read(Statement("CREATE (:Oops)"))
    assert database.run(Statement("MATCH (n:Oops) RETURN n")) == []


@pytest.mark.both_lines
async def test_a_statement_that_takes_too_long_is_ended(hasty: Graph) -> None:
    began = time.monotonic()
    with pytest.raises(TimedOutError, match="longer than"):
        await hasty.read(SLOW)
    assert time.monotonic() - began < ANSWERS_WITHIN
    assert await hasty.read(ONE) == [{"one": 1}]


@pytest.mark.both_lines
async def test_a_plan_that_neo4j_no_longer_has_is_made_again(hasty: Graph, database: Database) -> None:
    """Neo4j keeps few plans, and can remove a new one. Planning again takes longer than the time limit of the statement."""
    paths = ", ".join(
        f"COUNT {{ MATCH (a:Actor)<--(b:Claim)-->(c:Source), (b)-->(d{n}:Actor)<--(:Claim)-->(c) }}" for n in range(60)
    )
    statement = Statement(f"RETURN size([{paths}]) AS counted")
    began = time.monotonic()
    assert await hasty.read(statement) == [{"counted": 60}]
    assert time.monotonic() - began > HASTE_SECONDS, "planned too fast to tell anything"
    assert await hasty.read(statement) == [{"counted": 60}]
    database.run(Statement("CALL db.clearQueryCaches()"))
    assert await hasty.read(statement) == [{"counted": 60}]


@pytest.mark.both_lines
async def test_a_wrong_password_is_told_as_such(access: Access) -> None:
    async with Graph(Access(access.uri, access.user, "not the password")) as graph:
        with pytest.raises(UnavailableError, match="GRAPHAPI_NEO4J_PASSWORD"):
            await graph.read(ONE)


@pytest.mark.both_lines
async def test_a_database_that_is_not_there_is_told_as_such(access: Access) -> None:
    async with Graph(Access(access.uri, access.user, access.password, "nowhere")) as graph:
        with pytest.raises(UnavailableError, match="GRAPHAPI_NEO4J_DATABASE"):
            await graph.read(ONE)


def test_an_address_that_is_none_is_told_as_such() -> None:
    with pytest.raises(UnavailableError, match="GRAPHAPI_NEO4J_URI"):
        Graph(Access("neo4j.example"))


async def test_who_does_not_answer_is_not_waited_for(deaf: str) -> None:
    began = time.monotonic()
    async with Graph(Access(deaf)) as graph:
        with pytest.raises(UnavailableError, match="does not answer"):
            await graph.read(ONE)
    with Database(Access(deaf), retry_seconds=0) as database, pytest.raises(UnavailableError, match="does not answer"):
        database.write(lambda transaction: transaction.run(ONE))
    assert time.monotonic() - began < 2 * ANSWERS_WITHIN


def test_the_password_does_not_print() -> None:
    assert "secret" not in repr(Access("bolt://127.0.0.1", password="secret"))


@pytest.mark.slow
@pytest.mark.servers
async def test_a_server_that_is_back_is_found_by_the_next_request(tmp_path: Path) -> None:
    with local_server(tmp_path) as server:
        connection = server.start()
        async with Graph(Access(connection.uri, connection.user, connection.password)) as graph:
            assert await graph.read(ONE) == [{"one": 1}]
            start_again = kill(connection)
            began = time.monotonic()
            with pytest.raises(UnavailableError, match="does not answer"):
                await graph.read(ONE)
            assert time.monotonic() - began < ANSWERS_WITHIN

            await asyncio.to_thread(start_again)
            assert await graph.read(ONE) == [{"one": 1}]


@pytest.mark.slow
@pytest.mark.servers
async def test_connections_that_died_between_requests_are_not_noticed(tmp_path: Path) -> None:
    with local_server(tmp_path) as server:
        connection = server.start()
        async with Graph(Access(connection.uri, connection.user, connection.password)) as graph:
            await asyncio.gather(*(graph.read(ONE) for _ in range(8)))
            await asyncio.to_thread(kill(connection))
            for _ in range(8):
                assert await graph.read(ONE) == [{"one": 1}]
