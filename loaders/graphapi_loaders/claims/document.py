"""A whole claims file: its sections, in the order in which they can be read."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import AfterValidator, Field

from graphapi_loaders.claims.entities import Actor, Event, Place, Publisher, Source
from graphapi_loaders.claims.statement import Claim
from graphapi_loaders.written.fields import IncludedFile, unique
from graphapi_loaders.written.item import Item

FORMAT: Final = "claims/1"
AnyItem = Publisher | Source | Actor | Place | Event | Claim
# Kind of item -> its model. Each kind refers only to kinds before it (claims also to claims).
KINDS: Final[dict[str, type[AnyItem]]] = {
    "publisher": Publisher,
    "source": Source,
    "actor": Actor,
    "place": Place,
    "event": Event,
    "claim": Claim,
}


class Document(Item):
    """Publishers, sources, actors, places and events, and what the sources claim. Every part may be left out but the first."""

    format: Literal["claims/1"] = Field(description="The format's name and version.", examples=[FORMAT])
    include: Annotated[list[IncludedFile], AfterValidator(unique)] = Field(
        default_factory=list,
        description="Other claims files that this one refers to, relative to it.",
        examples=[["actors.yaml"]],
        json_schema_extra={"uniqueItems": True},
    )
    publishers: list[Publisher] = Field(
        default_factory=list,
        description="Who publishes the sources.",
        examples=[[{"id": "aljazeera", "names": [{"value": "Al Jazeera", "lang": "en"}], "country": "QA"}]],
    )
    sources: list[Source] = Field(
        default_factory=list,
        description="The publications that claims come from: articles, reports, data sets.",
        examples=[[{"id": "aljazeera-forum", "publisher": "aljazeera", "title": "A forum in Benghazi", "lang": "en"}]],
    )
    actors: list[Actor] = Field(
        default_factory=list,
        description="The actors that claims are about.",
        examples=[[{"id": "france", "kind": "STATE", "names": [{"value": "France", "lang": "en"}], "country": "FR"}]],
    )
    places: list[Place] = Field(
        default_factory=list,
        description="Where things happened.",
        examples=[[{"id": "benghazi", "names": [{"value": "Benghazi", "lang": "en"}], "country": "LY"}]],
    )
    events: list[Event] = Field(
        default_factory=list,
        description="Named meetings, conferences, offensives, agreements.",
        examples=[[{"id": "paris-2018", "kind": "CONFERENCE", "names": [{"value": "Paris conference", "lang": "en"}]}]],
    )
    claims: list[Claim] = Field(
        default_factory=list,
        description="The claims of the sources.",
        examples=[
            [
                {
                    "source": "aljazeera-forum",
                    "predicate": "SUPPORTS",
                    "subject": "france",
                    "object": "khalifa-haftar",
                    "quote": {"text": "France supports Haftar"},
                }
            ]
        ],
    )
