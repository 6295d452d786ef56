"""The cost of the service itself, compared with the bare handler, on an endpoint that replays the answers of Neo4j."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event, Thread
from typing import Final
from urllib.parse import urlsplit

from benchmarks.bolt import Recording, recording
from benchmarks.pair import CONTENDERS, Pair, medians, pair
from benchmarks.process import running
from benchmarks.question import backers
from benchmarks.world import HUB
from benchmarks.wrk import Run
from graphapi.graph.driver.connection import Access

ROWS: Final = (10, 100, 1000)
CONNECTIONS: Final = 16


@dataclass(frozen=True, slots=True)
class OwnCost:
    """A number of rows, and for each contender the medians of its rounds."""

    rows: int
    runs: dict[str, Run]

    @property
    def ratio(self) -> float:
        """The ratio of requests per second: service to bare handler."""
        return self.runs["service"].rate / self.runs["bare"].rate


def measure(access: Access, folder: Path, *, rounds: int, seconds: float) -> list[OwnCost]:
    """Measures all contenders in each round, one after the other, for each number of rows."""
    with record(access) as (relay, recorded):
        for rows in ROWS:
            with pair(replace(access, uri=relay), backers(HUB, rows), folder) as contenders:
                answers = contenders.answers()
                assert answers["service"] == answers["bare"], "the contenders do not answer alike"
                assert len(answers["service"]["backers"]["nodes"]) == rows, "the graph is not the one expected"
    file = folder / "recording"
    file.write_bytes(pickle.dumps(recorded))
    return [_of_rows(file, access, rows, folder, rounds, seconds) for rows in ROWS]


def _of_rows(file: Path, access: Access, rows: int, folder: Path, rounds: int, seconds: float) -> OwnCost:
    with (
        running("-m", "benchmarks.bolt", str(file)) as replay,
        _pair(replay.stdout.readline(), access, rows, folder) as contenders,  # type: ignore[union-attr]
    ):
        runs: dict[str, list[Run]] = {name: [] for name in CONTENDERS}
        for name in CONTENDERS:
            contenders.measure(name, connections=CONNECTIONS, seconds=1)  # until all its connections are open
        for _ in range(rounds):
            for name in CONTENDERS:
                runs[name].append(contenders.measure(name, connections=CONNECTIONS, seconds=seconds))
        return OwnCost(rows, {name: medians(found) for name, found in runs.items()})


@contextmanager
def _pair(port: str, access: Access, rows: int, folder: Path) -> Iterator[Pair]:
    with pair(replace(access, uri=f"bolt://127.0.0.1:{port.strip()}"), backers(HUB, rows), folder) as contenders:
        yield contenders


@contextmanager
def record(access: Access) -> Iterator[tuple[str, Recording]]:
    """Runs a relay to Neo4j in another thread. Yields its address, and the recording."""
    address = urlsplit(access.uri)
    started, found, loop = Event(), [], asyncio.new_event_loop()

    async def relay() -> None:
        async with recording(address.hostname or "127.0.0.1", address.port or 7687) as relayed:
            found.append(relayed)
            started.set()
            await stop.wait()

    stop = asyncio.Event()
    thread = Thread(target=loop.run_until_complete, args=[relay()])
    thread.start()
    started.wait(10)
    [(port, noted)] = found
    try:
        yield f"bolt://127.0.0.1:{port}", noted
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()
