"""What a search finds, and how."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import strawberry

from graphapi.api.types.claim import Claim
from graphapi.api.types.entity import Actor, Event, Source
from graphapi.api.types.page import PAGE, Connection


@strawberry.enum(
    description="What is searched: actors and events by their names, claims by their quotes and translations, "
    "sources by their titles."
)
class SearchScope(StrEnum):
    ACTORS = "ACTORS"
    CLAIMS = "CLAIMS"
    SOURCES = "SOURCES"
    EVENTS = "EVENTS"


@strawberry.enum(
    description="How a hit matches, from the surest step to the least sure: a name as it is spelt (EXACT); but for case, accents and "
    "interchangeable letters (FOLDED); another name by which newspapers call the state or body (KNOWN_AS); without the titles before it "
    "(UNTITLED); as who holds the office that is named (OFFICE); by its sound in another script or spelling (TRANSLITERATED); by a "
    "capital, a seat of power, an adjective or another word that may mean others too (METONYM); spelt nearly so (FUZZY); by its words "
    "(FULL_TEXT); as the beginning of its words (PREFIX)."
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
    Actor | Claim | Source | Event, strawberry.union("SearchResult", description="What can be found.")
]


@strawberry.type(description="One find. Nothing is found twice: it stands with its best match.")
class SearchHit:
    node: SearchResult
    score: float = strawberry.field(
        description="From 0 to 1, of the text and this alone: what else is loaded does not change it."
    )
    matched: str = strawberry.field(description="The name, or the words of the text, that matched.")
    how: MatchKind


@strawberry.type(description=PAGE)
class SearchConnection(Connection[SearchHit]):
    pass
