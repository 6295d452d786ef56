"""Converts records to claims files, as a program would write them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, assert_never

from graphapi.model.claim import Claim
from graphapi.model.entity import Actor, Event, Place, Publisher, Source
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.record import Record

Data = dict[str, Any]
SECTIONS: Final = ("publishers", "sources", "actors", "places", "events", "claims")


def document_of(records: list[Record]) -> Data:
    """The claims file with these records. Every claim has a key."""
    document: Data = {"format": "claims/1", **{section: [] for section in SECTIONS}}
    for record in records:
        document[f"{type(record).__name__.lower()}s"].append(_item(record))
    return document


def lines_of(document: Data) -> Iterator[Data]:
    """The same in JSON Lines, in which items come after those that they refer to, such as events after places."""
    for section in ("publishers", "sources", "actors", "places", "events", "claims"):
        yield from ({"type": section.removesuffix("s"), **item} for item in document[section])


def _item(record: Record) -> Data:
    match record:
        case Publisher():
            item: Data = {
                "id": _slug(record.id),
                "names": _names(record.names),
                "country": record.country,
                "reliability": record.reliability,
            }
        case Source():
            item = {
                "id": _slug(record.id),
                "publisher": _slug(record.publisher),
                "title": record.title,
                "url": record.url,
                "published": _text(record.published),
                "lang": record.lang,
                "author": record.author,
                "archive_url": record.archive_url,
                "retrieved": _text(record.retrieved),
                "licence": record.licence,
                "sha256": record.sha256,
            }
        case Actor():
            item = {
                "id": record.id,
                "kind": record.kind,
                "names": _names(record.names),
                "country": record.country,
                "external_ids": sorted(record.external_ids),
                "lifespan": _text(record.lifespan),
            }
        case Place():
            item = {
                "id": _slug(record.id),
                "names": _names(record.names),
                "country": record.country,
                "coordinates": record.coordinates._asdict() if record.coordinates else None,
            }
        case Event():
            item = {
                "id": _slug(record.id),
                "kind": record.kind,
                "names": _names(record.names),
                "period": _text(record.period),
                "at": _slug(record.place),
            }
        case Claim():
            item = _claim(record)
        case _:
            assert_never(record)
    return {field: value for field, value in item.items() if value is not None}


def _claim(claim: Claim) -> Data:
    quote = claim.quote
    said = (
        {"text": quote.text, "lang": quote.lang, "translation": quote.translation, "start": quote.start}
        if quote
        else None
    )
    return {
        "key": _key(claim.id), "source": _slug(claim.source), "predicate": claim.predicate, "subject": claim.subject, "object": claim.object,
        "against": sorted(claim.against), "via": sorted(claim.via), "claimant": claim.claimant, "event": _slug(claim.event),
        "at": _slug(claim.place), "stance": claim.stance, "modality": claim.modality, "basis": claim.basis, "credibility": claim.credibility,
        "doc_time_rel": claim.doc_time_rel,
        "forms": sorted(claim.forms), "detail": claim.detail, "period": _text(claim.period), "quote": said, "record": claim.record,
        "repeats": _key(claim.repeats), "corrects": _key(claim.corrects), "refutes": [_key(id_) for id_ in sorted(claim.refutes)],
    }  # fmt: skip


def _names(names: frozenset[Name]) -> list[Data]:
    return [{"value": name.value, "lang": name.lang, "kind": name.kind} for name in sorted(names, key=repr)]


def _slug(id_: str | None) -> str | None:
    return id_.partition(":")[2] if id_ else None


def _key(id_: str | None) -> str | None:
    return id_.replace(":", ".") if id_ else None


def _text(period: Period | None) -> str | None:
    return period.text if period else None
