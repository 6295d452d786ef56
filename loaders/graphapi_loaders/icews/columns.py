"""The columns of the Dataverse export, and what stands in them."""

from __future__ import annotations

from typing import Final

from graphapi.model.name import fold

CODE: Final = "CAMEO Code"
TEXT: Final = "Event Text"
REQUIRED: Final = (
    *("Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", TEXT),
    *("Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher"),
    *("City", "Country", "Latitude", "Longitude"),
)
OPTIONAL: Final = (CODE, "District", "Province", "Year", "Yearmonth", "Source File")
"""Without codes, the wording tells them; the last three are the R package's, and say what others say."""
# What the graph has no place for.
NOT_KEPT: Final = (
    *("Source Sectors", "Source Country", "Intensity", "Target Sectors", "Target Country"),
    *("District", "Province", "Latitude", "Longitude"),
)
_KNOWN: Final = {fold(column): column for column in (*REQUIRED, *OPTIONAL)}


def column_of(header: str) -> str:
    """The column that a header names: `cameo_code`, as the R package has it, is `CAMEO Code`; unknown ones as they are."""
    return _KNOWN.get(fold(header), header)
