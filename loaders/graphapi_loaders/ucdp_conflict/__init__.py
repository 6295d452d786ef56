"""UCDP's files of conflicts, dyads and battle deaths: states that fought beside a party in a year."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.sheets.data_set import DataSetLoader
from graphapi_loaders.ucdp_conflict.intake import REQUIRED, TELLING, SecondaryIntake

LOADER: Final[Loader] = DataSetLoader(
    name="ucdp_conflict",
    telling=[TELLING],
    intake=SecondaryIntake,
    required=REQUIRED,
    missing="; expected a file of version 17.1 or later",
)
"""The loader of the yearly files. It reads their secondary parties."""
