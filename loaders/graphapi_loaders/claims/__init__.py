"""Claims files: the product's own format, YAML or JSON Lines, written by hand and by programs (docs/claims-format.md)."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.claims.reader import ClaimsLoader

LOADER: Final[Loader] = ClaimsLoader()
