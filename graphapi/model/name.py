"""The spellings that actors, places and events are known by, in any script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from graphapi.model.vocabulary import NameKind, TextDirection

# Letters that Arabic writers interchange freely: carriers of hamza, final ya, ta marbuta, and Persian forms of kaf and ya.
_ARABIC = str.maketrans("أإآٱىؤئةکی", "اااايويهكي") | str.maketrans({"ـ": None, "ء": None})
_SCRIPTS: Final = {
    "LATIN": "Latn",
    "ARABIC": "Arab",
    "CYRILLIC": "Cyrl",
    "HEBREW": "Hebr",
    "GREEK": "Grek",
    "CJK": "Hani",
    "HIRAGANA": "Hira",
    "KATAKANA": "Kana",
    "HANGUL": "Hang",
    "DEVANAGARI": "Deva",
    "ARMENIAN": "Armn",
    "GEORGIAN": "Geor",
    "ETHIOPIC": "Ethi",
}
UNDETERMINED_SCRIPT: Final = "Zyyy"
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """One spelling; `lang` is a BCP 47 tag, or None where the source gives none."""

    value: str
    lang: str | None
    kind: NameKind = NameKind.PRIMARY

    @property
    def script(self) -> str:
        """ISO 15924 code of the first letter's script."""
        return script_of(self.value)

    @property
    def folded(self) -> str:
        return fold(self.value)


def fold(text: str) -> str:
    """The text as names are compared: no case, accents, vowel signs, punctuation or interchangeable Arabic letters."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_ARABIC)).casefold()
    kept = (char if char.isalnum() else " " for char in decomposed if not unicodedata.combining(char))
    return " ".join("".join(kept).split())


def script_of(text: str) -> str:
    """ISO 15924 code of the first letter's script; Zyyy where there is no letter of a script known here."""
    first = next((char for char in text if char.isalpha()), "")
    return _SCRIPTS.get(unicodedata.name(first, "").split(" ")[0], UNDETERMINED_SCRIPT)


def direction_of(text: str) -> TextDirection:
    """The direction of the first strong character (Unicode bidi rule P2)."""
    for char in text:
        strength = unicodedata.bidirectional(char)
        if strength in _RIGHT_TO_LEFT:
            return TextDirection.RTL
        if strength == "L":
            return TextDirection.LTR
    return TextDirection.LTR


def caption_of(names: Iterable[Name], fallback: str) -> str:
    """The one spelling to show where no language is asked for: the primary name, English before others.

    Depends on the set of names alone, not on their order, so that loads in any order agree.
    """
    primary = [name for name in names if name.kind is NameKind.PRIMARY]
    best = min(primary, key=lambda name: (name.lang != "en", name.script != "Latn", name.lang or "", name.value), default=None)
    return best.value if best else fallback
