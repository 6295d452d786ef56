"""A closed service in a real browser: users enter the token once, on a page, and no address contains it."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from pydantic import SecretStr

from graphapi.api.http.app import create_app
from graphapi.data import EXPLORER
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.local.graphiql import install_graphiql
from graphapi.settings import Settings
from tests.browser.bundled import load_bundled
from tests.browser.explorer import PATIENCE
from tests.browser.page import Watched, open_page
from tests.conftest import empty
from tests.listening import listening

pytestmark = [pytest.mark.browser, pytest.mark.neo4j]

TOKEN = "a-token-of-tests-only"
DOCUMENT = "query Asked { stats { actors } }"


def settings_of(access: Access, **more: Any) -> Settings:
    return Settings(
        neo4j_uri=access.uri,
        neo4j_user=access.user,
        neo4j_password=SecretStr(access.password),
        read_token=SecretStr(TOKEN),
        statement_seconds=60,
        request_seconds=60,
        warm_up=False,
        **more,
    )


async def test_the_explorer_works_once_one_has_logged_in(access: Access, full_database: Database) -> None:
    if not (EXPLORER / "index.html").exists():
        pytest.skip("the explorer is not built: make explorer")
    empty(full_database)
    load_bundled(full_database)
    async with listening(create_app(settings_of(access, site=EXPLORER))) as address, open_page() as page:
        await page.goto(f"{address}/?during=2016&lang=en")
        await page.get_by_label("Its token").fill(TOKEN)
        await page.get_by_role("button", name="Log in").click()
        await page.get_by_role("heading", name="Who backed Khalifa Haftar?").wait_for(timeout=PATIENCE)
        assert page.url == f"{address}/?during=2016&lang=en"
        await page.get_by_text("France").first.wait_for(timeout=PATIENCE)


async def test_one_logs_in_and_is_where_one_wanted_to_be(access: Access) -> None:
    settings = settings_of(access, graphiql_folder=install_graphiql())
    watched = Watched()
    async with listening(create_app(settings)) as address, open_page() as page:
        await page.goto(f"{address}/graphql#query={quote(DOCUMENT)}")
        await page.get_by_label("Its token").fill("wrong")
        await page.get_by_role("button", name="Log in").click()
        await page.get_by_role("alert").wait_for()
        watched.watch(page)
        await page.get_by_label("Its token").fill(TOKEN)
        await page.get_by_role("button", name="Log in").click()
        # The part of the address after # is kept.
        await page.locator(".graphiql-query-editor .CodeMirror", has_text="query Asked").wait_for()
        await page.locator(".graphiql-execute-button").click()
        await page.locator(".result-window", has_text='"actors"').wait_for()
        assert watched.faults == []
        assert not any(TOKEN in url for url in watched.asked)
        # Scripts of the page cannot read the cookie.
        assert await page.evaluate("document.cookie") == ""
        await page.goto(f"{address}/logout")
        await page.goto(f"{address}/graphql")
        await page.get_by_label("Its token").wait_for()
