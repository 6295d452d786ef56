"""The page that is served at `/` where the settings name none: the explorer, where it was built."""

from __future__ import annotations

from pathlib import Path

from graphapi.data import EXPLORER
from graphapi.settings import Settings


def with_explorer(settings: Settings, explorer: Path = EXPLORER) -> Settings:
    """The settings with the explorer's folder as their site; as they are where they name one, or there is none."""
    if settings.site is not None or not (explorer / "index.html").is_file():
        return settings
    return settings.model_copy(update={"site": explorer})
