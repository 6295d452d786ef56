"""Codes as people write them: with white space, and digits of any script."""

from __future__ import annotations

import unicodedata

from graphapi.model.unseen import without_unseen


def plain(text: str) -> str:
    """The code without white space around it and invisible characters, with full-width letters and all digits as ASCII."""
    if text.isascii():
        return text.strip()
    folded = without_unseen(unicodedata.normalize("NFKC", text)).strip()
    return "".join(str(unicodedata.decimal(char)) if unicodedata.category(char) == "Nd" else char for char in folded)
