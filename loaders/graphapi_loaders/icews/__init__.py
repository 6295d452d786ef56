"""ICEWS events: the benchmark splits of 2014, and the export of the Harvard Dataverse (docs/decisions/0008)."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.icews.reader import IcewsLoader

LOADER: Final[Loader] = IcewsLoader()
"""The loader of ICEWS files."""
