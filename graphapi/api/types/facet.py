"""Counts of the entries of a list by value and by year."""

from __future__ import annotations

from enum import StrEnum

import strawberry

from graphapi.api.types.entity import Publisher

FACETS = (
    "Counts of the entries of the whole list by value, the largest first. An entry with several "
    "values counts for each; an entry without one counts for null."
)
YEARS = (
    "Counts of the entries of the whole list in each year. An entry counts in every year that its "
    "bounds allow; CERTAIN and POSSIBLE are counted apart."
)


@strawberry.enum(description="What to count backings and relations by.")
class RelationFacet(StrEnum):
    FORM = "FORM"
    STANDING = "STANDING"
    STATUS = "STATUS"
    PREDICATE = "PREDICATE"
    PUBLISHER = "PUBLISHER"
    PUBLISHER_COUNTRY = "PUBLISHER_COUNTRY"


@strawberry.enum(description="What to count claims by.")
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


@strawberry.type(description="Number of entries of a list with one value.")
class Facet:
    value: str | None = strawberry.field(
        description=(
            "A value of an enum, the id of a publisher, or the code of a country or language. Null counts "
            "entries without one."
        )
    )
    publisher: Publisher | None = strawberry.field(description="The publisher, if counted by publisher.")
    count: int
    certain: int | None = strawberry.field(
        description="Number that is CERTAIN for the filter's period; null without a period."
    )
    possible: int | None = strawberry.field(
        description="Number that is POSSIBLE for the filter's period; null without a period."
    )
    undated: int | None = strawberry.field(
        description="Number that is UNDATED for the filter's period; null without a period."
    )


@strawberry.type(description="Number of entries in one year.")
class YearCount:
    year: int
    certain: int = strawberry.field(description="Number whose dates force this year.")
    possible: int = strawberry.field(description="Number whose dates allow this year but do not force it.")
    undated: int = strawberry.field(description="Number without a date that can fall into this year.")


@strawberry.type(description="A list, year by year.")
class TimeBuckets:
    years: list[YearCount] = strawberry.field(description="Years; those without entries are omitted.")
    outside: int = strawberry.field(description="Number of entries outside all of these years.")
