"""UCDP's georeferenced events: who used armed force against whom, where, and on which day or some day between two."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.sheets.data_set import DataSetLoader
from graphapi_loaders.ucdp_ged.intake import REQUIRED, TELLING, EventIntake

LOADER: Final[Loader] = DataSetLoader(name="ucdp_ged", telling=[TELLING], intake=EventIntake, required=REQUIRED)
"""The loader of GED and candidate events."""
