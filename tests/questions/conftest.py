"""Fixtures: the application on the Neo4j of the run, and graphs for questions."""

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
from tests.conftest import empty, held
from tests.questions.asking import Api, serving
from tests.questions.world import world

DATA = Path(__file__).parents[2] / "datasets" / "libya"
LIBYA = "libya"
WriteClaims = Callable[..., None]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts files first whose tests all use the bundled data, so that each process loads the data about once."""
    places = [place for place, item in enumerate(items) if Path(__file__).parent in item.path.parents]
    here = [items[place] for place in places]
    changing = {item.path for item in here if not (isinstance(item, pytest.Function) and LIBYA in item.fixturenames)}
    for place, item in zip(places, sorted(here, key=lambda item: item.path in changing), strict=True):
        items[place] = item


@pytest.fixture(scope="session")
async def api(access: Access) -> AsyncIterator[Api]:
    """The application, for all tests of the run."""
    async with serving(access) as api:
        yield api


@pytest.fixture
def write_claims(database: Database) -> WriteClaims:
    """A function that writes records into an empty graph. Further calls add to it."""
    numbers = count()

    def write_claims(*records: Record) -> None:
        number = next(numbers)
        write(database, world(*records), Input(loader="test", name=f"world-{number}.yaml", sha256=f"world {number}"))

    return write_claims


@pytest.fixture(scope="module")
def libya(full_database: Database) -> None:
    """Only the bundled data set, for tests that do not change it."""
    if LIBYA in held:
        return
    empty(full_database)
    for path in sorted(DATA.glob("*.yaml")):
        source = Input(loader="claims", name=f"libya/{path.name}", sha256=sha256(path.read_bytes()).hexdigest())
        records = (record for record in LOADER.read(path, ReadOptions()) if not isinstance(record, LeftOut))
        write(full_database, records, source)
    held.add(LIBYA)
