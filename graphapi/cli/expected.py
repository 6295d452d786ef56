"""Messages about what a value should have been, in place of those of pydantic, which are for programmers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # so that help is instant
    from pydantic_core import ErrorDetails

_EXPECTED: Final[Mapping[str, str]] = {
    "int_parsing": "expected a whole number",
    "float_parsing": "expected a number",
    "finite_number": "expected a number",
    "bool_parsing": "expected true or false",
    "tuple_type": "expected a list",
    "string_type": "expected texts",
    "path_not_directory": "expected an existing folder",
    "greater_than": "expected more than {gt}",
    "greater_than_equal": "expected at least {ge}",
    "less_than_equal": "expected at most {le}",
}


def expected(problem: ErrorDetails) -> str:
    """The message for an error of pydantic, without the value, which can be a secret."""
    context = problem.get("ctx", {})
    if problem["type"] == "value_error":
        return str(context["error"])
    note = _EXPECTED.get(problem["type"])
    return note.format(**context) if note else problem["msg"]
