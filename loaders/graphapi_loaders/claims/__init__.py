"""Claims files, the format of this product: YAML or JSON Lines, written by people and programs (docs/claims-format.md)."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.claims.reader import ClaimsLoader

LOADER: Final[Loader] = ClaimsLoader()
