"""Loads the bundled data as `graphapi demo` does."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from graphapi.data import DATASETS
from graphapi.graph.driver.database import Database
from graphapi.graph.write.writer import Input, write
from graphapi.model.record import LeftOut, ReadOptions
from graphapi_loaders.claims import LOADER
from tests.conftest import held

BUNDLED = "the bundled data, loaded file by file"
"""What the tests' database holds (tests.conftest.held) if it holds only this."""


def load_bundled(database: Database) -> None:
    for file in sorted((DATASETS / "libya").glob("*.yaml")):
        load_claims(database, file)


def load_claims(database: Database, file: Path) -> None:
    """Loads one claims file, without items that are left out."""
    held.clear()
    source = Input(loader="claims", name=file.name, sha256=sha256(file.read_bytes()).hexdigest())
    write(database, (each for each in LOADER.read(file, ReadOptions()) if not isinstance(each, LeftOut)), source)
