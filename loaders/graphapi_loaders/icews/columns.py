"""The columns of the Dataverse export, and what stands in them."""

from __future__ import annotations

from typing import Final

REQUIRED: Final = (
    *("Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code"),
    *("Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher"),
    *("City", "Country", "Latitude", "Longitude"),
)
OPTIONAL: Final = ("District", "Province")
# What the graph has no place for.
NOT_KEPT: Final = (
    *("Source Sectors", "Source Country", "Intensity", "Target Sectors", "Target Country"),
    *("District", "Province", "Latitude", "Longitude"),
)
