"""Where Neo4j is, and `Graph`, which reads from it for the API."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Final, Self

import neo4j
from neo4j.exceptions import DriverError, Neo4jError

from graphapi.errors import UnavailableError
from graphapi.graph.failure import translated
from graphapi.graph.statement import Statement

# A dead server is reported within this time: a request waits no longer for a connection.
CONNECT_SECONDS: Final = 2.0
# Longer idle connections are tried before use, so that a restart of Neo4j does not fail the next request.
IDLE_SECONDS: Final = 30.0
# How much later than Neo4j itself we give up on a statement.
GRACE_SECONDS: Final = 2.0

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Access:
    """Where Neo4j is and how to log in; the password does not print."""

    uri: str
    user: str = "neo4j"
    password: str = field(default="", repr=False)
    database: str = "neo4j"

    @property
    def auth(self) -> tuple[str, str]:
        return self.user, self.password


class Graph:
    """Reads, for many requests at once: one statement a call, each in a transaction of its own.

    Every method raises UnavailableError when Neo4j does not answer and TimedOutError when it ended the statement.
    """

    def __init__(self, access: Access, *, statement_seconds: float = 10.0) -> None:
        self._access = access
        self._seconds = statement_seconds
        with translated():
            self._driver = neo4j.AsyncGraphDatabase.driver(access.uri, auth=access.auth, **driver_settings())

    async def read(self, statement: Statement, *, bookmarks: Collection[str] = ()) -> list[Row]:
        """The statement's records in order. With `bookmarks` of a write, what it wrote is seen, on a cluster too."""
        with translated():
            try:
                return await self._run(statement, bookmarks)
            except (Neo4jError, DriverError) as error:
                # A read can be repeated. This meets connections that died with a server that is back by now.
                if not error.is_retryable():
                    raise
                return await self._run(statement, bookmarks)

    async def read_one(self, statement: Statement, *, bookmarks: Collection[str] = ()) -> Row | None:
        """The statement's first record, or None."""
        rows = await self.read(statement, bookmarks=bookmarks)
        return rows[0] if rows else None

    async def close(self) -> None:
        await self._driver.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _run(self, statement: Statement, bookmarks: Collection[str]) -> list[Row]:
        query = neo4j.Query(statement.text, timeout=self._seconds)
        try:
            async with (
                asyncio.timeout(CONNECT_SECONDS + self._seconds + GRACE_SECONDS),
                self._driver.session(
                    database=self._access.database,
                    default_access_mode=neo4j.READ_ACCESS,
                    bookmarks=neo4j.Bookmarks.from_raw_values(bookmarks) if bookmarks else None,
                    fetch_size=-1,  # an answer is one record, or a page
                ) as session,
            ):
                result = await session.run(query, dict(statement.params))
                keys = result.keys()
                return [dict(zip(keys, record, strict=True)) async for record in result]
        except TimeoutError as error:
            raise UnavailableError("Neo4j took the statement and never answered.") from error


def driver_settings() -> dict[str, Any]:
    """How both drivers are set up."""
    return {
        "connection_timeout": CONNECT_SECONDS,
        "connection_acquisition_timeout": CONNECT_SECONDS,
        "liveness_check_timeout": IDLE_SECONDS,
        "notifications_min_severity": "OFF",
        "telemetry_disabled": True,
        "user_agent": "graphapi",
    }
