"""Measures the latency of single questions over HTTP, and of `RETURN 1` by the driver."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection
from statistics import median
from typing import Any

import neo4j
import orjson

from benchmarks.process import Server
from benchmarks.question import Question
from benchmarks.wrk import HEADERS, PATH
from graphapi.graph.driver.connection import Access, driver_settings


class Client:
    """A client with one persistent connection."""

    def __init__(self, server: Server) -> None:
        self._connection = HTTPConnection(server.address.removeprefix("http://"), timeout=120)

    def ask(self, question: Question) -> Any:
        """The data of the answer. Raises RuntimeError if it has errors."""
        self._connection.request("POST", PATH, question.body, HEADERS)
        answer = orjson.loads(self._connection.getresponse().read())
        if "errors" in answer:
            raise RuntimeError(str(answer["errors"]))
        return answer["data"]

    def close(self) -> None:
        self._connection.close()


@dataclass(frozen=True, slots=True)
class Beside:
    """Median latencies in milliseconds, of a question and of `RETURN 1` alternately."""

    question: float
    one: float

    @property
    def ratio(self) -> float:
        return self.question / self.one


def beside_one(client: Client, access: Access, question: Question, *, times: int, before: int) -> Beside:
    """Measures a question and `RETURN 1` alternately, `times` each, after `before` questions that do not count."""
    asked, one = [], []
    with (
        neo4j.GraphDatabase.driver(access.uri, auth=access.auth, **driver_settings()) as driver,
        driver.session(default_access_mode=neo4j.READ_ACCESS) as session,
    ):
        for _ in range(before):
            client.ask(question)
        for _ in range(times):
            asked.append(milliseconds(lambda: client.ask(question)))
            one.append(milliseconds(lambda: session.run("RETURN 1").consume()))
    return Beside(median(asked), median(one))


def milliseconds(work: Callable[[], object]) -> float:
    """The duration of the work in milliseconds."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000
