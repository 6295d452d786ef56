"""The search keys of a name in the graph, which follow from its text."""

from __future__ import annotations

from graphapi.model.name import STARTS, fold, starts
from graphapi.model.sound import consonant_key, sounds


def name_keys(text: str) -> dict[str, str | None]:
    """The properties of a name that follow from its text; null if empty."""
    begun = starts(text)
    return {
        "folded": fold(text),
        "skeleton": consonant_key(text) or None,
        "family": _family(text),
        "sounds": " ".join(sorted(sounds(text))) or None,
        **{f"start_{place + 1}": begun[place] if place < len(begun) else None for place in range(STARTS)},
    }


def _family(text: str) -> str | None:
    """The consonant key of the last of several words, also for `Haftar, Khalifa`, which returns that of Haftar."""
    last, _, first = text.partition(",")
    turned = f"{first} {last}" if first.strip() and "," not in first else text
    words = consonant_key(turned).split()
    return words[-1] if len(words) > 1 else None
