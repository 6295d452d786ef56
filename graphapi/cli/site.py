"""The page that is served at `/` if the settings name none: the explorer, if it was built."""

from __future__ import annotations

from pathlib import Path

from graphapi.data import EXPLORER
from graphapi.settings import Settings


def with_explorer(settings: Settings, explorer: Path = EXPLORER) -> Settings:
    """The settings with the folder of the explorer as site, unless they name a site, or the explorer was not built."""
    if settings.site is not None or not (explorer / "index.html").is_file():
        return settings
    return settings.model_copy(update={"site": explorer})
