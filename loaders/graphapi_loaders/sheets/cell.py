"""Normalizes cells and names of columns."""

from __future__ import annotations

import re
import unicodedata

from graphapi.model.digest import normal_text
from graphapi.model.unseen import without_unseen

# Invisible characters at the ends: marks of direction, frequent in Arabic spreadsheets, joiners, byte order marks.
_ENDS = re.compile(r"^(?:[\s{0}])+|(?:[\s{0}])+$".format("\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"))


def plain(cell: str) -> str:
    """The cell in NFC, with one blank for each run of white space, and no white space or invisible characters at the ends."""
    if cell.isascii() and cell.isprintable() and "  " not in cell:
        return cell.strip(" ")
    return normal_text(_ENDS.sub("", cell))


def heading(cell: str) -> str:
    """The name of a column for comparisons: in NFKC, without invisible characters."""
    return normal_text(without_unseen(unicodedata.normalize("NFKC", plain(cell))))
