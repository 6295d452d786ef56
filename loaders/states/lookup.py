"""Finds states by code and by name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from graphapi.model.entity import Actor
from graphapi.model.name import Name, fold
from graphapi.model.vocabulary import ActorKind, NameKind
from loaders.slug import slug
from loaders.states.entry import Entry, entries
from loaders.states.scheme import Scheme

_FORMERLY = re.compile(r"(?P<name>.+?) \((?P<former>.+)\)")


@cache
def states() -> tuple[Actor, ...]:
    """Every state and territory that has a code in one of the schemes, as an actor with the id it has everywhere."""
    return tuple(_actor(entry) for entry in entries())


def by_code(scheme: Scheme, code: str) -> Actor | None:
    """The state that has the code (`FR`, `220`, `FRA`); None where the scheme has no such code."""
    return _by_external_id().get(f"{scheme}:{code}")


def by_name(name: str) -> Actor | None:
    """The state of exactly that name, but for case and accents, in any scheme's spelling; None where none has it.

    Usual names are known in English, French and Arabic. `Russia (Soviet Union)` is Russia: of two names, the one in brackets is the former. Parts of names are not looked
    for: `Islamic State of Iraq` is no state.
    """
    found = _by_name().get(fold(name))
    if found is None and (twofold := _FORMERLY.fullmatch(name)):
        return _by_name().get(fold(twofold["name"]))
    return found


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
