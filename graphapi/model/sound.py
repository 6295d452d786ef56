"""The sound of a name, in any script: what حفتر, Хафтар, Haftar and Hifter have in common.

Arabic and Hebrew write few vowels, and each Latin newspaper romanizes in its own way. So each word of a name becomes
sounds: `c` is sh and ch, `x` kh, `D` dh, `T` th, and all vowels are a, i or u. Each word has three keys: its consonants;
its consonant key, in which consonants that spellings confuse (p and b, q and k and g, …) are the same; and that key
with vowels. Names are compared by pairs of neighbouring sounds in these keys.
"""

from __future__ import annotations

import re
from typing import Final

from anyascii import anyascii

from graphapi.model.name import fold, script_of

MAX_WORDS: Final = 12
"""Only this many words of a text are read, and this many letters of a word: a longer text is not a name."""
_MAX_LETTERS = 24
_MAX_TEXT = 500  # characters of a text that are read, for the same reason

# Arabic and Hebrew letters that can be vowels (`anyascii` leaves out alif), and ظ, which it transcribes as dh, although
# names are written with z: Hafez, Nazim, Zafer.
_SPELT: Final = {
    letter: spelling
    for spelling, letters in {"a": "اعאע", "u": "وו", "i": "يےיی", "z": "ظ"}.items()
    for letter in letters
}
# Chinese syllables, as used in foreign names.
_SYLLABLE: Final = re.compile("[A-Z][a-z]*")
_INITIALS: Final = {"x": "s", "q": "ch", "c": "ts"}  # ch, sh and zh are not changed
_LABIAL: Final = re.compile("n(?=[pb])")
# Latin spellings that differ from the letters for sounds.
_LATIN: Final = {
    spelling: sound
    for sound, spellings in {
        "c": "tsch tch sch sh ch",
        "x": "kh",
        "g": "gh",
        "T": "th",
        "D": "dh",
        "f": "ph",
        "j": "zh dzh dj dsch",
        "k": "ck qu c",
        "ks": "x",
        "sa": "ce",
        "si": "ci cy",
        "a": "a e",
        "i": "i y ee",
        "u": "u o w oo",
    }.items()
    for spelling in spellings.split()
}
_LATIN_SPELLING = re.compile("|".join(sorted(_LATIN, key=len, reverse=True)))
_UNSPELT = re.compile("[^a-z0-9]")
_CONFUSED = str.maketrans("pvTDzjkqx", "bftdsgggh")
_VOWELS = re.compile("[aiu]")
_DOUBLED = re.compile(r"(.)\1+")
# The article: a separate word in Latin (al-Sisi, as-Sisi), part of the word in Arabic (and in Alsisi).
_LATIN_ARTICLE = re.compile(
    r"\b(?:[aeiu]l (?=\w)|[aeiu]([^\Waeiu]{1,2}) (?=\1\w)|[аэеиу]ль? (?=\w)|[аэеиу]([^\Wаэеиу]) (?=\2\w))"
)
_JOINED_ARTICLE = re.compile("^(abd[aiu]*|a)l(?=(?:[aiu]*[^aiu]){2})")
# Abd al-Rahman, Abdul Rahman, Abdurrahman, عبد الرحمن and عبدالرحمن are one word.
_SERVANT = re.compile(r"\b(abd[aeu]?[lr]?|عبد|абд[аеуэ]?[лр]?ь?) (?=\w)")
_FATHER = re.compile(r"\babul (?=\w)")  # Abu al-Qasim


def consonant_key(text: str) -> str:
    """The consonant key of each word. Two names with the same key sound alike."""
    return " ".join(word_key(word) for word in _words(text))


def sounds(text: str) -> frozenset[str]:
    """The pairs of sounds by which names are compared: similar names share most. Each has only letters, digits and `_`."""
    return frozenset(
        f"{number}{padded[at : at + 2]}"
        for word in _words(text)
        for number, key in enumerate((_consonants(word), word_key(word), word.translate(_CONFUSED)))
        for padded in (f"_{key}_",)
        for at in range(len(key) + 1)
    )


def transcribed(text: str) -> list[str]:
    """Latin readings of a foreign name written in Chinese: 马克龙 is makelon or makeron. Empty for other scripts."""
    if script_of(text) != "Hani":
        return []
    plain = "".join(anyascii(letter) if letter.isalpha() else " " for letter in text[:_MAX_TEXT])
    near = " ".join("".join(map(_syllable, _SYLLABLE.findall(word))) for word in plain.split())
    return [_LABIAL.sub("m", each) for each in dict.fromkeys((near, near.replace("l", "r")))]


def words_and_sounds(text: str) -> list[tuple[str, str]]:
    """The words without articles: each folded, and as sounds. Spellings that fold to the same text sound the same."""
    folded = _FATHER.sub("abu ", fold(text[:_MAX_TEXT]))
    words = _SERVANT.sub(r"\1", _LATIN_ARTICLE.sub("", folded)).split()[:MAX_WORDS]
    return [(word, sound) for word in words if (sound := _word(word[:_MAX_LETTERS]))]


def _words(text: str) -> list[str]:
    return [sound for _, sound in words_and_sounds(text)]


def _syllable(syllable: str) -> str:
    low = syllable.lower().removesuffix("g") if syllable.lower().endswith("ng") else syllable.lower()
    return {"er": "r"}.get(low, _INITIALS.get(low[0], low[0]) + low[1:])


def _word(word: str) -> str:
    latin = "".join(_SPELT.get(letter) or _romanized(letter) for letter in word)
    sound = _LATIN_SPELLING.sub(lambda letters: _LATIN[letters[0]], _UNSPELT.sub("", latin.lower()))
    single = _DOUBLED.sub(r"\1", sound)
    whole = single.removesuffix("h") if len(single) > 2 else single
    return _JOINED_ARTICLE.sub(lambda article: article[1].rstrip("aiu"), whole)


def _romanized(letter: str) -> str:
    """A letter in Latin script. Korean eo and eu become o and u, as in newspapers (Kim Jong Un)."""
    latin = anyascii(letter)
    return latin[1:] if latin in ("eo", "eu") else latin


def _consonants(word: str) -> str:
    return _VOWELS.sub("", word) or word


def word_key(word: str) -> str:
    """The consonant key of one word, given as sounds."""
    return _consonants(word.translate(_CONFUSED))
