"""The explorer in a real browser: opens it, records its requests and errors, and checks its accessibility."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

import pytest
from playwright.async_api import Browser, Locator, Page, Response

from graphapi.data import EXPLORER
from tests.browser.page import Watched
from tests.figures import PICTURES

AXE = EXPLORER.parents[1] / "explorer" / "node_modules" / "axe-core" / "axe.min.js"
PATIENCE = 90_000  # milliseconds, on a busy machine on which Neo4j plans
SERIOUS = ("serious", "critical")
_RUN_AXE = "() => axe.run(document, { resultTypes: ['violations'] })"

Scheme = Literal["light", "dark"]


@dataclass
class Explorer:
    """A page of the explorer, with its requests and errors."""

    page: Page
    address: str
    watched: Watched = field(default_factory=Watched)
    # The distinct requests to the API: on a slow machine the page repeats some.
    asked: set[str] = field(default_factory=set)

    async def open(self, query: str = "") -> Response:
        """Opens the page with this query, and waits until the view has all its data."""
        response = await self.page.goto(f"{self.address}/{query}")
        assert response
        await self.page.locator("h1").wait_for()
        await self.settle()
        return response

    async def settle(self) -> None:
        await self.page.locator("body:not(:has([aria-busy=true])) h1").wait_for()

    def named(self, role: Any, name: str, *, exact: bool = False) -> Locator:
        return self.page.get_by_role(role, name=name, exact=exact)

    @property
    def rows(self) -> Locator:
        """The rows of backers in the timeline."""
        return self.page.locator(".timeline > .rows > li:not(.denials)")

    @property
    def evidence(self) -> Locator:
        return self.page.locator("aside.evidence")

    async def barriers(self) -> list[str]:
        """The serious and critical violations that axe-core finds, with their position."""
        await self.page.evaluate(AXE.read_text(encoding="utf-8"))
        found = await self.page.evaluate(_RUN_AXE)
        return [
            f"{each['id']}: {each['nodes'][0]['html'][:150]} {each['nodes'][0]['failureSummary'][:200]}"
            for each in found["violations"]
            if each["impact"] in SERIOUS
        ]

    async def picture(self, name: str, *, whole: bool = True) -> None:
        PICTURES.mkdir(parents=True, exist_ok=True)
        await self.page.screenshot(path=PICTURES / f"{name}.png", full_page=whole)


@asynccontextmanager
async def explorer(
    browser: Browser, address: str, *, scheme: Scheme = "light", width: int = 1400, languages: str = "en-GB"
) -> AsyncIterator[Explorer]:
    """A page in a new browser context, like that of a new reader. Fails at the end if the page had errors."""
    if not AXE.exists() or not (EXPLORER / "index.html").exists():
        pytest.skip("the explorer is not built: make explorer explorer/node_modules/.checks")
    context = await browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, locale=languages, reduced_motion="reduce"
    )
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    shown = Explorer(page, address)
    shown.watched.watch(page)
    page.on("request", lambda request: shown.asked.add(request.post_data or "") if request.method == "POST" else None)
    yield shown
    assert shown.watched.faults == []
    assert shown.watched.elsewhere(address) == []
    await context.close()
