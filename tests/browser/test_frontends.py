"""The page in docs/frontends.md works."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.async_api import expect
from pydantic import SecretStr

from graphapi.api.http.app import create_app
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.settings import Settings
from tests.browser.bundled import load_bundled
from tests.browser.page import Watched, open_page
from tests.listening import listening

pytestmark = [pytest.mark.browser, pytest.mark.neo4j]

GUIDE = Path(__file__).parents[2] / "docs" / "frontends.md"
PAGE = re.compile(r"^```html\n((?:.*\n)*?)```$", re.MULTILINE)


async def test_it_builds_a_timeline_and_a_network(access: Access, database: Database, tmp_path: Path) -> None:
    load_bundled(database)
    (page_text,) = PAGE.findall(GUIDE.read_text(encoding="utf-8"))
    assert len(page_text.splitlines()) <= 60
    (tmp_path / "index.html").write_text(page_text, encoding="utf-8")
    settings = Settings(
        neo4j_uri=access.uri,
        neo4j_user=access.user,
        neo4j_password=SecretStr(access.password),
        site=tmp_path,
        statement_seconds=60,
        request_seconds=60,
        warm_up=False,
    )
    watched = Watched()
    async with listening(create_app(settings)) as address, open_page() as page:
        watched.watch(page)
        page.set_default_timeout(90_000)
        await page.goto(f"{address}/")
        france = page.locator(".row", has_text="France").first
        await expect(france.locator(".possible").first).to_be_attached(timeout=90_000)
        assert await page.locator(".bar.certain").count() > 3
        assert await page.locator("#network text").count() == 20
        assert await page.locator("#network line").count() >= 19
        assert watched.elsewhere(address) == []
    assert [fault for fault in watched.faults if "favicon" not in fault and "404" not in fault] == []
