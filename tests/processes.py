"""A pytest plugin: which tests share a process where a run has several (pytest-xdist).

Those of a file do. Of the files that start Neo4j servers of their own all do: they end servers and start them where
they were, and two that did so at once could take each other's ports. They are a third of a run, and come first: last,
they would leave the other process with nothing to do.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from xdist.scheduler import LoadFileScheduling  # type: ignore[import-untyped]

MARK = "mark.servers"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadFileScheduling:
    return ByFileOrServers(config, log)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: not _starts_servers(item.path))


class ByFileOrServers(LoadFileScheduling):  # type: ignore[misc]
    """Hands out whole files, and those that start servers as if they were one."""

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        return MARK if _starts_servers(self.config.rootpath / file) else file


@cache
def _starts_servers(file: Path) -> bool:
    """Where tests are handed out, none was collected: only the file says how it is marked."""
    return MARK in file.read_text(encoding="utf-8")
