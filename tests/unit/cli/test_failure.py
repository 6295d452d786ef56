"""Every error of the tree has a code of the table, and is told in words."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO

import pytest

from graphapi.cli import configuration, listening
from graphapi.cli.failure import ExitCode, exit_code, tell
from graphapi.cli.terminal import Console
from graphapi.errors import AmbiguousNameError, BadInputError, GraphApiError
from graphapi.local import LocalNeo4jError

EXPECTED = {
    "INTERNAL": ExitCode.INTERNAL,
    "BAD_REQUEST": ExitCode.INTERNAL,  # of HTTP; the command line sends none
    "BAD_INPUT": ExitCode.BAD_INPUT,
    "BAD_DATE": ExitCode.BAD_INPUT,
    "BAD_CURSOR": ExitCode.BAD_INPUT,
    "BAD_PAGE": ExitCode.BAD_INPUT,
    "UNKNOWN_ACTOR": ExitCode.BAD_INPUT,
    "AMBIGUOUS_NAME": ExitCode.BAD_INPUT,
    "INVALID_RECORDS": ExitCode.INVALID_RECORDS,
    "CONFLICT": ExitCode.INVALID_RECORDS,
    "UNAVAILABLE": ExitCode.UNAVAILABLE,
    "TIMED_OUT": ExitCode.UNAVAILABLE,
    "LOCAL_NEO4J": ExitCode.UNAVAILABLE,
    "MIGRATION": ExitCode.SETUP,
    "SETTINGS": ExitCode.SETUP,
    "CANNOT_LISTEN": ExitCode.SETUP,
}


def tree(error: type[GraphApiError]) -> Iterator[type[GraphApiError]]:
    yield error
    for below in error.__subclasses__():
        yield from tree(below)


def test_the_errors_of_the_command_line_are_in_the_tree() -> None:
    assert {configuration.SettingsError, listening.ListenError, LocalNeo4jError} <= set(tree(GraphApiError))


@pytest.mark.parametrize("error", list(dict.fromkeys(tree(GraphApiError))))
def test_each_error_ends_with_the_code_of_the_table(error: type[GraphApiError]) -> None:
    made = error.__new__(error)  # some take more than a message
    assert exit_code(made) is EXPECTED[error.code]


def test_what_looks_like_markup_is_told_as_it_is() -> None:
    assert "no [bold]Haftar[/] here" in told(BadInputError("no [bold]Haftar[/] here"))


def test_an_ambiguous_name_is_told_with_what_to_do() -> None:
    said = told(AmbiguousNameError("2 actors bear the name 'Haftar': A (a), B (b).", candidates=[]))
    assert "A (a), B (b)" in said
    assert "Give an id" in said


def told(error: GraphApiError) -> str:
    console = Console()
    console.file = StringIO()
    tell(error, console)
    return console.file.getvalue()
