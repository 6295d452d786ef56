"""Converts records to properties of the graph."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import date
from functools import lru_cache
from typing import Final

from graphapi.graph.schema.claim import ATTRIBUTES, QUOTE_ATTRIBUTES
from graphapi.model.bounds import UNBOUNDED, Bounds, Span, TimeFacts, bounds_of
from graphapi.model.claim import Claim
from graphapi.model.entity import Actor, Event, Place, Publisher, Source
from graphapi.model.headline import headline
from graphapi.model.name import Name
from graphapi.model.name_keys import name_keys
from graphapi.model.period import Period
from graphapi.model.relation import Summary, relation_key, standing_of
from graphapi.model.vocabulary import ActorKind, Contradiction, Modality, Stance

Properties = Mapping[str, object]
Entity = Publisher | Source | Actor | Place | Event

NO_PERIOD: Properties = {}
BOUNDS: Final = ("start_earliest", "start_latest", "end_earliest", "end_latest")
ANCHORS: Final = ("anchor_starts", "anchor_ends")
_FACTS: Final = tuple(each.name for each in fields(Summary) if each.name not in ("span", "voices", "alleged_voices"))


@lru_cache(maxsize=65536)  # one mapping for the thousands of claims that share a period
def period_properties(period: Period | None) -> Properties:
    """The text, its precision and the four bounds; empty without a period."""
    if period is None:
        return NO_PERIOD
    return stated(
        {
            "period": period.text,
            "precision": period.precision,
            "start_earliest": period.start_earliest,
            "start_latest": period.start_latest,
            "end_earliest": period.end_earliest,
            "end_latest": period.end_latest,
        }
    )


def entity_properties(entity: Entity) -> dict[str, object]:
    """The properties of a node from its record, null if the record has no value. Without id, names and links."""
    match entity:
        case Actor():
            # UNKNOWN is not a value: a kind from another load does not contradict it.
            kind = entity.kind if entity.kind is not ActorKind.UNKNOWN else None
            lifespan = entity.lifespan.text if entity.lifespan else None
            return {"kind": kind, "country": entity.country, "lifespan": lifespan}
        case Place():
            return {
                "country": entity.country,
                "coordinates": entity.coordinates and coordinates_text(*entity.coordinates),
            }
        case Event():
            return {"kind": entity.kind, "period": entity.period.text if entity.period else None}
        case Publisher():
            # F is "cannot be judged": a grade from another load does not contradict it.
            judged = entity.reliability if entity.reliability != "F" else None
            return {"country": entity.country, "reliability": judged}
        case Source():
            return {
                "title": entity.title,
                "url": entity.url,
                "published": entity.published.text if entity.published else None,
                "lang": entity.lang,
                "author": entity.author,
                "archive_url": entity.archive_url,
                "retrieved": entity.retrieved.text if entity.retrieved else None,
                "licence": entity.licence,
                "sha256": entity.sha256,
            }


def stored_properties(label: str, given: Properties) -> dict[str, object]:
    """The properties to store: those of records, and those derived from them."""
    derived: Properties = {}
    if label == "Place":
        return stated({"country": given.get("country"), **_coordinates(given.get("coordinates"))})
    if label == "Event":
        derived = period_properties(_period(given.get("period")))
    if label == "Source":
        published = _period(given.get("published"))
        if published:
            derived = {
                "published_earliest": published.start_earliest,
                "published_latest": published.end_latest,
            }
    if label == "Actor":
        derived = {"kind": given.get("kind") or ActorKind.UNKNOWN}
    if label == "Publisher":
        derived = {"reliability": given.get("reliability") or "F"}
    return {**stated(given), **derived}


def name_properties(name: Name) -> dict[str, object]:
    """The properties of a name. Search keys without a value are missing."""
    given = {"name": name.value, "lang": name.lang, "script": name.script, "kind": name.kind}
    return stated({**given, **name_keys(name.value)})


def claim_properties(claim: Claim, id_: str) -> dict[str, object]:
    """The properties from the claim alone; the others are `derived_properties`."""
    given = {each.name: each.value(claim) for each in ATTRIBUTES}
    quoted = {each.name: each.value(claim.quote) for each in QUOTE_ATTRIBUTES} if claim.quote else {}
    return stated({"id": id_, **given, **quoted})


def derived_properties(time_facts: TimeFacts, stance: Stance, subject: str, object_: str) -> dict[str, object]:
    """The properties that depend on the claim and its source, event and actors: name, bounds, and key of the relation.

    All such properties are there, null if they have no value. `subject` and `object_` are ids of resolved actors.
    """
    bounds = Contradiction.SAME_ACTOR if subject == object_ else bounds_of(time_facts)
    actual = time_facts.modality is Modality.ACTUAL and isinstance(bounds, Bounds)
    key = (
        relation_key(time_facts.predicate, subject, object_, time_facts.own_period, past=time_facts.past)
        if actual
        else None
    )
    period, published = (each.text if each else None for each in (time_facts.own_period, time_facts.published))
    return {
        "name": headline(time_facts.predicate, (stance, time_facts.modality), period, published),
        "relation": key,
        "time_relation": time_facts.time_relation,
        "event_period": time_facts.event.text if time_facts.event and not time_facts.period else None,
        **_bound_properties(bounds),
    }


@lru_cache(maxsize=65536)
def _bound_properties(bounds: Bounds | Contradiction) -> Properties:
    """The bounds of a claim, or the contradiction if its time contradicts its event, its publication or a life."""
    contradiction = bounds if isinstance(bounds, Contradiction) else None
    known = bounds if isinstance(bounds, Bounds) else UNBOUNDED
    each = [(name, getattr(known, name)) for name in BOUNDS]
    return {
        **{name: bound and bound.day for name, bound in each},
        "bounds_from": [bound.source if bound else "NONE" for _, bound in each],
        "dated": known.dated,
        "contradiction": contradiction,
    }


@lru_cache(maxsize=65536)  # one mapping for all relations of a day
def relation_time_properties(period: Period | None, span: Span) -> Properties:
    """The time of a relation, as properties of its edge; `period` is that of its claims, as written."""
    bounds = {name: bound.day for name in BOUNDS if (bound := getattr(span.bounds, name))}
    # As texts, because the importer of Neo4j does not read lists of days.
    anchors = {name: [str(pair[end]) for pair in span.anchors] for end, name in enumerate(ANCHORS) if span.anchors}
    common = {**bounds, **anchors, "dated": span.bounds.dated, "ongoing": False}
    if period is None:
        return common
    # Only an open end is extended to the day on which it was last seen.
    seen = span.bounds.end_earliest.day if span.bounds.end_earliest else period.end_earliest
    extent_start, extent_end = replace(period, end_earliest=seen).extent
    return {
        **common,
        "period": period.text,
        "precision": period.precision,
        "start_text": period.start_text,
        "end_text": period.end_text,
        "ongoing": period.ongoing,
        "extent_start": extent_start,
        "extent_end": extent_end,
        "extent_least": period.extent[1],
    }


def relation_facts(summary: Summary) -> dict[str, object]:
    """The other properties of the edge, except its key: the facts of a summary. No `standing` if it is only denied."""
    first, last = _period(summary.first_published), _period(summary.last_published)
    return stated(
        {
            "standing": standing_of(summary.status),
            "independent_sources": summary.independent_sources,
            "voices": [str(voice) for voice in summary.voices],
            "alleged_voices": [str(voice) for voice in summary.alleged_voices],
            "first_published_earliest": first and (first.start_earliest or date.min),
            "last_published_latest": last and (last.end_latest or date.max),
            **{name: getattr(summary, name) for name in _FACTS},
        }
    )


def names_of(entity: Entity) -> frozenset[Name]:
    """The names of an entity; empty for a source, which has a title instead."""
    return frozenset() if isinstance(entity, Source) else entity.names


def coordinates_text(latitude: float, longitude: float) -> str:
    """The coordinates of a place as one value, so that latitude and longitude always come from the same input."""
    return f"{latitude}, {longitude}"


def _coordinates(text: object) -> Properties:
    if not isinstance(text, str):
        return {}
    latitude, longitude = text.split(", ")
    return {"latitude": float(latitude), "longitude": float(longitude)}


def _period(text: object) -> Period | None:
    return Period.parse(text) if isinstance(text, str) else None


def stated(properties: Mapping[str, object] | Iterable[tuple[str, object]]) -> dict[str, object]:
    """The properties without nulls, which the graph does not store."""
    return {key: value for key, value in dict(properties).items() if value is not None}
