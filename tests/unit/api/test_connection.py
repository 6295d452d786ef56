"""Idle connections are closed, their number is limited, and they do not keep others out."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress

import httpx
import psutil
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from graphapi.api.http import protocol as connection
from tests.listening import listening

GET = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
SOON = 0.3
PATIENCE = 20.0


async def short(_: Request) -> Response:
    return PlainTextResponse("ok")


async def long(_: Request) -> Response:
    return PlainTextResponse("x" * 50_000_000)


async def slow(_: Request) -> Response:
    await asyncio.sleep(3 * SOON)
    return PlainTextResponse("ok")


APP = Starlette(routes=[Route("/", short, methods=["GET", "POST"]), Route("/long", long), Route("/slow", slow)])


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "HEADER_SECONDS", SOON)
    monkeypatch.setattr(connection, "UNREAD_SECONDS", SOON)


@asynccontextmanager
async def serving(app: ASGIApp = APP, most: int = 1_000) -> AsyncIterator[tuple[str, int]]:
    async with listening(app, most) as address:
        host, _, port = address.removeprefix("http://").partition(":")
        yield host, int(port)


@asynccontextmanager
async def connected(
    at: tuple[str, int], limit: int = 2**16
) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    reader, writer = await asyncio.open_connection(*at, limit=limit)
    try:
        yield reader, writer
    finally:
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()


async def open_in(stack: AsyncExitStack, at: tuple[str, int]) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await stack.enter_async_context(connected(at))


async def until_closed(reader: asyncio.StreamReader) -> bytes:
    """The bytes that are still sent."""
    async with asyncio.timeout(PATIENCE):
        try:
            return await reader.read()
        except ConnectionError:
            return b""


async def test_a_silent_connection_ends() -> None:
    async with serving() as at, connected(at) as (reader, _writer):
        assert await until_closed(reader) == b""


async def test_a_header_that_does_not_come_whole_is_given_up_however_it_trickles() -> None:
    async with serving() as at, connected(at) as (reader, writer):
        writer.write(b"GET / HTTP/1.1\r\nHost: localhost\r\n")

        async def trickle() -> None:
            while True:
                writer.write(b"X-More: y\r\n")
                await asyncio.sleep(SOON / 10)

        trickling = asyncio.create_task(trickle())
        started = time.monotonic()
        # Only the first line: writing to a connection that is closed by then resets it, and the rest is lost.
        async with asyncio.timeout(PATIENCE):
            assert await reader.readline() == b"HTTP/1.1 408 Request Timeout\r\n"
        assert time.monotonic() - started >= SOON * 0.9
        trickling.cancel()


async def test_a_kept_connection_may_be_slow_with_its_next_header_no_more_than_with_its_first() -> None:
    async with serving() as at, connected(at) as (reader, writer):
        for _ in range(3):
            writer.write(GET)
            assert (await reader.readuntil(b"ok")).startswith(b"HTTP/1.1 200 OK")
        writer.write(GET[:-3])
        assert (await until_closed(reader)).startswith(b"HTTP/1.1 408 ")


async def test_a_body_that_trickles_behind_its_answer_ends() -> None:
    async with serving() as at, connected(at) as (reader, writer):
        writer.write(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n")
        assert (await reader.readuntil(b"ok")).startswith(b"HTTP/1.1 200 OK")
        async with asyncio.timeout(PATIENCE):
            while not (reader.at_eof() or reader.exception()):
                writer.write(b"x")
                await asyncio.sleep(SOON / 10)


async def test_a_header_of_any_length_is_not_kept() -> None:
    async with serving() as at, connected(at) as (reader, writer):
        writer.write(b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ")
        for _ in range(126):
            # In pieces, because the response is lost if the connection is closed while there are unread bytes.
            writer.write(b"x" * 1_000)
            await asyncio.sleep(0)
        assert (await until_closed(reader)).startswith(b"HTTP/1.1 431 ")


async def test_a_large_body_is_no_long_header() -> None:
    async with serving() as at, httpx.AsyncClient(base_url=f"http://{at[0]}:{at[1]}") as client:
        for _ in range(2):
            assert (await client.post("/", content=b"x" * 5_000_000)).text == "ok"


async def test_an_answer_that_takes_long_is_waited_for() -> None:
    async with serving() as at, httpx.AsyncClient(base_url=f"http://{at[0]}:{at[1]}") as client:
        assert (await client.get("/slow")).text == "ok"
        assert (await client.get("/")).text == "ok"


async def test_an_answer_that_is_not_read_is_dropped() -> None:
    async with serving() as at, connected(at, limit=1_000) as (_reader, writer):
        writer.write(b"GET /long HTTP/1.1\r\nHost: localhost\r\n\r\n")

        def open_here() -> int:
            mine = psutil.Process().net_connections("tcp")
            return sum(each.laddr == at and each.status == psutil.CONN_ESTABLISHED for each in mine)

        async with asyncio.timeout(PATIENCE):
            while not open_here():  # noqa: ASYNC110 - the system has no event for it
                await asyncio.sleep(SOON / 10)
            while open_here():  # noqa: ASYNC110
                await asyncio.sleep(SOON / 10)


async def test_an_answer_that_is_read_slowly_arrives(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes seven seconds, longer than nothing may be read at all."""
    monkeypatch.setattr(connection, "UNREAD_SECONDS", 2.0)
    async with serving() as at, connected(at) as (reader, writer):
        writer.write(b"GET /long HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        got = 0
        async with asyncio.timeout(3 * PATIENCE):
            while chunk := await reader.read(4_000_000):
                got += len(chunk)
                await asyncio.sleep(SOON / 10)
        assert got > 50_000_000


async def test_requests_go_on_beside_silent_connections_which_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "HEADER_SECONDS", 60.0)
    async with serving(most=50) as at, AsyncExitStack() as stack:
        silent = [await open_in(stack, at) for _ in range(200)]
        for _, writer in silent[::2]:
            writer.write(b"GET / HTTP/1.1\r\nHost:")
        async with httpx.AsyncClient(base_url=f"http://{at[0]}:{at[1]}") as client:
            answers = await asyncio.gather(*(client.get("/") for _ in range(20)))
        assert {answer.status_code for answer in answers} == {200}
        await asyncio.sleep(0.1)
        ended = [reader.at_eof() or reader.exception() is not None for reader, _ in silent]
        assert ended.count(False) <= 50
        assert ended[:150] == [True] * 150, "those that were silent longest"


async def test_more_requests_at_once_than_connections_are_refused_with_when_to_try_again() -> None:
    async with serving(most=2) as at, AsyncExitStack() as stack:
        busy = [await open_in(stack, at) for _ in range(2)]
        for _, writer in busy:
            writer.write(b"GET /slow HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        await asyncio.sleep(SOON / 3)
        reader, _ = await open_in(stack, at)
        refused = await until_closed(reader)
        assert refused.startswith(b"HTTP/1.1 503 Service Unavailable\r\n")
        assert b"Retry-After: 2\r\n" in refused
        for reader, _ in busy:
            assert (await until_closed(reader)).endswith(b"ok")
