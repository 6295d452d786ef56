"""Actors, places and events of claims, and the publishers and sources that make claims."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from graphapi.model.name import Name, caption_of
from graphapi.model.period import Period
from graphapi.model.vocabulary import ActorKind, EventKind, Reliability


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A person or body that acts. `country` is ISO 3166-1 alpha-2; `external_ids` are `scheme:id`, each of only one actor.

    `former_ids` are ids that its source used before: if no actor has its own id, it is the actor with one of these.
    `lifespan` reaches from birth or founding to death or dissolution: the actor does not act before or after it.
    """

    id: str
    kind: ActorKind
    names: frozenset[Name]
    country: str | None = None
    external_ids: frozenset[str] = frozenset()
    lifespan: Period | None = None
    former_ids: frozenset[str] = frozenset()

    @property
    def caption(self) -> str:
        return caption_of(self.names, self.id)


class Coordinates(NamedTuple):
    """A point on the earth, WGS 84, in degrees: north and east are positive."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place where something happened. `id` begins with `place:`."""

    id: str
    names: frozenset[Name]
    country: str | None = None
    coordinates: Coordinates | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A named meeting, conference, offensive or agreement. `id` begins with `event:`, `place` is a place's id."""

    id: str
    kind: EventKind
    names: frozenset[Name]
    period: Period | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """A newspaper, agency or institute that publishes sources. `id` begins with `publisher:`."""

    id: str
    names: frozenset[Name]
    country: str | None = None
    reliability: Reliability = Reliability.F


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One publication: an article, a report or a data set. `id` begins with `source:`.

    `sha256` is the digest of the text in which quotes were checked. `archive_url` is the address of a copy, `retrieved` the
    day on which it was read, `licence` the terms of use.
    """

    id: str
    publisher: str
    title: str
    url: str | None = None
    published: Period | None = None
    lang: str | None = None
    author: str | None = None
    archive_url: str | None = None
    retrieved: Period | None = None
    licence: str | None = None
    sha256: str | None = None
