"""Each text is planned once, few at the same time, and requests that would wait too long are refused immediately."""

from __future__ import annotations

import asyncio

import pytest

from graphapi.errors import UnavailableError
from graphapi.graph.driver.planning import Planning, Turn


async def turn_of(planning: Planning, text: str) -> Turn:
    turn = await planning.begin(text)
    assert turn is not None
    return turn


async def test_others_wait_until_a_text_is_planned() -> None:
    planning = Planning(2, 10)
    turn = await turn_of(planning, "a")
    waiting = [asyncio.create_task(planning.begin("a")) for _ in range(3)]
    await asyncio.sleep(0)
    assert not any(task.done() for task in waiting)
    turn.end(planned=True)
    assert await asyncio.gather(*waiting) == [None, None, None]
    assert planning.knows("a")


async def test_the_next_has_the_turn_where_one_failed() -> None:
    planning = Planning(2, 10)
    turn = await turn_of(planning, "a")
    waiting = [asyncio.create_task(planning.begin("a")) for _ in range(2)]
    await asyncio.sleep(0)
    turn.end(planned=False)
    second = await waiting[0]
    assert second is not None
    assert not waiting[1].done()
    second.end(planned=True)
    second.end(planned=False)  # nothing more to end
    assert await waiting[1] is None


async def test_so_many_are_planned_at_once() -> None:
    planning = Planning(1, 10)
    turn = await turn_of(planning, "a")
    waiting = asyncio.create_task(planning.begin("b"))
    await asyncio.sleep(0)
    assert not waiting.done()
    assert not planning.knows("a")
    turn.end(planned=True)
    assert await waiting is not None
    assert await planning.begin("a") is None


async def test_who_hangs_up_leaves_the_turn_to_others() -> None:
    planning = Planning(1, 10)
    turn = await turn_of(planning, "a")
    gone, waiting = (asyncio.create_task(planning.begin("b")) for _ in range(2))
    await asyncio.sleep(0)
    gone.cancel()
    turn.end(planned=True)
    assert await waiting is not None


async def test_too_many_texts_and_too_many_waiting_are_refused() -> None:
    planning = Planning(1, 10)
    turn = await turn_of(planning, "0")
    waiting = [asyncio.create_task(planning.begin(str(text))) for text in range(1, 16)]
    await asyncio.sleep(0)
    with pytest.raises(UnavailableError, match="planned"):
        await planning.begin("one more")
    waiting += [asyncio.create_task(planning.begin("0")) for _ in range(128 - len(waiting))]
    await asyncio.sleep(0)
    with pytest.raises(UnavailableError, match="planned"):
        await planning.begin("0")
    for task in waiting:
        task.cancel()
    await asyncio.wait(waiting)
    turn.end(planned=False)
    assert await planning.begin("one more") is not None


async def test_what_neo4j_has_forgotten_is_planned_again() -> None:
    planning = Planning(1, 2)
    for text in "abc":
        (await turn_of(planning, text)).end(planned=True)
    assert [planning.knows(text) for text in "abc"] == [False, True, True]
    planning.forget()
    assert not planning.knows("c")
