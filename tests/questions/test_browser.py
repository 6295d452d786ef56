"""The saved queries for graph browsers: each returns a picture of the bundled data, without scans of the whole graph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import neo4j
import pytest
from neo4j.graph import Node, Path, Relationship

from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.cypher import cypher_names, cypher_text
from graphapi.model.vocabulary import Predicate
from tests.planned import plan, planning

pytestmark = [pytest.mark.neo4j, pytest.mark.both_lines, pytest.mark.usefixtures("libya")]

ASKED: Mapping[str, object] = {
    "actor": "خليفة حفتر",
    "other": "France",
    "rival": "National Transitional Council",
    "state": "Egypt",
    "year": 2019,
    "words": "حفتر يلتقي ماكرون الأربعاء في باريس",
}
MOST_NODES = 60


@pytest.fixture(scope="module")
def session(access: Access) -> Iterator[neo4j.Session]:
    with planning(access) as session:
        yield session


@pytest.mark.parametrize("name", cypher_names("browser"))
def test_it_is_answered_with_a_picture(session: neo4j.Session, name: str) -> None:
    result = session.run(neo4j.Query(cypher_text(name)), dict(ASKED))
    nodes, edges = drawn(result)

    assert edges
    assert 2 <= len(nodes) <= MOST_NODES
    for node in nodes:
        assert captioned(node), f"nothing to call {set(node.labels)} by"
    for edge in edges:
        assert (edge.type in set(Predicate)) == ("name" in edge)


@pytest.mark.parametrize("name", cypher_names("browser"))
def test_it_is_planned_without_looking_through_all(session: neo4j.Session, name: str) -> None:
    assert not [step for step in plan(session, cypher_text(name)) if "Scan" in step.operator]


def captioned(node: Node) -> object:
    """The caption of a node in Neo4j Browser without a style."""
    return node.get("name") or node.get("title")


def drawn(result: neo4j.Result) -> tuple[set[Node], set[Relationship]]:
    """The nodes and relationships that a graph browser draws for a result."""
    nodes: set[Node] = set()
    edges: set[Relationship] = set()
    for record in result:
        for value in record.values():
            nodes |= set(nodes_of(value))
            edges |= set(edges_of(value))
    return nodes, edges


def nodes_of(value: Any) -> tuple[Node, ...]:
    match value:
        case Node():
            return (value,)
        case Path():
            return tuple(value.nodes)
        case Relationship():
            return tuple(node for node in value.nodes if node)
        case _:
            return ()


def edges_of(value: Any) -> tuple[Relationship, ...]:
    match value:
        case Path():
            return tuple(value.relationships)
        case Relationship():
            return (value,)
        case _:
            return ()
