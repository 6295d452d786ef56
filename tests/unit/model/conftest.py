"""Fixtures for tests of the model."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def shared() -> Path:
    """The folder beside the repository with sources and data of others."""
    folder = Path(__file__).parents[3].parent / "shared"
    if not folder.is_dir():
        pytest.skip(f"the folder {folder.name}/ is not beside the repository")
    return folder
