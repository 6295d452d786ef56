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
    """Rich's console with our styles; it ends quietly when whoever reads has gone."""

    def __init__(self, *, stderr: bool = False) -> None:
        super().__init__(stderr=stderr, theme=_THEME, highlight=False, emoji=False)

    @staticmethod
    def plain(text: str) -> str:
        """The text as it is: what looks like markup in it is not."""
        return escape(text)

    def on_broken_pipe(self) -> NoReturn:
        raise BrokenPipeError


def answers() -> Console:
    """Where answers go."""
    return Console()


def messages() -> Console:
    """Where remarks, progress and errors go."""
    return Console(stderr=True)


def print_json(value: object) -> None:
    """Prints an answer for programs, UTF-8 letters as they are."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
    sys.stdout.flush()


def readable_streams() -> None:
    """Lets a terminal that cannot show a letter show a question mark, rather than end the program."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
