"""How a long step tells what it does: words for a person, and bytes for a bar."""

from __future__ import annotations

from collections.abc import Callable

Notify = Callable[[str], None]
"""Takes one sentence for the person who waits."""

Progress = Callable[[int, int], None]
"""Takes bytes done and bytes in all; called from one thread at a time, never with a smaller first number."""


def quiet(_sentence: str) -> None:
    """Does nothing."""


def unseen(_done: int, _total: int) -> None:
    """Draw nothing."""
