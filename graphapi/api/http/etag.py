"""ETags: a digest identifies equal answers, which are not sent twice."""

from __future__ import annotations

import hashlib
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response

from graphapi.api.http.request import header


def etag_of(body: bytes) -> str:
    """A weak one: compression changes the bytes on the wire and nothing in what they say."""
    return f'W/"{hashlib.blake2b(body, digest_size=16).hexdigest()}"'


def is_known(etag: str, if_none_match: str) -> bool:
    """Whether the client's `If-None-Match` names it (RFC 9110, 13.1.2: compared as weak ones)."""
    known = (tag.strip().removeprefix("W/") for tag in if_none_match.split(","))
    return if_none_match.strip() == "*" or etag.removeprefix("W/") in known


def conditional(request: Request, response: Response) -> Response:
    """The response to a GET, which may be repeated: with an ETag, and without a body where the client has it already."""
    etag = etag_of(bytes(response.body))
    response.headers["ETag"] = etag
    response.headers["Cache-Control"] = "no-cache"
    if not is_known(etag, header(request, "if-none-match")):
        return response
    kept = ("ETag", "Cache-Control", "Vary", "Content-Language", "Link")
    headers = {name: response.headers[name] for name in kept if name in response.headers}
    return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
