"""Clients of Apollo and urql work with the API as documented, including fallbacks and retries."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from pydantic import SecretStr

from graphapi.api.http.app import create_app
from graphapi.settings import Settings
from tests.audit.node import run, tools
from tests.listening import listening

pytestmark = pytest.mark.node


@pytest.fixture
async def address() -> AsyncIterator[str]:
    """The API without a Neo4j: requests that need one get a 503."""
    settings = Settings(
        neo4j_uri="bolt://127.0.0.1:9", neo4j_password=SecretStr("only for tests"), graphiql=False, warm_up=False
    )
    async with listening(create_app(settings)) as address:
        yield f"{address}/graphql"


async def ask(what: str, address: str, query: str) -> dict[str, Any]:
    folder = await asyncio.to_thread(tools)
    answers: dict[str, Any] = json.loads(
        await asyncio.to_thread(run, folder, "node", "clients.mjs", what, address, query)
    )
    assert answers.keys() == {"apollo", "urql"}
    return answers


async def test_clients_with_persisted_queries_send_the_text_where_none_are_kept(address: str) -> None:
    for client, answer in (await ask("persisted", address, "{ __schema { queryType { name } } }")).items():
        assert answer["data"]["__schema"]["queryType"]["name"] == "Query", (client, answer)
        assert "error" not in answer
        assert len(answer["statuses"]) == 2, "asked by digest, then by text"


async def test_clients_try_again_while_neo4j_is_away(address: str) -> None:
    for client, answer in (await ask("retry", address, "{ stats { actors } }")).items():
        assert answer["statuses"] == [503, 503, 503], client
        assert answer["error"]
