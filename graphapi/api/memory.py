"""How often Python looks for garbage that reference counts do not find."""

from __future__ import annotations

import gc
from typing import Final

# Of new objects. An answer of 1,000 rows makes some ten thousand, and all of them are still there when they are looked at.
_NEW_OBJECTS: Final = 500_000


def settle_memory() -> None:
    """Takes what start-up made out of garbage collection, and collects less often: answers hold no cycles.

    Measured: collections in the midst of large answers cost 20-50 % of a worker's time. Only errors leave cycles behind,
    about 7 KB each, so that some ten megabytes of them can wait to be collected.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS, 10, 10)
