"""Every fixed Cypher text is planned by a real server, and none that writes looks through more than it needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import neo4j
import pytest

from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.cypher import cypher_for, cypher_names
from graphapi.graph.schema.migrations import migrations
from graphapi.graph.write.relations import known_relations
from tests.planned import plan

pytestmark = [pytest.mark.neo4j, pytest.mark.both_lines]
STAND_INS = {"Entity": "Event", "Target": "Place", "LINK": "AT", "RELATION": "SUPPORTS"}
KNOWN_RELATIONS = "write/known_relations"  # of each type at once
TEXTS = [name for name in cypher_names() if not name.startswith("schema/")]
SCANS = ("Scan", "CartesianProduct(")


@pytest.fixture(scope="module")
def session(access: Access) -> Iterator[neo4j.Session]:
    """One for all texts: a connection for each would take longer than planning it."""
    with neo4j.GraphDatabase.driver(access.uri, auth=access.auth) as driver, driver.session() as session:
        yield session


@pytest.mark.parametrize("name", TEXTS)
def test_it_can_be_planned(session: neo4j.Session, name: str) -> None:
    operators = plan(session, known_relations() if name == KNOWN_RELATIONS else cypher_for(name, **STAND_INS))

    if name.startswith("write/"):
        assert not [operator for operator in operators if any(scan in operator for scan in SCANS)], operators


@pytest.mark.parametrize("migration", migrations(), ids=lambda migration: migration.name)
def test_the_schema_can_be_planned(session: neo4j.Session, migration: Any) -> None:
    for statement in migration.statements:
        assert plan(session, statement)
