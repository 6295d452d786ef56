"""Metrics for Prometheus, at /metrics: requests, statements, and the age of the data."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    generate_latest,
)
from starlette.requests import Request
from starlette.responses import Response

from graphapi.api.http.watching import Answered
from graphapi.errors import GraphApiError
from graphapi.graph.driver.connection import Graph
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.statement import Statement

PATH: Final = "/metrics"
# Seconds, from answers out of memory to timeouts.
_BUCKETS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0)
_DOORS: Final = frozenset({"export", "feeds", "graphiql", "graphql", "healthz", "login", "metrics", "q", "readyz"})


class Metrics:
    """The metrics of one process, which start at zero."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._requests = Counter(
            "graphapi_requests",
            "Requests answered, by door (the first part of the path), document (`other`: a client's own) and code.",
            ["door", "document", "code"],
            registry=self._registry,
        )
        self._seconds = Histogram(
            "graphapi_request_seconds", "How long answers took.", ["door"], buckets=_BUCKETS, registry=self._registry
        )
        self._statements = Histogram(
            "graphapi_statement_seconds",
            "How long Neo4j took for a statement, with planning where it was new.",
            buckets=_BUCKETS,
            registry=self._registry,
        )
        self._up = Gauge("graphapi_neo4j_up", "1 if Neo4j is available now.", registry=self._registry)
        self._last = Gauge(
            "graphapi_last_load_timestamp_seconds",
            "When the last load ended, in seconds since 1970; 0 if nothing is loaded or the time is unknown.",
            registry=self._registry,
        )

    def answered(self, request: Answered) -> None:
        """Counts a request. Labels have closed sets of values, so clients cannot create many."""
        first = request.path.strip("/").partition("/")[0]
        door = first if first in _DOORS else "site"
        self._requests.labels(door, request.document or "", request.code).inc()
        self._seconds.labels(door).observe(request.seconds)

    @contextmanager
    def statement(self, _: Statement) -> Iterator[None]:
        """Measures the time in the context."""
        began = time.perf_counter()
        try:
            yield
        finally:
            self._statements.observe(time.perf_counter() - began)

    async def page(self, request: Request) -> Response:
        """The metrics as text, with current values from Neo4j."""
        await self._look(request.app.state.context.graph)
        return Response(
            generate_latest(self._registry), headers={"Cache-Control": "no-store"}, media_type=CONTENT_TYPE_LATEST
        )

    async def _look(self, graph: Graph) -> None:
        try:
            row = await graph.read_one(Statement(cypher_text("read/last_finished")))
        except GraphApiError:
            self._up.set(0)
            self._last.set(0)
        else:
            self._up.set(1)
            self._last.set((row or {}).get("seconds") or 0)
