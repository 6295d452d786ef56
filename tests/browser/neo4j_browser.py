"""Drives Neo4j Browser as a user does: logs in, runs queries of the guide, and reads the picture."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Locator, Page

from graphapi.cli.browser import page_with_guide
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.schema.migrations import migrate
from graphapi.local import VERSION, LocalConnection, LocalServer
from tests.browser.bundled import load_bundled

PATIENCE = 120_000  # milliseconds; a busy machine
STYLE = "Colours, and dates on lines"
NO_MORE_LINES = "Only the lines that are asked for"


@dataclass(frozen=True)
class Picture:
    """The captions of nodes and lines in a picture."""

    nodes: frozenset[str]
    lines: frozenset[str]


@asynccontextmanager
async def neo4j_with_libya(folder: Path) -> AsyncIterator[LocalConnection]:
    """A Neo4j with the bundled data, in the version of the command line, whichever version is tested.

    5.26 has no setting to restrict the requests of its pages.
    """
    server = LocalServer(VERSION, "browser", data_dir=folder, quick=True)
    try:
        connection = await asyncio.to_thread(server.start)
        await asyncio.to_thread(_load, connection)
        yield connection
    finally:
        await asyncio.to_thread(server.wipe, stop=True)


async def log_in(page: Page, connection: LocalConnection, address: str) -> None:
    """Opens the address and logs in."""
    page.set_default_timeout(PATIENCE)
    await page.goto(address)
    await page.locator("form input").nth(1).fill(connection.user)
    await page.locator("input[type=password]").fill(connection.password)
    await page.keyboard.press("Enter")


async def open_guide(page: Page, connection: LocalConnection, guide: str) -> None:
    """Logs in, opens the guide, and waits until queries can be run."""
    await log_in(page, connection, page_with_guide(connection.browser_url, guide))
    await page.get_by_text("You are connected as user").first.wait_for()


async def ask(page: Page, words: str) -> Picture:
    """Runs the query of a question in the guide, and returns the picture."""
    frames = page.locator("article")
    before = await frames.count()
    await page.locator("h4", has_text=words).locator("xpath=following-sibling::pre[1]").locator("i").click()
    await frames.nth(before).wait_for()  # the newest is first
    frame = frames.first
    await frame.locator("svg g.node").first.wait_for()
    return Picture(
        frozenset(await _texts(frame, "g.node")),
        frozenset(await _texts(frame, "g.relationship")),
    )


async def see(page: Page, words: str) -> None:
    """Waits until a line of the latest picture has these words. Between near nodes, captions are cut."""
    await page.locator("article").first.locator("g.relationship text", has_text=words).first.wait_for(state="attached")


async def press(page: Page, words: str, answer: str) -> None:
    """Presses a button of the guide, and waits for its answer."""
    await page.get_by_role("button", name=words).click()
    await page.locator("article").first.get_by_text(answer).first.wait_for()


async def _texts(frame: Locator, group: str) -> list[str]:
    found: list[str] = await frame.locator(group).evaluate_all(
        "groups => groups.map(each => [...each.querySelectorAll('text')].map(text => text.textContent.trim()).join(' ').trim())"
    )
    return found


def _load(connection: LocalConnection) -> None:
    with Database(Access(connection.uri, connection.user, connection.password)) as database:
        migrate(database)
        load_bundled(database)
