"""GDELT event exports of both versions, and the mentions of version 2 (docs/decisions/0011)."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.gdelt.reader import GdeltLoader

LOADER: Final[Loader] = GdeltLoader()
"""The loader of GDELT files."""
