"""The progress of a step: a bar on a terminal, which disappears at the end, and a few lines elsewhere."""

from __future__ import annotations

from io import StringIO

import pytest

from graphapi.cli import progress
from graphapi.cli.progress import counted, fetched
from graphapi.cli.terminal import Console


@pytest.fixture
def plain() -> Console:
    return captured()


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Console:
    for name, value in (("TERM", "xterm-256color"), ("TTY_COMPATIBLE", "1"), ("TTY_INTERACTIVE", "1")):
        monkeypatch.setenv(name, value)
    return captured()


def captured() -> Console:
    console = Console()
    console.file, console.width = StringIO(), 80
    return console


def printed(console: Console) -> str:
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


def test_what_takes_no_time_needs_no_line(plain: Console) -> None:
    with counted(plain, "Writing", 100) as advance:
        advance(100)
    assert printed(plain) == ""


def test_what_takes_long_is_told_in_lines_where_nobody_looks(monkeypatch: pytest.MonkeyPatch, plain: Console) -> None:
    monkeypatch.setattr(progress, "_SECONDS_BETWEEN_LINES", 0.0)
    with counted(plain, "Writing", 3000) as advance:
        advance(2000)
        advance(1000)
    assert "Writing: 2,000 of 3,000\nWriting: 3,000 of 3,000\n" in printed(plain)


def test_a_terminal_shows_how_many_of_how_many(seen: Console) -> None:
    with counted(seen, "Writing", 3000):
        pass
    assert "0 of 3,000" in printed(seen)


def test_the_time_left_is_told_where_it_is_known_of_how_many(seen: Console) -> None:
    with counted(seen, "Writing", 3000):
        pass
    output = printed(seen)
    with counted(seen, "Reading") as advance:
        advance(1000)
    assert "-:--:--" in output
    assert "-:--:--" not in printed(seen).removeprefix(output)


def test_nothing_is_shown_of_what_need_not_be_fetched(seen: Console) -> None:
    with fetched(seen, "Fetching Neo4j"):
        pass
    assert "Fetching" not in printed(seen)


def test_a_download_shows_its_bytes(seen: Console) -> None:
    with fetched(seen, "Fetching Neo4j") as reach:
        reach(100_000_000, 195_000_000)
    assert "100.0/195.0 MB" in printed(seen)
