"""A pytest plugin: which tests share a process where a run has several (pytest-xdist).

Those of a file do. Of the files that start Neo4j servers of their own all do: they end servers and start them where
they were, and two that did so at once could take each other's ports.
"""

from __future__ import annotations

from typing import Any

import pytest
from xdist.scheduler import LoadFileScheduling  # type: ignore[import-untyped]

MARK = "mark.servers"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadFileScheduling:
    return ByFileOrServers(config, log)


class ByFileOrServers(LoadFileScheduling):  # type: ignore[misc]
    """Hands out whole files, and those that start servers as if they were one."""

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        # Where tests are handed out, none was collected: only the file says how it is marked.
        return MARK if MARK in (self.config.rootpath / file).read_text(encoding="utf-8") else file
