"""Neo4j Browser, as the local server serves it, in a real browser: it logs in, answers, and asks no other host."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Error

from graphapi.local import VERSION, LocalConnection, LocalServer
from tests.browser.page import Watched, open_page

pytestmark = [pytest.mark.browser, pytest.mark.neo4j, pytest.mark.slow]

ELSEWHERE = "http://elsewhere.example/script.js"
PATIENCE = 120_000  # milliseconds; a busy machine


@pytest.fixture
async def connection(tmp_path: Path) -> AsyncIterator[LocalConnection]:
    """Of the version that the command line runs, whichever is tested: 5.26 has no setting for what its pages may ask."""
    server = LocalServer(VERSION, "browser", data_dir=tmp_path, quick=True)
    try:
        yield await asyncio.to_thread(server.start)
    finally:
        await asyncio.to_thread(server.wipe, stop=True)


async def test_it_answers_a_query_and_asks_no_other_host(connection: LocalConnection) -> None:
    watched = Watched()
    async with open_page() as page:
        page.set_default_timeout(PATIENCE)
        watched.watch(page)
        await page.goto(connection.browser_url)
        await page.locator("form input").nth(1).fill(connection.user)
        await page.locator("input[type=password]").fill(connection.password)
        await page.keyboard.press("Enter")
        # The first frame for those who have logged in; by then the page has asked for all that it wants.
        await page.get_by_text("Getting started with").first.wait_for()
        await page.locator(".monaco-editor textarea").first.click(force=True)
        await page.keyboard.type("RETURN 17 * 2 AS product")
        await page.keyboard.press("ControlOrMeta+Enter")
        await page.get_by_text("34", exact=True).first.wait_for()
        assert watched.elsewhere(connection.http_url) == []

        # Whatever it will ask for one day is refused too.
        async with page.expect_event("requestfailed", lambda request: request.url == ELSEWHERE):
            with pytest.raises(Error):
                await page.add_script_tag(url=ELSEWHERE)
        assert watched.elsewhere(connection.http_url) == []
