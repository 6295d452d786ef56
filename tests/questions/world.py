"""Small graphs for questions: claims, with the actors, sources and publishers that they refer to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from graphapi.graph.write.hashed_claim import HashedClaim, actors_of
from graphapi.model.claim import Claim
from graphapi.model.entity import Actor, Event, Place, Publisher, Source
from graphapi.model.record import Record
from tests.records import actor, event, place, publisher, source

_R = TypeVar("_R", bound=Record)


def world(*given: Record) -> list[Record]:
    """The records in an order in which they can be written, with missing records that claims refer to.

    A missing source has the publisher "gazette" and the date 2018-03-01; a missing actor is a state.
    """
    claims = [record for record in given if isinstance(record, Claim)]
    entities = [record for record in given if not isinstance(record, Claim)]
    sources = [
        *_of(Source, entities),
        *(source(id_) for id_ in _lacking("source:", (c.source for c in claims), entities)),
    ]
    publishers = [
        *_of(Publisher, entities),
        *(publisher(id_) for id_ in _lacking("publisher:", (s.publisher for s in sources), entities)),
    ]
    events = [
        *_of(Event, entities),
        *(event(id_) for id_ in _lacking("event:", (c.event for c in claims if c.event), entities)),
    ]
    named_places = [*(c.place for c in claims if c.place), *(e.place for e in events if e.place)]
    places = [*_of(Place, entities), *(place(id_) for id_ in _lacking("place:", named_places, entities))]
    named_actors = actors_of(HashedClaim.of(claim) for claim in claims)
    actors = [*_of(Actor, entities), *(actor(id_) for id_ in _lacking("", named_actors, entities))]
    return [*publishers, *sources, *actors, *places, *events, *claims]


def _of(kind: type[_R], records: Iterable[Record]) -> Iterator[_R]:
    return (record for record in records if isinstance(record, kind))


def _lacking(prefix: str, named: Iterable[str], given: Iterable[Record]) -> list[str]:
    """The ids, without prefix, that are referred to and missing."""
    there = {record.id for record in given}
    return sorted({id_.removeprefix(prefix) for id_ in named if id_ not in there})
