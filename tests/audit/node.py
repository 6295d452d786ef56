"""The Node tools of this folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.node_tools import installed, missing, run

__all__ = ["HERE", "run", "tools"]

HERE = Path(__file__).parent


def tools() -> Path:
    """A folder with the tools in `node_modules` and our scripts. Skips the test if there is no Node."""
    if lacking := missing():
        pytest.skip(f"{' and '.join(lacking)} not on the path")
    return installed(HERE)
