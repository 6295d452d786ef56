"""Loads a file with the loader that recognizes it."""

from __future__ import annotations

from pathlib import Path

from graphapi.graph.driver.database import Database
from graphapi.graph.write.writer import LoadReport
from graphapi.model.record import ReadOptions
from graphapi.service.inputs import find_inputs, find_loaders
from graphapi.service.load import write_reading
from graphapi.service.reading import read


def load(database: Database, path: Path) -> LoadReport:
    """Loads the file as the command line does."""
    (given,) = find_inputs([path], find_loaders()).inputs
    found = read(given, ReadOptions(), lambda _: None, lambda _: None)
    assert found.rejected == ()
    return write_reading(database, found, ReadOptions(), lambda _: None)
