"""Limits the requests of each client per minute, by setting."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from http import HTTPStatus
from ipaddress import IPv6Address, ip_address
from typing import Final

from starlette.types import ASGIApp, Receive, Scope, Send

from graphapi.api.http.gate import OPEN
from graphapi.api.http.refusal import refusal
from graphapi.errors import TooManyRequestsError

# The number of remembered clients; each takes about 200 bytes. A forgotten client starts again with a full bucket.
_CLIENTS_MAX: Final = 10_000
# The prefix of an IPv6 address that belongs to one customer.
_NETWORK: Final = 8


class RequestRate:
    """Responds with 429 to a client that sent too many requests in a minute, with the time to wait.

    Each client has a token bucket: a request takes one token, and the bucket is refilled evenly. Health is not counted.
    """

    def __init__(self, app: ASGIApp, a_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._app = app
        self._most = float(a_minute)
        self._a_second = a_minute / 60
        self._clock = clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes on requests within the limit."""
        answering = self._app
        if scope["type"] == "http" and scope["path"] not in OPEN:
            wait = self.take(client_of(scope))
            if wait > 0:
                answering = refusal(
                    f"Too many requests: at most {self._most:g} per minute. Try again in {wait} s.",
                    HTTPStatus.TOO_MANY_REQUESTS,
                    headers={"Retry-After": str(wait)},
                    code=TooManyRequestsError.code,
                )
        await answering(scope, receive, send)

    def take(self, client: str) -> int:
        """Takes one request from the client's bucket. Returns 0, or the whole seconds to wait if it is empty."""
        now = self._clock()
        left, at = self._left.pop(client, (self._most, now))
        left = min(self._most, left + (now - at) * self._a_second)
        allowed = left >= 1
        self._left[client] = (left - 1 if allowed else left, now)
        if len(self._left) > _CLIENTS_MAX:
            self._left.popitem(last=False)
        return 0 if allowed else math.ceil((1 - left) / self._a_second)


def client_of(scope: Scope) -> str:
    """The address of the client. Uvicorn reads it from the header of a proxy that FORWARDED_ALLOW_IPS names."""
    host = (scope.get("client") or ("unknown", 0))[0]
    try:
        address = ip_address(host)
    except ValueError:
        return str(host)
    if isinstance(address, IPv6Address) and address.ipv4_mapped is None:
        return address.packed[:_NETWORK].hex(":", 2)
    return str(address)
