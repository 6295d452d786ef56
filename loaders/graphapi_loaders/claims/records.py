"""Turns checked items into records. Ids get their type as a prefix; keys become ids of claims."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graphapi.model.claim import Claim, Quote
from graphapi.model.entity import Actor, Coordinates, Event, Place, Publisher, Source
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi_loaders.claims import entities, statement


def publisher(item: entities.Publisher) -> Publisher:
    return Publisher(
        id=_id("publisher", item.id), names=_names(item.names), country=item.country, reliability=item.reliability
    )


def source(item: entities.Source, sha256: str | None) -> Source:
    """`sha256` is that of the found text, or the one in the item."""
    return Source(
        id=_id("source", item.id),
        publisher=_id("publisher", item.publisher),
        title=item.title,
        url=item.url,
        published=_period(item.published),
        lang=item.lang,
        author=item.author,
        archive_url=item.archive_url,
        retrieved=_period(item.retrieved),
        licence=item.licence,
        sha256=sha256,
    )


def actor(item: entities.Actor) -> Actor:
    return Actor(
        id=item.id,
        kind=item.kind,
        names=_names(item.names),
        country=item.country,
        external_ids=frozenset(item.external_ids),
        lifespan=_period(item.lifespan),
    )


def place(item: entities.Place) -> Place:
    at = item.coordinates
    return Place(
        id=_id("place", item.id),
        names=_names(item.names),
        country=item.country,
        coordinates=Coordinates(at.latitude, at.longitude) if at else None,
    )


def event(item: entities.Event) -> Event:
    return Event(
        id=_id("event", item.id),
        kind=item.kind,
        names=_names(item.names),
        period=_period(item.period),
        place=_id("place", item.at) if item.at else None,
    )


def claim(item: statement.Claim, quote: Quote | None, keys: Mapping[str, str]) -> Claim:
    """`keys` has the ids of the claims that this one refers to."""
    return Claim(
        source=_id("source", item.source),
        predicate=item.predicate,
        subject=item.subject,
        object=item.object,
        against=frozenset(item.against),
        via=frozenset(item.via),
        claimant=item.claimant,
        event=_id("event", item.event) if item.event else None,
        place=_id("place", item.at) if item.at else None,
        period=_period(item.period),
        doc_time_rel=item.doc_time_rel,
        stance=item.stance,
        modality=item.modality,
        basis=item.basis,
        credibility=item.credibility,
        forms=frozenset(item.forms),
        detail=item.detail,
        quote=quote,
        record=item.record,
        repeats=keys[item.repeats] if item.repeats else None,
        corrects=keys[item.corrects] if item.corrects else None,
        refutes=frozenset(keys[key] for key in item.refutes),
    )


def _id(kind: str, slug: str) -> str:
    return f"{kind}:{slug}"


def _names(items: Iterable[entities.Name]) -> frozenset[Name]:
    return frozenset(Name(item.value, item.lang, item.kind) for item in items)


def _period(text: str | None) -> Period | None:
    return Period.parse(text) if text else None
