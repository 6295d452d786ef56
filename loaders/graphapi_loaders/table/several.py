"""Several names in one cell."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_BETWEEN: Final = re.compile(
    r"\s*[;,/|،؛\n\r]\s*|\s*[、；·•+\\]\s*|\s+(?:and|et|und|y|и|with|avec|con|&|[-–—])\s+", re.IGNORECASE
)
# In Arabic `and` is part of the word behind it, as other words begin too: it only tells where all are known.
_ARABIC: Final = re.compile(r"\s+و\s*")


PARTING: Final = re.compile(r"[;|؛\n\r]")
"""What stands in no name: where it is between others, there are several."""


@lru_cache(maxsize=65536)
def names_in(cell: str, *, arabic: bool = False) -> tuple[str, ...]:
    """What stands between signs that part names, or the cell alone; with `arabic` also what a و before it parts."""
    parts = [part for part in _BETWEEN.split(cell) if part.strip()]
    return tuple(name for part in parts for name in _ARABIC.split(part) if name) if arabic else tuple(parts)
