"""Decisions about which actors are one over HTTP: only with the write token, and their effect on answers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from graphapi.api.http.app import create_app
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.settings import Settings
from tests.integration.inputs import load
from tests.integration.spellings import INPUTS
from tests.listening import listening

pytestmark = [pytest.mark.neo4j]
READ, WRITE = "read-me-0123456789", "write-me-0123456789"
MERGE = """mutation M($keep: ID!, $other: ID!, $key: String) {
  mergeActors(keep: $keep, other: $other, by: "ed", why: "one office", key: $key) { id left right verdict by at why }
}"""
PART = 'mutation P($one: ID!, $other: ID!) { partActors(one: $one, other: $other, by: "ed", why: "no") { verdict } }'
BACKERS = '{ backers(of: {id: "%s"}) { edges { node { backer { id mergedFrom } recipient { id } } } } }'


async def ask(client: httpx.AsyncClient, text: str, token: str | None = WRITE, **variables: object) -> Any:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    answer = await client.post("/graphql", json={"query": text, "variables": variables}, headers=headers)
    return answer.json()


@pytest.fixture
async def client(database: Database, access: Access) -> AsyncIterator[httpx.AsyncClient]:
    for name in ("articles", "codebook"):
        load(database, INPUTS[name], name)
    settings = Settings(
        neo4j_uri=access.uri,
        neo4j_user=access.user,
        neo4j_password=SecretStr(access.password),
        write_token=SecretStr(WRITE),
        warm_up=False,
    )
    async with listening(create_app(settings)) as address, httpx.AsyncClient(base_url=address, timeout=60) as client:
        yield client


async def test_a_merge_is_seen_in_the_next_answer_and_taken_back(client: httpx.AsyncClient) -> None:
    before = await ask(client, BACKERS % "haftar", None)
    merged = await ask(client, MERGE, keep="haftar", other="ucdp-1")
    assert merged["data"]["mergeActors"] == {
        "id": merged["data"]["mergeActors"]["id"],
        "left": "haftar",
        "right": "ucdp-1",
        "verdict": "SAME",
        "by": "ed",
        "at": merged["data"]["mergeActors"]["at"],
        "why": "one office",
    }
    assert datetime.fromisoformat(merged["data"]["mergeActors"]["at"]).tzinfo
    backers = await ask(client, BACKERS % "haftar", None)
    assert {edge["node"]["backer"]["id"] for edge in backers["data"]["backers"]["edges"]} == {
        "france",
        "egypt",
        "french-republic",
    }
    # The old id still finds the actor, which the answer reports.
    old = await ask(client, BACKERS % "ucdp-1", None)
    assert old["data"] == backers["data"]
    assert old["extensions"]["names"] == [{"given": "ucdp-1", "id": "haftar", "how": "MERGED", "matched": "ucdp-1"}]

    parted = await ask(client, PART, one="ucdp-1", other="haftar")
    assert parted["data"] == {"partActors": [{"verdict": "SAME"}]}
    assert (await ask(client, BACKERS % "haftar", None))["data"] == before["data"]


async def test_a_key_decides_once(client: httpx.AsyncClient) -> None:
    first = await ask(client, MERGE, keep="haftar", other="ucdp-1", key="a")
    assert await ask(client, MERGE, keep="haftar", other="ucdp-1", key="a") == first
    other = await ask(client, MERGE, keep="france", other="french-republic", key="a")
    assert other["errors"][0]["extensions"]["code"] == "CONFLICT"


async def test_the_queue_has_what_nobody_decided(client: httpx.AsyncClient) -> None:
    text = "{ identityQueue { keep other score certain reasons } }"
    pairs = {(each["keep"], each["other"]) for each in (await ask(client, text))["data"]["identityQueue"]}
    assert {frozenset(pair) for pair in pairs} >= {
        frozenset({"haftar", "ucdp-1"}),
        frozenset({"france", "french-republic"}),
    }
    await ask(client, MERGE, keep="haftar", other="ucdp-1")
    left = [each["other"] for each in (await ask(client, text))["data"]["identityQueue"]]
    assert "ucdp-1" not in left


@pytest.mark.parametrize("token", [None, "wrong-0123456789abc"])
async def test_nothing_is_decided_without_the_token(client: httpx.AsyncClient, token: str | None) -> None:
    answer = await ask(client, MERGE, token, keep="haftar", other="ucdp-1")
    assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert answer["data"] is None
    address = {"query": MERGE, "variables": '{"keep": "haftar", "other": "ucdp-1"}'}
    got = await client.get("/graphql", params=address, headers={"Authorization": f"Bearer {WRITE}"})
    assert got.status_code == 405
    assert (await ask(client, '{ actor(ref: {id: "haftar"}) { mergedFrom } }'))["data"] == {"actor": {"mergedFrom": []}}


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({"keep": "haftar", "other": "haftar"}, "CONFLICT"),
        ({"keep": "haftar", "other": "nobody"}, "UNKNOWN_ACTOR"),
        ({"keep": "haftar", "other": "france"}, "CONFLICT"),  # a person and a state
        ({"keep": "haftar", "other": "x" * 100_000}, "UNKNOWN_ACTOR"),
        ({"keep": "", "other": "france"}, "UNKNOWN_ACTOR"),
    ],
)
async def test_what_cannot_be_one_is_refused(client: httpx.AsyncClient, variables: dict[str, str], code: str) -> None:
    answer = await ask(client, MERGE, **variables)
    assert answer["errors"][0]["extensions"]["code"] == code
    assert len(answer["errors"][0]["message"]) < 1_000


async def test_without_a_write_token_there_are_no_mutations(database: Database, access: Access) -> None:
    settings = Settings(
        neo4j_uri=access.uri, neo4j_user=access.user, neo4j_password=SecretStr(access.password), warm_up=False
    )
    async with listening(create_app(settings)) as address, httpx.AsyncClient(base_url=address, timeout=60) as client:
        answer = await ask(client, MERGE, keep="haftar", other="ucdp-1")
        assert answer["errors"][0]["message"] == "This API accepts queries only."
        kinds = await ask(client, "{ __schema { mutationType { name } } }")
        assert kinds["data"] == {"__schema": {"mutationType": None}}
