"""What people see: answers on stdout, everything else on stderr."""

from __future__ import annotations

import json
import sys
from typing import Final, NoReturn

from rich.console import Console as RichConsole
from rich.markup import escape
from rich.theme import Theme

_THEME: Final = Theme(
    {
        "error": "bold red",
        "warning": "yellow",
        "heading": "bold",
        "quiet": "dim",
        "asserted": "green",
        "alleged": "yellow",
        "disputed": "red",
        "address": "cyan",
    }
)


class Console(RichConsole):
    """Rich's console with our styles. It ends without an error when the reader of a pipe has closed it."""

    def __init__(self, *, stderr: bool = False) -> None:
        super().__init__(stderr=stderr, theme=_THEME, highlight=False, emoji=False)

    @staticmethod
    def plain(text: str) -> str:
        """The text, with markup escaped."""
        return escape(text)

    def on_broken_pipe(self) -> NoReturn:
        raise BrokenPipeError


def answers() -> Console:
    """The console for answers."""
    return Console()


def messages() -> Console:
    """The console for warnings, progress and errors."""
    return Console(stderr=True)


def print_json(value: object) -> None:
    """Prints an answer as JSON, without escaping letters."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
    sys.stdout.flush()


def readable_streams() -> None:
    """Makes a terminal show a question mark for a letter that it cannot show, instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
