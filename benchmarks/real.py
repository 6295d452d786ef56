"""The same pair on a real Neo4j, one request at a time: the latency that the service adds."""

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
    """A number of rows, and for each contender the medians of its rounds."""

    rows: int
    runs: dict[str, Run]

    @property
    def ratio(self) -> float:
        """The ratio of median latencies: service to bare handler."""
        return self.runs["service"].p50 / self.runs["bare"].p50


def measure(access: Access, folder: Path, *, rounds: int, seconds: float) -> list[Real]:
    """Measures all contenders in each round, one after the other, for each number of rows."""
    return [_of_rows(access, rows, folder, rounds, seconds) for rows in ROWS]


def _of_rows(access: Access, rows: int, folder: Path, rounds: int, seconds: float) -> Real:
    with pair(access, backers(HUB, rows), folder) as contenders:
        runs: dict[str, list[Run]] = {name: [] for name in CONTENDERS}
        for name in CONTENDERS * 2:
            contenders.measure(name, connections=1, seconds=5)  # until Neo4j has compiled what the statement needs
        for _ in range(rounds):
            for name in CONTENDERS:
                runs[name].append(contenders.measure(name, connections=1, seconds=seconds))
        return Real(rows, {name: medians(found) for name, found in runs.items()})
