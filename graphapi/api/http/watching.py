"""Reports each finished request to the access log and the metrics."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import orjson
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graphapi.api.http.request_outcome import OK, outcome_of

ACCESS_LOG: Final = "graphapi.access"
_HUNG_UP: Final = 499
_REFUSED: Final = 400


@dataclass(frozen=True, slots=True)
class Answered:
    """A finished request. `document` is None if it was not a question; `status` is 499 if the client disconnected."""

    client: str
    method: str
    path: str
    document: str | None
    status: int
    code: str
    seconds: float
    bytes: int


class Watching:
    """Reports each request to the observers, also refused ones."""

    def __init__(self, app: ASGIApp, watchers: Sequence[Callable[[Answered], None]]) -> None:
        self._app = app
        self._watchers = watchers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes all requests on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        outcome, began, status, size = outcome_of(scope), time.perf_counter(), _HUNG_UP, 0

        async def counted(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
            elif message["type"] == "http.response.body":
                size += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, counted)
        finally:
            code = f"HTTP_{status}" if outcome.code == OK and status >= _REFUSED else outcome.code
            client = (scope.get("client") or ("unknown", 0))[0]
            answered = Answered(
                client,
                scope["method"],
                scope["path"],
                outcome.document,
                status,
                code,
                time.perf_counter() - began,
                size,
            )
            for watcher in self._watchers:
                watcher(answered)


def log_access(answered: Answered) -> None:
    """Logs a line of JSON, without headers, body and the part of the address after `?`."""
    line = {
        "at": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "client": answered.client,
        "method": answered.method,
        "path": answered.path,
        "document": answered.document,
        "status": answered.status,
        "code": answered.code,
        "ms": round(answered.seconds * 1000, 1),
        "bytes": answered.bytes,
    }
    logging.getLogger(ACCESS_LOG).info(orjson.dumps(line).decode())
