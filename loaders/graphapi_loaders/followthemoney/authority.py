"""Authorities that impose sanctions. FollowTheMoney has only their names."""

from __future__ import annotations

from collections.abc import Sequence

from graphapi.model.entity import Actor
from graphapi.model.name import Name
from graphapi.model.vocabulary import ActorKind
from graphapi_loaders import states
from graphapi_loaders.followthemoney.country import states_of
from graphapi_loaders.followthemoney.entity import Entity
from graphapi_loaders.slug import name_slug


def authorities(entity: Entity) -> Sequence[Actor]:
    """The authorities that a sanction names; if it names none, its states.

    An authority with the name of a state is the state, unless the sanction is from another country: Georgia of `us`.
    """
    imposing = states_of(entity, ("country",))
    country = imposing[0].country if len(imposing) == 1 else None
    anyone = not entity.get("country")
    named = ((name, states.by_government(name)) for name in entity.get("authority"))
    made = [state if state and (anyone or state in imposing) else _authority(name, country) for name, state in named]
    return made or imposing


def _authority(name: str, country: str | None) -> Actor:
    """One actor for each name and country, because there are several Ministries of Finance."""
    of = f".{country.lower()}" if country else ""
    return Actor(
        id=f"{name_slug(name)}{of}.ftm-authority",
        kind=ActorKind.ORGANIZATION,
        names=frozenset({Name(name, None)}),
        country=country,
    )
