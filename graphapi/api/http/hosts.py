"""Checks the host of requests, because another site can let its name point to this service (DNS rebinding)."""

from __future__ import annotations

import re
import socket
from collections.abc import Sequence
from functools import lru_cache
from http import HTTPStatus
from ipaddress import ip_address
from typing import Final

from starlette.types import ASGIApp, Receive, Scope, Send

from graphapi.address import is_address
from graphapi.api.http.refusal import refusal

_HOST: Final = re.compile(r"(?P<name>\[[0-9a-f:.]+\]|[a-z0-9._-]{1,253})(:[0-9]{0,5})?")
_LOCALHOST: Final = "localhost"


class AllowedHosts:
    """Refuses requests for other hosts with 421, and requests without exactly one `Host` header with 400.

    The middleware of Starlette reads only the first of two headers, redirects to `www.`, and has no default names.
    """

    def __init__(self, app: ASGIApp, bound: str, named: Sequence[str]) -> None:
        """`bound` is the address that the service listens on. `named` are more names: `*` for any, `*.` for all subdomains."""
        self._app = app
        self._bound = bound
        self._named = [_bare(name.lower()) for name in named]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes on allowed requests."""
        answering = self._app
        if scope["type"] == "http":
            given = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
            host = _name(given)
            if host is None:
                answering = refusal("Send one Host header, with the name of this service.", HTTPStatus.BAD_REQUEST)
            elif not self.allows(host):
                answering = refusal(
                    f"This service does not accept requests for {host!r}. Add it to GRAPHAPI_ALLOWED_HOSTS.",
                    HTTPStatus.MISDIRECTED_REQUEST,
                )
        await answering(scope, receive, send)

    def allows(self, host: str) -> bool:
        """Whether a lower-case name or address, without port and brackets, belongs to the service."""
        if any(
            pattern in ("*", host) or (pattern[:2] == "*." and host.endswith(pattern[1:])) for pattern in self._named
        ):
            return True
        if _is_loopback(host):
            return True
        return not _is_loopback(self._bound) and self._is_of_network(host)

    def _is_of_network(self, host: str) -> bool:
        """Whether the host can only mean this service, because no name in the public DNS can match it."""
        own = socket.gethostname().lower()
        return "." not in host or is_address(host) or host in (self._bound.lower(), own, f"{own}.local")


def _name(given: Sequence[str]) -> str | None:
    """The normalized name in the only `Host` header; None if there is none, or several."""
    match = _HOST.fullmatch(given[0].lower()) if len(given) == 1 else None
    return _bare(match["name"]) if match else None


def _bare(host: str) -> str:
    return host.strip("[]").removesuffix(".")


@lru_cache(256)
def _is_loopback(host: str) -> bool:
    if host == _LOCALHOST or host.endswith(f".{_LOCALHOST}"):
        return True
    return is_address(host) and ip_address(host).is_loopback
