"""Garbage of answers is collected although Python's own collection is disabled."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from graphapi.api.http.memory import Garbage


class Node:
    """Refers to itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def never() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


def test_cycles_are_gone_after_some_hundred_answers() -> None:
    garbage, left = Garbage(), []
    for _ in range(1000):
        left.append(weakref.ref(Node()))
        garbage.answered()
    assert sum(each() is not None for each in left) < 200


def test_what_outlived_a_look_is_found_by_a_later_one() -> None:
    garbage, node = Garbage(), Node()
    left = weakref.ref(node)
    for _ in range(100):
        garbage.answered()
    del node
    for _ in range(20_000):
        garbage.answered()
    assert left() is None
