"""The similarity of two words of names: by their sounds, and by their spelling if both have the same script."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from graphapi.model.name import fold
from graphapi.model.sound import word_key
from graphapi.model.table import rows, several

SYLLABIC: Final = frozenset({"Hani", "Hang", "Hira", "Kana"})
"""Scripts in which a letter is a syllable or a word, so that another letter means another name."""
_OTHER_SYLLABLE: Final = 0.8
_ACROSS: Final = 0.24  # the factor for a difference in sound between scripts
_OTHER_SOUND: Final = 0.6  # below this, a difference in sound has its full cost
_INITIAL: Final = 0.92
_FAR_INITIAL: Final = 0.8
_SAME_SOUND: Final = 0.97  # same sound, different spelling
_OTHER_NAME: Final = 0.4  # both are known names, but different ones
_LEAST_CONSONANTS: Final = 2  # one consonant is not enough
_ENOUGH_CONSONANTS: Final = 3  # the number of consonants that identify a word
_ACROSS_VOWELS: Final = 0.7
_VOWELS: Final = frozenset("aiu")
_VOWEL_SIZE: Final = 0.35
_CLOSED: Final = 5
# Consonants that spellings confuse cost less than others.
_CLOSE: Final = {
    frozenset(pair): 0.35
    for pair in ["pb", "vf", "vb", "Tt", "Dd", "Ds", "zs", "jd", "jg", "gk", "hx", "kx", "gx", "cs", "cj", "Ts"]
}


@dataclass(frozen=True, slots=True)
class Vowels:
    """How a script writes vowels: the costs of a missing vowel, and of one vowel in place of another."""

    lacked: float
    exchanged: float
    long: float
    """The cost of a missing u in a closed last syllable: it is long, and long vowels are written (محمود, Mahmoud)."""

    def lacking(self, word: str) -> list[float]:
        """For each letter of a word, the cost if a name in this script lacks it."""
        costs = [self.lacked if letter in _VOWELS else 1.0 for letter in word]
        if len(word) >= _CLOSED and word[-2] == "u":
            costs[-2] = max(costs[-2], self.long)
        return costs


ALL_WRITTEN: Final = Vowels(lacked=0.35, exchanged=0.3, long=0.35)
FEW_WRITTEN: Final = Vowels(lacked=0.07, exchanged=0.6, long=0.6)
FOREIGN: Final = Vowels(lacked=0.15, exchanged=0.08, long=0.15)


@dataclass(frozen=True, slots=True)
class Word:
    text: str  # folded
    sound: str

    @property
    def weight(self) -> float:
        return float(min(max(len(self.text), 2), 8) ** 0.5)

    @property
    def consonants(self) -> str:
        """The consonants; those that spellings confuse are equal."""
        return word_key(self.sound)


@dataclass(frozen=True, slots=True)
class Compared:
    """Compares words of two names: by sound, and also by spelling if both have the same script."""

    one: Vowels
    other: Vowels
    spelt: bool
    syllabic: bool

    def words(self, one: Word, other: Word) -> float:
        """The similarity of two words, from 0 to 1."""
        if one.text == other.text:
            return 1.0
        if len(one.text) == 1 or len(other.text) == 1:
            first = (one.text[0], other.text[0]) if self.spelt else (one.sound[:1], other.sound[:1])
            return (_INITIAL if self.spelt else _FAR_INITIAL) if first[0] == first[1] else 0.0
        known, also = _given_names().get(one.text), _given_names().get(other.text)
        if known is not None and also is not None:
            return _SAME_SOUND if known == also else _OTHER_NAME
        if self.syllabic:
            return _OTHER_SYLLABLE * _spelt_alike(one.text, other.text)
        sound = _sound_alike(one.sound, other.sound, self.one, self.other)
        if min(len(one.consonants), len(other.consonants)) < _LEAST_CONSONANTS:
            sound = min(sound, _OTHER_SOUND)
        if not self.spelt:
            return (
                1 - (1 - sound) * _ACROSS
                if sound >= _OTHER_SOUND
                else (1 - (1 - _OTHER_SOUND) * _ACROSS) * sound / _OTHER_SOUND
            )
        alike = max(_SAME_SOUND if sound == 1 else 0.0, (sound + _spelt_alike(one.text, other.text)) / 2)
        same_consonants = len(one.consonants) >= _ENOUGH_CONSONANTS and one.consonants == other.consonants
        return 1 - (1 - alike) * _ACROSS_VOWELS if same_consonants else alike


def is_given_name(word: str) -> bool:
    """Whether a folded word is a common given name."""
    return word in _given_names()


@cache
def _given_names() -> Mapping[str, int]:
    """Folded given names of one word, with the number of the name of which they are spellings."""
    lines = enumerate(rows("given_names.tsv"))
    spelt = ((fold(name).replace("عبد ", "عبد"), number) for number, row in lines for name in several(row["spellings"]))
    return dict(spelt)


@lru_cache(maxsize=65536)
def _sound_alike(one: str, other: str, one_vowels: Vowels, other_vowels: Vowels) -> float:
    size = max(sum(_VOWEL_SIZE if letter in _VOWELS else 1.0 for letter in word) for word in (one, other))
    exchanged = min(one_vowels.exchanged, other_vowels.exchanged)
    if one_vowels == other_vowels:  # both scripts write the same vowels
        one_vowels = other_vowels = ALL_WRITTEN
    one_costs, other_costs = other_vowels.lacking(one), one_vowels.lacking(other)
    return max(0.0, 1.0 - _distance(one, other, one_costs, other_costs, exchanged) / max(size, 1.0))


def _distance(
    one: str, other: str, one_costs: Sequence[float], other_costs: Sequence[float], exchanged: float
) -> float:
    """The edit distance of two words. Each letter has a cost if it is missing; `exchanged` is that of another vowel."""
    row = [0.0]
    for cost in other_costs:
        row.append(row[-1] + cost)
    for mine, cost in zip(one, one_costs, strict=True):
        before, row = row, [row[0] + cost]
        for at, its in enumerate(other):
            if mine == its:
                change = 0.0
            elif mine in _VOWELS and its in _VOWELS:
                change = exchanged
            else:
                change = _CLOSE.get(frozenset((mine, its)), 1.0)
            row.append(min(before[at] + change, before[at + 1] + cost, row[-1] + other_costs[at]))
    return row[-1]


@lru_cache(maxsize=65536)
def _spelt_alike(one: str, other: str) -> float:
    return 1 - _edits(one, other) / max(len(one), len(other))


def _edits(one: str, other: str) -> int:
    """The number of edits: letters inserted, deleted, replaced or exchanged with the next one."""
    two_ago: list[int] = []
    row = list(range(len(other) + 1))
    for i, mine in enumerate(one):
        last, row = row, [i + 1]
        for j, its in enumerate(other):
            cost = min(last[j] + (mine != its), last[j + 1] + 1, row[j] + 1)
            if i and j and mine == other[j - 1] and one[i - 1] == its:
                cost = min(cost, two_ago[j - 1] + 1)
            row.append(cost)
        two_ago = last
    return row[-1]
