"""What programs write where a cell is empty: as a name it would make one actor, publisher or place of all that have none."""

from __future__ import annotations

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
        *("#N/A", "#NA", "#N/A N/A", "#NULL!", "(null)", "(blank)", "\\N", "-", "--", "---", "–", "—", "."),
    }
)
"""Cells that say nothing, as R, pandas, Stata, Excel and databases write them. Not `Nan`, which is a town in Thailand."""


def filled(cell: str) -> str:
    """The cell; empty where it says nothing."""
    return "" if cell in BLANKS else cell
