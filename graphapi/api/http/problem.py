"""Errors as problem details (RFC 9457), for interfaces other than GraphQL."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Final

import orjson
from starlette.responses import Response

from graphapi.api.http.failure import RETRY_AFTER
from graphapi.errors import (
    BadRequestError,
    GraphApiError,
    TimedOutError,
    TooManyError,
    UnavailableError,
    UnknownActorError,
    UnknownClaimError,
    UnknownQuestionError,
)

MEDIA_TYPE: Final = "application/problem+json"
_STATUS: Final[Mapping[type[GraphApiError], HTTPStatus]] = {
    UnavailableError: HTTPStatus.SERVICE_UNAVAILABLE,
    TimedOutError: HTTPStatus.GATEWAY_TIMEOUT,
    UnknownActorError: HTTPStatus.NOT_FOUND,
    UnknownClaimError: HTTPStatus.NOT_FOUND,
    UnknownQuestionError: HTTPStatus.NOT_FOUND,
    TooManyError: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
}


def problem(error: GraphApiError) -> Response:
    """The response for an error, with its status, code and details."""
    status = status_of(error)
    body = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status,
        "detail": error.message,
        "code": error.code,
        **error.details,
    }
    headers = {"Retry-After": RETRY_AFTER[status]} if status in RETRY_AFTER else {}
    return Response(orjson.dumps(body, default=str), status, headers, media_type=MEDIA_TYPE)


def status_of(error: GraphApiError) -> HTTPStatus:
    """The HTTP status of an error that is safe to show."""
    if isinstance(error, BadRequestError):
        return HTTPStatus(error.status)
    return next((status for kind, status in _STATUS.items() if isinstance(error, kind)), HTTPStatus.BAD_REQUEST)
