"""Migrations are applied once, in order, by the first of several programs; an edited one is refused."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Thread

import pytest

from graphapi.errors import MigrationError
from graphapi.graph.driver.connection import Access, Graph
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.schema import migrations
from graphapi.graph.schema.migrations import Migration, migrate, missing, pending
from graphapi.model.vocabulary import Predicate
from tests.integration.inputs import CAST, FILES, load
from tests.integration.snapshot import snapshot
from tests.records import claim, source

pytestmark = [pytest.mark.neo4j, pytest.mark.both_lines]
ALL = tuple(migration.name for migration in migrations.migrations())
NAMES = "0007_names"
PERIODS = [
    *CAST,
    source("book", published=None),
    source("annual", published="2016/2018"),
    *(claim(quote=each, period=each) for each in ("2015", "2014/2019", "2014-05/", "../2018", "/2018", "201X?")),
    *(claim("egypt", source=each, predicate=Predicate.HOLDS_OFFICE) for each in ("book", "annual")),
]


@pytest.fixture
def bare(database: Database) -> Iterator[Database]:
    """The database without a schema, which is restored at the end."""
    drop_schema(database)
    yield database
    drop_schema(database)
    migrate(database)


def drop_schema(database: Database) -> None:
    database.run(Statement("MATCH (m:Migration) DELETE m"))
    for kind, text in (
        ("CONSTRAINT", "SHOW CONSTRAINTS YIELD name"),
        ("INDEX", "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"),
    ):
        for row in database.run(Statement(text)):
            database.run(Statement(f"DROP {kind} {row['name']}"))


def schema(database: Database) -> dict[str, tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
    rows = database.run(
        Statement(
            "SHOW INDEXES YIELD name, type, state, entityType, labelsOrTypes, properties WHERE type <> 'LOOKUP' RETURN *"
        )
    )
    assert {row["state"] for row in rows} <= {"ONLINE"}
    return {
        row["name"]: (row["type"], row["entityType"], tuple(row["labelsOrTypes"]), tuple(row["properties"]))
        for row in rows
    }


async def test_a_bare_database_gets_everything_once(bare: Database, graph: Graph) -> None:
    assert pending(bare) == await missing(graph) == ALL
    assert migrate(bare) == ALL
    assert pending(bare) == await missing(graph) == migrate(bare) == ()
    found = schema(bare)
    for predicate in Predicate:
        assert found[f"{predicate.lower()}_key"] == ("RANGE", "RELATIONSHIP", (predicate,), ("key",))
    assert found["claim_relation"] == ("RANGE", "NODE", ("Claim",), ("relation",))


def test_a_graph_of_before_gets_the_names_that_are_written_now(database: Database) -> None:
    for name, records in {**FILES, "periods": PERIODS}.items():
        load(database, records, name)
    whole = snapshot(database)
    database.run(Statement("MATCH (n:Actor|Place|Event|Publisher) SET n.caption = n.name REMOVE n.name"))
    database.run(Statement("MATCH (n:Name) SET n.value = n.name REMOVE n.name"))
    database.run(Statement("MATCH (n:Claim) REMOVE n.name"))
    database.run(Statement("MATCH (:Actor)-[r]->(:Actor) REMOVE r.name"))
    database.run(Statement("MATCH (m:Migration {name: $name}) DELETE m", {"name": NAMES}))

    assert migrate(database) == (NAMES,)
    assert snapshot(database) == whole


def test_what_names_of_before_are_found_by_is_computed_anew(database: Database) -> None:
    for name, records in FILES.items():
        load(database, records, name)
    whole = snapshot(database)
    database.run(
        Statement("MATCH (n:Name) SET n.folded = 'as before', n.skeleton = 'b' REMOVE n.sounds, n.start_1, n.start_2")
    )
    database.run(Statement("MATCH (m:Migration {name: '0009_name_starts'}) DELETE m"))

    assert migrate(database) == ("0009_name_starts",)
    assert snapshot(database) == whole


def test_two_that_migrate_at_once(bare: Database, access: Access) -> None:
    applied: list[tuple[str, ...]] = []

    def run() -> None:
        with Database(access) as own:
            applied.append(migrate(own))

    threads = [Thread(target=run) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(applied) == [(), (), ALL]
    assert pending(bare) == ()


def test_an_interrupted_migration_is_finished(bare: Database) -> None:
    migrate(bare)
    whole = schema(bare)
    bare.run(Statement("MATCH (m:Migration {number: 3}) DELETE m"))
    bare.run(Statement("DROP CONSTRAINT met_key"))

    assert migrate(bare) == (ALL[2],)
    assert schema(bare) == whole


def test_a_new_predicate_is_no_edit(bare: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    known = migrations.migrations()
    (of_relations,) = (each for each in known if each.grows)
    *fewer, last = of_relations.text.splitlines(keepends=True)
    before = Migration(of_relations.number, of_relations.name, "".join(fewer))
    with monkeypatch.context() as earlier:
        earlier.setattr(migrations, "migrations", lambda: (*known[:2], before, *known[3:]))
        assert migrate(bare) == ALL
    constraint = last.split()[2]
    assert constraint not in schema(bare)

    assert pending(bare) == migrate(bare) == (of_relations.name,)
    assert constraint in schema(bare)
    assert pending(bare) == ()


async def test_an_edited_migration_is_refused(
    database: Database, graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, *others = migrations.migrations()
    edited = Migration(first.number, first.name, f"{first.text}// a word more")
    monkeypatch.setattr(migrations, "migrations", lambda: (edited, *others))

    for attempt in (migrate, pending):
        with pytest.raises(MigrationError, match=first.name):
            attempt(database)
    with pytest.raises(MigrationError, match=first.name):
        await missing(graph)


def test_a_database_of_a_newer_program_is_refused(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    known = migrations.migrations()
    monkeypatch.setattr(migrations, "migrations", lambda: known[:-1])

    with pytest.raises(MigrationError, match=rf"\[{known[-1].number}\].*newer"):
        migrate(database)
