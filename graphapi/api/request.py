"""GraphQL over HTTP: a request's document and variables, from a POST body or a GET query string."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson
from starlette.requests import Request

from graphapi.errors import GraphApiError

MOST_BYTES = 1_000_000


class BadRequestError(GraphApiError):
    """The HTTP request is not a GraphQL request. `status` is what HTTP answers."""

    code = "BAD_REQUEST"

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True, slots=True)
class GraphQLRequest:
    """What is asked."""

    query: str
    variables: dict[str, Any] | None
    operation_name: str | None


async def read_request(request: Request) -> GraphQLRequest:
    """Raises BadRequestError, with the HTTP status, for what is not a GraphQL request."""
    return _of_query_string(request) if request.method == "GET" else _of_body(request, await _body(request))


def _of_query_string(request: Request) -> GraphQLRequest:
    given = request.query_params
    return _checked(
        {
            "query": given.get("query"),
            "variables": _json(given["variables"].encode(), "variables") if given.get("variables") else None,
            "operationName": given.get("operationName"),
        }
    )


def _of_body(request: Request, body: bytes) -> GraphQLRequest:
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json":
        raise BadRequestError("Send the request as application/json.", 415)
    return _checked(_json(body, "body"))


async def _body(request: Request) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > MOST_BYTES:
            raise BadRequestError(f"A request has at most {MOST_BYTES:,} bytes.", 413)
        parts.append(part)
    return b"".join(parts)


def _json(text: bytes, what: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise BadRequestError(f"The {what} is not JSON: {error}.") from error


def _checked(given: Any) -> GraphQLRequest:
    if not isinstance(given, dict):
        raise BadRequestError("The body is one JSON object with `query`, and perhaps `variables` and `operationName`.")
    query, variables, name = given.get("query"), given.get("variables"), given.get("operationName")
    if not isinstance(query, str) or not query.strip():
        raise BadRequestError("`query` is missing: the GraphQL document, a text.")
    if not isinstance(variables, dict | None):
        raise BadRequestError("`variables` is not an object.")
    if not isinstance(name, str | None):
        raise BadRequestError("`operationName` is not a text.")
    if not isinstance(given.get("extensions"), dict | None):
        raise BadRequestError("`extensions` is not an object.")
    return GraphQLRequest(query, variables, name)
