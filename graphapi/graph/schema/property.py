"""Declared properties, and those that several labels have."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """The type of a property's values."""

    TEXT = "text"
    TEXTS = "list of texts"
    NUMBER = "whole number"
    NUMBERS = "list of whole numbers"
    DECIMAL = "decimal number"
    FLAG = "true or false"
    DAY = "date"
    MOMENT = "date and time"


class Index(StrEnum):
    """How a property can be looked up."""

    UNIQUE = "unique"
    RANGE = "indexed"
    FULL_TEXT = "full text"


@dataclass(frozen=True, slots=True)
class Property:
    """A property; with `always` it is never absent."""

    name: str
    about: str
    kind: Kind = Kind.TEXT
    indexes: tuple[Index, ...] = ()
    always: bool = False


def id_of(about: str) -> Property:
    """The id, by which nodes are matched."""
    return Property("id", about, indexes=(Index.UNIQUE,), always=True)


PERIOD: Final = (
    Property("period", "EDTF, as written; absent if the source gives none"),
    Property("precision", "the coarser of its two ends (vocabulary)"),
)
HEADLINE: Final = Property("name", "what, how sure and when, in words (graphapi.model.headline)", always=True)
DATED: Final = Property(
    "dated", "the text or the event gives a time, not only the publication date or a lifespan", Kind.FLAG, always=True
)


def time_of(*, indexed: bool = False) -> tuple[Property, ...]:
    """The four bounds of time: the first and last day on which something may have begun and ended."""
    outer = (Index.RANGE,) if indexed else ()
    return (
        Property("start_earliest", "first day on which it may have begun; absent: open or unknown", Kind.DAY, outer),
        Property("start_latest", "last day on which it may have begun", Kind.DAY),
        Property("end_earliest", "first day on which it may have ended", Kind.DAY),
        Property("end_latest", "last day on which it may have ended", Kind.DAY, outer),
    )
