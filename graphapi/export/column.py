"""Columns: their names, and the kind of their values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """The type of a column, for formats with types."""

    TEXT = "text"
    NUMBER = "number"
    DECIMAL = "decimal"
    DAY = "day"
    TRUTH = "truth"
    TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class Column:
    """A name in small letters with underscores, and the kind of the values; each value can be None."""

    name: str
    kind: Kind = Kind.TEXT


_KINDS: Final = {"Int": Kind.NUMBER, "Float": Kind.DECIMAL, "Boolean": Kind.TRUTH, "Date": Kind.DAY}


def kind_of(type_name: str, *, many: bool) -> Kind:
    """The kind for a leaf type of the schema."""
    return Kind.TEXTS if many else _KINDS.get(type_name, Kind.TEXT)
