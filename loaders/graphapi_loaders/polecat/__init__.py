"""POLECAT, the successor of ICEWS: events with PLOVER codes."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.polecat.intake import REQUIRED, TELLING, EventIntake
from graphapi_loaders.sheets.data_set import DataSetLoader

LOADER: Final[Loader] = DataSetLoader(name="polecat", telling=[TELLING], intake=EventIntake, required=REQUIRED)
"""The loader of POLECAT's weekly and yearly files."""
