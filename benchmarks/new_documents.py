"""`python -m benchmarks.new_documents`: the latency of a new document, compared with its repetition.

Measures on both lines of Neo4j, over HTTP, with the bundled data; also a known document while 200 new ones are sent.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from threading import Event
from time import perf_counter
from typing import Final

from benchmarks.documents import documents
from benchmarks.latency import Client, milliseconds
from benchmarks.pair import service
from benchmarks.process import Server
from benchmarks.question import Question
from benchmarks.world import write_bundled
from graphapi.api.schema import create_schema
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.schema.migrations import migrate
from graphapi.local import LocalServer, locked_versions
from graphapi.service.operations import documented

_SEED: Final = 2026
_REPETITIONS: Final = 5
_NEW: Final = 200
_NEW_AT_ONCE: Final = 50
_KNOWN: Final = "guides/whom-did-haftar-meet-in-2019"
_WANTED: Final = 8


@dataclass(frozen=True, slots=True)
class New:
    """Milliseconds of the first request of each document, and the medians of its repetitions."""

    first: Sequence[float]
    again: Sequence[float]

    @property
    def ratio(self) -> float:
        return median(self.first) / median(self.again)


@dataclass(frozen=True, slots=True)
class Beside:
    """Milliseconds of a known document, repeated while new ones are planned; and how many of these were answered or refused."""

    known: Sequence[float]
    answered: int
    refused: int
    seconds: float

    @property
    def p99(self) -> float:
        return quantiles(self.known, n=100)[98]


def main() -> None:
    """Measures on a new Neo4j of each line, in a temporary folder."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.new_documents", description=__doc__)
    parser.add_argument("--documents", type=int, default=30)
    parser.add_argument("--line", help="measure on this line only, as 5.26")
    options = parser.parse_args()
    for version in locked_versions():
        if not options.line or version.startswith(options.line):
            _measure_version(version, options.documents)


def _measure_version(version: str, number: int) -> None:
    with TemporaryDirectory(prefix="graphapi-bench-") as folder:
        server = LocalServer(version, "bench", data_dir=Path(folder))
        connection = server.start()
        try:
            access = Access(connection.uri, connection.user, connection.password)
            with Database(access) as database:
                migrate(database)
                write_bundled(database)
            with service(access, warm=True) as started:
                _report(version, _ask_new(started, number), _ask_beside(started, number))
        finally:
            server.wipe(stop=True)


def _report(version: str, new: New, beside: Beside) -> None:
    print(f"Neo4j {version}, load {os.getloadavg()[0]:.1f}")
    first, again = median(new.first), median(new.again)
    print(
        f"first {first:.0f} ms, again {again:.1f} ms, ratio {new.ratio:.1f} (wanted: {_WANTED}), worst {max(new.first):.0f}"
    )
    middle = median(beside.known)
    print(
        f"beside {_NEW} new ones, {_NEW_AT_ONCE} at a time ({beside.answered} answered, {beside.refused} refused, "
        f"{beside.seconds:.1f} s): "
        f"median {middle:.1f} ms, p99 {beside.p99:.1f} ms, ratio {beside.p99 / middle:.1f} (wanted: 3)",
        flush=True,
    )


def _ask_new(server: Server, number: int) -> New:
    client = Client(server)
    first, again = [], []
    for question in _documents(0, number):
        first.append(milliseconds(lambda question=question: client.ask(question)))  # type: ignore[misc]
        again.append(median(milliseconds(lambda: client.ask(question)) for _ in range(_REPETITIONS)))  # noqa: B023
    client.close()
    return New(first, again)


def _ask_beside(server: Server, number: int) -> Beside:
    example = documented()[_KNOWN]
    known, question = Client(server), Question(example.text, example.variables)
    done = Event()

    def ask_new(new: Question) -> bool:
        client = Client(server)
        try:
            client.ask(new)
        except (RuntimeError, KeyError):
            return False
        finally:
            client.close()
        return True

    def ask_known() -> list[float]:
        took = []
        while not done.is_set():
            took.append(milliseconds(lambda: known.ask(question)))
        return took

    for _ in range(50):
        known.ask(question)
    with ThreadPoolExecutor(_NEW_AT_ONCE + 1) as pool:
        asking, begun = pool.submit(ask_known), perf_counter()
        answered = sum(pool.map(ask_new, _documents(number, _NEW)))
        seconds = perf_counter() - begun
        done.set()
        took = asking.result()
    known.close()
    return Beside(took, answered, _NEW - answered, seconds)


def _documents(skipped: int, number: int) -> list[Question]:
    return list(islice(documents(create_schema().core, _SEED), skipped, skipped + number))


if __name__ == "__main__":
    main()
