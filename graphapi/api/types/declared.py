"""Fields with arguments are methods that only declare the schema. The resolver of the root field reads their values."""

from __future__ import annotations

from typing import NoReturn


def schema_only() -> NoReturn:
    """The body of a method that declares a field. It never runs: one resolver reads the whole root field."""
    raise AssertionError("the resolver of the root field reads this field")
