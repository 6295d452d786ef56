"""The progress of a long step: a bar in a terminal, else a line every few seconds."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, Protocol

from rich.filesize import decimal
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)
from rich.text import Text

from graphapi.cli.terminal import Console

_SECONDS_BETWEEN_LINES: Final = 10.0

Advance = Callable[[int], None]
"""Gets the number of further items that are done."""

Reach = Callable[[int, int], None]
"""Gets the number of bytes that are done, and of all."""


@contextmanager
def counted(console: Console, what: str, total: int | None = None) -> Iterator[Advance]:
    """Shows how many records are done, and how many per second; if the total is known, also the time left."""
    columns = (BarColumn(), _Count(), _Rate(), *((TimeRemainingColumn(),) if total else ()))
    progress: _Progress = _Bar(console, what, columns) if console.is_terminal else _Lines(console, what)
    progress.show(0, total)
    done = 0

    def advance(more: int) -> None:
        nonlocal done
        done += more
        progress.show(done, total)

    try:
        yield advance
    finally:
        progress.end()


@contextmanager
def fetched(console: Console, what: str) -> Iterator[Reach]:
    """Shows how many bytes are downloaded; nothing if no download is needed."""
    columns = (BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
    progress: _Progress = _Bar(console, what, columns) if console.is_terminal else _Lines(console, what, decimal)
    try:
        yield progress.show
    finally:
        progress.end()


class _Progress(Protocol):
    def show(self, done: int, total: int | None) -> None: ...

    def end(self) -> None: ...


class _Bar:
    """A bar that appears with the first progress, and disappears at the end of the step."""

    def __init__(self, console: Console, what: str, columns: tuple[ProgressColumn, ...]) -> None:
        self._progress = Progress(TextColumn("{task.description}"), *columns, console=console, transient=True)
        self._what = what

    def show(self, done: int, total: int | None) -> None:
        if not self._progress.tasks:
            self._progress.add_task(self._what, total=total, completed=done)
            self._progress.start()
        self._progress.update(self._progress.tasks[0].id, completed=done, total=total)

    def end(self) -> None:
        self._progress.stop()


class _Lines:
    """A line every few seconds; none for shorter steps."""

    def __init__(self, console: Console, what: str, shown: Callable[[int], str] = "{:,}".format) -> None:
        self._console = console
        self._what = what
        self._shown = shown
        self._last = time.monotonic()

    def show(self, done: int, total: int | None) -> None:
        now = time.monotonic()
        if now - self._last >= _SECONDS_BETWEEN_LINES:
            self._last = now
            of = f" of {self._shown(total)}" if total else ""
            self._console.print(f"{self._what}: {self._shown(done)}{of}", markup=False, soft_wrap=True)

    def end(self) -> None:
        pass


class _Count(ProgressColumn):
    def render(self, task: Task) -> Text:
        of = f" of {int(task.total):,}" if task.total else ""
        return Text(f"{int(task.completed):,}{of}")


class _Rate(ProgressColumn):
    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text(f"{speed:,.0f}/s" if speed else "", style="quiet")
