"""Names of states and bodies in newspapers: official names, codes, acronyms, capitals and seats of power, adjectives.

A name is strong, or weak if it can mean others too: Ankara is also a city, and "Egyptian" can describe any Egyptian. Names of
states come from CLDR in seven languages, and from the tables beside this module, each of which names its source.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from graphapi.model.country import COUNTRIES, codes
from graphapi.model.name import fold, script_of
from graphapi.model.table import rows, several

_LANGUAGES: Final = ("en", "ar", "fr", "ru", "zh", "he", "es")
_LEAST: Final = 3  # the minimum of letters of an Arabic name without its article
_CODE: Final = re.compile(r"[A-Z]{2,3}")
_ARTICLES: Final = re.compile(r"^(?:the|le|la|les|l) (?=\w)")


@dataclass(frozen=True, slots=True)
class Called:
    """A state or body that a text can mean; `names` are folded, `state` is an external id."""

    weak: bool
    state: str | None = None
    names: tuple[str, ...] = ()


def called(text: str) -> list[Called]:
    """The states and bodies that newspapers mean by the text, those with strong names first."""
    given = text.strip()
    code = given.replace(".", "")
    if _CODE.fullmatch(code) and (country := _country_of_code(code)):
        return [Called(weak=False, state=external_id(country)), *_bodies_called(fold(text))]
    folded = _ARTICLES.sub("", fold(text))
    found = [Called(weak, state=external_id(country)) for country, weak in state_names().get(folded, {}).items()]
    return sorted([*found, *_bodies_called(folded)], key=lambda each: each.weak)


def is_body(folded: str) -> bool:
    """Whether a folded name is a strong name of a body."""
    return False in _body_names().get(folded, {}).values()


def external_id(country: str) -> str:
    """The external id of the state with this alpha-2 code."""
    return f"iso3166:{country}"


def _country_of_code(code: str) -> str | None:
    return code if code in COUNTRIES else codes().get(code)


def _bodies_called(folded: str) -> list[Called]:
    return [Called(weak, names=_bodies()[body][0]) for body, weak in _body_names().get(folded, {}).items()]


@cache
def state_names() -> Mapping[str, Mapping[str, bool]]:
    """For each folded name the states, with whether the name is weak; no weak ones if it is a strong name of a state."""
    strong = _gathered((fold(name), country) for country, name in _own_names())
    weak = _gathered((fold(name), country) for country, name in _weak_names())
    both = {name: dict.fromkeys(sorted(countries), True) for name, countries in weak.items() if name not in strong}
    return both | {name: dict.fromkeys(sorted(countries), False) for name, countries in strong.items()}


def _gathered(pairs: Iterable[tuple[str, str]]) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name, country in pairs:
        if name:
            found[name].add(country)
            found[_ARTICLES.sub("", name)].add(country)
    return found


def _own_names() -> Iterator[tuple[str, str]]:
    from babel import Locale  # noqa: PLC0415 - slow

    for lang in _LANGUAGES:
        territories = Locale(lang).territories
        yield from ((country, territories[country]) for country in COUNTRIES if country in territories)
    yield from ((row["country"], row["name"]) for row in rows("country_names.tsv"))
    for row in rows("official_names.tsv"):
        yield from ((row["country"], name) for lang in row if lang != "country" for name in several(row[lang]))
    for row in rows("seats.tsv"):
        yield from ((row["country"], name) for name in several(row["names"]))


def _weak_names() -> Iterator[tuple[str, str]]:
    for row in rows("seats.tsv"):
        yield from ((row["country"], name) for name in several(row["seats"]))
    for row in rows("capitals.tsv"):
        yield from ((row["country"], name) for name in several(row["capital"]))
    for row in rows("adjectives.tsv"):
        for lang, forms in _FORMS.items():
            yield from ((row["country"], form) for word in several(row[lang]) for form in forms(word))
    for country, name in _own_names():
        yield from ((country, form) for form in (_russian_cases(name) if _is_cyrillic(name) else _arabic_forms(name)))


def _is_cyrillic(name: str) -> bool:
    return script_of(name) == "Cyrl"


def _english_forms(word: str) -> Iterator[str]:
    yield from (word, f"{word}s")


def _french_forms(word: str) -> Iterator[str]:
    feminine = {"turc": "turque", "grec": "grecque"}.get(word, word if word.endswith("e") else f"{word}e")
    feminine = re.sub("(?<=[eo])ne$", "nne", feminine)
    yield from (word, feminine, f"{word}s", f"{feminine}s")


def _russian_forms(word: str) -> Iterator[str]:
    yield word
    yield from (word[:-2] + ending for ending in ("ая", "ое", "ие", "ого", "ому", "им", "ой", "ую", "их", "ими", "ом"))


def _russian_cases(name: str) -> Iterator[str]:
    """The cases of a name of one word: `Египта`, `России`."""
    if " " in name or name.isupper():
        return
    stem, endings = (
        (name[:-1], ("и", "ю", "ей", "е")) if name.endswith("я")
        else (name[:-1], ("ы", "и", "е", "у", "ой")) if name.endswith("а")
        else (name[:-1], ("я", "и", "ю", "ем")) if name[-1] in "йь"
        else (name, ("а", "у", "ом", "е"))
    )  # fmt: skip
    yield from (stem + ending for ending in endings)
    if name[-2:-1] == "е" and stem == name:  # Египет, Египта
        yield from (name[:-2] + name[-1] + ending for ending in endings)


def _arabic_forms(name: str) -> Iterator[str]:
    """The adjectives of an Arabic name of one word: `مصر`, `مصري`, `المصرية`."""
    word = name.removeprefix("ال")
    if script_of(name) != "Arab" or " " in word or len(word) < _LEAST:
        return
    stem = re.sub("(?:يا|ية|ا|ة|ى|ي)$", "", word) + "ي"
    yield from (article + stem + ending for article in ("", "ال") for ending in ("", "ة", "ون", "ين"))


_FORMS: Final = {"en": _english_forms, "fr": _french_forms, "ru": _russian_forms}


@cache
def _bodies() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """The folded names and the weak names of each body."""
    return tuple(
        (tuple(map(fold, several(row["names"]))), tuple(map(fold, several(row["weak"])))) for row in rows("bodies.tsv")
    )


@cache
def _body_names() -> Mapping[str, Mapping[int, bool]]:
    """For each folded name the numbers of bodies, with whether the name is weak."""
    names: dict[str, dict[int, bool]] = defaultdict(dict)
    for number, (strong, weak) in enumerate(_bodies()):
        for each in strong:
            names[_ARTICLES.sub("", each)][number] = False
        for each in weak:
            names[_ARTICLES.sub("", each)].setdefault(number, True)
    return names
