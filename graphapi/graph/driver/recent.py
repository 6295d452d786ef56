"""A cache of recent values."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(Generic[K, V]):
    """Values by their keys, of so much weight together; the one that was not asked for longest goes first. For one thread."""

    def __init__(self, size: int = 512, weigh: Callable[[K, V], int] = lambda _key, _value: 1) -> None:
        """`weigh` says how much of the size a value takes, always the same for one."""
        self._left = size
        self._weigh = weigh
        self._values: OrderedDict[K, V] = OrderedDict()

    def __len__(self) -> int:
        return len(self._values)

    def find(self, key: K) -> V | None:
        """The value of the key, if it is still here."""
        value = self._values.get(key)
        if value is not None:
            self._values.move_to_end(key)
        return value

    def keep(self, key: K, value: V) -> V:
        """The value, which is here from now on if there is room for it."""
        self.drop(key)
        self._values[key] = value
        self._left -= self._weigh(key, value)
        while self._left < 0:
            self._left += self._weigh(*self._values.popitem(last=False))
        return value

    def drop(self, key: K) -> None:
        """The value of the key is no longer here."""
        if key in self._values:
            self._left += self._weigh(key, self._values.pop(key))
