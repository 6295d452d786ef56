"""The GraphQL endpoint: one request in, one response out."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

import orjson
import strawberry
from graphql import GraphQLError
from starlette.requests import Request
from starlette.responses import Response
from strawberry.types.graphql import OperationType

from graphapi.api.context import Context
from graphapi.api.failure import formatted, status_of
from graphapi.api.request import BadRequestError, read_request

GRAPHQL_RESPONSE = "application/graphql-response+json"
JSON = "application/json"
_QUERIES = frozenset({OperationType.QUERY})


async def answer_request(request: Request, schema: strawberry.Schema, context: Context) -> Response:
    """Runs the GraphQL request that an HTTP request carries."""
    media_type = _media_type(request.headers.get("accept", "*/*"))
    if media_type is None:
        return _response(None, [_error(f"Accept {GRAPHQL_RESPONSE} or {JSON}.")], HTTPStatus.NOT_ACCEPTABLE, JSON)
    try:
        asked = await read_request(request)
    except BadRequestError as error:
        return _response(None, [_error(error.message)], error.status, media_type)
    result = await schema.execute(
        asked.query,
        variable_values=asked.variables,
        operation_name=asked.operation_name,
        context_value=context,
        allowed_operation_types=_QUERIES,
    )
    errors = result.errors or []
    return _response(
        result.data,
        [formatted(error) for error in errors],
        _status(result.data, errors, media_type),
        media_type,
    )


def _media_type(accept: str) -> str | None:
    """The response's media type; None where the client takes neither of ours."""
    wanted = [part.partition(";")[0].strip().lower() for part in accept.split(",")]
    if GRAPHQL_RESPONSE in wanted:
        return GRAPHQL_RESPONSE
    return JSON if {JSON, "application/*", "*/*", ""} & set(wanted) else None


def _status(data: object, errors: list[GraphQLError], media_type: str) -> int:
    """By the GraphQL over HTTP specification; what is down is down (503), whatever the media type."""
    forced = status_of(errors)
    if forced is not None:
        return forced
    refused = data is None and any(error.path is None for error in errors)
    return HTTPStatus.BAD_REQUEST if refused and media_type == GRAPHQL_RESPONSE else HTTPStatus.OK


def _response(data: object, errors: list[dict[str, Any]], status: int, media_type: str) -> Response:
    refused = data is None and bool(errors) and all("path" not in error for error in errors)
    body: dict[str, object] = {"errors": errors} if errors else {}
    if not refused:
        body["data"] = data
    return Response(orjson.dumps(body), status, media_type=f"{media_type}; charset=utf-8")


def _error(message: str) -> dict[str, Any]:
    return {"message": message, "extensions": {"code": BadRequestError.code}}
