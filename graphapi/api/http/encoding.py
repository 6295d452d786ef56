"""Compresses responses for clients that accept gzip."""

from __future__ import annotations

from functools import lru_cache
from http import HTTPStatus
from typing import Final

from starlette.datastructures import Headers
from starlette.middleware.gzip import GZipMiddleware, GZipResponder, IdentityResponder
from starlette.types import Receive, Scope, Send

from graphapi.api.http.accept import weights
from graphapi.api.http.refusal import refusal

GZIP: Final = "gzip"
IDENTITY: Final = "identity"
# The weight of uncompressed responses if the header does not name them: accepted, but after all named codings.
_UNNAMED: Final = 0.0001


@lru_cache(128)
def codings(accept: str) -> tuple[str, ...]:
    """The codings among gzip and identity that an `Accept-Encoding` header accepts, the preferred first (RFC 9110, 12.5.3)."""
    given = weights(accept)
    any_other = given.get("*")
    gzip = given.get(GZIP, given.get("x-gzip", any_other or 0))
    identity = given.get(IDENTITY, _UNNAMED if any_other is None else any_other)
    taken = {GZIP: gzip, IDENTITY: identity}
    named_first = (GZIP, IDENTITY) if GZIP in given or "x-gzip" in given else (IDENTITY, GZIP)
    return tuple(sorted((each for each in named_first if taken[each] > 0), key=taken.__getitem__, reverse=True))


class Compression(GZipMiddleware):
    """Corrects the compression of Starlette, which only searches for the word gzip, and so accepts `gzip;q=0` too."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Responds with 406 if neither coding is accepted."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        taken = codings(", ".join(Headers(scope=scope).getlist("accept-encoding")))
        if not taken:
            return await refusal("Accept the encoding gzip or identity.", HTTPStatus.NOT_ACCEPTABLE)(
                scope, receive, send
            )
        # Clients that do not accept uncompressed responses get short ones compressed too.
        least = self.minimum_size if IDENTITY in taken else 1
        if taken[0] == GZIP:
            return await GZipResponder(self.app, least, self.compresslevel)(scope, receive, send)
        return await IdentityResponder(self.app, least)(scope, receive, send)
