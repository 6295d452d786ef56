"""A view of the explorer in another page works only if a setting names the origin of that page."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, Page, expect
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from graphapi.api.http.app import create_app
from graphapi.settings import Settings
from tests.browser.explorer import PATIENCE
from tests.browser.page import Watched
from tests.listening import listening

pytestmark = [pytest.mark.browser, pytest.mark.neo4j]

SAID = "&certainty=CERTAIN&during=2019-04%2F2019-05&chosen=france"
FRAME = (
    "<!doctype html><title>News</title><link rel='icon' href='data:,'>"
    "<iframe title='Graph' width='900' height='700' src='{address}'></iframe>"
)


async def _news(request: Request) -> HTMLResponse:
    return HTMLResponse(FRAME.format(address=request.query_params["frame"]))


@asynccontextmanager
async def framing(browser: Browser, news: str, address: str) -> AsyncIterator[tuple[Page, Watched]]:
    """A page of another origin with this address in a frame."""
    page = await browser.new_page(viewport={"width": 1000, "height": 800})
    page.set_default_timeout(PATIENCE)
    watched = Watched()
    watched.watch(page)
    await page.goto(f"{news}/?frame={address.replace('&', '%26')}")
    yield page, watched
    await page.close()


@pytest.fixture(scope="module")
async def news() -> AsyncIterator[str]:
    async with listening(Starlette(routes=[Route("/", _news)])) as address:
        yield address


@pytest.fixture(scope="module")
async def allowing(settings: Settings, news: str) -> AsyncIterator[str]:
    """An API whose views this page may frame."""
    async with listening(create_app(settings.model_copy(update={"frame_ancestors": (news,)}))) as address:
        yield address


async def test_nobody_frames_it_unless_a_setting_says_so(browser: Browser, address: str, news: str) -> None:
    for path in ("embed?lang=en", "?lang=en", "graphql"):
        async with framing(browser, news, f"{address}/{path}") as (page, watched):
            await expect(page.frame_locator("iframe").locator(".embedded, .top, .graphiql-container")).to_have_count(0)
            assert any("frame-ancestors 'none'" in fault for fault in watched.faults)


async def test_the_explorer_itself_is_never_framed(browser: Browser, allowing: str, news: str) -> None:
    async with framing(browser, news, f"{allowing}/?lang=en") as (_, watched):
        assert any("frame-ancestors 'none'" in fault for fault in watched.faults)


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_a_page_that_is_named_shows_the_address_as_it_stands(
    browser: Browser, allowing: str, news: str, language: str
) -> None:
    async with framing(browser, news, f"{allowing}/embed?lang={language}{SAID}") as (page, watched):
        frame = page.frame_locator("iframe")
        await expect(frame.locator(".timeline li.row").first).to_be_visible()
        await expect(frame.locator(".narrowed")).to_contain_text("2019-04/2019-05")
        await expect(frame.locator("blockquote").first).to_have_attribute("dir", "rtl")
        full = frame.locator(".embedded-foot a")
        await expect(full).to_have_attribute("target", "_blank")
        assert f"lang={language}" in (await full.get_attribute("href") or "")
        async with page.context.expect_page() as opening:
            await full.click()
        opened = await opening.value
        await expect(opened.locator(".top")).to_be_visible()
        await opened.close()
        assert watched.faults == []
        assert watched.elsewhere(allowing) == []


async def test_a_network_is_framed_too_and_the_page_around_it_keeps_its_history(
    browser: Browser, allowing: str, news: str
) -> None:
    async with framing(browser, news, f"{allowing}/embed?lang=en&view=network&during=2019") as (page, watched):
        frame = page.frame_locator("iframe")
        await expect(frame.locator(".canvas canvas").first).to_be_attached()
        entries = await page.evaluate("history.length")
        await frame.locator(".lists summary").click()
        await frame.locator(".list-columns button", has_text="France").first.click()
        await expect(frame.locator(".embedded-foot a")).to_have_attribute(
            "href", "./?view=network&during=2019&chosen=france&lang=en"
        )
        assert await page.evaluate("history.length") == entries
        assert watched.faults == []


async def test_what_cannot_be_framed_is_said(browser: Browser, allowing: str, news: str) -> None:
    async with framing(browser, news, f"{allowing}/embed?lang=en&view=table&actor=nobody-at-all") as (page, _):
        frame = page.frame_locator("iframe")
        await expect(frame.get_by_role("alert").first).to_contain_text("view=table")
        await expect(frame.get_by_role("alert").nth(1)).to_contain_text("No actor has the id “nobody-at-all”")
