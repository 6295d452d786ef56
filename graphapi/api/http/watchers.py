"""Observers of requests, by setting: the access log, metrics, traces."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from types import TracebackType
from typing import Self

from starlette.applications import Starlette

from graphapi.api.http.metrics import PATH, Metrics
from graphapi.api.http.traces import Traced, Traces
from graphapi.api.http.watching import Answered, Watching, log_access
from graphapi.graph.driver.statement import Statement
from graphapi.settings import Settings


class Watchers:
    """The observers in the settings. Raises SettingsError if the package for one is not installed."""

    def __init__(self, settings: Settings) -> None:
        self._metrics = Metrics() if settings.metrics else None
        self._traces = Traces() if settings.traces else None
        self._log = settings.access_log

    def serve_figures(self, app: Starlette) -> None:
        """Serves /metrics, if the settings enable it."""
        if self._metrics:
            app.add_route(PATH, self._metrics.page, methods=["GET"])

    def add_layers(self, app: Starlette) -> None:
        """Adds the observers as the outermost middleware, so that they get refused requests too."""
        watching: list[Callable[[Answered], None]] = [log_access] if self._log else []
        if self._metrics:
            watching.append(self._metrics.answered)
        if self._traces:
            app.add_middleware(Traced, traces=self._traces)
        if watching:
            app.add_middleware(Watching, watchers=watching)

    @contextmanager
    def statement(self, statement: Statement) -> Iterator[None]:
        """Observes a statement that runs in the context."""
        with ExitStack() as stack:
            for watcher in (self._traces, self._metrics):
                if watcher:
                    stack.enter_context(watcher.statement(statement))
            yield

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._traces:
            self._traces.close()
