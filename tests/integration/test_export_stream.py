"""If either side aborts an export, its statement ends, and clients notice that it is incomplete."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from graphapi.api.http.app import create_app
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.writer import Input, write
from tests.conftest import empty
from tests.listening import listening
from tests.questions.asking import serving, settings_for
from tests.questions.world import world
from tests.records import claim

pytestmark = [pytest.mark.neo4j, pytest.mark.slow]

CLAIMS = 6_000
EXPORTING = "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery CONTAINS 'CALL (*)' AND NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'"
PATIENCE = 20


@pytest.fixture(scope="module")
def many(full_database: Database) -> None:
    """More claims than the buffers between Neo4j and a client that does not read can have."""
    empty(full_database)
    claims = (claim(period="2016", quote=f"{number} {'They support him. ' * 100}") for number in range(CLAIMS))
    write(full_database, world(*claims), Input(loader="test", name="many.yaml", sha256="many"))


@pytest.fixture
async def client(access: Access) -> AsyncIterator[httpx.AsyncClient]:
    async with (
        listening(create_app(settings_for(access))) as address,
        httpx.AsyncClient(
            base_url=address,
            headers={"Accept-Encoding": "identity"},  # compressed, everything would fit into the buffers
        ) as client,
    ):
        yield client


def running(database: Database) -> list[str]:
    return [row["transactionId"] for row in database.run(Statement(f"{EXPORTING} RETURN transactionId"))]


async def begun(database: Database) -> list[str]:
    async with asyncio.timeout(PATIENCE):
        while not (found := running(database)):  # noqa: ASYNC110 - nobody but Neo4j knows
            await asyncio.sleep(0.05)
    return found


async def ended(database: Database) -> None:
    async with asyncio.timeout(PATIENCE):
        while running(database):  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def rest(parts: AsyncIterator[bytes]) -> None:
    async for _ in parts:
        pass


@pytest.mark.usefixtures("many")
async def test_all_of_it_comes(client: httpx.AsyncClient) -> None:
    reply = await client.get("/export/claims.csv", timeout=120)
    assert reply.content.count(b"claim:") == CLAIMS


@pytest.mark.usefixtures("many")
async def test_who_hangs_up_ends_the_statement(client: httpx.AsyncClient, full_database: Database) -> None:
    async with client.stream("GET", "/export/claims.csv", timeout=120) as reply:
        assert await anext(reply.aiter_raw())
        await begun(full_database)
    await ended(full_database)


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize("ending", ["csv", "jsonl"])
async def test_what_neo4j_breaks_off_is_no_whole_file(
    client: httpx.AsyncClient, full_database: Database, ending: str
) -> None:
    async with client.stream("GET", f"/export/claims.{ending}", timeout=120) as reply:
        assert reply.status_code == 200
        parts = reply.aiter_raw()
        await anext(parts)
        full_database.run(Statement("TERMINATE TRANSACTIONS $ids", {"ids": await begun(full_database)}))
        with pytest.raises(httpx.RemoteProtocolError):
            await rest(parts)


@pytest.mark.usefixtures("many")
async def test_more_than_the_setting_allows_is_refused_with_the_count(access: Access) -> None:
    async with serving(access, export_entries_max=CLAIMS - 1) as api:
        reply = await api.client.get("/export/claims.csv")
        assert reply.status_code == 413, reply.text[:100]
        assert (reply.status_code, reply.json()["code"], reply.json()["count"]) == (413, "TOO_MANY", CLAIMS)
        assert (await api.client.get("/export/claims.csv?stance=denied")).status_code == 200
