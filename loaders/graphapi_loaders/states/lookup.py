"""Finds states by code and by name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from graphapi.model.country import country_named
from graphapi.model.entity import Actor
from graphapi.model.name import Name, fold
from graphapi.model.vocabulary import ActorKind, NameKind
from graphapi_loaders.slug import slug
from graphapi_loaders.states.entry import Entry, entries
from graphapi_loaders.states.names import FORMS
from graphapi_loaders.states.scheme import Scheme

_TWOFOLD = re.compile(r"(?P<name>[^(),]+)(?: \((?P<behind>[^()]+)\)|, ?(?P<inverted>[^(),]+))")
_WORD = re.compile(r"\w+")
_ARTICLE = re.compile(r"^the | the$")  # of a folded name: `The Bahamas`, `Bahamas, The`
_ARTICLES: Final = frozenset(fold(article) for article in ("the", "le", "la", "les", "l'", "l’"))
_SMALL: Final = ("the", "of", "and")
_SHORT: Final = {"dem": "democratic", "rep": "republic", "fed": "federal", "st": "saint"}
# The words that a form of state can consist of: `Republic of`, `Former Yugoslav Republic of`.
_FORMS: Final = frozenset(
    {
        *(*_SMALL, *_SHORT.values(), "former", "united", "yugoslav", "people", "peoples", "s"),
        *("state", "states", "kingdom", "federation", "federal", "federated"),
        *("islamic", "arab", "socialist", "plurinational", "bolivarian"),
    }
)

# Forms of state that name another actor: a group, or states of federations.
_OTHERS: Final = frozenset(
    {
        *(("iraq", "islamic state of"), ("syria", "islamic state of")),
        *(("georgia", "state of"), ("mexico", "state of"), ("niger", "state of")),
    }
)


_GOVERNMENT = re.compile(
    r"(?:the )?government of (?:the )?|gouvernement (?:de la |de l['’]|du |des |de |d['’])|gobierno (?:del |de )|حكومة ",
    re.IGNORECASE,
)


@cache
def states() -> tuple[Actor, ...]:
    """All states and territories with a code in one of the schemes, as actors. Every loader uses these ids."""
    return tuple(_actor(entry) for entry in entries())


def by_code(scheme: Scheme, code: str) -> Actor | None:
    """The state with this code (`FR`, `220`, `FRA`); None if the scheme has no such code."""
    return _by_external_id().get(f"{scheme}:{code}")


def by_name(name: str) -> Actor | None:
    """The state with this name in any scheme, regardless of case, accents and articles; None if no state has it.

    Usual and official names are known in English, French, Arabic, Spanish and Russian. An article, a former name of the
    same state (`Russia (Soviet Union)`) or a form of state (`Moldova, Republic of`) can follow in brackets or after a comma.
    So `China (Taiwan)` is not China. The whole name must match: `Islamic State of Iraq` is not a state.
    """
    found = _whole(name)
    if found is None and (twofold := _TWOFOLD.fullmatch(name)):
        state, behind = _whole(twofold["name"]), twofold["behind"] or twofold["inverted"]
        return _qualified(state, twofold["name"], behind) if state else None
    return found


def by_government(name: str) -> Actor | None:
    """The state with this name, also after "Government of" in English, French, Spanish or Arabic; None if no state has it."""
    head = _GOVERNMENT.match(name)
    return by_name(name) or (by_name(name[head.end() :]) if head else None)


def _whole(name: str) -> Actor | None:
    """The state with exactly this name: first by the table, then by the names of countries in other languages."""
    folded = fold(name)
    long = " ".join(_SHORT.get(word, word) for word in folded.split())
    tried = dict.fromkeys(_ARTICLE.sub("", each) for each in (folded, long))
    found = next((state for each in (folded, *tried) if (state := _by_name().get(each))), None)
    code = None if found else country_named(name) or country_named(long)
    return found or (_by_country().get(code) if code else None)


def _qualified(state: Actor, name: str, behind: str) -> Actor | None:
    """The state meant by its name and the text after it: an article, another of its names, or a form of state; else None."""
    known, behind = _whole(behind), fold(behind)
    if known is state or behind in _ARTICLES or behind in _behind()[state.id]:
        return state
    behind = behind.removesuffix(fold(name)).strip()  # `Qatar (State of Qatar)`
    words = [_SHORT.get(word, word) for word in _WORD.findall(behind)]
    form = " ".join(word for word in words if word not in _SMALL)
    if not _FORMS.issuperset(words) or (state.id, behind) in _OTHERS or form in _by_name():
        return None
    return _by_form()[state.id].get(form) if state.id in _by_form() else state


@cache
def _by_external_id() -> Mapping[str, Actor]:
    return {external_id: state for state in states() for external_id in state.external_ids}


@cache
def _by_name() -> Mapping[str, Actor]:
    return {
        fold(name): state
        for state, entry in zip(states(), entries(), strict=True)
        for name in (*entry.spellings, *entry.aliases, *(each.value for each in state.names))
    }


@cache
def _by_country() -> Mapping[str, Actor]:
    """States by alpha-2 code, with XK for Kosovo, which has no code in ISO 3166."""
    return {**{state.country: state for state in states() if state.country}, "XK": _by_name()["kosovo"]}


@cache
def _behind() -> Mapping[str, frozenset[str]]:
    return {state.id: frozenset(map(fold, entry.behind)) for state, entry in zip(states(), entries(), strict=True)}


@cache
def _by_form() -> Mapping[str, Mapping[str, Actor]]:
    """For names that states share: by the id of the state meant without a form, the states by form."""
    usual = {entry.names["en"]: state for state, entry in zip(states(), entries(), strict=True)}
    return {usual[name].id: {form: usual[called] for form, called in forms.items()} for name, forms in FORMS.items()}


def _actor(entry: Entry) -> Actor:
    primary = {Name(name, lang) for lang, name in entry.names.items()}
    taken = {fold(name) for name in entry.names.values()}
    aliases = {Name(alias, "en", NameKind.ALIAS) for alias in entry.aliases if fold(alias) not in taken}
    return Actor(
        id=slug(entry.names["en"]),
        kind=ActorKind.STATE,
        names=frozenset(primary | aliases),
        country=entry.country,
        external_ids=frozenset(f"{scheme}:{code}" for scheme, codes in entry.codes.items() for code in codes),
    )
