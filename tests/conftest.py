"""What tests share: one Neo4j a run, migrated, and ways to reach it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
from hypothesis import HealthCheck, settings

from graphapi.graph.driver.connection import Access, Graph
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.schema.migrations import migrate
from tests.server import neo4j_server

pytest_plugins = ("tests.groups", "tests.figures")

# The same examples in every run, and no verdict on speed: a busy machine is no bug.
settings.register_profile("steady", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")

# Data sets that the run's database holds whole, and nothing else: loading one takes seconds.
held: set[str] = set()


@pytest.fixture(scope="session")
def access(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Access]:
    """A running Neo4j, for all tests of the run; its schema is there."""
    with neo4j_server(tmp_path_factory.mktemp("neo4j")) as access:
        with Database(access) as database:
            migrate(database)
        yield access


@pytest.fixture(scope="session")
def full_database(access: Access) -> Iterator[Database]:
    """The database with whatever tests before left in it."""
    with Database(access) as database:
        yield database


@pytest.fixture
def database(full_database: Database) -> Database:
    """The database, empty but for its schema."""
    empty(full_database)
    return full_database


@pytest.fixture(scope="session")
async def graph(access: Access) -> AsyncIterator[Graph]:
    """The same database, to read from as the API does."""
    # A busy machine may take long to plan what it has not seen before.
    async with Graph(access, statement_seconds=120) as graph:
        yield graph


def empty(database: Database) -> None:
    """Removes everything but the schema, in steps that a small server's memory can hold."""
    held.clear()
    database.run(Statement("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS"))
    database.run(Statement("MATCH (n) WHERE NOT n:Migration CALL (n) { DELETE n } IN TRANSACTIONS OF 5000 ROWS"))
