"""Invisible characters of a text: Unicode's default-ignorable code points."""

from __future__ import annotations

import re

# Soft hyphens, joiners and non-joiners, marks of direction, byte order marks, variation selectors, Hangul fillers, tags:
# Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties.txt, which unicodedata lacks.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)


def without_unseen(text: str) -> str:
    """The text without its invisible characters."""
    return text if text.isascii() else _UNSEEN.sub("", text)
