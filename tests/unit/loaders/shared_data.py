"""The folder with real files beside the repository."""

from __future__ import annotations

from pathlib import Path

import pytest

DATA = Path(__file__).parents[3].parent / "shared" / "data"


def shared_file(name: str) -> Path:
    """The file with this name in the folder. Skips the test, with the reason, if it is missing."""
    path = DATA / name
    if not path.exists():
        pytest.skip(f"{path.name} is not in the folder shared/ beside the repository")
    return path
