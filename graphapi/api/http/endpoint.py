"""The GraphQL endpoint: one request in, one response out, as the GraphQL over HTTP specification has it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from http import HTTPStatus
from typing import Any, Final

import orjson
from graphql import ExecutionResult, GraphQLError
from starlette.requests import Request
from starlette.responses import Response

from graphapi.api.execution.executable import ExecutableSchema
from graphapi.api.execution.resolver import BUSY, TOO_LATE
from graphapi.api.http.accept import GRAPHQL_RESPONSE, JSON, media_type
from graphapi.api.http.etag import etag_of, is_known
from graphapi.api.http.failure import RETRY_AFTER, formatted, outage, status_of
from graphapi.api.http.memory import Garbage
from graphapi.api.http.patience import patience
from graphapi.api.http.refusal import refusal
from graphapi.api.http.request import GraphQLRequest, header, read_request
from graphapi.api.http.trusted import TrustedDocuments, text_of
from graphapi.errors import BadInputError, BadRequestError, HungUpError, NotAQueryError, TimedOutError, UnavailableError
from graphapi.service.context import Context

# What nginx writes into its log for a client that is gone; nobody receives it.
_CLIENT_CLOSED_REQUEST: Final = 499
_PROBLEM: Final = "application/problem+json"
# Fields have failed by then, each for itself, and the others are answered.
_GRACE_SECONDS: Final = 1.0


@dataclass(frozen=True, slots=True)
class Service:
    """What answers: the schema, what its resolvers are given, the documents it keeps to, its time for a request.

    `garbage` is what answers leave in memory.
    """

    schema: ExecutableSchema
    context: Context
    trusted: TrustedDocuments | None = None
    seconds: float = 20.0
    garbage: Garbage = field(default_factory=Garbage)


async def answer_request(request: Request, service: Service) -> Response:
    """Runs the GraphQL request that an HTTP request carries."""
    wanted = media_type(header(request, "accept"))
    if wanted is None:
        return refusal(f"Accept {GRAPHQL_RESPONSE} or {JSON}.", HTTPStatus.NOT_ACCEPTABLE)
    try:
        asked = await read_request(request, service.seconds)
        async with patience(request, service.seconds + _GRACE_SECONDS):
            result = await _execute(service, asked)
    except BadRequestError as error:
        # What comes after its time is no request of its own.
        late = error.status == HTTPStatus.REQUEST_TIMEOUT
        return refusal(error.message, error.status, wanted, {"Connection": "close"} if late else {})
    except BadInputError as error:
        result = _failed(error)
    except TimeoutError:
        return _problem(TimedOutError(f"{TOO_LATE} {BUSY}"))
    except HungUpError:
        return Response(status_code=_CLIENT_CLOSED_REQUEST)
    except NotAQueryError as error:
        return _only_queries(request, wanted, error.message)
    service.garbage.answered()
    return _respond(request, result, wanted)


async def _execute(service: Service, asked: GraphQLRequest) -> ExecutionResult:
    told: dict[str, Any] = {}
    context = service.context.of_request(service.seconds)
    result = await service.schema.execute(
        text_of(asked, service.trusted),
        variable_values=asked.variables,
        operation_name=asked.operation_name,
        context_value=context,
        operation_extensions=told,
    )
    names = [asdict(found) for found in dict.fromkeys(context.found)]
    result.extensions = {**told, "names": names} if names else told
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
        return _problem(out)
    # A request error, unlike a field's, has no path; then nothing was run, and the answer has no data.
    refused = result.data is None and all(error.path is None for error in errors)
    body: dict[str, object] = {"errors": [formatted(error) for error in errors]} if errors else {}
    if not refused:
        body["data"] = result.data
    if result.extensions:
        body["extensions"] = result.extensions
    status = HTTPStatus.BAD_REQUEST if refused and media_type == GRAPHQL_RESPONSE else HTTPStatus.OK
    response = Response(orjson.dumps(body), status, {"Vary": "Accept"}, media_type=f"{media_type}; charset=utf-8")
    if request.method == "POST" or errors:
        return response
    return _conditional(request, response)


def _problem(error: UnavailableError | TimedOutError) -> Response:
    """Of a request that nothing was answered to: no GraphQL response, so that clients try again (RFC 9457).

    Apollo's RetryLink and urql's retryExchange take an answer with `errors` for one that stands.
    """
    status = status_of(error)
    body = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status,
        "detail": error.message,
        "code": error.code,
    }
    return Response(orjson.dumps(body), status, {"Retry-After": RETRY_AFTER[status]}, media_type=_PROBLEM)


def _conditional(request: Request, response: Response) -> Response:
    """To a GET, which may be repeated: with an ETag, and without a body where the client has it already."""
    etag = etag_of(bytes(response.body))
    response.headers["ETag"] = etag
    response.headers["Cache-Control"] = "no-cache"
    if not is_known(etag, header(request, "if-none-match")):
        return response
    kept = {name: response.headers[name] for name in ("ETag", "Cache-Control", "Vary")}
    return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=kept)
