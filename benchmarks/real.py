"""(b) The same pair on a real Neo4j, one request at a time: how much longer an answer takes than it has to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.pair import CONTENDERS, medians, pair
from benchmarks.question import backers
from benchmarks.world import HUB
from benchmarks.wrk import Run
from graphapi.graph.driver.connection import Access

ROWS: Final = (10, 100)


@dataclass(frozen=True, slots=True)
class Real:
    """For a number of rows, the medians of the rounds of each contender."""

    rows: int
    runs: dict[str, Run]

    @property
    def ratio(self) -> float:
        """The service's median latency, to that of the bare handler."""
        return self.runs["service"].p50 / self.runs["bare"].p50


def measure(access: Access, folder: Path, *, rounds: int, seconds: float) -> list[Real]:
    """Every contender in every round, one after the other."""
    return [_of_rows(access, rows, folder, rounds, seconds) for rows in ROWS]


def _of_rows(access: Access, rows: int, folder: Path, rounds: int, seconds: float) -> Real:
    with pair(access, backers(HUB, rows), folder) as contenders:
        runs: dict[str, list[Run]] = {name: [] for name in CONTENDERS}
        for name in CONTENDERS:
            contenders.measure(name, connections=1, seconds=5)  # until Neo4j has compiled what it runs
        for _ in range(rounds):
            for name in CONTENDERS:
                runs[name].append(contenders.measure(name, connections=1, seconds=seconds))
        return Real(rows, {name: medians(found) for name, found in runs.items()})
