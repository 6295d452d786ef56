"""A real server plans every fixed Cypher text, and none that writes scans more than necessary."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import neo4j
import pytest

from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.cypher import cypher_for, cypher_names
from graphapi.graph.driver.database import Database
from graphapi.graph.schema.migrations import migrations
from graphapi.graph.write.relations import known_relations
from graphapi.graph.write.writer import Input, write
from graphapi.model.record import Record
from tests.conftest import empty
from tests.planned import plan, planning
from tests.records import actor, claim, event, place, publisher, source

pytestmark = [pytest.mark.neo4j, pytest.mark.both_lines]
STAND_INS = {"Entity": "Event", "Target": "Place", "LINK": "AT", "RELATION": "SUPPORTS"}
KNOWN_RELATIONS = "write/known_relations"  # for all types together
TEXTS = [name for name in cypher_names() if not name.startswith("schema/")]
SCANS = ("Scan", "CartesianProduct(")


@pytest.fixture(scope="module")
def some_graph(full_database: Database) -> None:
    """A graph with some of everything: in an empty one, a scan costs no more than a look-up, so Neo4j can choose either."""
    empty(full_database)
    for number in range(20):
        one, two = f"one-{number}", f"two-{number}"
        records: list[Record] = [
            publisher(f"gazette-{number}"),
            source(f"report-{number}", f"gazette-{number}"),
            place(f"town-{number}"),
            event(f"summit-{number}", f"town-{number}"),
            *(actor(id_, external_ids=[f"test:{id_}"]) for id_ in (one, two)),
            claim(one, two, source=f"report-{number}", event=f"event:summit-{number}"),
        ]
        write(full_database, records, Input(loader="test", name=f"{number}.yaml", sha256=f"input {number}"))


@pytest.fixture(scope="module")
def session(access: Access, some_graph: None) -> Iterator[neo4j.Session]:
    with planning(access) as session:
        yield session


@pytest.mark.parametrize("name", TEXTS)
def test_it_can_be_planned(session: neo4j.Session, name: str) -> None:
    found = plan(session, known_relations() if name == KNOWN_RELATIONS else cypher_for(name, **STAND_INS))

    if name.startswith("write/"):
        assert not [step for step in found if any(scan in step.operator for scan in SCANS)], found


@pytest.mark.parametrize("migration", migrations(), ids=lambda migration: migration.name)
def test_the_schema_can_be_planned(session: neo4j.Session, migration: Any) -> None:
    for statement in migration.statements:
        assert plan(session, statement)
