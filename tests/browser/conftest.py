"""Fixtures for tests of the explorer: a browser, and an API with only the bundled data."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, expect
from pydantic import SecretStr

from graphapi.api.http.app import create_app
from graphapi.data import EXPLORER
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.local.graphiql import install_graphiql
from graphapi.settings import Settings
from tests.browser.bundled import BUNDLED, load_bundled
from tests.browser.explorer import PATIENCE
from tests.browser.page import open_browser
from tests.conftest import empty, held
from tests.listening import listening

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with open_browser() as browser:
        yield browser


@pytest.fixture(scope="module")
async def settings(access: Access, full_database: Database) -> Settings:
    """Settings of an API that has only the bundled data and serves the explorer."""
    if not (EXPLORER / "index.html").exists():
        pytest.skip("the explorer is not built: make explorer")
    if BUNDLED not in held:
        empty(full_database)
        load_bundled(full_database)
        held.add(BUNDLED)
    return Settings(
        neo4j_uri=access.uri,
        neo4j_user=access.user,
        neo4j_password=SecretStr(access.password),
        graphiql_folder=install_graphiql(),
        site=EXPLORER,
        statement_seconds=60,
        request_seconds=60,
        warm_up=False,
    )


@pytest.fixture(scope="module")
async def address(settings: Settings) -> AsyncIterator[str]:
    async with listening(create_app(settings)) as address:
        yield address
