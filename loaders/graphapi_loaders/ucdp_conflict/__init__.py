"""UCDP's files of conflicts, dyads and battle deaths: which states fought beside which party, in which year."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.ucdp_conflict.reader import UcdpConflictLoader

LOADER: Final[Loader] = UcdpConflictLoader()
"""The loader of the yearly files, for their secondary parties."""
