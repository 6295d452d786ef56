"""Migrations of the database: numbered files in cypher/schema, each applied once, in order, and never edited afterwards.

One file is expanded for each predicate. It is applied again when a predicate is added.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from graphapi.errors import MigrationError, UnavailableError
from graphapi.graph.driver.connection import Graph, Row
from graphapi.graph.driver.cypher import cypher_for_each, cypher_names, cypher_text
from graphapi.graph.driver.database import Database, Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.schema.names import renew_names
from graphapi.model.vocabulary import Predicate

_SECONDS: Final = 10.0
_OF_EACH_PREDICATE: Final = 3
_RENEW_NAMES: Final = frozenset({9, 11})


@dataclass(frozen=True, slots=True)
class Migration:
    """One file. Its statements can be repeated: they change the schema IF NOT EXISTS, or data IN TRANSACTIONS."""

    number: int
    name: str
    text: str

    @property
    def grows(self) -> bool:
        """Whether its text follows from the predicates, so that a different text is not an error."""
        return self.number == _OF_EACH_PREDICATE

    @property
    def checksum(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def renews_names(self) -> bool:
        """Whether the search keys of all names must be computed again after it."""
        return self.number in _RENEW_NAMES

    @property
    def statements(self) -> tuple[str, ...]:
        code = "\n".join(line for line in self.text.splitlines() if not line.startswith("//"))
        return tuple(statement.strip() for statement in code.split(";") if statement.strip())

    @property
    def of_data(self) -> bool:
        """Whether its statements change data, so that each opens its own transactions."""
        return " IN TRANSACTIONS" in self.text


def migrations() -> tuple[Migration, ...]:
    """All migrations of this version of the program, in order."""
    names = [(name, name.rpartition("/")[2]) for name in cypher_names("schema")]
    predicates = tuple(map(str, Predicate))
    return tuple(
        Migration(int(short.partition("_")[0]), short, cypher_for_each(name, predicates)) for name, short in names
    )


def migrate(database: Database) -> tuple[str, ...]:
    """Applies missing migrations and returns their names. Raises MigrationError if an applied one was edited since.

    The next run completes an interrupted one; simultaneous runs wait for each other.
    """
    if not pending(database):
        return ()
    # The lock works only with its own constraint. Like every schema statement, this one can be repeated, also simultaneously.
    _execute(database, Statement(migrations()[0].statements[0]))
    return database.write(lambda lock: _apply_missing(database, lock))


def pending(database: Database) -> tuple[str, ...]:
    """Names of missing migrations. Raises MigrationError if an applied one was edited since."""
    return _pending_names(database.run(Statement(cypher_text("migrate/applied"))))


async def missing(graph: Graph) -> tuple[str, ...]:
    """The same as `pending`, for the API. Raises UnavailableError if Neo4j does not answer within 10 s, as while it starts."""
    try:
        async with asyncio.timeout(_SECONDS):
            return _pending_names(await graph.read(Statement(cypher_text("migrate/applied"))))
    except TimeoutError as error:
        raise UnavailableError(f"Neo4j did not answer within {_SECONDS:g} s.") from error


def _apply_missing(database: Database, lock: Transaction) -> tuple[str, ...]:
    """Applies each migration in its own transaction. `lock` stays open meanwhile, so that other runs wait.

    Neo4j reads the graph once for all indexes of a transaction, and fills them while later ones are created.
    """
    lock.run(Statement(cypher_text("write/lock")))
    missing_now = _pending(database.run(Statement(cypher_text("migrate/applied"))))
    for migration in missing_now:
        statements = map(Statement, migration.statements)
        if migration.of_data:
            for statement in statements:
                database.run(statement)
        else:
            _execute(database, *statements)
    database.run(Statement("CALL db.awaitIndexes(3600)"))
    if any(migration.renews_names for migration in missing_now):
        renew_names(database)
    for migration in missing_now:
        note = {"number": migration.number, "name": migration.name, "checksum": migration.checksum}
        _execute(database, Statement(cypher_text("migrate/record"), note))
    return tuple(migration.name for migration in missing_now)


def _execute(database: Database, *statements: Statement) -> None:
    """Runs the statements in one transaction, with retries: simultaneous schema statements can deadlock."""
    database.write(lambda transaction: [transaction.run(statement) for statement in statements])


def _pending_names(applied: Iterable[Row]) -> tuple[str, ...]:
    return tuple(migration.name for migration in _pending(applied))


def _pending(applied: Iterable[Row]) -> list[Migration]:
    checksums = {row["number"]: row["checksum"] for row in applied}
    known = migrations()
    other = [each for each in known if checksums.get(each.number, each.checksum) != each.checksum]
    edited = [each.name for each in other if not each.grows]
    if edited:
        raise MigrationError(
            f"{', '.join(edited)} was edited after it was applied (checksum mismatch). Restore its file, and write the change "
            "as a new migration.",
            migrations=edited,
        )
    unknown = sorted(set(checksums) - {migration.number for migration in known})
    if unknown:
        raise MigrationError(
            f"This database has migrations {unknown} that this program does not know; a newer version made it. Update this program.",
            migrations=unknown,
        )
    return [migration for migration in known if migration.number not in checksums or migration in other]
