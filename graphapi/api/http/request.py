"""Reads requests of GraphQL over HTTP: document and variables from a POST body or a GET query string."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any, Final

import orjson
from starlette.requests import Request

from graphapi.errors import BadRequestError, HungUpError

MOST_BYTES: Final = 250_000
MOST_BYTES_OF_ADDRESS: Final = 60_000


@dataclass(frozen=True, slots=True)
class GraphQLRequest:
    """A request: `query` is the text of the document, `document_id` names a stored document; both can be given."""

    query: str | None
    variables: dict[str, Any] | None = None
    operation_name: str | None = None
    document_id: str | None = None


async def read_request(request: Request, seconds: float) -> GraphQLRequest:
    """Reads a request. Raises BadRequestError, with the HTTP status, if it is invalid or not received in time."""
    if request.method in ("GET", "HEAD"):
        return _of_query_string(request)
    try:
        async with asyncio.timeout(seconds):
            body = await _body(request)
    except TimeoutError as error:
        raise BadRequestError(f"The body did not arrive within {seconds:g} s.", 408) from error
    return _of_body(request, body)


def header(request: Request, name: str) -> str:
    """A header with a list, which can be sent in several lines (RFC 9110, 5.3)."""
    return ", ".join(request.headers.getlist(name))


def _of_query_string(request: Request) -> GraphQLRequest:
    if len(request.scope["query_string"]) > MOST_BYTES_OF_ADDRESS:
        raise BadRequestError(
            f"The address is too long; at most {MOST_BYTES_OF_ADDRESS:,} bytes are allowed. Send longer requests by POST.",
            414,
        )
    given = request.query_params
    return _checked(
        {
            "query": given.get("query"),
            "documentId": given.get("documentId"),
            "variables": _json(given["variables"].encode(), "variables") if given.get("variables") else None,
            "extensions": _json(given["extensions"].encode(), "extensions") if given.get("extensions") else None,
            "operationName": given.get("operationName"),
        }
    )


def _of_body(request: Request, body: bytes) -> GraphQLRequest:
    media_type, _, parameters = request.headers.get("content-type", "").lower().partition(";")
    _, has_charset, charset = parameters.partition("charset=")
    if media_type.strip() != "application/json" or (has_charset and charset.strip(' "') != "utf-8"):
        raise BadRequestError("Send the request as application/json, in UTF-8.", 415)
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise BadRequestError("Send the request uncompressed, without a Content-Encoding.", 415)
    return _checked(_json(body, "body"))


async def _body(request: Request) -> bytes:
    """The body. Raises HungUpError. `request.stream()` is not used: an unfinished generator keeps its data for a while."""
    body, more = b"", True
    while more:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise HungUpError
        body += message.get("body", b"")
        if len(body) > MOST_BYTES:
            raise BadRequestError(f"The request is too large; at most {MOST_BYTES:,} bytes are allowed.", 413)
        more = message.get("more_body", False)
    return body


def _json(text: bytes, what: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise BadRequestError(f"The {what} is not JSON: {error}.") from error


def _checked(given: Any) -> GraphQLRequest:
    if not isinstance(given, dict):
        raise BadRequestError(
            "The body must be one JSON object with `query`, and optionally `variables` and `operationName`."
        )
    query, variables, name = given.get("query"), given.get("variables"), given.get("operationName")
    if not isinstance(variables, dict | None):
        raise BadRequestError("`variables` is not an object.")
    if not isinstance(name, str | None):
        raise BadRequestError("`operationName` is not a string.")
    document_id = _document_id(given.get("documentId"), given.get("extensions"))
    if not isinstance(query, str | None):
        raise BadRequestError("`query` is not a string.")
    if not (query and query.strip()) and document_id is None:
        raise BadRequestError("`query` is missing; it is the GraphQL document, as a string.")
    return GraphQLRequest(query or None, variables, name or None, document_id)


def _document_id(given: Any, extensions: Any) -> str | None:
    """The id of a document as in the appendix of the specification, or as Apollo's clients send it, in the same form."""
    if not isinstance(extensions, dict | None):
        raise BadRequestError("`extensions` is not an object.")
    if not isinstance(given, str | None):
        raise BadRequestError("`documentId` is not a string.")
    persisted = (extensions or {}).get("persistedQuery")
    digest = persisted.get("sha256Hash") if isinstance(persisted, dict) else None
    return given or (f"sha256:{digest}" if isinstance(digest, str) else None)
