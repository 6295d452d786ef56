"""The first real request after `/readyz` reports ready, compared with the median of later ones."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import Final

from benchmarks.latency import Client, milliseconds
from benchmarks.pair import service
from benchmarks.question import Question
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.service.operations import documented

_STARTS: Final = 3
_TIMES: Final = 100


@dataclass(frozen=True, slots=True)
class First:
    """Milliseconds of the first request, and the median of those after it."""

    first: float
    later: float

    @property
    def ratio(self) -> float:
        return self.first / self.later


def measure(access: Access, database: Database, names: tuple[str, ...]) -> dict[str, First]:
    """For each documented question, the medians of some starts: Neo4j forgets its plans, and the question comes first."""
    return {name: _medians([_first(access, database, name) for _ in range(_STARTS)]) for name in names}


def _medians(starts: list[First]) -> First:
    return First(median(start.first for start in starts), median(start.later for start in starts))


def _first(access: Access, database: Database, name: str) -> First:
    database.run(Statement("CALL db.clearQueryCaches()"))
    example = documented()[name]
    question = Question(example.text, example.variables)
    with service(access, warm=True) as server:
        client = Client(server)
        first = milliseconds(lambda: client.ask(question))
        later = [milliseconds(lambda: client.ask(question)) for _ in range(_TIMES)]
        client.close()
    return First(first, median(later))
