"""The UCDP External Support Dataset, triad-years: supporter, recipient and opponent, with the form of support and the year."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.ucdp_esd.reader import UcdpEsdLoader

LOADER: Final[Loader] = UcdpEsdLoader()
"""The loader of UCDP ESD files."""
