"""Health checks: whether the service runs, and whether it can answer."""

from __future__ import annotations

from http import HTTPStatus

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse

from graphapi.api.http.failure import RETRY_AFTER
from graphapi.errors import GraphApiError, MigrationError
from graphapi.graph.driver.connection import Graph
from graphapi.graph.schema.migrations import missing

router = APIRouter()


@router.get("/healthz")
async def healthz() -> PlainTextResponse:
    """The process runs."""
    return PlainTextResponse("ok\n")


@router.get("/readyz")
async def readyz(request: Request) -> PlainTextResponse:
    """Neo4j answers, has every migration and has planned the operations of pages; else 503 with the reason."""
    graph: Graph = request.app.state.context.graph
    try:
        absent = await missing(graph)
        if absent:
            raise MigrationError(f"Migrations are missing: {', '.join(absent)}. Run `graphapi migrate`.")
    except GraphApiError as error:
        return _not_ready(error.message)
    if not request.app.state.warm:
        return _not_ready("Neo4j is still planning the operations of the pages")
    return PlainTextResponse("ready\n")


def _not_ready(why: str) -> PlainTextResponse:
    status = HTTPStatus.SERVICE_UNAVAILABLE
    return PlainTextResponse(f"not ready: {why}\n", status, {"Retry-After": RETRY_AFTER[status]})
