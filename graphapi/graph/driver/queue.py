"""Limits the number of answers that are read at once. Equal requests share an answer that is not yet being read."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, TypeAlias

from graphapi.errors import UnavailableError

_BUSY: Final = "Too many requests are being answered now. The same request may work in a second."

Begun: TypeAlias = Callable[[], None]
Read: TypeAlias = Callable[[Begun], Coroutine[Any, Any, object]]
"""Reads an answer, and calls its argument before it reads any data."""


@dataclass(slots=True)
class _Shared:
    task: asyncio.Task[object]
    askers: int = 0


class Queue:
    """A queue for one thread. `most` requests can be open at the same time, including those that share an answer.

    Half of them can wait, so that there is room for requests that need not wait.
    """

    def __init__(self, most: int = 256) -> None:
        self._left = most
        self._waiting_left = max(1, most // 2)
        self._shared: dict[object, _Shared] = {}

    async def answer(self, key: object, read: Read, *, at_once: bool) -> object:
        """The result of `read`. With `at_once` it is called immediately; else requests with the same key share it.

        An answer is never older than its request: after it has begun it is not shared. Raises UnavailableError
        immediately if there are too many.
        """
        if self._left <= 0:
            raise UnavailableError(_BUSY)
        self._left -= 1
        try:
            return await (read(_nothing) if at_once else self._wait(key, read))
        finally:
            self._left += 1

    async def _wait(self, key: object, read: Read) -> object:
        if self._waiting_left <= 0:
            raise UnavailableError(_BUSY)
        self._waiting_left -= 1
        try:
            return await self._share(key, read)
        finally:
            self._waiting_left += 1

    async def _share(self, key: object, read: Read) -> object:
        shared = self._shared.get(key)
        if shared is None:
            shared = self._shared[key] = _Shared(asyncio.create_task(read(partial(self._unshare, key))))
        shared.askers += 1
        try:
            # A cancelled request must not cancel the answer for the others.
            return await asyncio.shield(shared.task)
        finally:
            shared.askers -= 1
            if not shared.askers:
                shared.task.cancel()
            if (shared.task.done() or not shared.askers) and self._shared.get(key) is shared:
                self._unshare(key)

    def _unshare(self, key: object) -> None:
        self._shared.pop(key, None)


def _nothing() -> None:
    """Does nothing, because the answer is not shared."""
