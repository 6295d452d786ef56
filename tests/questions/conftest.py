"""The application on the run's Neo4j, and graphs to ask about."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from hashlib import sha256
from itertools import count
from pathlib import Path

import pytest

from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.write.writer import Input, write
from graphapi.model.record import LeftOut, ReadOptions, Record
from graphapi_loaders.claims import LOADER
from tests.conftest import empty
from tests.questions.asking import Api, serving
from tests.questions.world import world

DATA = Path(__file__).parents[2] / "datasets" / "libya"
WriteClaims = Callable[..., None]


@pytest.fixture(scope="session")
async def api(access: Access) -> AsyncIterator[Api]:
    """The application, for all tests of the run."""
    async with serving(access) as api:
        yield api


@pytest.fixture
def write_claims(database: Database) -> WriteClaims:
    """Writes records into the graph, which was empty before; called again, adds to it."""
    numbers = count()

    def write_claims(*records: Record) -> None:
        number = next(numbers)
        write(database, world(*records), Input(loader="test", name=f"world-{number}.yaml", sha256=f"world {number}"))

    return write_claims


@pytest.fixture(scope="module")
def libya(full_database: Database) -> None:
    """The bundled data set, and nothing else, for the tests of one file, which do not change it."""
    empty(full_database)
    for path in sorted(DATA.glob("*.yaml")):
        source = Input(loader="claims", name=f"libya/{path.name}", sha256=sha256(path.read_bytes()).hexdigest())
        records = (record for record in LOADER.read(path, ReadOptions()) if not isinstance(record, LeftOut))
        write(full_database, records, source)
