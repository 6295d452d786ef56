"""The two contenders: the service as `graphapi serve` starts it, and the bare handler, on the same Neo4j."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from statistics import median
from typing import Any, Final

import orjson

from benchmarks.process import Server, serving
from benchmarks.question import MOST_ROWS, Question
from benchmarks.wrk import Run, post, wrk
from graphapi.graph.driver.connection import Access

CONTENDERS: Final = ("service", "bare")


@dataclass(frozen=True, slots=True)
class Pair:
    """Both running contenders, and the body to post to them. They answer with the same JSON."""

    servers: dict[str, Server]
    body: Path

    def answers(self) -> dict[str, Any]:
        """The data in the answer of each."""
        body = self.body.read_bytes()
        return {name: orjson.loads(post(server, body))["data"] for name, server in self.servers.items()}

    def measure(self, name: str, *, connections: int, seconds: float) -> Run:
        return wrk(self.servers[name], self.body, connections=connections, seconds=seconds)


@contextmanager
def pair(access: Access, question: Question, folder: Path, *, warm: bool = False) -> Iterator[Pair]:
    """Runs both contenders with one worker each, for one question, whose body is written to `folder`."""
    body = folder / f"{len(list(folder.iterdir()))}.json"
    body.write_bytes(question.body)
    bare_environment = {"NEO4J_URI": access.uri, "NEO4J_PASSWORD": access.password, "QUESTION": str(body)}
    with (
        service(access, warm=warm) as ours,
        serving("-m", "benchmarks.bare", environment=bare_environment, ready="/ready") as bare,
    ):
        yield Pair({"service": ours, "bare": bare}, body)


@contextmanager
def service(access: Access, *, warm: bool, environment: Mapping[str, str] | None = None) -> Iterator[Server]:
    """Runs the service with default settings, except for pages of 1,000 and `environment`. Yields it when it is ready."""
    settings = {
        "GRAPHAPI_NEO4J_URI": access.uri,
        "GRAPHAPI_NEO4J_PASSWORD": access.password,
        "GRAPHAPI_PAGE_SIZE_MAX": str(MOST_ROWS),
        "GRAPHAPI_WARM_UP": str(warm).lower(),
        # Known documents are measured, which Neo4j plans when they are sent first.
        "GRAPHAPI_PIECES": str(warm).lower(),
        "GRAPHAPI_GRAPHIQL": "false",
    }
    settings |= environment or {}
    with serving("-m", "graphapi", "serve", environment=settings, ready="/readyz") as server:
        yield server


def medians(runs: list[Run]) -> Run:
    """The median of each figure."""
    return Run(*(median(getattr(run, figure.name) for run in runs) for figure in fields(Run)))
