"""The columns of the Dataverse export, and what stands in them."""

from __future__ import annotations

from typing import Final

from graphapi.model.name import fold

CODE: Final = "CAMEO Code"
TEXT: Final = "Event Text"
REQUIRED: Final = ("Event ID", "Event Date", "Source Name", "Target Name")
"""An event is told by these, and by its code or its wording."""
OPTIONAL: Final = (
    *(TEXT, CODE, "Source Sectors", "Source Country", "Intensity", "Target Sectors", "Target Country"),
    *("Story ID", "Sentence Number", "Publisher", "City", "District", "Province", "Country", "Latitude", "Longitude"),
    *("Year", "Yearmonth", "Source File"),
)
"""The last three are the R package's, and say what others say."""
KEPT: Final = frozenset(
    {
        *REQUIRED,
        TEXT,
        CODE,
        "Story ID",
        "Sentence Number",
        "Publisher",
        "City",
        "Country",
        "Year",
        "Yearmonth",
        "Source File",
    }
)
"""Of all others the graph has no place for what they say."""
_KNOWN: Final = {fold(column): column for column in (*REQUIRED, *OPTIONAL)}


def as_in_r(column: str) -> str:
    """The column's name as the R package has it."""
    return column.casefold().replace(" ", "_")


def column_of(header: str) -> str:
    """The column that a header names: `cameo_code`, as the R package has it, is `CAMEO Code`; unknown ones as they are."""
    return _KNOWN.get(fold(header), header)
