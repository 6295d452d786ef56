"""Limits how long a request runs: until its time is over, or its client disconnects."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from starlette.requests import Request

from graphapi.errors import HungUpError

# Most requests are answered earlier, so their clients need not be watched.
_WATCH_AFTER: Final = 0.05


@asynccontextmanager
async def time_limit(request: Request, seconds: float) -> AsyncIterator[None]:
    """Cancels the work in the context, and with it the statement that it waits for.

    Raises TimeoutError after that many seconds, or HungUpError if the client disconnects. The body of the request must
    be read before.
    """
    loop = asyncio.get_running_loop()
    watchers: list[asyncio.Task[None]] = []
    gone = False
    try:
        async with asyncio.timeout(seconds) as limit:

            async def watch() -> None:
                nonlocal gone
                while (await request.receive())["type"] != "http.disconnect":
                    pass
                gone = True
                limit.reschedule(loop.time())

            starting = loop.call_later(_WATCH_AFTER, lambda: watchers.append(loop.create_task(watch())))
            try:
                yield
            finally:
                starting.cancel()
                for watcher in watchers:
                    watcher.cancel()
    except TimeoutError as error:
        if gone:
            raise HungUpError from error
        raise
