"""Runs several loads in a given order of their batches, which simultaneous programs only reach by chance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Semaphore
from typing import Final

from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database

Work = Callable[[Database, Callable[[int], None]], object]

_LOOKED_AT: Final = 0.05  # seconds between checks whether a work is done


def interleave(access: Access, works: Sequence[Work], turns: Sequence[int]) -> None:
    """Runs one batch of the work with each number in `turns`, then the remaining batches of each work in order."""
    with ThreadPoolExecutor(len(works)) as pool:
        running = [_Running(pool, access, work) for work in works]
        for number in turns:
            running[number].go_on()
        for each in running:
            while not each.done():
                each.go_on()
    for each in running:
        each.result()


class _Running:
    """A work that pauses after each batch."""

    def __init__(self, pool: ThreadPoolExecutor, access: Access, work: Work) -> None:
        self._turn, self._paused = Semaphore(0), Semaphore(0)
        self._future = pool.submit(self._run, access, work)
        self.done, self.result = self._future.done, self._future.result
        self._wait()

    def go_on(self) -> None:
        self._turn.release()
        self._wait()

    def _run(self, access: Access, work: Work) -> None:
        self._pause()
        with Database(access) as database:
            work(database, self._pause)

    def _pause(self, _records: int = 0) -> None:
        self._paused.release()
        self._turn.acquire()

    def _wait(self) -> None:
        while not self._paused.acquire(timeout=_LOOKED_AT) and not self._future.done():
            pass
