"""Builders of records, with defaults for values that are irrelevant for a test."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from graphapi.model.claim import Claim, Quote
from graphapi.model.entity import Actor, Event, Place, Publisher, Source
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.vocabulary import ActorKind, EventKind, NameKind, Predicate, SupportForm


def names(*values: str, lang: str | None = "en") -> frozenset[Name]:
    """Names: the first is primary, the others are aliases."""
    kinds = [NameKind.PRIMARY, *(NameKind.ALIAS for _ in values[1:])]
    return frozenset(Name(value, lang, kind) for value, kind in zip(values, kinds, strict=True))


def publisher(id_: str = "gazette", **more: Any) -> Publisher:
    return Publisher(**{"id": f"publisher:{id_}", "names": names(id_.title()), **more})


def source(
    id_: str = "report", publisher: str = "gazette", published: str | None = "2018-03-01", **more: Any
) -> Source:
    period = Period.parse(published) if published else None
    return Source(
        **{
            "id": f"source:{id_}",
            "publisher": f"publisher:{publisher}",
            "title": id_.title(),
            "published": period,
            "lang": "en",
            **more,
        }
    )


def actor(
    id_: str,
    kind: ActorKind = ActorKind.STATE,
    *,
    external_ids: Iterable[str] = (),
    lifespan: str | None = None,
    **more: Any,
) -> Actor:
    lived = Period.parse(lifespan) if lifespan else None
    given = {"names": names(id_.replace("-", " ").title()), "lifespan": lived, **more}
    return Actor(id=id_, kind=kind, external_ids=frozenset(external_ids), **given)


def place(id_: str = "benghazi", **more: Any) -> Place:
    return Place(**{"id": f"place:{id_}", "names": names(id_.title()), **more})


def event(id_: str = "summit", place: str | None = None, period: str | None = None, **more: Any) -> Event:
    return Event(
        **{
            "id": f"event:{id_}",
            "kind": EventKind.MEETING,
            "names": names(id_.title()),
            "period": Period.parse(period) if period else None,
            "place": f"place:{place}" if place else None,
            **more,
        }
    )


def claim(
    subject: str = "france",
    object_: str = "haftar",
    predicate: Predicate = Predicate.SUPPORTS,
    *,
    source: str = "report",
    period: str | None = None,
    quote: str | None = "They support him.",
    forms: Iterable[SupportForm] = (),
    **more: Any,
) -> Claim:
    return Claim(
        source=f"source:{source}",
        predicate=predicate,
        subject=subject,
        object=object_,
        period=Period.parse(period) if period else None,
        quote=Quote(text=quote, lang="en") if quote else None,
        forms=frozenset(forms),
        **more,
    )
