"""ETags: digests of responses, so that equal ones are not sent again."""

from __future__ import annotations

import hashlib
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response

from graphapi.api.http.request import header


def etag_of(body: bytes) -> str:
    """The ETag of a response. It is weak, because compression changes the bytes but not the content."""
    return f'W/"{hashlib.blake2b(body, digest_size=16).hexdigest()}"'


def is_known(etag: str, if_none_match: str) -> bool:
    """Whether the `If-None-Match` header of the client has this ETag (weak comparison, RFC 9110, 13.1.2)."""
    known = (tag.strip().removeprefix("W/") for tag in if_none_match.split(","))
    return if_none_match.strip() == "*" or etag.removeprefix("W/") in known


def conditional(request: Request, response: Response) -> Response:
    """The response to a GET with an ETag, and without a body if the client has it already."""
    etag = etag_of(bytes(response.body))
    response.headers["ETag"] = etag
    response.headers["Cache-Control"] = "no-cache"
    if not is_known(etag, header(request, "if-none-match")):
        return response
    kept = ("ETag", "Cache-Control", "Vary", "Content-Language", "Link")
    headers = {name: response.headers[name] for name in kept if name in response.headers}
    return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
