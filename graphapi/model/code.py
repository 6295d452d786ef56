"""Codes as people write them: in any case and script of digits, with white space around."""

from __future__ import annotations

import unicodedata


def plain(text: str) -> str:
    """The code without white space around, full-width letters and digits of other scripts as ASCII ones."""
    folded = unicodedata.normalize("NFKC", text).strip()
    return "".join(str(unicodedata.decimal(char)) if unicodedata.category(char) == "Nd" else char for char in folded)
