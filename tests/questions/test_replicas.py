"""Several processes of the API behind one address give the same answers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace

import httpx
import pytest
from pydantic import SecretStr

from graphapi.graph.driver.connection import Access, Graph
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from tests.questions.asking import Api, serving

pytestmark = [pytest.mark.neo4j, pytest.mark.both_lines]

TOKEN = "a-token-of-tests-only"
BEARER = {"authorization": f"Bearer {TOKEN}"}
ACTORS = "query ($after: String) { actors(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }"


@pytest.fixture
async def replicas(access: Access, database: Database) -> AsyncIterator[tuple[Api, Api]]:
    """Two independent applications. One uses a routing address for Neo4j, as for clusters and Aura."""
    database.run(Statement("UNWIND range(1, 5) AS n CREATE (:Actor {id: 'a' + n, name: 'A' + n, kind: 'PERSON'})"))
    routed = replace(access, uri=access.uri.replace("bolt://", "neo4j://"))
    async with AsyncExitStack() as stack:
        one = await stack.enter_async_context(serving(access, read_token=SecretStr(TOKEN)))
        other = await stack.enter_async_context(serving(routed, read_token=SecretStr(TOKEN)))
        yield one, other


async def actors(api: Api, after: str | None = None) -> tuple[list[str], str]:
    """The ids of a page, and its cursor."""
    body = {"query": ACTORS, "variables": {"after": after}}
    answer = (await api.client.post("/graphql", json=body, headers=BEARER)).json()["data"]["actors"]
    return [node["id"] for node in answer["nodes"]], answer["pageInfo"]["endCursor"]


async def test_a_page_of_one_is_followed_by_a_page_of_the_other(replicas: tuple[Api, Api]) -> None:
    one, other = replicas
    first, cursor = await actors(one)
    second, cursor = await actors(other, cursor)
    third, _ = await actors(one, cursor)
    assert [*first, *second, *third] == ["a1", "a2", "a3", "a4", "a5"]


async def test_what_one_sent_the_other_knows_until_the_data_change(
    replicas: tuple[Api, Api], database: Database
) -> None:
    one, other = replicas
    asked = {"query": "{ stats { actors } }"}
    for api in replicas:
        assert (await api.client.get("/graphql", params=asked, headers=BEARER)).status_code == httpx.codes.OK
    sent = await one.client.get("/graphql", params=asked, headers=BEARER)
    known = {**BEARER, "if-none-match": sent.headers["etag"]}
    assert (await other.client.get("/graphql", params=asked, headers=known)).status_code == 304
    database.run(Statement("CREATE (:Actor {id: 'a6'})"))
    for api in replicas:
        assert (await api.client.get("/graphql", params=asked, headers=known)).status_code == 200


async def test_who_logged_in_at_one_is_let_in_by_the_other(replicas: tuple[Api, Api]) -> None:
    one, other = replicas
    done = await one.client.post("/", data={"token": TOKEN})
    cookie = {"cookie": f"graphapi={done.cookies['graphapi']}"}
    assert (await other.client.post("/graphql", json={"query": "{ __typename }"}, headers=cookie)).status_code == 200


async def test_reads_are_routed_and_see_what_a_bookmark_stands_for(access: Access, database: Database) -> None:
    """A single server also has a routing table, with itself in each role; followers are not tested here."""
    routed = replace(access, uri=access.uri.replace("bolt://", "neo4j://"))
    table = database.run(
        Statement(
            "CALL dbms.routing.getRoutingTable({}, $name) YIELD servers RETURN servers", {"name": access.database}
        )
    )
    assert {server["role"] for server in table[0]["servers"]} == {"WRITE", "READ", "ROUTE"}
    import neo4j

    with neo4j.GraphDatabase.driver(access.uri, auth=access.auth) as driver, driver.session() as session:
        session.run("CREATE (:Actor {id: 'just-written'})").consume()
        bookmarks = session.last_bookmarks().raw_values
    async with Graph(routed) as graph:
        question = Statement("MATCH (a:Actor {id: 'just-written'}) RETURN count(*) AS found")
        assert await graph.read(question, bookmarks=bookmarks) == [{"found": 1}]
