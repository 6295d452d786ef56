"""Checks that the database has the schema of this version, and migrates it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from graphapi.cli.configuration import access_of, read_settings
from graphapi.cli.neo4j import Neo4j, some_neo4j
from graphapi.cli.terminal import Console, messages
from graphapi.errors import MigrationError
from graphapi.graph.driver.database import Database
from graphapi.graph.schema.migrations import migrate as apply_migrations
from graphapi.graph.schema.migrations import pending


def migrate() -> None:
    """Applies the missing migrations, and prints them."""
    console = messages()
    with some_neo4j(read_settings(), console, stop=False) as neo4j, Database(access_of(neo4j.settings)) as database:
        if not apply_missing(database, console):
            console.print("Nothing to do: the schema is up to date.")


def make_ready(neo4j: Neo4j, database: Database, console: Console, *, migrate: bool = False) -> None:
    """Applies missing migrations to a local Neo4j, and to another if `migrate` is set; else raises MigrationError."""
    if migrate or neo4j.login:
        apply_missing(database, console)
    elif names := pending(database):
        raise MigrationError(
            f"The database lacks {_listed(names)}. Run `graphapi migrate`.",
            migrations=names,
        )


@contextmanager
def ready_database(console: Console, *, migrate: bool = False) -> Iterator[Database]:
    """A connection to the database, with all migrations. A local Neo4j keeps running afterwards."""
    with some_neo4j(read_settings(), console, stop=False) as neo4j, Database(access_of(neo4j.settings)) as database:
        make_ready(neo4j, database, console, migrate=migrate)
        yield database


@contextmanager
def ready_neo4j(console: Console) -> Iterator[Neo4j]:
    """The Neo4j to read from, with all migrations."""
    with some_neo4j(read_settings(), console, stop=False) as neo4j:
        with Database(access_of(neo4j.settings)) as database:
            make_ready(neo4j, database, console)
        yield neo4j


def apply_missing(database: Database, console: Console) -> tuple[str, ...]:
    """Applies the missing migrations, prints and returns their names."""
    names = apply_migrations(database)
    if names:
        console.print(f"Applied {_listed(names)}.", markup=False)
    return names


def _listed(names: tuple[str, ...]) -> str:
    return f"migration{'' if len(names) == 1 else 's'} {', '.join(names)}"
