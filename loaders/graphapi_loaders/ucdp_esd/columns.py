"""The columns of a triad-year file, and their content."""

from __future__ import annotations

import re
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
# Blank in rows without support.
SUPPORTER_FLAGS: Final = ("ext_nonstate", "ext_coalition", "ext_elements", "ext_bothsides")


# Columns that identify a file, even if others are missing.
_TELLING: Final = frozenset({"dyad_id", "oppo_id", "ext_id", "ext_sup"})
_WORD = re.compile(r"\w+")


def is_header(line: str) -> bool:
    """Whether the first line is the header of such a file, with any separator; problems are reported when it is read."""
    return set(_WORD.findall(line.replace("\0", "").lower())) >= _TELLING
