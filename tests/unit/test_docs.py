"""No line of prose in pages is so long that editors and diffs cut or wrap it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.unit.locks import ROOT

MOST: Final = 130
MEASURED: Final = {"benchmarks.md", "benchmarks-loading.md"}  # written by long-running programs
PAGES: Final = [
    ROOT / "README.md",
    *(page for page in sorted((ROOT / "docs").glob("*.md")) if page.name not in MEASURED),
]
# The target of a link cannot be wrapped.
LEADS: Final = re.compile(r"\]\([^)]*\)|<?https?://\S+")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_lines_are_short(page: Path) -> None:
    assert [line for line in prose(page.read_text("utf-8")) if len(LEADS.sub("]", line)) > MOST] == []


def prose(text: str) -> Iterator[str]:
    """The lines that are neither code nor part of a table."""
    code = False
    for line in text.splitlines():
        if line.lstrip().startswith("```"):
            code = not code
        elif not code and not line.startswith(("|", "#")):
            yield line
