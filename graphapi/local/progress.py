"""Callbacks of long steps: sentences for the user, and bytes for a progress bar."""

from __future__ import annotations

from collections.abc import Callable

Notify = Callable[[str], None]
"""Gets one sentence for the user."""

Progress = Callable[[int, int], None]
"""Gets the bytes done and the total; called from one thread at a time, and the bytes done never decrease."""


def quiet(_sentence: str) -> None:
    """Does nothing."""


def unseen(_done: int, _total: int) -> None:
    """Draw nothing."""
