"""Which statements Neo4j has planned, and which request plans the next: each text once, and few at a time.

Neo4j needs 0.1 to 2 s on one core to plan a new text, and plans it again for each request that sends it meanwhile.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Final

from graphapi.errors import UnavailableError
from graphapi.graph.driver.recent import Recent

# More requests would only wait until their clients give up.
_MOST_WAITING: Final = 128
_MOST_TEXTS: Final = 16
_BUSY: Final = "Too many new questions are being planned now. The same request may work in a few seconds."


class Planning:
    """The state of planning, for one thread. `at_once` texts are planned at a time; Neo4j keeps `kept` plans."""

    def __init__(self, at_once: int, kept: int) -> None:
        self._slots = asyncio.Semaphore(at_once)
        self._planned: Recent[str, bool] = Recent(kept)
        self._kept = kept
        self._wanted: dict[str, _Wanted] = {}
        self._waiting = 0

    def knows(self, text: str) -> bool:
        """Whether Neo4j has planned the text."""
        return self._planned.find(text) is not None

    @property
    def is_busy(self) -> bool:
        """Whether a text is being planned, or waits for that."""
        return bool(self._wanted)

    def drop(self, text: str) -> None:
        """Forgets the plan for the text, because Neo4j no longer has it."""
        self._planned.drop(text)

    def forget(self) -> None:
        """Forgets all plans, after Neo4j may have restarted."""
        self._planned = Recent(self._kept)

    async def begin(self, text: str) -> Turn | None:
        """Waits until Neo4j has planned the text, and returns None; or returns a turn if the caller must plan it, and end it.

        Raises UnavailableError immediately if too many wait.
        """
        if self.knows(text):
            return None
        wanted = self._wanted.get(text)
        if self._waiting >= _MOST_WAITING or (wanted is None and len(self._wanted) >= _MOST_TEXTS):
            raise UnavailableError(_BUSY)
        if wanted is None:
            wanted = self._wanted[text] = _Wanted()
        wanted.by += 1
        self._waiting += 1
        turn = None
        try:
            turn = await self._turn(text, wanted.lock)
        finally:
            self._waiting -= 1
            if turn is None:
                self._leave(text)
        return turn

    def end(self, text: str, *, planned: bool) -> None:
        """Ends the turn of the request that planned the text."""
        if planned:
            self._planned.keep(text, True)
        self._slots.release()
        self._wanted[text].lock.release()
        self._leave(text)

    async def _turn(self, text: str, lock: asyncio.Lock) -> Turn | None:
        await lock.acquire()
        try:
            # The request that had the turn before may have failed or been cancelled.
            if not self.knows(text):
                await self._slots.acquire()
                return Turn(self, text)
        except BaseException:
            lock.release()
            raise
        lock.release()
        return None

    def _leave(self, text: str) -> None:
        wanted = self._wanted[text]
        wanted.by -= 1
        if not wanted.by:
            del self._wanted[text]


class Turn:
    """A turn to plan a text. Other requests with the same text wait for its end."""

    def __init__(self, planning: Planning, text: str) -> None:
        self._planning, self._text = planning, text
        self.is_over = False
        self.is_abandoned = False

    def end(self, *, planned: bool) -> None:
        """Ends the turn. Only the first call has an effect."""
        if not self.is_over:
            self.is_over = True
            self._planning.end(self._text, planned=planned)

    def abandon(self) -> None:
        """Notes that the request ended, although others can still use its plan."""
        self.is_abandoned = True


@dataclass(slots=True)
class _Wanted:
    """A text to plan: the requests that wait for it, and the one that has the turn."""

    by: int = 0
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
