"""The GraphQL endpoint: one request, one response, according to the GraphQL over HTTP specification."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from http import HTTPStatus
from typing import Any, Final

import orjson
from graphql import ExecutionResult, GraphQLError
from starlette.requests import Request
from starlette.responses import Response

from graphapi.api.execution.resolver import BUSY, TOO_LATE
from graphapi.api.http.accept import GRAPHQL_RESPONSE, JSON, media_type
from graphapi.api.http.etag import conditional
from graphapi.api.http.failure import formatted, outage
from graphapi.api.http.problem import problem
from graphapi.api.http.refusal import refusal
from graphapi.api.http.request import GraphQLRequest, header, read_request
from graphapi.api.http.request_outcome import OTHER, outcome_of
from graphapi.api.http.service import Service
from graphapi.api.http.time_limit import time_limit
from graphapi.api.http.trusted import text_of
from graphapi.errors import BadInputError, BadRequestError, HungUpError, NotAQueryError, TimedOutError

# The status in the log of nginx for a client that disconnected; it is never sent.
_CLIENT_CLOSED_REQUEST: Final = 499
# Before this time each late field has failed, and the others are answered.
_GRACE_SECONDS: Final = 1.0


async def answer_request(request: Request, service: Service) -> Response:
    """Runs the GraphQL request in an HTTP request."""
    wanted = media_type(header(request, "accept"))
    if wanted is None:
        return refusal(f"Accept {GRAPHQL_RESPONSE} or {JSON}.", HTTPStatus.NOT_ACCEPTABLE)
    try:
        asked = await read_request(request, service.seconds)
        async with time_limit(request, service.seconds + _GRACE_SECONDS):
            result = await _execute(service, asked, request)
    except BadRequestError as error:
        # The client did not send the body in time.
        late = error.status == HTTPStatus.REQUEST_TIMEOUT
        return refusal(error.message, error.status, wanted, {"Connection": "close"} if late else {})
    except BadInputError as error:
        result = _failed(error)
    except TimeoutError:
        outcome_of(request.scope).code = TimedOutError.code
        return problem(TimedOutError(f"{TOO_LATE} {BUSY}"))
    except HungUpError:
        return Response(status_code=_CLIENT_CLOSED_REQUEST)
    except NotAQueryError as error:
        return _only_queries(request, wanted, error.message)
    service.garbage.answered()
    return _respond(request, result, wanted)


async def _execute(service: Service, asked: GraphQLRequest, request: Request) -> ExecutionResult:
    text = text_of(asked, service.trusted)
    outcome_of(request.scope).document = service.names.get(text, OTHER)
    if service.schema.is_new(text):
        # Reading a document takes some milliseconds: of many new ones, each lets other requests continue.
        async with service.reading:
            await asyncio.sleep(0)
            service.schema.read(text)
    reported: dict[str, Any] = {}
    context = service.context.of_request(service.seconds, writes=request.method == "POST" and service.writes(request))
    result = await service.schema.execute(
        text,
        variable_values=asked.variables,
        operation_name=asked.operation_name,
        context_value=context,
        operation_extensions=reported,
        writes=request.method == "POST",
    )
    names = [asdict(found) for found in dict.fromkeys(context.found)]
    result.extensions = {**reported, "names": names} if names else reported
    return result


def _failed(error: BadInputError) -> ExecutionResult:
    return ExecutionResult(data=None, errors=[GraphQLError(error.message, original_error=error)])


def _only_queries(request: Request, media_type: str, message: str) -> Response:
    if request.method == "POST":
        return _respond(request, ExecutionResult(data=None, errors=[GraphQLError(message)]), media_type)
    return refusal(message, HTTPStatus.METHOD_NOT_ALLOWED, media_type, {"Allow": "POST"})


def _respond(request: Request, result: ExecutionResult, media_type: str) -> Response:
    errors = result.errors or []
    if out := outage(result.data, errors):
        # Not a GraphQL response, so that clients retry: Apollo's RetryLink and urql's retryExchange treat a response with
        # `errors` as valid.
        outcome_of(request.scope).code = out.code
        return problem(out)
    # An error of the request, unlike one of a field, has no path. Then nothing was run, and the response has no data.
    refused = result.data is None and all(error.path is None for error in errors)
    body: dict[str, Any] = {"errors": [formatted(error) for error in errors]} if errors else {}
    if errors:
        outcome_of(request.scope).code = body["errors"][0]["extensions"]["code"]
    if not refused:
        body["data"] = result.data
    if result.extensions:
        body["extensions"] = result.extensions
    status = HTTPStatus.BAD_REQUEST if refused and media_type == GRAPHQL_RESPONSE else HTTPStatus.OK
    response = Response(orjson.dumps(body), status, {"Vary": "Accept"}, media_type=f"{media_type}; charset=utf-8")
    if request.method == "POST" or errors:
        return response
    return conditional(request, response)
