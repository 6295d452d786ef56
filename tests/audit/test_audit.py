"""The official audits of GraphQL over HTTP, with the API on a real socket."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from pydantic import SecretStr

from graphapi.api.http.app import create_app
from graphapi.settings import Settings
from tests.audit.node import run, tools
from tests.listening import listening

pytestmark = pytest.mark.node


async def test_every_audit_passes(tmp_path: Path) -> None:
    """The audits request no data, so no Neo4j is needed."""
    settings = Settings(
        neo4j_uri="bolt://127.0.0.1:9",
        neo4j_password=SecretStr("only for tests"),
        graphiql=True,
        graphiql_folder=tmp_path,
        warm_up=False,
    )
    folder = await asyncio.to_thread(tools)
    async with listening(create_app(settings)) as address:
        outcomes = json.loads(await asyncio.to_thread(run, folder, "node", "audit.mjs", f"{address}/graphql"))
    assert len(outcomes) >= 60
    assert [outcome for outcome in outcomes if outcome["status"] != "ok"] == []
