"""How a name sounds, alike in every script: what حفتر, Хафтар, Haftar and Hifter have in common.

Arabic and Hebrew write few vowels, and every Latin newspaper romanizes in its own way. So the words of a name are read
as sounds: `c` is sh and ch, `x` kh, `D` dh, `T` th, and all vowels are a, i or u. What is compared are pairs of
neighbouring sounds in three keys of a word: its consonants; its consonants with those made one that spellings confuse
(p and b, q and k and g, …); the same with vowels.
"""

from __future__ import annotations

import re
from typing import Final

from anyascii import anyascii

from graphapi.model.name import fold, script_of

MAX_WORDS: Final = 12
"""So many words of a text are read, and so many letters of a word: more is no name."""
_MAX_LETTERS = 24
_MAX_TEXT = 500  # letters, likewise

# Of Arabic and Hebrew the letters that can stand for vowels (`anyascii` leaves out alif), and ظ, which it takes for dh,
# where names are spelt with z: Hafez, Nazim, Zafer.
_SPELT: Final = {
    letter: spelling
    for spelling, letters in {"a": "اعאע", "u": "وו", "i": "يےיی", "z": "ظ"}.items()
    for letter in letters
}
# Chinese syllables, as they stand for foreign ones.
_SYLLABLE: Final = re.compile("[A-Z][a-z]*")
_INITIALS: Final = {"x": "s", "q": "ch", "c": "ts"}  # and ch, sh, zh as they are
_LABIAL: Final = re.compile("n(?=[pb])")
# Latin letters that are not their own sound.
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
# The article: a word of its own in Latin (al-Sisi, as-Sisi), part of the word in Arabic (and in Alsisi).
_LATIN_ARTICLE = re.compile(
    r"\b(?:[aeiu]l (?=\w)|[aeiu]([^\Waeiu]{1,2}) (?=\1\w)|[аэеиу]ль? (?=\w)|[аэеиу]([^\Wаэеиу]) (?=\2\w))"
)
_JOINED_ARTICLE = re.compile("^(abd[aiu]*|a)l(?=(?:[aiu]*[^aiu]){2})")
# Abd al-Rahman, Abdul Rahman, Abdurrahman, عبد الرحمن and عبدالرحمن are one word.
_SERVANT = re.compile(r"\b(abd[aeu]?[lr]?|عبد|абд[аеуэ]?[лр]?ь?) (?=\w)")
_FATHER = re.compile(r"\babul (?=\w)")  # Abu al-Qasim


def skeleton(text: str) -> str:
    """The consonants of each word, those made one that spellings confuse; two names with one skeleton sound alike."""
    return " ".join(bare(word) for word in _words(text))


def sounds(text: str) -> frozenset[str]:
    """What two names are compared by: names alike share most. Letters, digits and `_` only; without order."""
    return frozenset(
        f"{number}{padded[at : at + 2]}"
        for word in _words(text)
        for number, key in enumerate((_consonants(word), bare(word), word.translate(_CONFUSED)))
        for padded in (f"_{key}_",)
        for at in range(len(key) + 1)
    )


def transcribed(text: str) -> list[str]:
    """What foreign names that are written in Chinese may be, in Latin letters: 马克龙 is makelon or makeron. Else nothing."""
    if script_of(text) != "Hani":
        return []
    plain = "".join(anyascii(letter) if letter.isalpha() else " " for letter in text[:_MAX_TEXT])
    near = " ".join("".join(map(_syllable, _SYLLABLE.findall(word))) for word in plain.split())
    return [_LABIAL.sub("m", each) for each in dict.fromkeys((near, near.replace("l", "r")))]


def heard_words(text: str) -> list[tuple[str, str]]:
    """The words, folded and as sounds, without articles. Spellings that fold to one text sound the same."""
    folded = _FATHER.sub("abu ", fold(text[:_MAX_TEXT]))
    words = _SERVANT.sub(r"\1", _LATIN_ARTICLE.sub("", folded)).split()[:MAX_WORDS]
    return [(word, sound) for word in words if (sound := _word(word[:_MAX_LETTERS]))]


def _words(text: str) -> list[str]:
    return [sound for _, sound in heard_words(text)]


def _syllable(syllable: str) -> str:
    low = syllable.lower().removesuffix("g") if syllable.lower().endswith("ng") else syllable.lower()
    return {"er": "r"}.get(low, _INITIALS.get(low[0], low[0]) + low[1:])


def _word(word: str) -> str:
    latin = "".join(_SPELT.get(letter) or _romanized(letter) for letter in word)
    heard = _LATIN_SPELLING.sub(lambda letters: _LATIN[letters[0]], _UNSPELT.sub("", latin.lower()))
    single = _DOUBLED.sub(r"\1", heard)
    whole = single.removesuffix("h") if len(single) > 2 else single
    return _JOINED_ARTICLE.sub(lambda article: article[1].rstrip("aiu"), whole)


def _romanized(letter: str) -> str:
    """In Korean, whose folded letters are parts of syllables, eo and eu are vowels that newspapers write o and u: Kim Jong Un."""
    latin = anyascii(letter)
    return latin[1:] if latin in ("eo", "eu") else latin


def _consonants(word: str) -> str:
    return _VOWELS.sub("", word) or word


def bare(word: str) -> str:
    """The consonants of a word as sounds, those made one that spellings confuse."""
    return _consonants(word.translate(_CONFUSED))
