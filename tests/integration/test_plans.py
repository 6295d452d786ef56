"""Neo4j plans each document once, for all values and any number of simultaneous requests."""

from __future__ import annotations

import asyncio
import re
import time
from contextlib import aclosing
from itertools import combinations
from pathlib import Path

import httpx
import pytest
from pydantic import SecretStr

from graphapi.api.http.app import create_app
from graphapi.api.schema import create_schema
from graphapi.errors import TimedOutError
from graphapi.graph.driver.connection import Access, Graph
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.read import new_documents
from graphapi.graph.schema.migrations import migrate
from graphapi.service.context import Context, Limits
from graphapi.settings import Settings
from tests.listening import listening
from tests.questions.asking import serving
from tests.server import kill, local_server

pytestmark = pytest.mark.neo4j

FORGET = Statement("CALL db.clearQueryCaches() YIELD value RETURN value")
# Takes long to plan, because all pairs of seven nodes are linked, and no time to run, because there is no such node.
_PAIRS = ", ".join(f"(a{one}:Nobody)-->(a{other}:Nobody)" for one, other in combinations(range(7), 2))
MUCH_TO_PLAN = Statement(f"MATCH {_PAIRS} RETURN count(*) AS count")
MUCH_TO_RUN = Statement("UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS slow_one")
RUNNING = Statement(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $text RETURN count(*) AS count",
    {"text": MUCH_TO_RUN.text},
)
NEW = "{ actors(first: 3) { totalCount nodes { id caption kind names { value } claims(first: 2) { nodes { id } } } } }"
ANOTHER = "{ sources(first: 3) { totalCount nodes { id title publisher { id title country } } } }"
PATIENCE = 60.0
RESTART_SECONDS = 300


def plans(database: Database) -> int:
    """The number of plans in Neo4j. Clears them."""
    [said] = database.run(FORGET)
    found = re.search(r"of (\d+) queries", said["value"])
    return int(found[1]) if found else 0


async def test_values_of_any_size_have_the_same_plan(graph: Graph, database: Database) -> None:
    context = Context(graph, Limits())
    text = (
        "query ($name: String!, $kinds: [ActorKind!]) { actors(filter: {name: $name, kinds: $kinds}) { totalCount } }"
    )
    plans(database)
    for size in (1, 20, 200):
        given = {"name": "x" * size, "kinds": ["STATE", "PERSON", "ORGANIZATION"] * size}
        result = await create_schema().execute(text, given, context)
        assert result.errors is None
    assert plans(database) == 1


async def test_a_document_that_many_ask_at_once_is_planned_once(database: Database, access: Access) -> None:
    async with serving(access, pieces=False) as api:
        plans(database)
        replies = await asyncio.gather(*(api.post(NEW) for _ in range(20)))
        assert plans(database) == 1
    assert {reply.status for reply in replies} == {200}
    assert all(reply.said["data"] == {"actors": {"totalCount": 0, "nodes": []}} for reply in replies)


async def test_pieces_that_many_ask_at_once_are_planned_once(
    database: Database, access: Access, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new_documents, "INVESTED", 1_000)  # the statement is shorter
    async with serving(access) as api:
        plans(database)
        replies = await asyncio.gather(*(api.post(NEW) for _ in range(20)))
        # The page, its count, and whether anything was written meanwhile: there is no actor whose pieces are read.
        assert plans(database) == 3
        assert [reply.said["data"] for reply in replies] == [{"actors": {"totalCount": 0, "nodes": []}}] * 20
        assert (await api.post("{ actors(first: 9) { totalCount nodes { country } } }")).status == 200
        assert plans(database) == 3  # cleared before, and of the same texts


async def test_whoever_is_too_many_is_refused_at_once_and_known_documents_are_answered(
    database: Database, access: Access
) -> None:
    async with serving(access, answers_max=20, pieces=False) as api:
        known = "{ stats { actors } }"
        assert (await api.post(known)).status == 200
        plans(database)
        asking = [asyncio.create_task(api.post(NEW)) for _ in range(200)]
        refused = [await each for each in asking[10:]]
        # The document is still being planned: neither refused requests nor known documents waited for it.
        assert not asking[0].done()
        assert (await api.post(known)).status == 200
        answered = [await each for each in asking[:10]]
    assert {reply.status for reply in answered} == {200}
    assert {reply.status for reply in refused} == {503}
    assert {reply.said["code"] for reply in refused} == {"UNAVAILABLE"}


async def test_planning_is_no_part_of_a_statements_time(access: Access, full_database: Database) -> None:
    plans(full_database)
    async with Graph(access, statement_seconds=0.5) as graph:
        began = time.monotonic()
        assert await graph.read(MUCH_TO_PLAN) == [{"count": 0}]
        assert time.monotonic() - began > 0.5
        for _ in range(2):  # first new to Neo4j, then known
            with pytest.raises(TimedOutError, match="longer than"):
                await graph.read(MUCH_TO_RUN)
    await ended(full_database)


async def test_a_plan_that_neo4j_dropped_is_made_again(access: Access, full_database: Database) -> None:
    async with Graph(access, statement_seconds=0.5) as graph:
        assert await graph.read(MUCH_TO_PLAN) == [{"count": 0}]
        plans(full_database)
        assert await graph.read(MUCH_TO_PLAN) == [{"count": 0}]
        plans(full_database)
        async with aclosing(graph.stream(MUCH_TO_PLAN)) as rows:
            assert [row async for row in rows] == [{"count": 0}]


async def test_a_plan_is_made_although_who_asked_has_given_up(access: Access, full_database: Database) -> None:
    plans(full_database)
    async with Graph(access) as graph:
        asking = asyncio.create_task(graph.read(MUCH_TO_PLAN))
        await asyncio.sleep(0.1)
        asking.cancel()
        await asyncio.wait([asking])
        assert not graph.is_idle_for(MUCH_TO_PLAN.text)
        assert await graph.read(MUCH_TO_PLAN) == [{"count": 0}]
        assert graph.is_idle_for(MUCH_TO_PLAN.text)
    assert plans(full_database) == 1


@pytest.mark.slow
@pytest.mark.servers
async def test_after_neo4j_was_away_its_plans_are_made_before_the_service_is_ready(tmp_path: Path) -> None:
    with local_server(tmp_path) as server:
        connection = server.start()
        access = Access(connection.uri, connection.user, connection.password)
        with Database(access) as database:
            migrate(database)
        settings = Settings(
            neo4j_uri=access.uri,
            neo4j_password=SecretStr(access.password),
            graphiql=False,
            statement_seconds=60,
            documents=documents(tmp_path, NEW, ANOTHER),
        )
        async with listening(create_app(settings)) as address, httpx.AsyncClient(base_url=address) as client:
            await until(client, 200, "ready")
            start_again = kill(connection)
            await until(client, 503, "does not answer")
            await asyncio.to_thread(start_again)
            await until(client, 503, "still planning")
            await until(client, 200, "ready")
        with Database(access) as database:
            assert plans(database) >= 2


def documents(folder: Path, *texts: str) -> Path:
    """A folder of trusted documents, which are all that a service plans before it is ready."""
    made = folder / "documents"
    made.mkdir()
    for number, text in enumerate(texts):
        (made / f"document-{number}.graphql").write_text(f"query Document{number} {text}\n", encoding="utf-8")
    return made


async def ended(database: Database) -> None:
    """Waits until Neo4j no longer runs MUCH_TO_RUN."""
    async with asyncio.timeout(PATIENCE):
        while True:
            if database.run(RUNNING)[0]["count"] == 0:
                return
            await asyncio.sleep(0.1)


async def until(client: httpx.AsyncClient, status: int, words: str) -> None:
    """Waits until `/readyz` has this status and these words."""
    async with asyncio.timeout(RESTART_SECONDS):
        while True:
            response = await client.get("/readyz", timeout=30)
            if response.status_code == status and words in response.text:
                return
            await asyncio.sleep(0.05)
