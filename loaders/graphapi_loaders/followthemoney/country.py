"""Countries in FollowTheMoney: ISO 3166-1 alpha-2 in small letters, some codes of its own, or names of states."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from graphapi.model.code import plain
from graphapi.model.country import country_of
from graphapi.model.entity import Actor
from graphapi_loaders import states
from graphapi_loaders.followthemoney.entity import Entity

_KOSOVO: Final = "XK"
# Its own codes that are not current states: unions (eu, un), former states (suhh, dd), parts of countries (us-ca, ic),
# disputed ones (cy-trnc, x-so).
_OWN = re.compile(
    r"eu|ez|un|zz|zr|xx|dd|an|ac|cp|cq|dg|ea|ic|ta|x-so|suhh|cshh|csxx|yucs|ddde|[a-z]{2}-[a-z0-9]{1,5}",
    re.ASCII,
)


def states_of(entity: Entity, properties: Iterable[str]) -> list[Actor]:
    """The states in the first of the properties that names any."""
    found = ([state for value in entity.get(name) if (state := _state(value))] for name in properties)
    return next((each for each in found if each), [])


def no_countries(entity: Entity, properties: Iterable[str]) -> list[str]:
    """Values of the properties that are neither a country nor one of FollowTheMoney's own codes."""
    return [
        value for value in entity.get(*properties) if _state(value) is None and not _OWN.fullmatch(plain(value).lower())
    ]


@lru_cache(maxsize=4096)
def _state(text: str) -> Actor | None:
    """The state for an alpha-2 or alpha-3 code, or a name; a former state (Soviet Union) has only a name."""
    code = country_of(text)
    found = states.by_code(states.Scheme.ISO, code) if code else None
    return found or states.by_name("Kosovo" if code == _KOSOVO else text)
