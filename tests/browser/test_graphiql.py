"""GraphiQL in a real browser: it loads from this machine alone, runs a document and shows the answer."""

from __future__ import annotations

import asyncio
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import uvicorn
from playwright.async_api import Page, Request, async_playwright
from pydantic import SecretStr

from graphapi.api.app import create_app
from graphapi.graph.connection import Access
from graphapi.local.graphiql import install_graphiql
from graphapi.settings import Settings

pytestmark = [pytest.mark.browser, pytest.mark.neo4j]

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
# Named as the document that it stands for: GraphiQL takes a moment to see a new name.
DOCUMENT = "query Backers { stats { actors } }"


@pytest.fixture
async def address(access: Access) -> AsyncIterator[str]:
    """The API with GraphiQL on a free port."""
    settings = Settings(
        neo4j_uri=access.uri,
        neo4j_user=access.user,
        neo4j_password=SecretStr(access.password),
        graphiql_folder=install_graphiql(),
    )
    server = uvicorn.Server(uvicorn.Config(create_app(settings), log_level="warning"))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        await serving


@asynccontextmanager
async def open_page() -> AsyncIterator[Page]:
    """A page in the machine's own Chromium."""
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"no browser: none of {', '.join(BROWSERS)} is on the path")
    async with async_playwright() as playwright:
        flags = ["--disable-background-networking", "--disable-component-update", "--disable-quic", "--disable-sync"]
        browser = await playwright.chromium.launch(executable_path=found, args=flags)
        yield await browser.new_page()
        await browser.close()


async def test_it_runs_a_document_with_nothing_from_another_host(address: str) -> None:
    asked: list[str] = []
    faults: list[str] = []

    def record(request: Request) -> None:
        asked.append(request.url)

    async with open_page() as page:
        page.on("request", record)
        page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: faults.append(str(error)))
        await page.goto(f"{address}/graphql")
        await page.locator(".graphiql-query-editor .CodeMirror").click()
        await page.keyboard.press("ControlOrMeta+A")
        await page.keyboard.insert_text(DOCUMENT)
        await page.locator(".graphiql-execute-button").click()
        await page.locator(".result-window", has_text='"actors"').wait_for()
    assert faults == []
    assert asked
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []
