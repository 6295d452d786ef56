"""The application on the run's Neo4j, and graphs to ask about."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from itertools import count

import pytest

from graphapi.graph.connection import Access
from graphapi.graph.database import Database
from graphapi.graph.writer import Input, write
from graphapi.model.record import Record
from tests.questions.asking import Api, serving
from tests.questions.world import world

Tell = Callable[..., None]


@pytest.fixture(scope="session")
async def api(access: Access) -> AsyncIterator[Api]:
    """The application, for all tests of the run."""
    async with serving(access) as api:
        yield api


@pytest.fixture
def tell(database: Database) -> Tell:
    """Writes records into the graph, which was empty before; called again, adds to it."""
    numbers = count()

    def tell(*records: Record) -> None:
        write(database, world(*records), Input(loader="test", name="world.yaml", sha256=f"world {next(numbers)}"))

    return tell
