"""Turns items into actors: humans, states by their code, and bodies, with their lifespans."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from graphapi.errors import BadDateError
from graphapi.model.entity import Actor
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.vocabulary import ActorKind, NameKind
from graphapi_loaders import states
from graphapi_loaders.slug import own_slug
from graphapi_loaders.wikidata.item import Item

_LANGUAGES: Final = ("en", "fr", "ar", "es", "ru", "mul")
_HUMAN: Final = "Q5"
_KIND, _ISO2, _COUNTRY, _CITIZENSHIP = "P31", "P297", "P17", "P27"
_BORN, _DIED, _FOUNDED, _ENDED = "P569", "P570", "P571", "P576"
_OFFICES: Final = frozenset({"Q4164871", "Q294414", "Q303618", "Q1553195"})  # position, public office, diplomatic rank
_LONGEST: Final = 1000


def is_office(item: Item) -> bool:
    """Whether it is an office, and not an actor."""
    return bool(_OFFICES.intersection(each.item for each in item.all(_KIND)))


def actor(item: Item, countries: dict[str, str]) -> Actor:
    """The actor of an item. `countries` has codes of states by their items, as far as the file has them."""
    external = frozenset({f"wikidata:{item.id}"})
    found_states = (states.by_code(states.Scheme.ISO, code.item) for code in item.all(_ISO2))
    if state := next((each for each in found_states if each), None):
        return replace(state, external_ids=state.external_ids | external)
    kinds = {each.item for each in item.all(_KIND)}
    human = _HUMAN in kinds
    of = _CITIZENSHIP if human else _COUNTRY
    codes = {countries[each.item] for each in item.all(of) if each.item in countries}
    return Actor(
        id=f"wikidata-{own_slug(item.id)}",
        kind=ActorKind.PERSON if human else ActorKind.ORGANIZATION if kinds else ActorKind.UNKNOWN,
        names=_names(item),
        country=next(iter(codes)) if len(codes) == 1 else None,
        external_ids=external,
        lifespan=_lifespan(item, *((_BORN, _DIED) if human else (_FOUNDED, _ENDED))),
    )


def _names(item: Item) -> frozenset[Name]:
    names = {
        Name(item.labels[lang], _lang(lang)) for lang in _LANGUAGES if 0 < len(item.labels.get(lang, "")) <= _LONGEST
    }
    if not names:
        lang, label = next(((lang, label) for lang, label in item.labels.items() if label), (None, item.id))
        names = {Name(label[:_LONGEST], _lang(lang) if lang else None)}
    taken = {name.value for name in names}
    aliases = {
        Name(value, _lang(lang), NameKind.ALIAS)
        for lang in _LANGUAGES
        for value in item.aliases.get(lang, ())
        if value not in taken and len(value) <= _LONGEST
    }
    return frozenset(names | aliases)


def _lang(lang: str) -> str | None:
    return None if lang == "mul" else lang


def _lifespan(item: Item, began: str, ended: str) -> Period | None:
    """The period between the two times; None if neither is given, or there are several."""
    start, end = (_only(item, name) for name in (began, ended))
    if not start and not end:
        return None
    try:
        return Period.parse(f"{start}/{end}")
    except BadDateError:
        return None


def _only(item: Item, name: str) -> str:
    """The only time of a property, or of its preferred statements; empty if there is none, or several."""
    found = item.all(name)
    best = [each for each in found if each.rank == "preferred"] or found
    times = {each.time for each in best}
    return next(iter(times)) if len(times) == 1 else ""
