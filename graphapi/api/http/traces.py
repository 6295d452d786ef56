"""Traces for OpenTelemetry, by setting: a span for each request, and within it one for each statement."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graphapi import __version__
from graphapi.api.http.request_outcome import outcome_of
from graphapi.errors import SettingsError
from graphapi.graph.driver.statement import Statement

_FAILED: Final = 500
_MISSING: Final = "Settings: GRAPHAPI_TRACES needs packages that are not installed; install them with `pip install 'graphapi[traces]'`."


class Traces:
    """Sends spans as the variables of OpenTelemetry configure it (OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SERVICE_NAME…)."""

    def __init__(self, provider: Any = None) -> None:
        """Raises SettingsError if packages are not installed. `provider` replaces that of the variables."""
        try:
            from opentelemetry import propagate, trace  # noqa: PLC0415 - few users need it
        except ImportError as error:
            raise SettingsError(_MISSING) from error
        self.trace, self.propagate = trace, propagate
        self._provider = provider or _provider()
        self.tracer = self._provider.get_tracer("graphapi", __version__)

    @contextmanager
    def statement(self, _: Statement) -> Iterator[None]:
        """A span for the statement in the context, without its text and values, because traces go to other machines."""
        attributes = {"db.system.name": "neo4j"}
        with self.tracer.start_as_current_span("neo4j", kind=self.trace.SpanKind.CLIENT, attributes=attributes):
            yield

    def close(self) -> None:
        """Sends the remaining spans."""
        self._provider.shutdown()


class Traced:
    """Creates a span for each request, within that of the client if it sends `traceparent`."""

    def __init__(self, app: ASGIApp, traces: Traces) -> None:
        self._app = app
        self._traces = traces

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes all requests on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        traces, outcome = self._traces, outcome_of(scope)
        span_kind = traces.trace.SpanKind.SERVER
        parent = traces.propagate.extract(dict(Headers(scope=scope)))
        # Without the part after `?`, which can have data that must not leave this machine.
        attributes = {"http.request.method": scope["method"], "url.path": scope["path"]}
        with traces.tracer.start_as_current_span(
            f"{scope['method']} {scope['path']}", parent, kind=span_kind, attributes=attributes
        ) as span:

            async def seen(message: Message) -> None:
                if message["type"] == "http.response.start":
                    span.set_attribute("http.response.status_code", message["status"])
                    span.set_attribute("graphapi.code", outcome.code)
                    if outcome.document:
                        span.update_name(f"{scope['method']} {outcome.document}")
                        span.set_attribute("graphapi.document", outcome.document)
                    if message["status"] >= _FAILED:
                        span.set_status(traces.trace.StatusCode.ERROR)
                await send(message)

            await self._app(scope, receive, seen)


def _provider() -> Any:
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter  # noqa: PLC0415
        from opentelemetry.sdk.resources import OTELResourceDetector, Resource  # noqa: PLC0415
        from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415
        from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415
    except ImportError as error:
        raise SettingsError(_MISSING) from error
    # A name in OTEL_SERVICE_NAME or OTEL_RESOURCE_ATTRIBUTES comes from the operator, and replaces ours.
    ours = Resource({"service.name": "graphapi", "service.version": __version__})
    provider = TracerProvider(resource=ours.merge(OTELResourceDetector().detect()))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return provider
