"""Codes as people write them: in any case and script of digits, with white space around."""

from __future__ import annotations

import unicodedata

from graphapi.model.unseen import without_unseen


def plain(text: str) -> str:
    """The code without white space around and what is not seen, full-width letters and digits of other scripts as ASCII ones."""
    if text.isascii():
        return text.strip()
    folded = without_unseen(unicodedata.normalize("NFKC", text)).strip()
    return "".join(str(unicodedata.decimal(char)) if unicodedata.category(char) == "Nd" else char for char in folded)
