"""Connections of clients. They are closed if the client sends nothing, so that idle clients do not block others.

Uvicorn waits forever for the header of a request, and for a client that does not read. It also counts idle connections
for `limit_concurrency`, which refuses requests.
"""

from __future__ import annotations

import asyncio
import math
from http import HTTPStatus
from typing import Any, ClassVar, Final

import httptools
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from graphapi.api.http.request import MOST_BYTES_OF_ADDRESS

HEADER_SECONDS: Final = 10.0
"""The time limit for the header of a request, from the connection, or from its first byte on a kept connection."""
UNREAD_SECONDS: Final = 30.0
"""The maximum time in which a client reads nothing of a response."""
_HEADER_BYTES: Final = MOST_BYTES_OF_ADDRESS + 65_536


class HttpConnection(HttpToolsProtocol):
    """The connection of uvicorn with timeouts for the client, and a maximum number of connections. See `connections`."""

    most: ClassVar[int]
    waiting: ClassVar[dict[HttpConnection, None]]
    """Connections that wait for a request, the longest waiting first."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._ending: asyncio.TimerHandle | None = None
        self._header_bytes = 0
        self._in_body = False
        self._unread = math.inf

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Closes the longest waiting connection if there are too many."""
        super().connection_made(transport)
        if len(self.connections) > self.most:
            self._make_room()
        self._wait()
        self._end_in(HEADER_SECONDS)

    def connection_lost(self, exc: Exception | None) -> None:
        """Cancels all timeouts."""
        super().connection_lost(exc)
        self.waiting.pop(self, None)
        self._end_in(None)

    def data_received(self, data: bytes) -> None:
        """Starts the time limit of a header, and limits its bytes."""
        self._header_bytes += len(data)
        super().data_received(data)
        if self.transport.is_closing():
            return
        if self._in_body:
            self._header_bytes = 0
        elif self._header_bytes > _HEADER_BYTES:
            self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        if self in self.waiting and self._ending is None:
            self._end_in(HEADER_SECONDS)

    def on_headers_complete(self) -> None:
        """Ends the time limit of the header. The endpoint limits the time of the body."""
        if not self.url.startswith(b"/") and (host := httptools.parse_url(self.url).host):
            # The host in an absolute address replaces that in `Host` (RFC 9112, 3.2.2).
            named = b"[" + host + b"]" if b":" in host else host
            self.headers[:] = [*((name, value) for name, value in self.headers if name != b"host"), (b"host", named)]
        super().on_headers_complete()
        self._header_bytes, self._in_body = 0, True
        self.waiting.pop(self, None)
        self._end_in(None)

    def on_message_complete(self) -> None:
        """Notes that the next bytes belong to another header."""
        super().on_message_complete()
        self._header_bytes, self._in_body = 0, False

    def on_response_complete(self) -> None:
        """Waits for the next request, or until the client has read this response."""
        super().on_response_complete()
        if self.cycle.response_complete:
            self._wait()
        if self.transport.is_closing():
            self._end_unread()

    def timeout_keep_alive_handler(self) -> None:
        """Closes once everything is read."""
        super().timeout_keep_alive_handler()
        self._end_unread()

    def pause_writing(self) -> None:
        """Starts the time limit for a client that does not read."""
        super().pause_writing()
        self._end_unread()

    def resume_writing(self) -> None:
        """Ends that time limit, because the client reads again."""
        super().resume_writing()
        if not self.transport.is_closing():
            self._end_in(None)

    def _make_room(self) -> None:
        longest = next(iter(self.waiting), None)
        if longest is None:
            self._refuse(HTTPStatus.SERVICE_UNAVAILABLE, "Retry-After: 2\r\n")
        else:
            self.waiting.pop(longest)
            longest.transport.abort()

    def _wait(self) -> None:
        self.waiting.pop(self, None)
        self.waiting[self] = None

    def _end_unread(self) -> None:
        self._unread = math.inf
        self._end_in(UNREAD_SECONDS)

    def _end_in(self, seconds: float | None) -> None:
        if self._ending is not None:
            self._ending.cancel()
        self._ending = None if seconds is None else self.loop.call_later(seconds, self._end)

    def _end(self) -> None:
        unread = self.transport.get_write_buffer_size()
        if 0 < unread < self._unread:  # the client reads slowly
            self._unread = unread
            self._end_in(UNREAD_SECONDS)
        elif unread or self.transport.is_closing():
            self.transport.abort()
        elif self._header_bytes:
            self._refuse(HTTPStatus.REQUEST_TIMEOUT)
        else:
            self.transport.close()

    def _refuse(self, status: HTTPStatus, headers: str = "") -> None:
        """Sends the status without running a request, and closes the connection."""
        head = f"HTTP/1.1 {status} {status.phrase}\r\n{headers}Content-Length: 0\r\nConnection: close\r\n\r\n"
        self.transport.write(head.encode())
        self.transport.close()
        self._end_unread()


def connections(most: int) -> type[HttpConnection]:
    """The connection class for one server, with at most `most` connections."""
    return type("AppConnection", (HttpConnection,), {"most": most, "waiting": {}})
