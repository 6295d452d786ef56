"""The columns of the Dataverse export, and their content."""

from __future__ import annotations

from typing import Final

from graphapi.model.name import fold

CODE: Final = "CAMEO Code"
TEXT: Final = "Event Text"
REQUIRED: Final = ("Event ID", "Event Date", "Source Name", "Target Name")
"""The columns that an event needs, in addition to its code or its text."""
OPTIONAL: Final = (
    *(TEXT, CODE, "Source Sectors", "Source Country", "Intensity", "Target Sectors", "Target Country"),
    *("Story ID", "Sentence Number", "Publisher", "City", "District", "Province", "Country", "Latitude", "Longitude"),
    *("Year", "Yearmonth", "Source File"),
)
"""The last three come from the R package, and repeat other columns."""
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
"""The used columns; the graph does not keep any others."""
_KNOWN: Final = {fold(column): column for column in (*REQUIRED, *OPTIONAL)}


def as_in_r(column: str) -> str:
    """The name of the column in the R package."""
    return column.casefold().replace(" ", "_")


def column_of(header: str) -> str:
    """The column for a name in a header: `cameo_code` of the R package is `CAMEO Code`; unknown names are not changed."""
    return _KNOWN.get(fold(header), header)
