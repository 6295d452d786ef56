"""Entities that act, as actors."""

from __future__ import annotations

import re
from typing import Final

from graphapi.model.digest import digest
from graphapi.model.entity import Actor
from graphapi.model.name import Name
from graphapi.model.vocabulary import ActorKind, NameKind
from graphapi_loaders.external_id import is_id
from graphapi_loaders.followthemoney.country import states_of
from graphapi_loaders.followthemoney.entity import Entity
from graphapi_loaders.followthemoney.schema import LEGAL_ENTITY
from graphapi_loaders.slug import slug

NAMES: Final = {
    "alias": NameKind.ALIAS,
    "previousName": NameKind.ALIAS,
    "weakAlias": NameKind.WEAK_ALIAS,
    "abbreviation": NameKind.ACRONYM,
}
# The first given property is used; a passport or a seat is better evidence than an address.
_OF_PERSONS: Final = ("nationality", "citizenship", "country")
_OF_BODIES: Final = ("jurisdiction", "mainCountry", "country")
COUNTRY: Final = (*_OF_PERSONS, *_OF_BODIES)
KEPT: Final = frozenset({"name", *NAMES, "firstName", "lastName", "wikidataId", "leiCode", *COUNTRY})
"""The properties that an actor keeps, as far as it has fields for their values."""
_SLUG = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*", re.ASCII)
# The properties with external ids, by which actors are joined, and their schemes.
_JOINING: Final = {"wikidataId": "wikidata", "leiCode": "lei"}
_DIGITS: Final = 8


def actor_id(id_: str) -> str:
    """The id of the actor of an entity. It depends only on the id of the entity; ids can differ only in case."""
    if _SLUG.fullmatch(id_):
        return f"{id_}.ftm"
    suffix = digest({"id": id_}, _DIGITS)
    return f"{slug(id_)}.{suffix}.ftm" if slug(id_) else f"{suffix}.ftm"


def actor(entity: Entity) -> Actor:
    """The actor of a LegalEntity or of a schema that extends it."""
    person = "Person" in entity.schema.kinds
    kind = ActorKind.PERSON if person else ActorKind.ORGANIZATION
    countries = {state.country for state in states_of(entity, _OF_PERSONS if person else _OF_BODIES)}
    return Actor(
        id=actor_id(entity.id),
        kind=ActorKind.UNKNOWN if entity.schema.name == LEGAL_ENTITY else kind,
        names=_names(entity),
        country=next(iter(countries)) if len(countries) == 1 else None,
        external_ids=_external_ids(entity),
        former_ids=frozenset(map(actor_id, entity.referents)),
    )


def _names(entity: Entity) -> frozenset[Name]:
    """The names. One is primary: the caption if it is one of the names, else the first one."""
    names = entity.get("name")
    composed = " ".join([*entity.get("firstName")[:1], *entity.get("lastName")[:1]])
    first = entity.caption if entity.caption in names else next(iter(names), composed or entity.caption or entity.id)
    found = {Name(first, None)} | {Name(each, None, NameKind.ALIAS) for each in names if each != first}
    taken = {name.value for name in found}
    others = {Name(value, None, kind) for key, kind in NAMES.items() for value in entity.get(key) if value not in taken}
    return frozenset(found | others)


def _external_ids(entity: Entity) -> frozenset[str]:
    found = {f"ftm:{entity.id}"}
    for name, scheme in _JOINING.items():
        values = (*entity.get(name), *((entity.id,) if scheme == "wikidata" else ()))
        found.update(f"{scheme}:{value}" for value in values if is_id(scheme, value))
    return frozenset(found)


def no_ids(entity: Entity) -> list[str]:
    """The properties of external ids with an invalid value."""
    return [name for name, scheme in _JOINING.items() if not all(is_id(scheme, value) for value in entity.get(name))]
