"""How often Python looks for garbage that reference counts do not find."""

from __future__ import annotations

import gc
from typing import Final

# Of new objects. An answer of 1,000 rows makes some ten thousand, and all of them are still there when they are looked at.
_NEW_OBJECTS: Final = 500_000
# Generations, and after how many answers they are looked at.
_EACH: Final = ((2, 8000), (1, 800), (0, 80))


def settle_memory() -> None:
    """Takes what start-up made out of garbage collection, and leaves the rest to `Garbage`.

    Measured: collections in the midst of large answers cost 20-50 % of a worker's time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS, 10, 10)


class Garbage:
    """Collects what answers leave behind, when there have been so many.

    Answers hold no cycles, but each leaves some eighty objects of the driver's that do. Measured: left until half a million
    were new, collecting them held every request up for a third of a second.
    """

    def __init__(self) -> None:
        self._answers = 0

    def answered(self) -> None:
        """Notes an answer, and collects if it is time to: the older what is looked at, the more seldom."""
        self._answers += 1
        generation = next((age for age, each in _EACH if self._answers % each == 0), None)
        if generation is not None:
            gc.collect(generation)
