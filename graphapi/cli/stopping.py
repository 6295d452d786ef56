"""How a person or a system ends a command, so that what it started is ended too."""

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
    """While this lasts, the handler is told of what ends commands; but nohup's wish, that no end of a terminal does, stands.

    Scripts start what goes on in the background with Ctrl-C ignored; being told to stop by name, as here, is heeded.
    """
    heeded = [number for number in STOPPING if not _kept_by_nohup(number)]
    before = [(number, signal.signal(number, handler)) for number in heeded]
    try:
        yield
    finally:
        for number, handler_before in before:
            signal.signal(number, handler_before)


def interrupted() -> Handler:
    """A handler that raises KeyboardInterrupt, so that `finally` and `with` have their turn."""
    return signal.default_int_handler


@contextmanager
def undisturbed() -> Iterator[None]:
    """While this lasts, nobody's impatience ends the clearing up half way."""
    with stopped_by(signal.SIG_IGN):
        yield


def _kept_by_nohup(number: int) -> bool:
    return number == getattr(signal, "SIGHUP", None) and signal.getsignal(number) is signal.SIG_IGN
