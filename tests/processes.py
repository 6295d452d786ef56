"""A pytest plugin: defines which tests share a process if a run has several (pytest-xdist).

The tests of a file do. So do all files that start Neo4j servers: they restart servers on the same ports, and two processes
could take the ports of each other. These are a third of a run and come first: at the end, the other process would be idle.
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
    """Assigns whole files to processes, and all files that start servers to the same process."""

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        return MARK if _starts_servers(self.config.rootpath / file) else file


@cache
def _starts_servers(file: Path) -> bool:
    """Whether the file has the marker. It is read as text, because the process that assigns files collects no tests."""
    return MARK in file.read_text(encoding="utf-8")
