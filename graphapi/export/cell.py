"""What a cell of a text table holds: readable by spreadsheets, safe from their formulas, and reversible."""

from __future__ import annotations

from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_APOSTROPHE: Final = "'"
RISKY: Final = frozenset({*_FORMULA, _APOSTROPHE})
"""Letters that a text which `cell` changes begins with."""
BETWEEN: Final = "; "
"""Stands between the values of a list."""


def cell(value: object) -> object:
    """Text that a spreadsheet would take for a formula gets an apostrophe before it, as does text that begins with one.

    So whoever takes one apostrophe off the texts that begin with one has all texts as they were (`plain`).
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
    """The text that a cell was made of."""
    return text.removeprefix(_APOSTROPHE)
