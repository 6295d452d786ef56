"""Decisions about which actors are one, in a real browser: by keyboard, in three languages, and without permission."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, expect
from pydantic import SecretStr

from graphapi.api.http.app import create_app
from graphapi.data import EXPLORER
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.identity.judging import Decision, judge, log
from graphapi.model.judgement import Verdict
from graphapi.settings import Settings
from tests.browser.explorer import Explorer, explorer
from tests.integration.inputs import load
from tests.integration.spellings import INPUTS
from tests.listening import listening

pytestmark = [pytest.mark.browser, pytest.mark.neo4j]
TOKEN = "write-me-0123456789"
PLACE = "?view=review&lang=en"


DOCUMENTS = Path(__file__).parents[2] / "graphapi" / "documents" / "explorer"


def settings_of(access: Access, **more: Any) -> Settings:
    if not (EXPLORER / "index.html").exists():
        pytest.skip("the explorer is not built: make explorer")
    given: dict[str, Any] = {
        "neo4j_uri": access.uri,
        "neo4j_user": access.user,
        "neo4j_password": SecretStr(access.password),
    }
    return Settings(
        **{**given, "site": EXPLORER, "warm_up": False, "statement_seconds": 60, "request_seconds": 60, **more}
    )


@pytest.fixture
async def address(database: Database, access: Access) -> AsyncIterator[str]:
    for name in ("articles", "codebook"):
        load(database, INPUTS[name], name)
    # Also where only trusted documents are accepted.
    settings = settings_of(access, write_token=SecretStr(TOKEN), documents=DOCUMENTS)
    async with listening(create_app(settings)) as address:
        yield address


def refused(shown: Explorer) -> None:
    """Removes the expected report of the browser that the service refused the request."""
    assert all("status of 40" in each for each in shown.watched.faults)
    shown.watched.faults.clear()


def merged(database: Database) -> list[str]:
    rows = database.run(Statement("MATCH (m:MergedActor) RETURN m.id AS id ORDER BY id"))
    return [row["id"] for row in rows]


async def test_pairs_are_decided_one_after_the_other_by_keyboard(
    browser: Browser, address: str, database: Database
) -> None:
    async with explorer(browser, address) as shown:
        await shown.open(PLACE)
        await shown.page.get_by_label("Your name").fill("Ann")
        await shown.page.get_by_label("Write token").fill(TOKEN)
        await shown.page.keyboard.press("Enter")
        await shown.settle()
        # The question has the focus, for screen readers; the answers follow in tab order.
        await expect(shown.page.locator("article h2")).to_be_focused()
        await expect(shown.named("region", "France")).to_contain_text("French Republic")
        await expect(shown.page.locator(".reasons")).to_contain_text("both are called French Republic")
        await expect(shown.named("region", "French Republic")).to_contain_text("denied")
        assert await shown.barriers() == []
        await shown.picture("review")

        await shown.named("button", "Later").focus()
        await shown.page.keyboard.press("Enter")
        await expect(shown.page.get_by_role("status")).to_contain_text("will come again at the end")
        await expect(shown.page.locator(".reasons")).to_contain_text("Haftar")
        assert log(database) == []
        await shown.named("button", "Not the same").focus()
        await shown.page.keyboard.press("Enter")
        await expect(shown.page.get_by_role("status")).to_contain_text("remain two actors")
        await shown.named("button", "The same", exact=True).focus()
        await shown.page.keyboard.press("Enter")
        await expect(shown.page.get_by_role("status")).to_contain_text("are one actor now")
        await expect(shown.page.get_by_text("No pairs are left")).to_be_visible()
        decided = {(row["verdict"], row["by"]) for row in log(database)}
        assert decided == {("DIFFERENT", "Ann"), ("SAME", "Ann")}
        assert merged(database) == ["france"]  # the one with fewer claims
        # The token is in no address, and not stored.
        assert TOKEN not in shown.page.url
        kept = await shown.page.evaluate("JSON.stringify([localStorage, sessionStorage, document.cookie])")
        assert TOKEN not in kept


async def test_the_other_views_work_with_a_write_token_too(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        for view in ("timeline", "network", "table"):
            await shown.open(f"?actor=haftar&view={view}")
            await expect(shown.page.locator("h1")).to_contain_text("Haftar")
            await expect(shown.named("alert", "")).to_have_count(0)


async def test_what_somebody_else_decided_meanwhile_stands(browser: Browser, address: str, database: Database) -> None:
    async with explorer(browser, address) as shown:
        await shown.open(PLACE)
        await shown.page.get_by_label("Your name").fill("Ann")
        await shown.page.get_by_label("Write token").fill(TOKEN)
        await shown.named("button", "Begin").click()
        await expect(shown.page.locator(".reasons")).to_contain_text("French Republic")
        given = Decision(left="france", right="french-republic", verdict=Verdict.SAME, by="Bea", why="one state")
        judge(database, given)
        await shown.named("button", "Not the same").click()
        await expect(shown.page.get_by_role("alert")).to_contain_text("it would contradict a decision made meanwhile")
        judge(database, replace(given, left="haftar", right="ucdp-1"))
        await shown.named("button", "The same", exact=True).click()
        await expect(shown.page.get_by_role("alert")).to_contain_text("Bea decided about")
        assert {row["by"] for row in log(database)} == {"Bea"}


async def test_a_wrong_token_is_told(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open("?view=review&lang=fr")
        await shown.page.get_by_label("Votre nom").fill("Ann")
        await shown.page.get_by_label("Jeton").fill("wrong-0123456789")
        await shown.named("button", "Commencer").click()
        await expect(shown.page.get_by_role("alert")).to_contain_text("Ce n’est pas le jeton d’écriture")
        assert await shown.barriers() == []
        refused(shown)


async def test_it_is_said_where_nothing_can_be_decided(browser: Browser, database: Database, access: Access) -> None:
    load(database, INPUTS["articles"], "articles")
    async with listening(create_app(settings_of(access))) as address, explorer(browser, address) as shown:
        await shown.open("?view=review&lang=ar")
        assert await shown.page.evaluate("document.documentElement.dir") == "rtl"
        await shown.page.get_by_label("اسمك").fill("Ann")
        await shown.page.get_by_label("رمز الكتابة").fill(TOKEN)
        await shown.named("button", "ابدأ").click()
        await expect(shown.page.get_by_role("alert")).to_contain_text("GRAPHAPI_WRITE_TOKEN")
        await shown.picture("review-ar")
        assert await shown.barriers() == []
        refused(shown)
