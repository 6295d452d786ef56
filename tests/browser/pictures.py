"""The pictures of docs/graph-browser.md, from the running product: `python -m tests.browser.pictures`. Needs Chromium."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from playwright.async_api import Page

from tests.browser.neo4j_browser import NO_MORE_LINES, STYLE, ask, neo4j_with_libya, open_guide, press
from tests.browser.page import open_page
from tests.guide import serving

FOLDER: Final = Path(__file__).parents[2] / "docs" / "screenshots"
QUESTIONS: Final[Mapping[str, str]] = {
    "browser-backed": "Who backed an actor, and when?",
    "browser-alleged": "What is alleged about an actor",
    "browser-denied": "What is denied or doubted about",
    "browser-met": "Whom did an actor meet",
}
SETTLED = 4_000  # milliseconds until the nodes stop moving


async def main() -> None:
    with TemporaryDirectory() as folder, serving() as guide:
        async with neo4j_with_libya(Path(folder)) as connection, open_page() as page:
            await page.set_viewport_size({"width": 1200, "height": 720})
            await open_guide(page, connection, guide)
            await press(page, STYLE, "relationship.SUPPORTS")
            await press(page, NO_MORE_LINES, '"autoComplete": false')
            await ask(page, "Who backed an actor, and when?")
            await page.wait_for_timeout(SETTLED)
            await page.screenshot(path=FOLDER / "browser-guide.png")
            for name, question in QUESTIONS.items():
                await ask(page, question)
                await _draw(page, FOLDER / f"{name}.png")


async def _draw(page: Page, path: Path) -> None:
    """Shows only the latest picture, as large as the window."""
    frame = page.locator("article").first
    await frame.get_by_title("Fullscreen").first.click()
    await page.wait_for_timeout(SETTLED)
    await frame.locator('[aria-label="zoom-to-fit"]').first.click()
    await page.wait_for_timeout(SETTLED / 4)
    await page.screenshot(path=path, clip={"x": 50, "y": 68, "width": 900, "height": 650})
    await page.get_by_title("Close fullscreen").first.click()


if __name__ == "__main__":
    asyncio.run(main())
