"""How records become properties: the one place that knows what each is called in the graph."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date
from functools import lru_cache
from typing import Final

from graphapi.model.claim import Claim
from graphapi.model.entity import Actor, Event, Place, Publisher, Source
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.relation import Summary, standing_of
from graphapi.model.skeleton import skeleton, sounds
from graphapi.model.vocabulary import ActorKind

Properties = Mapping[str, object]
Entity = Publisher | Source | Actor | Place | Event

NO_PERIOD: Properties = {}
_FACTS: Final = tuple(each.name for each in fields(Summary) if each.name != "period")


@lru_cache(maxsize=65536)  # one mapping for the thousands of claims that share a period
def period_properties(period: Period | None) -> Properties:
    """The text, its precision and the four bounds; nothing where there is no period."""
    if period is None:
        return NO_PERIOD
    return _stated(
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
    """What a record says of its node, one value a property; null where it says nothing. Without id, names and links."""
    match entity:
        case Actor():
            # UNKNOWN says nothing: a kind from elsewhere does not contradict it.
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
            # F says "cannot be judged": a judgement from elsewhere does not contradict it.
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


def stored_properties(label: str, said: Properties) -> dict[str, object]:
    """What is stored for what records say: the same, with what is derived from it."""
    derived: Properties = {}
    if label == "Place":
        return _stated({"country": said.get("country"), **_coordinates(said.get("coordinates"))})
    if label == "Event":
        derived = period_properties(_period(said.get("period")))
    if label == "Source":
        published = _period(said.get("published"))
        if published:
            derived = {
                "published_earliest": published.start_earliest,
                "published_latest": published.end_latest,
            }
    if label == "Actor":
        derived = {"kind": said.get("kind") or ActorKind.UNKNOWN}
    if label == "Publisher":
        derived = {"reliability": said.get("reliability") or "F"}
    return {**_stated(said), **derived}


def name_properties(name: Name) -> dict[str, object]:
    """What is stored of a spelling; the keys that sounds are compared by are missing where there is nothing to say."""
    return _stated(
        {
            "value": name.value,
            "lang": name.lang,
            "script": name.script,
            "kind": name.kind,
            "folded": name.folded,
            "skeleton": skeleton(name.value) or None,
            "sounds": " ".join(sorted(sounds(name.value))) or None,
        }
    )


def claim_properties(claim: Claim, id_: str, relation: str | None, published: Period | None) -> dict[str, object]:
    """A claim's own properties; `id_` is its id, `published` its source's, `relation` the key between the actors as resolved."""
    quote = claim.quote
    return _stated(
        {
            "id": id_,
            "predicate": claim.predicate,
            "stance": claim.stance,
            "modality": claim.modality,
            "doc_time_rel": claim.doc_time_rel,
            "time_relation": claim.time_relation,
            "basis": claim.basis,
            "credibility": claim.credibility,
            "forms": sorted(claim.forms),
            "detail": claim.detail,
            "record": claim.record,
            "relation": relation,
            "quote": quote.text if quote else None,
            "quote_lang": quote.lang if quote else None,
            "quote_translation": quote.translation if quote else None,
            "quote_start": quote.start if quote else None,
            "quote_prefix": quote.prefix if quote else None,
            "quote_suffix": quote.suffix if quote else None,
            "quote_end": quote.end if quote else None,
            "quote_verified": quote.verified if quote else None,
            **period_properties(known_from(claim.period, published)),
        }
    )


@lru_cache(maxsize=65536)  # one mapping for all relations of a day
def relation_period_properties(period: Period | None) -> Properties:
    """Those properties of a relation's edge that tell when it held."""
    if period is None:
        return {"ongoing": False}
    extent_start, extent_end = period.extent
    return {
        **period_properties(period),
        "start_text": period.start_text,
        "end_text": period.end_text,
        "ongoing": period.ongoing,
        "extent_start": extent_start,
        "extent_end": extent_end,
        "extent_least": Period.parse(period.text).extent[1],
    }


def relation_facts(summary: Summary) -> dict[str, object]:
    """All others but for its key: a summary's facts, and what follows from them; no `standing` where it is only denied."""
    first, last = _period(summary.first_published), _period(summary.last_published)
    return _stated(
        {
            "standing": standing_of(summary.status),
            "independent_sources": summary.independent_sources,
            "first_published_earliest": first and (first.start_earliest or date.min),
            "last_published_latest": last and (last.end_latest or date.max),
            **{name: getattr(summary, name) for name in _FACTS},
        }
    )


def known_from(period: Period | None, published: Period | None) -> Period | None:
    """The period as its source knew it: what was still going on had not ended when it was published."""
    return period.reported(published.start_earliest) if period and published else period


def names_of(entity: Entity) -> frozenset[Name]:
    """A source has a title instead of names."""
    return frozenset() if isinstance(entity, Source) else entity.names


def coordinates_text(latitude: float, longitude: float) -> str:
    """A place's coordinates as one value, so that no place has its latitude of one input and its longitude of another."""
    return f"{latitude}, {longitude}"


def _coordinates(text: object) -> Properties:
    if not isinstance(text, str):
        return {}
    latitude, longitude = text.split(", ")
    return {"latitude": float(latitude), "longitude": float(longitude)}


def _period(text: object) -> Period | None:
    return Period.parse(text) if isinstance(text, str) else None


def _stated(properties: Mapping[str, object] | Iterable[tuple[str, object]]) -> dict[str, object]:
    """Without nulls, which the graph does not store."""
    return {key: value for key, value in dict(properties).items() if value is not None}
