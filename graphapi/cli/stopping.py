"""Signals that stop a command, so that it can stop what it started."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

Handler = Callable[[int, FrameType | None], object]

# Ctrl-C, a request to end, and the end of the terminal (which Windows does not have).
STOPPING: Final = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


@contextmanager
def stopped_by(handler: Handler | signal.Handlers) -> Iterator[None]:
    """While active, calls the handler for signals that stop commands. A hang-up that `nohup` ignores stays ignored.

    Shells start background jobs with Ctrl-C ignored. A signal that is sent to the process directly is still handled.
    """
    heeded = [number for number in STOPPING if not _kept_by_nohup(number)]
    before = [(number, signal.signal(number, handler)) for number in heeded]
    try:
        yield
    finally:
        for number, handler_before in before:
            signal.signal(number, handler_before)


def interrupted() -> Handler:
    """A handler that raises KeyboardInterrupt, so that `finally` and `with` run."""
    return signal.default_int_handler


@contextmanager
def undisturbed() -> Iterator[None]:
    """While active, ignores signals, so that cleaning up is not interrupted."""
    with stopped_by(signal.SIG_IGN):
        yield


def _kept_by_nohup(number: int) -> bool:
    return number == getattr(signal, "SIGHUP", None) and signal.getsignal(number) is signal.SIG_IGN
