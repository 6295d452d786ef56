"""The OpenAPI description of the addresses, at `/openapi.json`, from the stored documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

_PROBLEM: Final = {
    "type": "object",
    "description": "An error (RFC 9457), with the same codes as GraphQL errors.",
    "required": ["type", "title", "status", "detail", "code"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "code": {"type": "string"},
        "near": {"description": "The nearest names.", "type": "array", "items": {}},
    },
}


def describe(app: FastAPI, paths: Mapping[str, Any]) -> None:
    """Makes FastAPI serve these paths together with its own."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            found = get_openapi(
                title="graphapi: addresses",
                version=app.version,
                summary="Who is involved with whom, when, how, and according to whom: one address per question.",
                routes=app.routes,
            )
            found["paths"] = {**found.get("paths", {}), **paths}
            found.setdefault("components", {}).setdefault("schemas", {})["Problem"] = _PROBLEM
            app.openapi_schema = found
        return app.openapi_schema

    # As FastAPI documents it for extensions.
    app.openapi = openapi  # type: ignore[method-assign]
