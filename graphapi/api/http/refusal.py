"""Responses to invalid GraphQL requests: the HTTP status, and an error in the same form as all others."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import orjson
from starlette.responses import Response

from graphapi.api.http.accept import JSON
from graphapi.api.http.failure import BAD_REQUEST


def refusal(
    message: str,
    status: int,
    media_type: str = JSON,
    headers: Mapping[str, str] = MappingProxyType({}),
    *,
    code: str = BAD_REQUEST,
) -> Response:
    """A response with the error and its code."""
    error = {"message": message, "extensions": {"code": code}}
    sent = {"Vary": "Accept", **headers}
    return Response(orjson.dumps({"errors": [error]}), status, sent, media_type=f"{media_type}; charset=utf-8")
