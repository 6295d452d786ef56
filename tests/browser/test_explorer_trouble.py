"""The explorer with problems: an invalid address, no server, a slow one, and unusual texts of sources."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, expect

from graphapi.api.http.app import create_app
from graphapi.graph.driver.database import Database
from graphapi.settings import Settings
from tests.browser.bundled import load_claims
from tests.browser.explorer import explorer
from tests.listening import listening

pytestmark = [pytest.mark.browser, pytest.mark.neo4j]

HOSTILE = "<img src=x onerror=alert(1)> & <script>alert(2)</script>"
LONG = "كلام طويل لا ينتهي " * 263  # 5,000 letters


async def test_what_makes_no_sense_has_a_sentence(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open("?during=<script>&view=banana&lang=en")
        await expect(shown.named("alert", "").first).to_contain_text("during=<script>")
        assert await shown.rows.count() > 10
        await shown.open("?actor=nobody-at-all")
        await expect(shown.named("alert", "").first).to_contain_text("No actor has the id “nobody-at-all”")
        await shown.open("?during=2019-99")
        await expect(shown.named("alert", "").first).to_contain_text("2019-99")
        await shown.open("?chosen=relation:gone")
        await expect(shown.evidence).to_contain_text("not in this answer")
        await shown.open("?during=1899")
        await expect(shown.page.locator(".empty")).to_contain_text("Widen the period")


async def test_who_is_offline_is_told_what_to_do(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open()
        await shown.page.context.set_offline(True)
        await shown.page.get_by_label("Certainty of dates").select_option("CERTAIN")
        alert = shown.named("alert", "").first
        await expect(alert).to_contain_text("The server does not answer")
        assert await shown.rows.count() > 10
        await shown.page.context.set_offline(False)
        await alert.get_by_role("button", name="Try again").click()
        await expect(alert).to_have_count(0)
        shown.watched.faults.clear()  # the browser reports that it was offline


async def test_more_than_an_address_can_hold_is_said(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open(
            "?lang=en" + "".join(f"&hidden=actor-{number}" for number in range(40)) + "&actor=" + "x" * 2_000
        )
        alert = shown.named("alert", "").first
        await expect(alert).to_contain_text("hidden: 25 / 40")
        await expect(alert).to_contain_text("actor=xxxx")
        assert await shown.rows.count() > 10


async def test_a_server_that_restarts_while_the_page_is_open_is_found_again(
    browser: Browser, settings: Settings
) -> None:
    async with listening(create_app(settings)) as address:
        opening = explorer(browser, address)
        shown = await opening.__aenter__()
        await shown.open()
        everyone = await shown.rows.count()
    await shown.page.get_by_label("Standing").select_option("ALLEGED")
    alert = shown.named("alert", "").first
    await expect(alert).to_contain_text("The server does not answer. Is it still running?")
    await expect(shown.rows).to_have_count(everyone)
    async with listening(create_app(settings), port=urlsplit(address).port or 0):
        await alert.get_by_role("button", name="Try again").click()
        await expect(alert).to_have_count(0)
        await expect(shown.rows).not_to_have_count(everyone)
        shown.watched.faults.clear()  # the browser reports that there was no response
        await opening.__aexit__(None, None, None)


async def test_a_question_that_takes_too_long_is_given_up_with_a_sentence(browser: Browser, settings: Settings) -> None:
    app = create_app(settings)
    async with listening(app) as address, explorer(browser, address) as shown:
        await shown.open()
        # Less time than Neo4j needs for any statement.
        app.state.service = replace(app.state.service, seconds=0.005)
        await shown.page.get_by_label("Standing").select_option("ALLEGED")
        alert = shown.named("alert", "").first
        await expect(alert).to_contain_text("The server is busy")
        await expect(alert.get_by_role("button", name="Try again")).to_be_enabled()
        await shown.named("button", "Table").click()
        await expect(shown.page).to_have_url(re.compile("view=table"))
        shown.watched.faults.clear()  # the browser reports each response with an error


async def test_what_sources_write_is_shown_and_never_run(
    browser: Browser, address: str, full_database: Database, tmp_path: Path
) -> None:
    """Runs after all others, because it adds data."""
    file = tmp_path / "hostile.yaml"
    said = {
        "source": "hostile-1",
        "predicate": "SUPPORTS",
        "subject": "hostile-one",
        "object": "hostile-two",
        "period": "2019/..",
    }
    written = {
        "format": "claims/1",
        "publishers": [
            {"id": name, "names": [{"value": f"{HOSTILE} {name}", "lang": "en", "kind": "PRIMARY"}]}
            for name in ("hostile", "echo")
        ],
        "sources": [
            {"id": "hostile-1", "publisher": "hostile", "title": HOSTILE, "published": "2020", "lang": "en"}
            | {"url": "https://news.example/"},
            {"id": "hostile-2", "publisher": "echo", "title": "Echo", "published": "2021", "lang": "ar"},
        ],
        "actors": [
            {"id": name, "kind": "STATE", "names": [{"value": f"{HOSTILE} {name}", "lang": "en", "kind": "PRIMARY"}]}
            for name in ("hostile-one", "hostile-two")
        ],
        "claims": [
            said | {"key": "first", "quote": {"text": (HOSTILE + " ") * 70}},
            said | {"source": "hostile-2", "repeats": "first", "quote": {"text": LONG}},
        ],
    }
    file.write_text(json.dumps(written), encoding="utf-8")
    load_claims(full_database, file)
    async with explorer(browser, address) as shown:
        for view in ("timeline", "network", "table"):
            await shown.open(f"?actor=hostile-two&view={view}&chosen=hostile-one")
            await expect(shown.page.locator("h1")).to_contain_text(f"{HOSTILE} hostile-two")
            await expect(shown.evidence.locator("blockquote").first).to_contain_text(HOSTILE)
            chain = shown.evidence.locator(".chain")
            await expect(chain.locator("h4")).to_contain_text("2 claims of one origin")
            await expect(chain.locator(".claim").nth(1)).to_contain_text("repeats another claim")
            await expect(chain.locator("blockquote").nth(1)).to_contain_text(LONG.strip())
        assert await shown.page.locator("img[src=x]").count() == 0
        await shown.picture("chain")
    async with explorer(browser, address, width=390) as shown:
        await shown.open("?actor=hostile-two&chosen=hostile-one")
        await expect(shown.evidence.locator("blockquote").nth(1)).to_contain_text(LONG.strip())
        assert await shown.page.evaluate("document.documentElement.scrollWidth") <= 390
