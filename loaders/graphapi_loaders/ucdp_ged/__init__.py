"""UCDP's georeferenced events of armed force, with both sides, place, and day or range of days."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.sheets.data_set import DataSetLoader
from graphapi_loaders.ucdp_ged.intake import REQUIRED, TELLING, EventIntake

LOADER: Final[Loader] = DataSetLoader(name="ucdp_ged", telling=[TELLING], intake=EventIntake, required=REQUIRED)
"""The loader of GED and candidate events."""
