"""Titles before names: removes them from "Field Marshal Khalifa Haftar", and finds the office in "the Egyptian president"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from graphapi.model.gazetteer import external_id, is_body, state_names
from graphapi.model.name import fold
from graphapi.model.table import rows, several

_LANGUAGES: Final = ("en", "ar", "fr", "ru")
_MOST_WORDS: Final = 6  # words of a title or a state
# Words between titles that have no meaning of their own.
_BETWEEN: Final = frozenset(
    ["the", "le", "la", "les", "l", "of", "de", "du", "des", "d", "al", "el", "retired", "متقاعد", "ret", "en", "и"]
)
_FORMER: Final = frozenset(
    ["former", "ex", "ancien", "ancienne", "سابق", "سابقه", "бывший", "бывшая", "экс", "late", "deposed"]
)
# Endings of Russian cases: президента, президентом.
_CASES: Final = ("ами", "ого", "ому", "ом", "ем", "ой", "ей", "а", "у", "е", "я", "ю", "и", "ы")


@dataclass(frozen=True, slots=True)
class Titled:
    """A text with titles: the folded rest (empty if all words are titles), and the offices and states in the titles."""

    name: str
    title: str
    offices: tuple[str, ...]
    states: tuple[str, ...]
    """External ids."""
    former: bool = False

    @property
    def office(self) -> tuple[str, str] | None:
        """The office and its state, if the text names no person and means the current holder; else None."""
        if self.name or self.former or len(self.offices) != 1 or len(self.states) != 1:
            return None
        return self.offices[0], self.states[0]


def read_titles(text: str) -> Titled | None:
    """Reads the titles at the start of a text, and the states between them; None if there are no titles."""
    words = fold(text).split()
    at, last, offices, states, former = 0, 0, list[str](), list[str](), False
    while at < len(words):
        size, office = _title_at(words, at)
        if size:
            offices += [office] if office else []
            last = at = at + size
            continue
        if _bare(words[at]) in _BETWEEN | _FORMER:
            former = former or _bare(words[at]) in _FORMER
            at += 1
            continue
        size, found = _state_at(words, at)
        if not size:
            break
        states += found
        at += size
    if not last:
        return None
    if at == len(words) and not (offices and states):
        at = last
    title, name = " ".join(words[:at]), " ".join(words[at:])
    return Titled(name, title, tuple(dict.fromkeys(offices)), tuple(dict.fromkeys(states)), former)


def spellings(office: str) -> list[str]:
    """The words for an office in claims, in small letters."""
    return [
        each.lower()
        for row in rows("titles.tsv")
        if row["office"] == office
        for lang in _LANGUAGES
        for each in several(row[lang])
    ]


def _title_at(words: Sequence[str], at: int) -> tuple[int, str]:
    """The number of words from `at` that are a title, and its office or ""."""
    for size in range(min(_MOST_WORDS, len(words) - at), 0, -1):
        for title in _forms(words[at : at + size]):
            if title in _titles():
                return size, _titles()[title]
    return 0, ""


def _forms(words: Sequence[str]) -> list[str]:
    """The words without Arabic articles, and also without the ending of a Russian case."""
    first, *others = [_bare(word) for word in words]
    stems = [first.removesuffix(ending) for ending in _CASES if first > "а" and first.endswith(ending)]
    return [" ".join([form, *others]) for form in (first, *stems)]


def _state_at(words: Sequence[str], at: int) -> tuple[int, list[str]]:
    """The number of words from `at` that are a state or a body such as the UN, and the external ids of states.

    A single word can also have the form `d'Égypte` or `Egypt's`.
    """
    for size in range(min(_MOST_WORDS, len(words) - at), 0, -1):
        text = " ".join(words[at : at + size])
        forms = [text, text.removeprefix("d"), text.removeprefix("l"), text.removesuffix("s")] if size == 1 else [text]
        for form in forms:
            if is_body(form):
                return size, []
            if len(form) > 1 and len(countries := state_names().get(form, {})) == 1:
                return size, [external_id(country) for country in countries]
    return 0, []


def _bare(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


@cache
def _titles() -> Mapping[str, str]:
    """Offices by folded title without articles."""
    return {
        " ".join(map(_bare, fold(spelling).split())): row["office"]
        for row in rows("titles.tsv")
        for lang in _LANGUAGES
        for spelling in several(row[lang])
    }
