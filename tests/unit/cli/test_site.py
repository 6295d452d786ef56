"""The explorer is served if it was built and the settings have no other page."""

from __future__ import annotations

from pathlib import Path

from graphapi.cli.site import with_explorer
from graphapi.settings import Settings


def built(folder: Path) -> Path:
    (folder / "index.html").write_text("<!doctype html>", encoding="utf-8")
    return folder


def test_it_is_served_where_it_was_built(tmp_path: Path) -> None:
    assert with_explorer(Settings(), built(tmp_path)).site == tmp_path


def test_nothing_is_served_where_it_was_not(tmp_path: Path) -> None:
    assert with_explorer(Settings(), tmp_path).site is None


def test_a_page_of_ones_own_comes_first(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    assert with_explorer(Settings(site=own), built(tmp_path)).site == own
