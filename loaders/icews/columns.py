"""The columns of the Dataverse export, and what stands in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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


def header_faults(header: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each column that is missing, unknown or there twice, and what is wrong with it."""
    for column in REQUIRED:
        if column not in header:
            yield column, "is missing from the header"
    for column in dict.fromkeys(header):
        if column not in REQUIRED and column not in OPTIONAL:
            yield column or "header", "is not a known column" if column else "has a column without a name"
        elif header.count(column) > 1:
            yield column, "stands in the header twice"
