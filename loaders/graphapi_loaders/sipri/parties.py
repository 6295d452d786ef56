"""Suppliers and recipients: states, non-state groups (one asterisk), organizations (two), or unknown ones."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from graphapi.model.entity import Actor
from graphapi.model.name import Name, fold
from graphapi.model.vocabulary import ActorKind
from graphapi_loaders import states
from graphapi_loaders.slug import own_slug

_NOBODY: Final = re.compile(r"unknown (?:supplier|recipient|rebel group|country|countries)\b.*", re.IGNORECASE)


@lru_cache(maxsize=4096)
def party(name: str) -> Actor | None:
    """The actor of a name in the register; None if it is unknown."""
    plain = name.rstrip("* ")
    if not fold(plain) or _NOBODY.fullmatch(plain):
        return None
    stars = name[len(plain) :].count("*")
    if not stars and (state := states.by_name(plain)):
        return state
    kind = {0: ActorKind.UNKNOWN, 1: ActorKind.ARMED_GROUP}.get(stars, ActorKind.ORGANIZATION)
    return Actor(id=f"{own_slug(plain)}.sipri", kind=kind, names=frozenset({Name(plain, "en")}))
