"""Finds several names in one cell."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_BETWEEN: Final = re.compile(
    r"\s*[;,/|،؛\n\r]\s*|\s*[、；·•+\\]\s*|\s+(?:and|et|und|y|и|with|avec|con|&|[-–—])\s+", re.IGNORECASE
)
# In Arabic, "and" is the first letter of the next word, and other words begin with it too. So it only counts if all parts
# are known names.
_ARABIC: Final = re.compile(r"\s+و\s*")


PARTING: Final = re.compile(r"[;|؛\n\r]")
"""Characters that no name contains: they separate several names."""


@lru_cache(maxsize=65536)
def names_in(cell: str, *, arabic: bool = False) -> tuple[str, ...]:
    """The parts of the cell between separators of names; with `arabic` also those separated by و."""
    parts = [part for part in _BETWEEN.split(cell) if part.strip()]
    return tuple(name for part in parts for name in _ARABIC.split(part) if name) if arabic else tuple(parts)
