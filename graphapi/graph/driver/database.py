"""Neo4j for loads and migrations: one thread, with transactions that are retried."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Final, Protocol, Self, TypeVar

import neo4j

from graphapi.graph.driver.connection import Access, Row, driver_settings
from graphapi.graph.driver.failure import translated
from graphapi.graph.driver.statement import Statement

# Neo4j ends a transaction of a loader after this time, so that a loader that hangs does not block the others.
BATCH_SECONDS: Final = 600.0

_T = TypeVar("_T")


class Reader(Protocol):
    """Runs statements: a transaction, or the database itself for reading."""

    def run(self, statement: Statement) -> list[Row]:
        """The records of the statement, in order."""


class Transaction:
    """One transaction of a load, while it is open."""

    def __init__(self, transaction: neo4j.ManagedTransaction) -> None:
        self._transaction = transaction

    def run(self, statement: Statement) -> list[Row]:
        """The records of the statement, in order."""
        result = self._transaction.run(statement.text, dict(statement.params))
        return _rows(result)


class Database:
    """Neo4j for one thread that loads or migrates. Raises the same errors as Graph."""

    def __init__(self, access: Access, *, retry_seconds: float = 30.0) -> None:
        """`retry_seconds`: how long a failed transaction is retried, for example while Neo4j restarts."""
        self._access = access
        with translated():
            self._driver = neo4j.GraphDatabase.driver(
                access.uri, auth=access.auth, max_transaction_retry_time=retry_seconds, **driver_settings()
            )

    def write(self, work: Callable[[Transaction], _T]) -> _T:
        """Runs the work in one transaction, and again if Neo4j asks for a retry. So the work must not keep state."""
        managed = neo4j.unit_of_work(timeout=BATCH_SECONDS)(lambda transaction: work(Transaction(transaction)))
        with translated(), self._session() as session:
            return session.execute_write(managed)

    def run(self, statement: Statement) -> list[Row]:
        """The records of a statement, which can commit its transaction itself (schema changes, CALL … IN TRANSACTIONS)."""
        with translated(), self._session() as session:
            result = session.run(statement.text, dict(statement.params))
            return _rows(result)

    def close(self) -> None:
        self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _session(self) -> neo4j.Session:
        return self._driver.session(database=self._access.database, fetch_size=-1)


def _rows(result: neo4j.Result) -> list[Row]:
    keys = result.keys()
    return [dict(zip(keys, record, strict=True)) for record in result]
