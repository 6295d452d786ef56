"""The columns of a triad-year file, and what stands in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

LETTERS: Final = tuple("xpywmtfilou")
COLUMNS: Final = (
    *("id", "active", "year"),
    *("actor_id", "actor_name", "actor_nonstate", "oppo_id", "oppo_name"),
    *("dyad_id", "dyad_name", "civil", "conflict_id", "location", "gwno_a", "country_a", "gwno_b", "country_b"),
    *("ext_id", "ext_name", "ext_nonstate", "ext_coalition", "ext_coalition_name", "ext_elements", "ext_bothsides"),
    *("ext_alleged", "ext_sup"),
    *(f"ext_{letter}" for letter in LETTERS),
    "ext_sum",
)
NUMBERS: Final = ("id", "actor_id", "oppo_id", "dyad_id", "conflict_id", "ext_sum")
FLAGS: Final = ("active", "actor_nonstate", "civil", "ext_alleged", "ext_sup", *(f"ext_{letter}" for letter in LETTERS))
# Blank in rows that say that there was no support.
SUPPORTER_FLAGS: Final = ("ext_nonstate", "ext_coalition", "ext_elements", "ext_bothsides")


def header_faults(header: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each column that is missing, unknown or there twice, and what is wrong with it."""
    for column in COLUMNS:
        if column not in header:
            yield column, "is missing from the header"
    for column in dict.fromkeys(header):
        if column not in COLUMNS:
            yield column or "header", "is not a known column" if column else "has a column without a name"
        elif header.count(column) > 1:
            yield column, "stands in the header twice"
