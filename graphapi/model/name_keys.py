"""All that a spelling is found by in a graph; it follows from its text alone."""

from __future__ import annotations

from graphapi.model.name import STARTS, fold, starts
from graphapi.model.sound import consonant_key, sounds


def name_keys(text: str) -> dict[str, str | None]:
    """The properties of a name that follow from its text; null where there is nothing to say."""
    begun = starts(text)
    return {
        "folded": fold(text),
        "skeleton": consonant_key(text) or None,
        "family": _family(text),
        "sounds": " ".join(sorted(sounds(text))) or None,
        **{f"start_{place + 1}": begun[place] if place < len(begun) else None for place in range(STARTS)},
    }


def _family(text: str) -> str | None:
    """The last word of several, by its consonants: of `Haftar, Khalifa` too that of Haftar."""
    last, _, first = text.partition(",")
    turned = f"{first} {last}" if first.strip() and "," not in first else text
    words = consonant_key(turned).split()
    return words[-1] if len(words) > 1 else None
