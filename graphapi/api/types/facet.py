"""How many entries of a list there are by a value, and by year."""

from __future__ import annotations

from enum import StrEnum

import strawberry

from graphapi.api.types.entity import Publisher

FACETS = (
    "How many entries of the whole list there are by a value, the most first. One that has several counts for each of them, "
    "one that has none for the value null."
)
YEARS = (
    "How many entries of the whole list held in each year: an entry counts in every year that its bounds allow, and "
    "those whose dates force it are told from those whose dates only allow it."
)


@strawberry.enum(description="What backings and relations are counted by.")
class RelationFacet(StrEnum):
    FORM = "FORM"
    STANDING = "STANDING"
    STATUS = "STATUS"
    PREDICATE = "PREDICATE"
    PUBLISHER = "PUBLISHER"
    PUBLISHER_COUNTRY = "PUBLISHER_COUNTRY"


@strawberry.enum(description="What claims are counted by.")
class ClaimFacet(StrEnum):
    FORM = "FORM"
    STANCE = "STANCE"
    MODALITY = "MODALITY"
    BASIS = "BASIS"
    CREDIBILITY = "CREDIBILITY"
    PREDICATE = "PREDICATE"
    PUBLISHER = "PUBLISHER"
    PUBLISHER_COUNTRY = "PUBLISHER_COUNTRY"
    LANGUAGE = "LANGUAGE"


@strawberry.type(description="How many entries of a list have one value.")
class Facet:
    value: str | None = strawberry.field(
        description="A word of the vocabulary, a publisher's id, a country's or a language's code; null for what has none."
    )
    publisher: Publisher | None = strawberry.field(description="Of publishers: who it is.")
    count: int
    certain: int | None = strawberry.field(
        description="Those that are CERTAIN for the filter's period; null without one."
    )
    possible: int | None = strawberry.field(
        description="Those that are POSSIBLE for the filter's period; null without one."
    )
    undated: int | None = strawberry.field(
        description="Those that are UNDATED for the filter's period; null without one."
    )


@strawberry.type(description="How many held in one year.")
class YearCount:
    year: int
    certain: int = strawberry.field(description="Those whose dates force it.")
    possible: int = strawberry.field(description="Those whose dates allow it.")
    undated: int = strawberry.field(description="Those that bear no date, and that nothing keeps from this year.")


@strawberry.type(description="A list, year by year.")
class TimeBuckets:
    years: list[YearCount] = strawberry.field(description="Years in which nothing can have held are left out.")
    outside: int = strawberry.field(description="Entries that can have held in none of the years.")
