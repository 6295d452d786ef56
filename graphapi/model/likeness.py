"""The similarity of two names, in any two scripts: word by word in order, by spelling and by sound.

It is between 0 and 1, and says whether both can be names of the same actor. Two people with the same name are similar too.
docs/names.md compares it with other methods.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from graphapi.model.name import script_of
from graphapi.model.sound import transcribed, words_and_sounds
from graphapi.model.word_likeness import ALL_WRITTEN, FEW_WRITTEN, FOREIGN, SYLLABIC, Compared, Vowels, Word

SAME: Final = 0.89
"""From this similarity on, two names count as the same. At most 1 % of deliberately confusing pairs reach it (docs/names.md)."""
NEAR: Final = 0.6
"""From this similarity on, names may be the same, and people decide; below it they are different."""

# Words that do not distinguish names: particles, and the legal forms of companies.
_PARTICLES: Final = (
    "bin ben ibn bint abi abu de la le von van der den of the and for na بن ابن بنت ابو ابي бин бен ибн абу"
)
_LEGAL_FORMS: Final = (
    "ag gmbh ltd limited llc inc incorporated corp corporation co company plc sa spa srl bv nv ab as oy kg jsc ojsc pjsc cjsc"
    " ooo oao zao pao lp llp group holding holdings aktiengesellschaft sarl sas pte pty"
)
_LIGHT: Final = frozenset((*_PARTICLES.split(), *_LEGAL_FORMS.split()))
_FORMS: Final = {
    form: kind
    for kind, forms in {
        "ag": "ag aktiengesellschaft",
        "gmbh": "gmbh",
        "ltd": "ltd limited llc ooo",
        "inc": "inc incorporated corp corporation",
        "jsc": "jsc ojsc pjsc cjsc oao zao pao",
        "lp": "lp llp",
        "sa": "sa",
        "sas": "sas",
        "sarl": "sarl",
        "spa": "spa",
        "bv": "bv",
        "nv": "nv",
    }.items()
    for form in forms.split()
}
_NUMBER = re.compile(r"[ivx]{2,}|.*[0-9].*")  # after a name; Xi is not a number
_OTHER_NUMBER: Final = 0.7
_OTHER_FORM: Final = 0.85
_EXTRA: Final = 0.12  # the cost of a word that only one name has, as a share of the words of the shorter name
_END: Final = 3.0  # the factor for such a word at the start or the end
_WORST: Final = 0.6  # the weight of the least similar word, compared with the mean
_JOINED: Final = 0.95  # names that divide words differently: SergeiLavrov
_FAR_JOINED: Final = 0.985
_SYLLABLES_JOINED: Final = 0.9
_WHOLE_BONES: Final = 6
_SAME_BONES: Final = 0.6  # the factor for a difference if all consonants are the same
_NEVER: Final = -1e9
_UNVOWELLED: Final = frozenset({"Arab", "Hebr"})


@dataclass(frozen=True, slots=True)
class _Read:
    words: tuple[Word, ...]
    script: str
    vowels: Vowels
    is_foreign: bool
    """Whether it is a foreign name in Chinese characters."""
    forms: frozenset[str]
    numbers: frozenset[str]
    joined: Word

    @property
    def consonants(self) -> str:
        """The consonants of its words."""
        return " ".join(word.consonants for word in self.words)


def likeness(one: str, other: str) -> float:
    """The similarity, from 0 to 1: 1 if both fold to the same name, 0 if one is empty."""
    pairs = ((left, right) for left in _readings(one) for right in _readings(other))
    fair = (
        pair for pair in pairs if pair[0].script != pair[1].script or not (pair[0].is_foreign or pair[1].is_foreign)
    )
    return max((_alike(left, right) for left, right in fair), default=0.0)


@lru_cache(maxsize=8192)
def _readings(text: str) -> tuple[_Read, ...]:
    """The name as written, and `Haftar, Khalifa` also in the other order."""
    last, comma, first = text.partition(",")
    turned = comma and first.strip() and "," not in first
    reads = [_read(each, script_of(each)) for each in ([text, f"{first} {last}"] if turned else [text])]
    reads += [_read(each, "Hani", is_foreign=True) for each in transcribed(text)]
    return tuple(read for read in reads if read.words)


def _read(text: str, script: str, *, is_foreign: bool = False) -> _Read:
    words = tuple(Word(word, sound) for word, sound in words_and_sounds(text))
    heavy = tuple(word for word in words if word.text not in _LIGHT)
    return _Read(
        heavy or words,
        script,
        FOREIGN if is_foreign else FEW_WRITTEN if script in _UNVOWELLED else ALL_WRITTEN,
        is_foreign,
        frozenset(_FORMS[word.text] for word in words if word.text in _FORMS),
        frozenset(word.text for word in words[1:] if _NUMBER.fullmatch(word.text)),
        Word("".join(word.text for word in words), "".join(word.sound for word in words)),
    )


def _alike(one: _Read, other: _Read) -> float:
    short, long = sorted((one, other), key=lambda read: len(read.words))
    alike = _aligned(short.words, long.words, _compared(short, long))
    if one.joined.text == other.joined.text:
        alike = 1.0
    elif len(one.words) != len(other.words):
        joined = _compared(one, other).words(one.joined, other.joined)
        alike = max(alike, _JOINED * joined if joined > _least_joined(one.script, other.script) else 0.0)
    if (
        one.script == other.script
        and len(one.words) > 1
        and len(one.consonants) >= _WHOLE_BONES
        and one.consonants == other.consonants
    ):
        alike = 1 - (1 - alike) * _SAME_BONES
    if one.numbers != other.numbers:
        alike *= _OTHER_NUMBER
    if one.forms and other.forms and not one.forms & other.forms:
        alike *= _OTHER_FORM
    return alike


def _compared(one: _Read, other: _Read) -> Compared:
    spelt = one.script == other.script and not (one.is_foreign or other.is_foreign)
    return Compared(one.vowels, other.vowels, spelt, spelt and one.script in SYLLABIC)


def _least_joined(one: str, other: str) -> float:
    """The minimum similarity of two names without regard to spaces between words, which Chinese does not write."""
    if not SYLLABIC.isdisjoint((one, other)):
        return _SYLLABLES_JOINED
    return _JOINED if one == other else _FAR_JOINED


def _aligned(short: tuple[Word, ...], long: tuple[Word, ...], compared: Compared) -> float:
    """The score of the best alignment of the shorter name with the longer one, word by word in order, with gaps."""
    whole = sum(word.weight for word in short)
    columns = len(long)
    extra = [_EXTRA * word.weight / whole for word in long]
    row: list[tuple[float, float]] = [(0.0, 0.0)]  # the sum so far, and its worst word
    for j in range(columns):
        row.append((row[-1][0] - _END * extra[j], row[-1][1]))
    for i, word in enumerate(short):
        before, row = row, [(_NEVER, 0.0)]
        for j in range(columns):
            alike = compared.words(word, long[j])
            taken = (before[j][0] + word.weight / whole * alike, max(before[j][1], 1 - alike))
            edge = _END if i == len(short) - 1 else 1.0
            left = (row[-1][0] - edge * extra[j], row[-1][1])
            row.append(max(taken, left, key=lambda each: each[0] - _WORST * each[1]))
    total, worst = row[-1]
    return max(0.0, total - _WORST * worst)
