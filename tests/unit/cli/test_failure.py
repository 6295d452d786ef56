"""Every error class has an exit code in the table, and a message."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO

import pytest

from graphapi.cli.failure import ExitCode, exit_code, print_error
from graphapi.cli.terminal import Console
from graphapi.errors import (
    AmbiguousNameError,
    BadInputError,
    ConflictError,
    GraphApiError,
    InvalidRecordsError,
)

# Most errors of invalid input have the same code. A new error of another kind needs a line here.
EXPECTED = {
    "INTERNAL": ExitCode.INTERNAL,
    "IMPORTED_OTHERWISE": ExitCode.INTERNAL,
    "BAD_REQUEST": ExitCode.INTERNAL,  # an error of HTTP, like the next two, which the command line never has
    "UNAUTHENTICATED": ExitCode.INTERNAL,
    "TOO_MANY_REQUESTS": ExitCode.INTERNAL,
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


def tree(error: type[GraphApiError]) -> Iterator[type[GraphApiError]]:
    if error.__module__ == GraphApiError.__module__:  # tests and benchmarks have errors of their own
        yield error
    for below in error.__subclasses__():
        yield from tree(below)


@pytest.mark.parametrize("error", list(dict.fromkeys(tree(GraphApiError))))
def test_each_error_ends_with_the_code_of_the_table(error: type[GraphApiError]) -> None:
    made = error.__new__(error)  # some constructors need more than a message
    otherwise = ExitCode.BAD_INPUT if issubclass(error, BadInputError) else None
    assert exit_code(made) is EXPECTED.get(error.code, otherwise)


def test_what_looks_like_markup_is_told_as_it_is() -> None:
    assert "no [bold]Haftar[/] here" in told(BadInputError("no [bold]Haftar[/] here"))


def test_an_ambiguous_name_is_told_with_what_to_do() -> None:
    text = told(AmbiguousNameError("2 actors bear the name 'Haftar': A (a), B (b).", candidates=[]))
    assert "A (a), B (b)" in text
    assert "Use an id" in text


def test_a_contradiction_is_told_with_the_loads_that_can_be_taken_back() -> None:
    text = told(ConflictError("kind is STATE in a.yaml and PERSON in this input.", loads=("load:1", "load:2")))
    assert "undo the earlier load: `graphapi undo load:1` and `graphapi undo load:2`." in text
    assert "undo" not in told(ConflictError("The input gives it twice."))


def test_what_was_written_before_an_input_was_refused_is_told() -> None:
    text = told(InvalidRecordsError("Records refer to nobody.", begun="load:1"))
    assert "Records written before are kept; `graphapi undo load:1` undoes it." in text


def told(error: GraphApiError) -> str:
    console = Console()
    console.file = StringIO()
    print_error(error, console)
    return console.file.getvalue()
