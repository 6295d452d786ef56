"""Names of actors, places and events, in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from graphapi.model.unseen import without_unseen
from graphapi.model.vocabulary import NameKind, TextDirection

# Letters that Arabic writers interchange freely: carriers of hamza (NFKD separates them), final ya, ta marbuta, and
# kaf, ya and ha of Persian, Urdu and Kurdish keyboards; not the lone hamza, which distinguishes علاء from علا. Left out
# are the stretching stroke, the small waw and ya of vowels, and the marks for hamza and ayn in transliterations.
_ARABIC = str.maketrans("ٱىةکڪیےۍېێہھەۃںۆۇ", "ايهككيييييههههنوو") | str.maketrans(dict.fromkeys("ـۥۦ'`‘’ʻʼʽʾʿʹ"))
_MARKS = frozenset({"Mn", "Me", "Cf"})
# `G.N.A.` and `G.N.A`, which equal GNA, and initials: single letters, each with a full stop.
_ACRONYM = re.compile(r"(?<!\w)[^\W\d_](?:\. ?[^\W\d_](?!\w))+\.?")
# Abd is written as one word with the next name, or separately: عبدالفتاح.
_SERVANT = re.compile(r"\bعبد(?=ال\w{2})")
STARTS: Final = 8
"""The number of words of a name from which typed text can start."""
_START: Final = 40  # characters
_ARTICLED: Final = 3
_LETTERS = frozenset({"Lu", "Ll", "Lt", "Lo"})  # not Lm: the ʿ of ʿAbd belongs to no script
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


@dataclass(frozen=True, slots=True)
class Name:
    """One spelling. `lang` is a BCP 47 tag, or None if the source gives none. Names sort by value, lang and kind."""

    value: str
    lang: str | None
    kind: NameKind = NameKind.PRIMARY

    def __lt__(self, other: Name) -> bool:
        return (self.value, self.lang or "", self.kind) < (other.value, other.lang or "", other.kind)

    @property
    def script(self) -> str:
        """ISO 15924 code of the first letter's script."""
        return script_of(self.value)

    @property
    def folded(self) -> str:
        return fold(self.value)


def fold(text: str) -> str:
    """The folded text, in which names are compared: no case, accents, vowel signs, punctuation or interchangeable Arabic letters.

    Digits of any script become ASCII. Marks inside a word (apostrophes, accents, invisible characters) and full stops of
    acronyms (G.N.A.) are removed; other punctuation separates words. Nothing is transliterated: a name in another script
    or spelling is another name.
    """
    plain = unicodedata.normalize("NFKD", text).translate(_ARABIC).casefold()
    bare = "".join(
        char
        for char in without_unseen(unicodedata.normalize("NFKD", plain))
        if char.isascii() or unicodedata.category(char) not in _MARKS
    )
    return " ".join(_SERVANT.sub("عبد ", "".join(map(_folded, undotted(bare)))).split())


def starts(text: str) -> list[str]:
    """Texts that can be typed to find a name: the folded text from each of its first words on."""
    words = fold(text).split()
    return [start_of(" ".join(words[place:]))[:_START] for place in range(min(len(words), STARTS))]


def start_of(folded: str) -> str:
    """A folded text without the article of its first word, which is part of the word in Arabic."""
    return folded[2:] if folded.startswith("ال") and len(folded.split(maxsplit=1)[0]) > _ARTICLED else folded


def undotted(text: str) -> str:
    """The text with acronyms without full stops: `G.N.A.` becomes GNA."""
    return _ACRONYM.sub(lambda found: found[0].replace(".", "").replace(" ", ""), text) if "." in text else text


def _folded(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    return char if category[0] in "LN" or category == "Mc" else " "


def script_of(text: str) -> str:
    """ISO 15924 code of the script of the first letter; Zyyy if there is no letter, or its script is unknown here."""
    letters = (char for char in unicodedata.normalize("NFKC", text) if unicodedata.category(char) in _LETTERS)
    return _SCRIPTS.get(unicodedata.name(next(letters, " "), "").split(" ")[0], UNDETERMINED_SCRIPT)


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
    """The spelling to show if no language is requested: the primary name, preferably in English.

    It depends only on the set of names, not on their order, so that the order of loads makes no difference.
    """
    primary = [name for name in names if name.kind is NameKind.PRIMARY]
    best = min(
        primary, key=lambda name: (name.lang != "en", name.script != "Latn", name.lang or "", name.value), default=None
    )
    return best.value if best else fallback
