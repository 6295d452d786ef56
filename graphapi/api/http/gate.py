"""Access by token: if a token is set, only requests for health are answered without it."""

from __future__ import annotations

import hashlib
import hmac
import time
from base64 import b64decode
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Final
from urllib.parse import parse_qs, quote

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection, Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graphapi.api.http.accept import wants_page
from graphapi.api.http.login import login_page
from graphapi.api.http.refusal import refusal
from graphapi.errors import UnauthenticatedError

OPEN: Final = frozenset({"/healthz", "/readyz"})
"""Addresses that are open to all clients: probes have no token, and these reveal nothing about the graph."""
LOGOUT: Final = "/logout"
_COOKIE: Final = "graphapi"
_SECONDS: Final = 12 * 60 * 60
_MOST_BYTES: Final = 4_000
_FORM: Final = "application/x-www-form-urlencoded"
# Two ways to send the token: as programs do, or as a password with any user name, as spreadsheets and feed readers do.
_CHALLENGE: Final = 'Bearer realm="graphapi", Basic realm="graphapi", charset="UTF-8"'
_CLOSED: Final = (
    "This service needs a token: send it as `Authorization: Bearer …`. In a browser, reload the page to log in."
)
_WRONG: Final = "Wrong token."


class Gate:
    """Passes on requests with one of the tokens. Responds to others with 401, and for browsers with a login page.

    The form of the page is sent to the requested address, so that the browser then opens it, with its fragment (`#`). The
    browser gets a cookie that does not contain the token, expires after half a day, and becomes invalid if the token changes.
    """

    def __init__(self, app: ASGIApp, tokens: Sequence[str]) -> None:
        self._app = app
        self._tokens = [token.encode() for token in tokens]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes on requests with a token."""
        answering = self._app
        if scope["type"] == "http" and scope["path"] not in OPEN:
            request = Request(scope, receive)
            if scope["path"] == LOGOUT:
                answering = _log_out(request)
            elif scope["method"] == "POST" and request.headers.get("content-type", "").lower().startswith(_FORM):
                answering = await self._log_in(request)
            elif not self._admits(request):
                answering = _closed(request, _WRONG if "authorization" in request.headers else _CLOSED)
        await answering(scope, receive, _kept_by_the_client_alone(send))

    def _admits(self, request: HTTPConnection) -> bool:
        given = _sent(request.headers)
        if given is not None:
            return self._is_token(given)
        cookie = request.cookies.get(_COOKIE)
        return cookie is not None and self._is_pass(cookie)

    def _is_token(self, given: bytes) -> bool:
        # Compares digests, so that the time does not reveal the length, and always all of them.
        digest = hashlib.sha256(given).digest()
        return any([hmac.compare_digest(digest, hashlib.sha256(token).digest()) for token in self._tokens])  # noqa: C419

    def _is_pass(self, cookie: str) -> bool:
        until, _, seal = cookie.partition(".")
        sealed = any([hmac.compare_digest(seal.encode(), _seal(token, until)) for token in self._tokens])  # noqa: C419
        return sealed and int(until) > time.time()

    async def _log_in(self, request: Request) -> Response:
        body = b""
        async for part in request.stream():
            body += part
            if len(body) > _MOST_BYTES:
                return refusal("A login has fewer bytes.", HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        token = parse_qs(body.decode("utf-8", "replace")).get("token", [""])[0].strip().encode()
        if not self._is_token(token):
            return login_page(_WRONG)
        until = str(int(time.time()) + _SECONDS)
        # Without the fragment: browsers keep that of the address to which the form was sent.
        response = RedirectResponse(_here(request), HTTPStatus.SEE_OTHER, {"Cache-Control": "no-store"})
        response.set_cookie(
            _COOKIE,
            f"{until}.{_seal(token, until).decode()}",
            max_age=_SECONDS,
            secure=request.url.scheme == "https",
            httponly=True,
            samesite="lax",
        )
        return response


def bears(request: HTTPConnection, token: str) -> bool:
    """Whether the request has the token in its header. A cookie does not allow writing."""
    given = hashlib.sha256(_sent(request.headers) or b"").digest()
    return hmac.compare_digest(given, hashlib.sha256(token.encode()).digest())


def _kept_by_the_client_alone(send: Send) -> Send:
    """Forbids shared caches to store the response."""

    async def private(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            if "cache-control" in headers:
                headers["Cache-Control"] = headers["Cache-Control"].replace("public", "private")
            headers.add_vary_header("Authorization, Cookie")
        await send(message)

    return private


def _seal(token: bytes, until: str) -> bytes:
    return hmac.new(token, f"graphapi until {until}".encode(), hashlib.sha256).hexdigest().encode()


def _sent(headers: Headers) -> bytes | None:
    """The token in a header; None without a header, b"" if its form is unknown."""
    given = headers.get("authorization")
    if given is None:
        return None
    scheme, _, credentials = given.strip().partition(" ")
    match scheme.lower():
        case "bearer":
            return credentials.strip().encode("latin-1")
        case "basic":
            try:
                return b64decode(credentials.strip(), validate=True).partition(b":")[2]
            except ValueError:
                return b""
        case _:
            return b""


def _here(request: Request) -> str:
    """The requested address on this service. An address such as `//elsewhere` would lead to another host."""
    path = quote(f"/{request.scope['path'].lstrip('/')}", safe="/%:@!$&'()*+,;=~-._")
    query = request.scope["query_string"].decode("latin-1")
    return f"{path}?{query}" if query else path


def _closed(request: Request, why: str) -> Response:
    if request.method == "GET" and wants_page(request.headers.get("accept", "")):
        return login_page()
    return refusal(why, HTTPStatus.UNAUTHORIZED, headers=_challenge(), code=UnauthenticatedError.code)


def _challenge() -> Mapping[str, str]:
    return {"WWW-Authenticate": _CHALLENGE, "Cache-Control": "no-store"}


def _log_out(request: Request) -> Response:
    response = RedirectResponse("/", HTTPStatus.SEE_OTHER)
    response.delete_cookie(_COOKIE, secure=request.url.scheme == "https", httponly=True, samesite="lax")
    return response
