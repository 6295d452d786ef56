"""A cache of recent values."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(Generic[K, V]):
    """Values by key, up to a total weight; the least recently used one is dropped first. For one thread."""

    def __init__(self, size: int = 512, weigh: Callable[[K, V], int] = lambda _key, _value: 1) -> None:
        """`weigh` returns the weight of a value, which must not change."""
        self._left = size
        self._weigh = weigh
        self._values: OrderedDict[K, V] = OrderedDict()

    def __len__(self) -> int:
        return len(self._values)

    def find(self, key: K) -> V | None:
        """The value of the key; None if it is not in the cache."""
        value = self._values.get(key)
        if value is not None:
            self._values.move_to_end(key)
        return value

    def keep(self, key: K, value: V) -> V:
        """Stores the value if there is room for it, and returns it."""
        self.drop(key)
        self._values[key] = value
        self._left -= self._weigh(key, value)
        while self._left < 0:
            self._left += self._weigh(*self._values.popitem(last=False))
        return value

    def drop(self, key: K) -> None:
        """Removes the value of the key."""
        if key in self._values:
            self._left += self._weigh(key, self._values.pop(key))
