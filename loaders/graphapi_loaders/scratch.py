"""A temporary database for what a loader must remember: in memory up to 64 MB, then in a file that is deleted on closing."""

from __future__ import annotations

import sqlite3
from typing import Final

_CACHE_KB: Final = 64 * 1024


def scratch() -> sqlite3.Connection:
    """An empty database, in one transaction that is never committed."""
    rows = sqlite3.connect("", isolation_level=None, check_same_thread=False)
    for statement in (
        f"PRAGMA cache_size=-{_CACHE_KB}",
        "PRAGMA journal_mode=OFF",
        "PRAGMA synchronous=OFF",
        "BEGIN",
    ):
        rows.execute(statement)
    return rows
