"""Actors in ACLED. Forces of a state are the state; crowds and civilians are not actors."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from graphapi.model.entity import Actor
from graphapi.model.name import Name
from graphapi.model.vocabulary import ActorKind, NameKind
from graphapi_loaders import states
from graphapi_loaders.slug import own_slug

# The forces of a state under a government of some years. Text after the years, or a branch, means another actor.
_FORCES: Final = re.compile(r"(?:Military|Police) Forces of (?P<state>[^()]+) \((?:\d{4})-(?:\d{4})?\)")
_GOVERNMENT: Final = re.compile(r"Government of (?P<state>[^()]+) \((?:\d{4})-(?:\d{4})?\)")
_NOBODY: Final = re.compile(
    r"(?:Civilians|Protesters|Rioters|Unidentified|Women|Girls|LGBTQ?\+?|Students|Teachers|Labou?r Group|Journalists|Lawyers|Judges"
    r"|Farmers|Fishers|Miners|Health Workers|Aid Workers|Prisoners|Refugees(?:/IDPs)?|Former|Private Security Forces"
    r"|(?:Muslim|Christian|Hindu|Jewish|Buddhist|Sunni|Shia|Catholic|Orthodox|Pagan|Sikh) (?:Muslim )?Group|Taxi Drivers|Street Traders"
    r"|Vigilante Group)\b.*",
    re.IGNORECASE,
)
_CROWDS: Final = frozenset({"5", "6", "7", "rioters", "protesters", "civilians"})
_KINDS: Final = {
    **dict.fromkeys(("2", "rebel group", "3", "political militia", "4", "identity militia"), ActorKind.ARMED_GROUP),
    **dict.fromkeys(("1", "state forces"), ActorKind.ORGANIZATION),
}


@lru_cache(maxsize=65536)
def party(name: str, inter: str) -> Actor | None:
    """The actor of a name and its kind (`inter1`, in words, or a number before 2024); None if it is not a specific actor."""
    if not name or inter.casefold() in _CROWDS or _NOBODY.fullmatch(name):
        return None
    for form in (_FORCES, _GOVERNMENT):
        found = form.fullmatch(name)
        if found and (state := states.by_name(found["state"])):
            return replace(state, names=state.names | {Name(name, "en", NameKind.ALIAS)})
    kind = _KINDS.get(inter.casefold(), ActorKind.UNKNOWN)
    return Actor(id=f"{own_slug(name)}.acled", kind=kind, names=frozenset({Name(name, "en")}))
