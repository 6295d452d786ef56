"""UCDP's georeferenced events: who used armed force against whom, where, and on which day or some day between two."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.ucdp_ged.reader import UcdpGedLoader

LOADER: Final[Loader] = UcdpGedLoader()
"""The loader of GED and candidate events."""
