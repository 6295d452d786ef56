"""Where an error becomes a message and an exit code (docs/cli.md has the table)."""

from __future__ import annotations

import os
import sys
from enum import IntEnum
from typing import Any, Final

import typer
from typer.core import TyperGroup

from graphapi.cli.expected import expected
from graphapi.cli.terminal import Console, messages
from graphapi.errors import AmbiguousNameError, BadInputError, ConflictError, GraphApiError


class ExitCode(IntEnum):
    """The exit codes of commands."""

    OK = 0
    INTERNAL = 1
    USAGE = 2
    BAD_INPUT = 3
    INVALID_RECORDS = 4
    SKIPPED = 5
    UNAVAILABLE = 69  # as in sysexits.h, like the next
    SETUP = 78
    INTERRUPTED = 130
    BROKEN_PIPE = 141


# By code, so that nothing is imported only to recognize its errors.
_CODES: Final = {
    "INVALID_RECORDS": ExitCode.INVALID_RECORDS,
    "CONFLICT": ExitCode.INVALID_RECORDS,
    "UNAVAILABLE": ExitCode.UNAVAILABLE,
    "TIMED_OUT": ExitCode.UNAVAILABLE,
    "LOCAL_NEO4J": ExitCode.UNAVAILABLE,
    "MIGRATION": ExitCode.SETUP,
    "SETTINGS": ExitCode.SETUP,
    "CANNOT_LISTEN": ExitCode.SETUP,
    "DOCUMENTS": ExitCode.SETUP,
}


class CommandGroup(TyperGroup):
    """A group of commands that prints errors as messages and exits with their codes. Bugs keep their traceback."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except typer.BadParameter as error:
            error.message = _plain(error)
            raise
        except GraphApiError as error:
            print_error(error, messages())
            raise typer.Exit(exit_code(error)) from error
        except BrokenPipeError as error:
            # Whoever read has gone. What is still buffered must not be tried again when Python ends.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(ExitCode.BROKEN_PIPE) from error


def exit_code(error: GraphApiError) -> ExitCode:
    """The exit code of this error."""
    otherwise = ExitCode.BAD_INPUT if isinstance(error, BadInputError) else ExitCode.INTERNAL
    return _CODES.get(error.code, otherwise)


def print_error(error: GraphApiError, console: Console) -> None:
    """Prints the message of the error, and what to do on the command line."""
    # A log or a program gets the message in one line.
    console.print(f"[error]Error:[/] {console.plain(error.message)}", soft_wrap=not console.is_terminal)
    if isinstance(error, AmbiguousNameError):
        console.print("Use an id instead of the name.")
    if isinstance(error, ConflictError) and isinstance(loads := error.details.get("loads"), tuple) and loads:
        commands = " and ".join(f"`graphapi undo {load}`" for load in loads)
        console.print(f"Or undo the earlier load: {commands}.", markup=False, soft_wrap=True)
    if begun := error.details.get("begun"):
        console.print(
            f"Records written before are kept; `graphapi undo {begun}` undoes it.", markup=False, soft_wrap=True
        )


def _plain(error: typer.BadParameter) -> str:
    """The message about an invalid option, most of which pydantic checks."""
    from pydantic import ValidationError  # noqa: PLC0415 - slow, and imported already where it was asked

    cause = error.__cause__
    return expected(cause.errors()[0]) if isinstance(cause, ValidationError) else error.message
