"""Cells of text tables: readable by spreadsheets, safe from formulas, and reversible."""

from __future__ import annotations

from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_APOSTROPHE: Final = "'"
RISKY: Final = frozenset({*_FORMULA, _APOSTROPHE})
"""First characters of the texts that `cell` changes."""
BETWEEN: Final = "; "
"""The separator between the values of a list."""


def cell(value: object) -> object:
    """The value for a cell: a text that looks like a formula, or begins with an apostrophe, gets an apostrophe before it.

    So removing one apostrophe from all texts that begin with one restores them (`plain`).
    """
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case list():
            return cell(BETWEEN.join(map(str, value)))
        case str() if value[:1] in RISKY:
            return f"{_APOSTROPHE}{value}"
        case _:
            return value


def plain(text: str) -> str:
    """The original text of a cell."""
    return text.removeprefix(_APOSTROPHE)
