"""Where an error becomes what a client sees: its message, its code, and an HTTP status. Nothing internal leaks."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, Final

from graphql import GraphQLError

from graphapi.errors import GraphApiError, TimedOutError, UnavailableError

BAD_REQUEST: Final = "BAD_REQUEST"
INTERNAL: Final = "INTERNAL"
_STATUS: Final[dict[type[GraphApiError], HTTPStatus]] = {
    UnavailableError: HTTPStatus.SERVICE_UNAVAILABLE,
    TimedOutError: HTTPStatus.GATEWAY_TIMEOUT,
}
_log = logging.getLogger(__name__)


def formatted(error: GraphQLError) -> dict[str, Any]:
    """The error as GraphQL's response format has it, with `extensions.code`."""
    shown = dict(error.formatted)
    cause = error.original_error
    if isinstance(cause, GraphApiError):
        shown["message"] = cause.message
        shown["extensions"] = {"code": cause.code, **cause.details}
    elif cause is None or isinstance(cause, GraphQLError):
        shown["extensions"] = {"code": BAD_REQUEST, **(error.extensions or {})}
    else:
        _log.error("A request failed for a reason of ours.", exc_info=cause)
        shown["message"] = "Something went wrong here; it was logged."
        shown["extensions"] = {"code": INTERNAL}
    return shown


def status_of(errors: Sequence[GraphQLError]) -> HTTPStatus | None:
    """The HTTP status that an error forces whatever else was answered; None: none does."""
    for error in errors:
        status = _STATUS.get(type(error.original_error))  # type: ignore[arg-type]
        if status is not None:
            return status
    return None
