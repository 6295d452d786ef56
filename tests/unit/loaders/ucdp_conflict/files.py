"""A year of a dyad in the columns of UCDP."""

from __future__ import annotations

COLUMNS = (
    *("dyad_id", "conflict_id", "location", "side_a", "side_a_id", "side_a_2nd", "side_b", "side_b_id", "side_b_2nd"),
    *("incompatibility", "territory_name", "year", "intensity_level", "gwno_a", "gwno_a_2nd", "gwno_b", "gwno_b_2nd"),
    "version",
)
ROW = {
    **dict.fromkeys(COLUMNS, ""),
    "dyad_id": "901",
    "conflict_id": "900",
    "location": "Libya",
    "side_a": "Government of Libya",
    "side_a_id": "111",
    "side_b": "Coast League",
    "side_b_id": "99001",
    "side_b_2nd": "Government of Sudan, Government of Macedonia, FYR, Government of Nowhere",
    "incompatibility": "2",
    "year": "2019",
    "gwno_a": "620",
    "gwno_b_2nd": "625, 343, 696",
    "version": "24.1",
}
"""Three secondary parties beside the league. The last is known only by its code."""
