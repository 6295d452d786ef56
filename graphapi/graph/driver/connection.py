"""How to connect to Neo4j, and `Graph`, which reads from it for the API."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Collection
from contextlib import AbstractContextManager, aclosing, nullcontext
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Final, Self

import neo4j
from neo4j.exceptions import AuthError, ConnectionPoolError, DriverError, Neo4jError, ServiceUnavailable, SessionExpired

from graphapi.errors import NoPlanError, TimedOutError, UnavailableError
from graphapi.graph.driver.failure import TOO_LONG, is_timeout, translated
from graphapi.graph.driver.planning import Planning, Turn
from graphapi.graph.driver.statement import Statement

# The maximum time that a request waits for a connection, after which the server counts as down.
CONNECT_SECONDS: Final = 2.0
# Connections that were idle for longer are tested before use, so that a restart of Neo4j does not fail the next request.
IDLE_SECONDS: Final = 30.0
# The time after the limit of Neo4j at which this program gives up on a statement.
GRACE_SECONDS: Final = 2.0
# Neo4j counts planning as part of the time of a transaction. A statement that it must plan gets this additional time.
PLANNING_SECONDS: Final = 60.0
# The maximum time to finish a plan that no request waits for: others wait for their turn, and Neo4j may never answer.
ABANDONED_SECONDS: Final = 20.0

# Records for each round trip of a stream: enough that the round trip costs little.
STREAMED_AT_ONCE: Final = 1000
# All records: an answer is one record, or a page.
_ALL: Final = -1

_SILENT: Final = "Neo4j took the statement and never answered."
# Errors of the driver if no server answers, or another Neo4j does.
_NOT_THERE: Final = (ServiceUnavailable, SessionExpired, ConnectionPoolError, AuthError)

Row = dict[str, Any]
Watch = Callable[[Statement], AbstractContextManager[object]]
"""A context that is entered while Neo4j runs a statement, to measure or trace it."""


@dataclass(frozen=True, slots=True)
class Access:
    """Address and login of Neo4j. The password is not printed."""

    uri: str
    user: str = "neo4j"
    password: str = field(default="", repr=False)
    database: str = "neo4j"

    @property
    def auth(self) -> tuple[str, str]:
        return self.user, self.password


@dataclass(frozen=True, slots=True)
class Capacity:
    """How many statements Neo4j runs at once, how many it plans at once, and how many plans it keeps."""

    statements: int = 32
    planning: int = 1
    plans: int = 200


class Graph:
    """Reads for many requests at once: one statement for each call, in its own transaction.

    All methods raise UnavailableError if Neo4j does not answer, or has too much to plan, and TimedOutError if it
    ended the statement. One request sends a text that is new to Neo4j, and others with the same text wait until it is
    planned; known texts are not delayed. The time for planning is not part of `statement_seconds`.
    """

    def __init__(
        self,
        access: Access,
        *,
        statement_seconds: float = 10.0,
        capacity: Capacity | None = None,
        whereabouts: Callable[[], Access | None] | None = None,
        watch: Watch = nullcontext,
    ) -> None:
        """`whereabouts` is called if Neo4j cannot be reached, or refuses the login: it may have another address now.

        `watch` is entered while a statement runs.
        """
        capacity = capacity or Capacity()
        self._access = access
        self._seconds = statement_seconds
        self._planning = Planning(capacity.planning, capacity.plans)
        self._slots = asyncio.Semaphore(capacity.statements)
        self._plannings: set[asyncio.Task[list[Row]]] = set()
        self._whereabouts = whereabouts
        self._watch = watch
        self._driver = _driver(access)

    async def read(
        self,
        statement: Statement,
        *,
        bookmarks: Collection[str] = (),
        begun: Callable[[], None] = lambda: None,
    ) -> list[Row]:
        """The records of the statement, in order. With `bookmarks` of a write, the result includes it, also on a cluster.

        `begun` is called before Neo4j reads any data: the result includes what is written until then.
        """
        turn = await self._planning.begin(statement.text)
        if turn is None:
            try:
                async with self._slots:
                    begun()
                    return await self._read(statement, bookmarks, begun)
            except NoPlanError:
                self._planning.drop(statement.text)
                turn = await self._planning.begin(statement.text)
                if turn is None:
                    raise
        return await self._plan(statement, bookmarks, begun, turn)

    async def read_one(self, statement: Statement, *, bookmarks: Collection[str] = ()) -> Row | None:
        """The first record of the statement, or None."""
        rows = await self.read(statement, bookmarks=bookmarks)
        return rows[0] if rows else None

    async def stream(
        self, statement: Statement, *, seconds: float | None = None, at_once: int = STREAMED_AT_ONCE
    ) -> AsyncGenerator[Row]:
        """The records of the statement, in order, with about two times `at_once` in memory.

        Raises the errors of `read`, also after some records. `seconds`, else `statement_seconds`, is the time limit in Neo4j. It
        includes the time until the last records are read. Close the stream (`contextlib.aclosing`) if you do not read all of it.
        """
        seconds = seconds or self._seconds
        turn = await self._planning.begin(statement.text)
        if turn is None:
            try:
                async with self._slots, aclosing(self._stream(statement, seconds, at_once, None)) as rows:
                    async for row in rows:
                        yield row
                return
            except NoPlanError:
                self._planning.drop(statement.text)
                turn = await self._planning.begin(statement.text)
                if turn is None:
                    raise
        try:
            async with aclosing(self._stream(statement, seconds, at_once, turn)) as rows:
                async for row in rows:
                    yield row
        finally:
            turn.end(planned=False)

    def knows(self, text: str) -> bool:
        """Whether Neo4j has planned the text."""
        return self._planning.knows(text)

    def is_idle_for(self, text: str) -> bool:
        """Whether `read` would send the text immediately."""
        return self.knows(text) and not self._slots.locked()

    def plan(self, statement: Statement) -> bool:
        """Makes Neo4j plan the statement in the background. False, and nothing is done, if it has others to plan."""
        if self._planning.is_busy:
            return False
        planning = asyncio.create_task(self.read(statement))
        self._plannings.add(planning)
        planning.add_done_callback(self._plannings.discard)
        # The next request that sends it reports its error.
        planning.add_done_callback(lambda done: done.cancelled() or done.exception())
        return True

    def forget_plans(self) -> None:
        """Forgets all plans, after Neo4j may have restarted."""
        self._planning.forget()

    async def close(self) -> None:
        plannings = set(self._plannings)
        for planning in plannings:
            planning.cancel()
        await asyncio.gather(*plannings, return_exceptions=True)
        await self._driver.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _plan(
        self, statement: Statement, bookmarks: Collection[str], begun: Callable[[], None], turn: Turn
    ) -> list[Row]:
        """Reads a text that must be planned first. Planning continues if the caller gives up."""
        planning = asyncio.create_task(self._read(statement, bookmarks, begun, turn))
        self._plannings.add(planning)
        planning.add_done_callback(self._plannings.discard)
        planning.add_done_callback(lambda _: turn.end(planned=False))
        try:
            return await asyncio.shield(planning)
        except asyncio.CancelledError:
            turn.abandon()
            asyncio.get_running_loop().call_later(0 if turn.is_over else ABANDONED_SECONDS, planning.cancel)
            raise

    async def _read(
        self, statement: Statement, bookmarks: Collection[str], begun: Callable[[], None], turn: Turn | None = None
    ) -> list[Row]:
        with translated(), self._watch(statement):
            driver = self._driver
            try:
                return await self._run(statement, bookmarks, begun, turn)
            except (Neo4jError, DriverError) as error:
                if isinstance(error, ServiceUnavailable | SessionExpired):
                    self._planning.forget()
                # A read can be repeated. This handles connections that broke when the server restarted.
                if not (await self._followed(driver, error) or error.is_retryable()):
                    raise
                return await self._run(statement, bookmarks, begun, turn)

    async def _stream(
        self, statement: Statement, seconds: float, at_once: int, turn: Turn | None
    ) -> AsyncGenerator[Row]:
        """As `_read`, record by record. Retried only before the first record."""
        begun = False
        with translated():
            for last in (False, True):
                driver = self._driver
                try:
                    async with aclosing(self._parts(statement, seconds, at_once, turn)) as parts:
                        async for part in parts:
                            begun = True
                            for row in part:
                                yield row
                    return
                except (Neo4jError, DriverError) as error:
                    if isinstance(error, ServiceUnavailable | SessionExpired):
                        self._planning.forget()
                    if begun or last or not (await self._followed(driver, error) or error.is_retryable()):
                        raise

    async def _parts(
        self, statement: Statement, seconds: float, at_once: int, turn: Turn | None
    ) -> AsyncGenerator[list[Row]]:
        """The records, in parts. No time limit spans a `yield`, because it would cancel the caller's code."""
        allowed = seconds + (PLANNING_SECONDS if turn else 0.0)
        async with self._session((), at_once) as session:
            try:
                with self._watch(statement):  # until the first records arrive: the time after that is the reader's
                    async with asyncio.timeout(CONNECT_SECONDS + allowed + GRACE_SECONDS):
                        result = await _begun(session, statement, allowed, is_new=turn is not None)
            except TimeoutError as error:
                raise UnavailableError(_SILENT) from error
            if turn:
                turn.end(planned=True)
            keys = result.keys()
            while True:
                try:
                    async with asyncio.timeout(seconds + GRACE_SECONDS):
                        records = await result.fetch(at_once)
                except TimeoutError as error:
                    raise TimedOutError(TOO_LONG) from error
                if not records:
                    return
                yield [dict(zip(keys, record, strict=True)) for record in records]

    def _session(self, bookmarks: Collection[str], fetch_size: int) -> neo4j.AsyncSession:
        return self._driver.session(
            database=self._access.database,
            default_access_mode=neo4j.READ_ACCESS,
            bookmarks=neo4j.Bookmarks.from_raw_values(bookmarks) if bookmarks else None,
            fetch_size=fetch_size,
        )

    async def _followed(self, driver: neo4j.AsyncDriver, error: Neo4jError | DriverError) -> bool:
        """True if Neo4j has another address now than the driver that failed."""
        if self._whereabouts and self._driver is driver and isinstance(error, _NOT_THERE):
            access = await asyncio.to_thread(self._whereabouts)
            if access and access != self._access:
                self._access, self._driver = access, _driver(access)
                self._planning.forget()
                await driver.close()
        return self._driver is not driver

    async def _run(
        self, statement: Statement, bookmarks: Collection[str], begun: Callable[[], None], turn: Turn | None
    ) -> list[Row]:
        allowed = self._seconds + (PLANNING_SECONDS if turn else 0.0)
        planned = False
        try:
            async with (
                asyncio.timeout(CONNECT_SECONDS + allowed + GRACE_SECONDS) as limit,
                self._session(bookmarks, _ALL) as session,
            ):
                result = await _begun(session, statement, allowed, is_new=turn is not None)
                if turn:
                    # The result is here: Neo4j has planned the statement, and has not run it yet.
                    planned = True
                    begun()
                    turn.end(planned=True)
                    if turn.is_abandoned:
                        raise asyncio.CancelledError
                    limit.reschedule(asyncio.get_running_loop().time() + self._seconds)
                keys = result.keys()
                return [dict(zip(keys, record, strict=True)) async for record in result]
        except TimeoutError as error:
            if planned:
                raise TimedOutError(TOO_LONG) from error
            raise UnavailableError(_SILENT) from error


async def _begun(
    session: neo4j.AsyncSession, statement: Statement, seconds: float, *, is_new: bool
) -> neo4j.AsyncResult:
    """The result of the statement, before its records. Raises NoPlanError if a known text has no plan any more.

    Neo4j does not keep all plans: it drops those that are rarely used, new ones first.
    """
    try:
        return await session.run(neo4j.Query(statement.text, timeout=seconds), dict(statement.params))
    except Neo4jError as error:
        if not is_new and is_timeout(error):
            raise NoPlanError(TOO_LONG) from error
        raise


def _driver(access: Access) -> neo4j.AsyncDriver:
    with translated():
        return neo4j.AsyncGraphDatabase.driver(access.uri, auth=access.auth, **driver_settings())


def driver_settings() -> dict[str, Any]:
    """The settings of both drivers."""
    return {
        "connection_timeout": CONNECT_SECONDS,
        "connection_acquisition_timeout": CONNECT_SECONDS,
        "liveness_check_timeout": IDLE_SECONDS,
        "notifications_min_severity": "OFF",
        "telemetry_disabled": True,
        "user_agent": "graphapi",
    }
