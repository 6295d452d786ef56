"""Equal questions share an answer that is not yet being read, never an older one, and waiting has a limit."""

from __future__ import annotations

import asyncio

import pytest

from graphapi.errors import UnavailableError
from graphapi.graph.driver.queue import Begun, Queue


class Reading:
    """A read whose start and end the test controls."""

    def __init__(self) -> None:
        self.times = 0
        self.begin, self.end = asyncio.Event(), asyncio.Event()

    async def __call__(self, begun: Begun) -> int:
        self.times += 1
        number = self.times
        await self.begin.wait()
        begun()
        await self.end.wait()
        return number


def asked(queue: Queue, read: Reading, key: object = "key", *, at_once: bool = False) -> asyncio.Task[object]:
    return asyncio.create_task(queue.answer(key, read, at_once=at_once))


async def turns(number: int = 5) -> None:
    for _ in range(number):
        await asyncio.sleep(0)


async def test_what_has_not_begun_is_shared() -> None:
    queue, read = Queue(), Reading()
    first, second, other = asked(queue, read), asked(queue, read), asked(queue, read, "other")
    await turns()
    read.begin.set()
    await turns()
    late = asked(queue, read)
    await turns()
    read.end.set()
    assert [await each for each in (first, second, other, late)] == [1, 1, 2, 3]


async def test_what_need_not_wait_is_not_shared() -> None:
    queue, read = Queue(), Reading()
    both = [asked(queue, read, at_once=True) for _ in range(2)]
    await turns()
    read.begin.set()
    read.end.set()
    assert await asyncio.gather(*both) == [1, 2]


async def test_who_hangs_up_ends_it_for_nobody_else_and_the_last_one_for_all() -> None:
    queue, read = Queue(), Reading()
    first, second = asked(queue, read), asked(queue, read)
    await turns()
    first.cancel()
    await turns()
    third = asked(queue, read)
    await turns()
    assert read.times == 1
    second.cancel()
    third.cancel()
    await turns()
    again = asked(queue, read)
    await turns()
    read.begin.set()
    read.end.set()
    assert await again == 2


async def test_an_error_is_every_askers() -> None:
    async def fails(_: Begun) -> object:
        await asyncio.sleep(0)
        raise ValueError

    queue = Queue()
    found = await asyncio.gather(*(queue.answer(1, fails, at_once=False) for _ in range(2)), return_exceptions=True)
    assert [type(error) for error in found] == [ValueError, ValueError]


async def test_too_many_are_refused_and_half_of_them_may_wait() -> None:
    queue, read = Queue(4), Reading()
    waiting = [asked(queue, read) for _ in range(2)]
    await turns()
    with pytest.raises(UnavailableError, match="Too many"):
        await queue.answer("key", read, at_once=False)
    running = [asked(queue, read, at_once=True) for _ in range(2)]
    await turns()
    with pytest.raises(UnavailableError, match="Too many"):
        await queue.answer("key", read, at_once=True)
    read.begin.set()
    read.end.set()
    await asyncio.gather(*waiting, *running)
    assert await queue.answer("key", read, at_once=True) == 4
