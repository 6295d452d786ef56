"""GraphiQL in a real browser loads only from this machine, runs a document and shows the answer."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from graphapi.api.http.app import create_app
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.local.graphiql import install_graphiql
from graphapi.settings import Settings
from tests.browser.bundled import load_bundled
from tests.browser.page import Watched, open_page
from tests.listening import listening

pytestmark = [pytest.mark.browser, pytest.mark.neo4j]

ARABIC = re.compile("[\u0600-\u06ff]{3}")
QUOTED = re.compile('"text": ".*[\u0600-\u06ff]{3}')
# With the name of the document that it replaces, because GraphiQL notices a new name only after a moment.
DOCUMENT = "query Backers { stats { actors } }"


@pytest.fixture
async def address(access: Access) -> AsyncIterator[str]:
    """The API with GraphiQL on a free port."""
    settings = Settings(
        neo4j_uri=access.uri,
        neo4j_user=access.user,
        neo4j_password=SecretStr(access.password),
        graphiql_folder=install_graphiql(),
        statement_seconds=60,
        request_seconds=60,
        warm_up=False,
    )
    async with listening(create_app(settings)) as address:
        yield address


async def test_it_runs_a_document_with_nothing_from_another_host(address: str) -> None:
    watched = Watched()
    async with open_page() as page:
        watched.watch(page)
        await page.goto(f"{address}/graphql")
        await page.locator(".graphiql-query-editor .CodeMirror").click()
        await page.keyboard.press("ControlOrMeta+A")
        await page.keyboard.insert_text(DOCUMENT)
        await page.locator(".graphiql-execute-button").click()
        await page.locator(".result-window", has_text='"actors"').wait_for()
    assert watched.faults == []
    assert watched.elsewhere(address) == []


async def test_the_question_it_opens_with_is_answered_with_arabic_quotes(
    address: str, database: Database, tmp_path: Path
) -> None:
    load_bundled(database)
    watched = Watched()
    async with open_page() as page:
        watched.watch(page)
        await page.goto(f"{address}/graphql")
        await page.locator(".graphiql-query-editor .CodeMirror", has_text="query Backers").click()
        await page.keyboard.press("Control+Enter")
        shown = page.locator(".result-window")
        await shown.get_by_text('"backers"').first.wait_for(timeout=60_000)
        answer = await page.evaluate("document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()")
        quoted = next(number for number, line in enumerate(answer.splitlines()) if QUOTED.search(line))
        await page.evaluate(
            "line => document.querySelector('.result-window .CodeMirror').CodeMirror.scrollIntoView({line, ch: 0}, 300)",
            quoted,
        )
        await shown.locator(".CodeMirror-line", has_text=QUOTED).first.wait_for()
        await page.screenshot(path=tmp_path / "graphiql.png")
    backings = json.loads(answer)["data"]["backers"]["nodes"]
    claims = [claim for backing in backings for claim in backing["claims"]["nodes"]]
    assert any(claim["quote"] and ARABIC.search(claim["quote"]["text"]) for claim in claims)
    assert watched.faults == []
    assert watched.elsewhere(address) == []
