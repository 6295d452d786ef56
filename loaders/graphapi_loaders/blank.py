"""Texts that programs write for empty cells: as names they would become one actor, publisher or place."""

from __future__ import annotations

from string import ascii_lowercase
from typing import Final

BLANKS: Final = frozenset(
    {
        *(
            "",
            "NA",
            "N/A",
            "n/a",
            "<NA>",
            "nan",
            "NaN",
            "-nan",
            "NAN",
            "NaT",
            "None",
            "none",
            "NULL",
            "null",
            "Null",
            "nil",
        ),
        # Databases write these for a missing day.
        *("0000-00-00", "0000-00-00 00:00:00", "0001-01-01", "0001-01-01T00:00:00", "0001-01-01 00:00:00"),
        *("9999-12-31", "9999-12-31T00:00:00", "9999-12-31 00:00:00", "9999-12-31T23:59:59", "9999-12-31 23:59:59"),
        *("NA_character_", "NA_integer_", "NA_real_", "<null>", "<NULL>", "undefined"),
        *(f".{letter}" for letter in ascii_lowercase),
        *("#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#N/D", "#NV", "#N/V", "#ND"),
        *("#N/A", "#NA", "#N/A N/A", "#NULL!", "(null)", "(blank)", "\\N", "-", "--", "---", "–", "—", "."),
    }
)
"""Blank cells as R, pandas, Stata (also .a to .z), Excel (also its errors, in four languages) and databases write them.

`Nan` is not one of them: it is a town in Thailand.
"""
_SOME_VALUE: Final = (
    "http://www.wikidata.org/.well-known/genid/",
    "https://www.wikidata.org/.well-known/genid/",
    "_:genid",
)


def filled(cell: str) -> str:
    """The cell, or an empty text if it is blank."""
    return "" if is_blank(cell) else cell


def is_blank(cell: str) -> bool:
    """Whether a cell is blank, or an unknown value in results of Wikidata."""
    return cell in BLANKS or cell.startswith(_SOME_VALUE)
