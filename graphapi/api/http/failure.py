"""Turns errors into responses for clients: message, code and HTTP status. Internal details are not shown."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, Final

from graphql import GraphQLError

from graphapi.errors import GraphApiError, TimedOutError, UnavailableError

BAD_REQUEST: Final = "BAD_REQUEST"
INTERNAL: Final = "INTERNAL"
RETRY_AFTER: Final[Mapping[HTTPStatus, str]] = {
    HTTPStatus.SERVICE_UNAVAILABLE: "2",
    HTTPStatus.GATEWAY_TIMEOUT: "10",
}
"""Seconds to wait before a retry."""
_log = logging.getLogger(__name__)


def formatted(error: GraphQLError) -> dict[str, Any]:
    """The error in the response format of GraphQL, with `extensions.code`."""
    shown = dict(error.formatted)
    cause = error.original_error
    if isinstance(cause, GraphApiError):
        shown["message"] = cause.message
        shown["extensions"] = {"code": cause.code, **cause.details}
    elif cause is None or isinstance(cause, GraphQLError):
        shown["extensions"] = {"code": BAD_REQUEST, **(error.extensions or {})}
    else:
        _log.error("A request failed with an internal error.", exc_info=cause)
        shown["message"] = "Internal error (logged)."
        shown["extensions"] = {"code": INTERNAL}
    return shown


def outage(data: Mapping[str, Any] | None, errors: Sequence[GraphQLError]) -> UnavailableError | TimedOutError | None:
    """The error that prevented the whole answer; None if a root field was answered, or another error is more specific."""
    causes = [error.original_error for error in errors]
    outages = [cause for cause in causes if isinstance(cause, UnavailableError | TimedOutError)]
    failed = {error.path[0] for error in errors if error.path}
    answered = (data or {}).keys() - failed - {"__typename"}
    return None if answered or len(outages) < len(causes) else next(iter(outages), None)
