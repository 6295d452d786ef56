"""Neo4j Browser from the local server in a real browser: its pictures are readable, and it sends no requests to other hosts."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Error

from graphapi.local import LocalConnection
from tests.browser.neo4j_browser import (
    NO_MORE_LINES,
    STYLE,
    ask,
    log_in,
    neo4j_with_libya,
    open_guide,
    press,
    see,
)
from tests.browser.page import Watched, open_page
from tests.guide import serving

pytestmark = [pytest.mark.browser, pytest.mark.neo4j, pytest.mark.slow, pytest.mark.servers]

ELSEWHERE = "http://elsewhere.example/script.js"


@pytest.fixture(scope="module")
async def connection(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[LocalConnection]:
    async with neo4j_with_libya(tmp_path_factory.mktemp("neo4j")) as connection:
        yield connection


async def test_it_answers_a_query_and_asks_no_other_host(connection: LocalConnection) -> None:
    watched = Watched()
    async with open_page() as page:
        watched.watch(page)
        await log_in(page, connection, connection.browser_url)
        # The first frame after login; by then the page has sent all its requests.
        await page.get_by_text("Getting started with").first.wait_for()
        await page.locator(".monaco-editor textarea").first.click(force=True)
        await page.keyboard.type("RETURN 17 * 2 AS product")
        await page.keyboard.press("ControlOrMeta+Enter")
        await page.get_by_text("34", exact=True).first.wait_for()
        assert watched.elsewhere(connection.http_url) == []

        # Any other request to another host is refused too.
        async with page.expect_event("requestfailed", lambda request: request.url == ELSEWHERE):
            with pytest.raises(Error):
                await page.add_script_tag(url=ELSEWHERE)
        assert watched.elsewhere(connection.http_url) == []


async def test_the_guide_answers_in_pictures_that_can_be_read(connection: LocalConnection) -> None:
    watched = Watched()
    with serving() as guide:
        async with open_page() as page:
            watched.watch(page)
            await open_guide(page, connection, guide)

            # Without a style, captions are names of nodes and types of lines.
            plain = await ask(page, "Who backed an actor, and when?")
            assert {"Khalifa Haftar", "France", "Saudi Arabia"} <= plain.nodes
            assert "SUPPORTS" in plain.lines

            await press(page, STYLE, "relationship.SUPPORTS")
            await press(page, NO_MORE_LINES, '"autoComplete": false')
            styled = await ask(page, "Who backed an actor, and when?")
            assert "France" in styled.nodes
            await see(page, "supports, reported 201")
            await see(page, "supports, alleged")
            assert not [line for line in styled.lines if line.startswith(("met", "opposes", "requests"))]

            # Another actor, by a name in another script, typed into the guide.
            await page.locator('input[value-for="actor"]').fill("ماكرون")
            await page.locator('input[value-for="actor"]').press("End")  # the text is read on key release
            met = await ask(page, "Whom did an actor meet")
            assert any(node.startswith("Emmanuel") for node in met.nodes)

            acting = await ask(page, "Who acts for a state?")
            assert "Egypt" in acting.nodes
    asked = [url for url in watched.elsewhere(connection.http_url) if not url.startswith(f"{guide}/")]
    assert asked == []
