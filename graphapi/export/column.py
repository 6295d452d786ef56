"""Columns: their names, and what kind of values stand in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What a format that knows types makes of a column."""

    TEXT = "text"
    NUMBER = "number"
    DECIMAL = "decimal"
    DAY = "day"
    TRUTH = "truth"
    TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class Column:
    """A name in small letters with underscores, and the kind of its values; any may be None."""

    name: str
    kind: Kind = Kind.TEXT


_KINDS: Final = {"Int": Kind.NUMBER, "Float": Kind.DECIMAL, "Boolean": Kind.TRUTH, "Date": Kind.DAY}


def kind_of(type_name: str, *, many: bool) -> Kind:
    """The kind of a leaf of the schema."""
    return Kind.TEXTS if many else _KINDS.get(type_name, Kind.TEXT)
