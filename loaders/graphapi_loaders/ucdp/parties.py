"""Turns warring parties and supporters into actors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, NamedTuple

from graphapi.model.entity import Actor
from graphapi.model.name import Name
from graphapi.model.vocabulary import ActorKind, NameKind
from graphapi_loaders import states
from graphapi_loaders.slug import slug

GOVERNMENT: Final = "Government of "
ELEMENTS: Final = " elements"


class _Known(NamedTuple):
    """A party that has an actor with its full name; UCDP writes an acronym."""

    name: str
    kind: ActorKind = ActorKind.ARMED_GROUP


# The parties that the bundled data set has too; a test compares them. All others keep their UCDP number in their id,
# because different parties share an acronym (ERP, NSF, UNLF).
_KNOWN: Final[Mapping[str, _Known]] = {
    "234": _Known("Islamic State"),
    "454": _Known("Rally of Democratic Forces"),
    "468": _Known("Justice and Equality Movement"),
    "469": _Known("Sudan Liberation Movement/Army"),
    "630": _Known("Janjaweed"),
    "1126": _Known("National Transitional Council", ActorKind.ORGANIZATION),
    "1127": _Known("Forces of Muammar Gaddafi"),
    "1162": _Known("Sudan Revolutionary Front"),
    "4369": _Known("Benghazi Revolutionaries Shura Council"),
    "5802": _Known("Forces of the House of Representatives"),
    "5940": _Known("Zintan Military Council"),
    "6893": _Known("Popular Front for the Liberation of Libya"),
    "7046": _Known("Ansar al-Sharia in Libya"),
    "7916": _Known("Sudanese elements", ActorKind.ORGANIZATION),
}


class UnknownPartyError(Exception):
    """A name that is not an actor; the message says why, and what was expected."""


def party(number: str, name: str, *, nonstate: bool | None) -> Actor:
    """The actor of a UCDP number. `nonstate` is None if the row does not say. Raises UnknownPartyError.

    A party of two governments is a separate organization, as in UCDP; so are elements of a state.
    """
    external_id = f"ucdp:{number}"
    if name.startswith(GOVERNMENT):
        if nonstate:
            raise UnknownPartyError(f"{name!r} is marked as no state")
        governments = [each.removeprefix(GOVERNMENT) for each in name.split(f", {GOVERNMENT}")]
        found = [_state(each) for each in governments]
        if len(found) == 1:
            return _state_party(found[0], name, external_id)
        return _named(number, name, ActorKind.ORGANIZATION)
    if known := _KNOWN.get(number):
        return _known(known, name, external_id)
    if name.endswith(ELEMENTS) and nonstate is not True:
        return _named(number, name, ActorKind.ORGANIZATION)
    if nonstate is False:
        raise UnknownPartyError(f"{name!r} is marked as a state; expected 'Government of …' or '… elements'")
    return _named(number, name, ActorKind.ARMED_GROUP)


def _state(name: str) -> Actor:
    if found := states.by_name(name):
        return found
    raise UnknownPartyError(f"{name!r} is not a known state")


def _state_party(state: Actor, name: str, external_id: str) -> Actor:
    names = state.names | {Name(name, "en", NameKind.ALIAS)}
    return replace(state, names=names, external_ids=state.external_ids | {external_id})


def _known(known: _Known, name: str, external_id: str) -> Actor:
    names = {Name(known.name, "en")}
    if name and name != known.name:
        names.add(Name(name, "en", NameKind.ACRONYM))
    return Actor(id=slug(known.name), kind=known.kind, names=frozenset(names), external_ids=frozenset({external_id}))


def _named(number: str, name: str, kind: ActorKind) -> Actor:
    """An actor with its number in the id, to distinguish equal names: `erp.ucdp-738`. Without a name, its number is the name."""
    shown = name or f"UCDP actor {number}"
    return Actor(
        id=f"{slug(name)}.ucdp-{number}" if slug(name) else f"ucdp-{number}",
        kind=kind,
        names=frozenset({Name(shown, "en")}),
        external_ids=frozenset({f"ucdp:{number}"}),
    )
