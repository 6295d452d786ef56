"""Results of a search."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import strawberry

from graphapi.api.types.claim import Claim
from graphapi.api.types.entity import Actor, Event, Source
from graphapi.api.types.page import PAGE, Connection


@strawberry.enum(
    description="What to search: actors and events by name, claims by quote and translation, sources by title."
)
class SearchScope(StrEnum):
    ACTORS = "ACTORS"
    CLAIMS = "CLAIMS"
    SOURCES = "SOURCES"
    EVENTS = "EVENTS"


@strawberry.enum(
    description=(
        "How a name matches, from the surest step to the least sure: exactly (EXACT); ignoring case, "
        "accents and interchangeable letters (FOLDED); another name that newspapers use for the state or "
        "body (KNOWN_AS); without titles (UNTITLED); the holder of the named office (OFFICE); by sound "
        "in another script or spelling (TRANSLITERATED); by a capital, seat of power, adjective or other "
        "word that can also mean others (METONYM); nearly the same spelling (FUZZY); by its words "
        "(FULL_TEXT); by the beginning of its words (PREFIX)."
    )
)
class MatchKind(StrEnum):
    EXACT = "EXACT"
    FOLDED = "FOLDED"
    KNOWN_AS = "KNOWN_AS"
    UNTITLED = "UNTITLED"
    OFFICE = "OFFICE"
    TRANSLITERATED = "TRANSLITERATED"
    METONYM = "METONYM"
    FUZZY = "FUZZY"
    FULL_TEXT = "FULL_TEXT"
    PREFIX = "PREFIX"


SearchResult = Annotated[
    Actor | Claim | Source | Event, strawberry.union("SearchResult", description="Objects that a search can find.")
]


@strawberry.type(description="One search result. Each object appears once, with its best match.")
class SearchHit:
    node: SearchResult
    score: float = strawberry.field(
        description="From 0 to 1. It depends only on the text and this result, not on other data."
    )
    matched: str = strawberry.field(description="The name, or the words of the text, that matched.")
    how: MatchKind


@strawberry.type(description=PAGE)
class SearchConnection(Connection[SearchHit]):
    pass
