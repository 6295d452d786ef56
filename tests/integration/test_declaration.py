"""The graph matches the declaration: labels, properties and their types, ends of relationships, indexes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.identity.judging import Decision, judge, withdraw
from graphapi.graph.schema.claim import ATTRIBUTES
from graphapi.graph.schema.declaration import EDGES, NODES, RELATION
from graphapi.graph.schema.property import Index, Kind, Property
from graphapi.graph.undo.undoing import undo
from graphapi.graph.write.entities import KIND_LABELS
from graphapi.model.claim import Claim, Quote
from graphapi.model.entity import Coordinates
from graphapi.model.judgement import Verdict
from graphapi.model.period import Period
from graphapi.model.record import LeftOut, LeftOutKind, Reason, Record
from graphapi.model.vocabulary import DocTimeRel, Predicate
from tests.conftest import empty
from tests.fields import other_values
from tests.integration.inputs import FILES, FIRST, id_of
from tests.integration.inputs import load as load_file
from tests.integration.interrupted import load
from tests.records import actor, claim, event, names, place, publisher, source

pytestmark = [pytest.mark.neo4j, pytest.mark.both_lines]
TYPES = {
    Kind.TEXT: {"STRING"},
    Kind.TEXTS: {"LIST<STRING NOT NULL>", "LIST<NOTHING>"},
    Kind.NUMBER: {"INTEGER"},
    Kind.NUMBERS: {"LIST<INTEGER NOT NULL>", "LIST<NOTHING>"},
    Kind.DECIMAL: {"FLOAT"},
    Kind.FLAG: {"BOOLEAN"},
    Kind.DAY: {"DATE"},
    Kind.MOMENT: {"ZONED DATETIME"},
}
INDEX_TYPES = {Index.UNIQUE: "RANGE", Index.RANGE: "RANGE", Index.FULL_TEXT: "FULLTEXT"}

_NODES = """
MATCH (n)
WITH n, [label IN labels(n) WHERE NOT label IN $kinds] AS labels
UNWIND labels AS owner
UNWIND keys(n) AS property
RETURN owner, property, collect(DISTINCT valueType(n[property])) AS types, count(*) AS present
"""
_NUMBERS = "MATCH (n) UNWIND labels(n) AS owner RETURN owner, count(*) AS number"
_RELATIONS = """
MATCH (:Actor)-[r]->(:Actor)
UNWIND keys(r) AS property
RETURN property, collect(DISTINCT valueType(r[property])) AS types, count(*) AS present
"""
_EDGES = """
MATCH (n)-[r]->(m)
UNWIND [label IN labels(n) WHERE NOT label IN $kinds] AS start
UNWIND [label IN labels(m) WHERE NOT label IN $kinds] AS end
RETURN DISTINCT type(r) AS type, start, end
"""
_INDEXES = "SHOW INDEXES YIELD type, labelsOrTypes, properties, owningConstraint WHERE type <> 'LOOKUP' RETURN *"
KINDS = {"kinds": list(KIND_LABELS.values())}


def interrupt(_: int) -> None:
    raise KeyboardInterrupt


@pytest.fixture(scope="module")
def filled(full_database: Database) -> Database:
    """A graph with something of everything."""
    empty(full_database)
    load(full_database)
    for name, records in FILES.items():
        load_file(full_database, records, name)
    quote = Quote(
        text="Sì.", lang="it", translation="Yes.", start=3, prefix="Lo dice: ", suffix=" E basta.", verified=True
    )
    rich: list[Record] = [
        publisher("daily", country="FR"),
        source(
            "article",
            "daily",
            url="https://example.org/a",
            author="Anna",
            archive_url="https://example.org/kept",
            retrieved=Period.parse("2018-04"),
            licence="CC-BY-4.0",
            sha256="0" * 64,
        ),
        actor(
            "italy",
            names=names("Italy", "The Most Serene and Ancient Republic of Italy"),  # many words, each is a start
            country="IT",
            external_ids=["iso3166:IT"],
            lifespan="1861/..",
        ),
        place("rome", country="IT", coordinates=Coordinates(41.9, 12.5)),
        event("talks", place="rome", period="2018-02/2018-03"),
        replace(
            claim("italy", "haftar", source="article", doc_time_rel=DocTimeRel.OVERLAP), quote=quote, corrects=FIRST.id
        ),
        # Two reports in the present with different anchors, and a claim about a time before Italy existed.
        source("earlier", "daily", published="2016-02-01"),
        claim("italy", "haftar", Predicate.COMMANDS, source="article", doc_time_rel=DocTimeRel.OVERLAP),
        claim("italy", "haftar", Predicate.COMMANDS, source="earlier", doc_time_rel=DocTimeRel.OVERLAP),
        claim("italy", "haftar", source="article", period="1850"),
        _whole(claim("italy", "haftar", source="article", quote=None, record="7")),
    ]
    load_file(full_database, rich, "rich")
    # A newer version without the second claim, which is retracted, and the traces of a killed undo.
    load_file(
        full_database,
        [
            *rich[:-1],
            LeftOut(reason=Reason(LeftOutKind.EMPTY, "row"), line=9),
            LeftOut(reason=Reason(LeftOutKind.OTHER, "cell"), line=9, part=True),
        ],
        "rich",
        sha="2",
    )
    # Two actors that may be one.
    for id_ in ("sweden", "sverige"):
        load_file(full_database, [actor(id_, names=names("Kingdom of Sweden"))], id_)
    decided: dict[str, Any] = {"by": "ed", "why": "names", "score": 0.9, "key": "one", "load": id_of("rich")}
    judge(full_database, Decision(left="italy", right="egypt", verdict=Verdict.SAME, **decided))
    judge(full_database, Decision(left="france", right="haftar", verdict=Verdict.DIFFERENT, by="ed", why="kinds"))
    withdraw(full_database, "france", "haftar", by="ed", why="of course")
    with pytest.raises(KeyboardInterrupt):
        undo(full_database, id_of("second"), batch=1, progress=interrupt)
    return full_database


def _whole(given: Claim) -> Claim:
    """The claim with values for all other attributes that are not in its id, including new ones."""
    names = {each.name for each in ATTRIBUTES if not each.in_id}
    others = other_values(given).items()
    return replace(given, **{name: value for name, value in others if name in names and getattr(given, name) is None})


def test_nodes_carry_what_is_declared(filled: Database) -> None:
    numbers = {row["owner"]: row["number"] for row in filled.run(Statement(_NUMBERS))}
    rows = filled.run(Statement(_NODES, KINDS))

    assert {row["owner"] for row in rows} == {node.label for node in NODES}
    for node in NODES:
        found = {row["property"]: row for row in rows if row["owner"] == node.label}
        assert_as_declared(node.properties, found, numbers[node.label])


def test_relations_carry_what_is_declared(filled: Database) -> None:
    ((number,),) = (row.values() for row in filled.run(Statement("MATCH (:Actor)-[r]->(:Actor) RETURN count(r) AS n")))
    found = {row["property"]: row for row in filled.run(Statement(_RELATIONS))}

    assert_as_declared(RELATION, found, number)


def assert_as_declared(properties: Iterable[Property], found: Mapping[str, Row], number: int) -> None:
    declared = {each.name: each for each in properties}
    assert set(found) == set(declared)
    for name, row in found.items():
        types = {each.removesuffix(" NOT NULL") for each in row["types"]}
        assert types <= TYPES[declared[name].kind], name
        assert row["present"] == number or not declared[name].always, f"{name} is absent somewhere"


def test_relationships_join_what_is_declared(filled: Database) -> None:
    found = {(row["type"], row["start"], row["end"]) for row in filled.run(Statement(_EDGES, KINDS))}
    declared = {(edge.type, edge.start, edge.end) for edge in EDGES}

    relations = {each for each in found if each[1:] == ("Actor", "Actor")}
    assert {each[0] for each in relations} <= set(Predicate)
    assert found - relations == declared


def test_the_schema_is_what_is_declared(full_database: Database) -> None:
    found = {
        (label, name, row["type"], row["owningConstraint"] is not None)
        for row in full_database.run(Statement(_INDEXES))
        for label in row["labelsOrTypes"]
        for name in row["properties"]
    }
    owners = [*((node.label, node.properties) for node in NODES), *((each.value, RELATION) for each in Predicate)]
    declared = {
        (owner, each.name, INDEX_TYPES[index], index is Index.UNIQUE)
        for owner, properties in owners
        for each in properties
        for index in each.indexes
    }
    assert found == declared
