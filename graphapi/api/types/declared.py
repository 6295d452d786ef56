"""Fields that take arguments: declared as methods, answered with their root field."""

from __future__ import annotations

from typing import NoReturn


def answered() -> NoReturn:
    """The body of a declared field; never run, since a root field's whole answer is read at once."""
    raise AssertionError("this field is part of its root field's answer")
