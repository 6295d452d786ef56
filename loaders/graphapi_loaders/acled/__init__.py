"""ACLED's events: attacks, protests and agreements between actors, and allies that fought beside them."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.acled.intake import REQUIRED, TELLING, EventIntake
from graphapi_loaders.sheets.data_set import DataSetLoader

LOADER: Final[Loader] = DataSetLoader(name="acled", telling=[TELLING], intake=EventIntake, required=REQUIRED)
"""The loader of ACLED's exports."""
