"""FollowTheMoney's codes of countries: ISO 3166-1 alpha-2 in small letters, and some of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from graphapi.model.code import plain
from graphapi.model.entity import Actor
from graphapi_loaders import states
from graphapi_loaders.fault import Fault
from graphapi_loaders.followthemoney.entity import Entity, FaultyError

_KOSOVO: Final = "XK"
# Its own that are no state of today: unions (eu, un), states that ended (suhh, dd), parts of countries (us-ca, ic), disputed
# ones (cy-trnc, x-so).
_OWN = re.compile(
    r"eu|ez|un|zz|zr|xx|dd|an|ac|cp|cq|dg|ea|ic|ta|x-so|suhh|cshh|csxx|yucs|ddde|[a-z]{2}-[a-z0-9]{1,5}",
    re.ASCII,
)


def states_of(entity: Entity, properties: Iterable[str]) -> list[Actor]:
    """The states of the first of the properties that names any. Raises FaultyError for what is no code of a country."""
    wrong = [
        Fault(name, f"{value!r} is not a code of a country, as in fr")
        for name in properties
        for value in entity.properties.get(name, ())
        if _state(value) is None and not _OWN.fullmatch(plain(value).lower())
    ]
    if wrong:
        raise FaultyError(wrong)
    found = ([state for value in entity.get(name) if (state := _state(value))] for name in properties)
    return next((each for each in found if each), [])


@lru_cache(maxsize=4096)
def _state(code: str) -> Actor | None:
    said = plain(code).upper()
    return states.by_name("Kosovo") if said == _KOSOVO else states.by_code(states.Scheme.ISO, said)
