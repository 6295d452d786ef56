"""If Neo4j fails, the API reports it with a message, and works again as soon as Neo4j is back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import psutil
import pytest

from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.schema.migrations import migrate, migrations
from graphapi.local import LocalConnection, LocalServer
from tests.questions.asking import Api, Reply, serving
from tests.server import local_server

pytestmark = [pytest.mark.neo4j, pytest.mark.slow, pytest.mark.servers]

STATS = "{ stats { actors } }"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    """A separate Neo4j, which these tests kill."""
    with local_server(tmp_path_factory.mktemp("mortal")) as server:
        yield server


def access_to(connection: LocalConnection) -> Access:
    return Access(connection.uri, connection.user, connection.password)


@pytest.fixture(scope="module")
async def mortal(server: LocalServer) -> AsyncIterator[Api]:
    """The application on this Neo4j, which has the schema."""
    access = access_to(server.start())
    with Database(access) as database:
        migrate(database)
    async with serving(access) as api:
        yield api


def kill(server: LocalServer) -> None:
    connection = server.start()
    process = psutil.Process(connection.pid)
    process.kill()
    process.wait()


async def test_a_request_fails_in_words_and_the_next_works_once_it_is_back(mortal: Api, server: LocalServer) -> None:
    before = server.start()
    assert await mortal.ask(STATS) == {"actors": 0}
    assert (await mortal.client.get("/readyz")).text == "ready\n"

    kill(server)
    for document in (
        STATS,
        """{ actor(ref: {name: "Haftar"}) { id } }""",
        "{ stats { actors } actors { totalCount } }",
    ):
        reply = await mortal.post(document)
        assert (reply.status, reply.code) == (503, "UNAVAILABLE")
        assert "Neo4j does not answer" in reply.error["message"]
        says_nothing_of(reply, before)
    ready = await mortal.client.get("/readyz")
    assert (ready.status_code, ready.text.partition(":")[0]) == (503, "not ready")
    assert "Neo4j does not answer" in ready.text
    assert before.uri not in ready.text
    assert (await mortal.client.get("/healthz")).status_code == 200

    assert server.start().uri == before.uri
    assert await mortal.ask(STATS) == {"actors": 0}
    assert (await mortal.client.get("/readyz")).text == "ready\n"


async def test_not_ready_while_a_migration_is_missing_or_was_edited(mortal: Api, server: LocalServer) -> None:
    last = migrations()[-1]
    with Database(access_to(server.start())) as database:
        edited = "MATCH (m:Migration {number: $number}) SET m.checksum = $checksum"
        database.run(Statement(edited, {"number": last.number, "checksum": "another"}))
        ready = await mortal.client.get("/readyz")
        assert ready.status_code == 503
        assert last.name in ready.text
        assert "checksum mismatch" in ready.text
        database.run(Statement("MATCH (m:Migration {number: $number}) DELETE m", {"number": last.number}))
        ready = await mortal.client.get("/readyz")
        assert ready.status_code == 503
        assert f"Migrations are missing: {last.name}." in ready.text
        assert "graphapi migrate" in ready.text
        migrate(database)
    assert (await mortal.client.get("/readyz")).text == "ready\n"


async def test_a_wrong_password_is_said_and_not_shown(server: LocalServer) -> None:
    connection = server.start()
    async with serving(Access(connection.uri, connection.user, "a wrong password")) as api:
        reply = await api.post(STATS)
        assert (reply.status, reply.code) == (503, "UNAVAILABLE")
        assert "refuses the user or the password" in reply.error["message"]
        says_nothing_of(reply, connection)
        assert "a wrong password" not in reply.body.decode()


async def test_nobody_at_that_address() -> None:
    async with serving(Access("bolt://127.0.0.1:1", password="secret")) as api:
        reply = await api.post(STATS)
        assert (reply.status, reply.code) == (503, "UNAVAILABLE")
        assert "127.0.0.1" not in reply.body.decode()
        assert (await api.client.get("/readyz")).status_code == 503
        # Fields that need no database still work.
        assert await api.ask("{ vocabulary { stances { value } } }")
        assert await api.ask("{ __schema { queryType { name } } }")
        assert (await api.post("{ nothing }")).code == "BAD_REQUEST"


def says_nothing_of(reply: Reply, connection: LocalConnection) -> None:
    text = reply.body.decode()
    for word in (connection.uri, "127.0.0.1", connection.password, "MATCH", "Traceback", ".py"):
        assert word not in text, text
