"""Fixtures for all tests: one migrated Neo4j for the whole run, and connections to it."""

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

# The same examples in every run, and no deadline: a busy machine is not a bug.
settings.register_profile("steady", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")

# The data set that the database has, complete and alone, because loading one takes seconds.
held: set[str] = set()


@pytest.fixture(scope="session")
def access(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Access]:
    """A running Neo4j with the schema, for all tests of the run."""
    with neo4j_server(tmp_path_factory.mktemp("neo4j")) as access:
        with Database(access) as database:
            migrate(database)
        yield access


@pytest.fixture(scope="session")
def full_database(access: Access) -> Iterator[Database]:
    """The database, with any data of earlier tests."""
    with Database(access) as database:
        yield database


@pytest.fixture
def database(full_database: Database) -> Database:
    """The database with only its schema."""
    empty(full_database)
    return full_database


@pytest.fixture(scope="session")
async def graph(access: Access) -> AsyncIterator[Graph]:
    """The same database, with the connection for reading that the API has."""
    # On a busy machine, planning a new statement can take long.
    async with Graph(access, statement_seconds=120) as graph:
        yield graph


def empty(database: Database) -> None:
    """Removes everything except the schema, in steps that need little memory of the server."""
    held.clear()
    database.run(Statement("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS"))
    database.run(Statement("MATCH (n) WHERE NOT n:Migration CALL (n) { DELETE n } IN TRANSACTIONS OF 5000 ROWS"))
