"""Tables in CSV, TSV, XLSX or Parquet, with a mapping file that says what each column means (docs/loaders.md)."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.table.reader import TableLoader

LOADER: Final[Loader] = TableLoader()
"""The loader of tables with a mapping."""
