"""Schemathesis sends random valid and invalid requests, and none causes an internal error."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis_graphql import nodes
from pydantic import SecretStr

from graphapi.api.http.app import create_app
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.settings import Settings
from tests.listening import listening

pytestmark = [pytest.mark.neo4j, pytest.mark.slow]

SCHEMA = Path(__file__).parents[2] / "schema.graphql"
EXAMPLES = 100
# Neo4j plans the statement of each document, which takes longer than running it.
PATIENCE = 60.0
DATES = ("2014", "2014-05/2017", "2014-05/..", "2018?", "2020/2018", "yesterday", "")

schemathesis.graphql.scalar("EDTF", (st.sampled_from(DATES) | st.text(max_size=5)).map(nodes.String))
schemathesis.graphql.scalar("DateTime", (st.datetimes().map(str) | st.text(max_size=5)).map(nodes.String))
schemathesis.graphql.scalar("Date", (st.dates().map(str) | st.text(max_size=5)).map(nodes.String))


async def test_no_request_is_answered_with_an_error_of_ours(
    database: Database, access: Access, caplog: pytest.LogCaptureFixture
) -> None:
    app = create_app(
        Settings(
            neo4j_uri=access.uri,
            neo4j_user=access.user,
            neo4j_password=SecretStr(access.password),
            statement_seconds=PATIENCE,
            request_seconds=PATIENCE,
            graphiql=False,
            warm_up=False,
        )
    )
    async with listening(app) as address:
        with caplog.at_level(logging.ERROR):
            await asyncio.to_thread(ask_at_random, f"{address}/graphql")
    assert caplog.records == []


def ask_at_random(address: str) -> None:
    schema = schemathesis.graphql.from_path(SCHEMA)
    schema.config.update(base_url=address)

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=schema.as_strategy())
    def ask(case: Any) -> None:
        response = case.call(timeout=2 * PATIENCE)
        assert response.status_code < 500, response.text
        codes = {error["extensions"]["code"] for error in response.json().get("errors", ())}
        assert "INTERNAL" not in codes, case.body

    ask()
