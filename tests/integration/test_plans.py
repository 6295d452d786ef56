"""How often Neo4j plans: once a document, whatever is asked about, and however many ask at once."""

from __future__ import annotations

import re

import pytest

from graphapi.api.context import Context
from graphapi.api.schema import create_schema
from graphapi.graph.compiler import Limits
from graphapi.graph.connection import Graph
from graphapi.graph.database import Database
from graphapi.graph.statement import Statement

pytestmark = pytest.mark.neo4j

FORGET = Statement("CALL db.clearQueryCaches() YIELD value RETURN value")


def plans(database: Database) -> int:
    """How many plans Neo4j kept; it keeps none any more."""
    [said] = database.run(FORGET)
    found = re.search(r"of (\d+) queries", said["value"])
    return int(found[1]) if found else 0


async def test_values_of_any_size_have_the_same_plan(graph: Graph, database: Database) -> None:
    context = Context(graph, Limits())
    text = (
        "query ($name: String!, $kinds: [ActorKind!]) { actors(filter: {name: $name, kinds: $kinds}) { totalCount } }"
    )
    plans(database)
    for size in (1, 20, 200):
        given = {"name": "x" * size, "kinds": ["STATE", "PERSON", "ORGANIZATION"] * size}
        result = await create_schema().execute(text, given, context)
        assert result.errors is None
    assert plans(database) == 1
