"""Cells and the names of columns as they are meant."""

from __future__ import annotations

import re
import unicodedata

from graphapi.model.digest import normal_text
from graphapi.model.unseen import without_unseen

# What nobody sees at the ends: marks of direction, which Arabic spreadsheets are full of, joiners, byte order marks.
_ENDS = re.compile(r"^(?:[\s{0}])+|(?:[\s{0}])+$".format("\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"))


def plain(cell: str) -> str:
    """The cell as it is meant: NFC, each run of white space one blank, none at the ends, nor what is not seen there."""
    if cell.isascii() and cell.isprintable() and "  " not in cell:
        return cell.strip(" ")
    return normal_text(_ENDS.sub("", cell))


def heading(cell: str) -> str:
    """The name of a column as it is looked up: without what is not seen, letters in their usual forms."""
    return normal_text(without_unseen(unicodedata.normalize("NFKC", plain(cell))))
