"""Resolves names in ICEWS to actors."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final

from graphapi.model.entity import Actor
from graphapi.model.name import Name
from graphapi.model.vocabulary import ActorKind, NameKind
from graphapi_loaders import states
from graphapi_loaders.slug import own_slug

# The state or body is at the end in brackets, which can contain brackets: "Police (Holy See (Vatican City State))".
_OF = re.compile(r"(?P<role>[^()]+) \((?P<whose>.+)\)")
_GOVERNMENT = "Government"
_BLANKS = re.compile(r"\s")
# Names that are not a specific actor: as one actor they would join unrelated events.
_NOBODY: Final = frozenset({"unspecified actor", "unidentified actor", "unidentified state actor"})


@dataclass(frozen=True, slots=True)
class Party:
    """A name as in ICEWS, with blanks, and its actor."""

    name: str
    id: str
    actor: Actor = field(compare=False)

    @property
    def is_nobody(self) -> bool:
        """Whether the name is not a specific actor."""
        return self.name.casefold() in _NOBODY


@lru_cache(maxsize=65536)
def party(name: str) -> Party:
    """The party with this name. A state and its government are one actor; for all others, the name alone identifies the actor.

    ICEWS does not distinguish persons from bodies, so actors other than states are of kind UNKNOWN.
    """
    found = _actor(name)
    return Party(name, found.id, found)


def _actor(name: str) -> Actor:
    if state := states.by_name(name):
        return _known_as(state, name)
    of = _OF.fullmatch(name)
    state = states.by_name(of["whose"]) if of else None
    if state and of and of["role"] == _GOVERNMENT:
        return _known_as(state, name)
    return Actor(
        id=f"{own_slug(name)}.icews",
        kind=ActorKind.UNKNOWN,
        names=frozenset({Name(name, "en")}),
        country=state.country if state else None,
        external_ids=frozenset({_external_id(name)}),
    )


def _known_as(state: Actor, name: str) -> Actor:
    known = any(each.value == name and each.lang == "en" for each in state.names)
    names = state.names if known else state.names | {Name(name, "en", NameKind.ALIAS)}
    return replace(state, names=names, external_ids=state.external_ids | {_external_id(name)})


def _external_id(name: str) -> str:
    return f"icews:{_BLANKS.sub('_', name)}"
