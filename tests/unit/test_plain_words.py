"""Texts for people use plain words: pages, the schema, help, messages, comments of Cypher (docs/decisions/0050)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from graphapi.cli.messages import catalogue
from tests.unit.locks import ROOT
from tests.unit.plain_words import descriptions, found, helps, messages, prose

PAGES: Final = [
    *(ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pages(page: Path) -> None:
    assert found(prose(page)) == []


# Migrations are never edited, because databases store their checksums.
CYPHER: Final = [file for file in sorted((ROOT / "cypher").rglob("*.cypher")) if file.parent.name != "schema"]


def test_cypher() -> None:
    comments = [
        line for file in CYPHER for line in file.read_text("utf-8").splitlines() if line.lstrip().startswith("//")
    ]
    assert len(comments) > len(CYPHER)
    assert [hit for comment in comments for hit in found(comment)] == []


def test_the_list_finds_what_it_is_for() -> None:
    """And it does not find words that are right in their place."""
    wrong = (
        "An error is told with its place; nobody is heard, whoever asks. Let in what stands, be it mended anew by whom?"
    )
    assert len(found(wrong)) == 10
    assert (
        found("Each has a standing. Dates tell the two apart; `told` is code, «nobody» is a quote, X stands for Y.")
        == []
    )


def test_the_schema() -> None:
    assert [hit for text in descriptions() for hit in found(text)] == []


def test_the_catalogue() -> None:
    assert [hit for text in catalogue("en").values() for hit in found(text)] == []


def test_help() -> None:
    assert [hit for text in helps() for hit in found(text)] == []


@pytest.mark.parametrize("folder", ["graphapi", "loaders"])
def test_messages(folder: str) -> None:
    assert [(str(file), line, hit) for file, line, text in messages(ROOT / folder) for hit in found(text)] == []
