"""A page in the Chromium of the machine, with its requests and errors."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, Page, Request, async_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
# Only the page uses the network. Without a sandbox, because root cannot have one.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@asynccontextmanager
async def open_browser() -> AsyncIterator[Browser]:
    """The Chromium of the machine. Skips the test if there is none."""
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"no browser: none of {', '.join(BROWSERS)} is on the path")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        await browser.close()


@asynccontextmanager
async def open_page() -> AsyncIterator[Page]:
    """A page in the Chromium of the machine."""
    async with open_browser() as browser:
        yield await browser.new_page(viewport={"width": 1400, "height": 900})


@dataclass
class Watched:
    """The requests of a page, its errors, and the requests that its own policy refused."""

    asked: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("requestfailed", self._note_failure)
        page.on("console", lambda message: self.faults.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.faults.append(str(error)))

    def elsewhere(self, address: str) -> list[str]:
        """The requests to other hosts, regardless of ports. Fails if the page sent no request to `address`."""
        assert any(url.startswith(address) for url in self.asked)
        here = (None, urlsplit(address).hostname)  # data: and blob: have no host
        return [url for url in self.asked if urlsplit(url).hostname not in here and url not in self.refused]

    def _note_failure(self, request: Request) -> None:
        if request.failure == "csp":  # the page's own policy stopped the request
            self.refused.append(request.url)
