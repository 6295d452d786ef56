"""The page about the graph matches the declaration."""

from __future__ import annotations

from pathlib import Path

from graphapi.graph.schema.declaration import page


def test_the_page_is_up_to_date() -> None:
    kept = Path(__file__).parents[3] / "docs" / "graph.md"
    assert kept.read_text("utf-8") == page(), "run: python -m graphapi.graph.schema.declaration > docs/graph.md"
