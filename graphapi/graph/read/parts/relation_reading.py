"""How a relation is being read: which edge it is, for what period, and which of its claims count."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

from graphapi.graph.read.parts.condition import Window
from graphapi.graph.read.parts.counting import Counting
from graphapi.graph.read.parts.statement_builder import StatementBuilder


@dataclass(frozen=True, slots=True)
class RelationReading:
    """What a variable with a relation's facts is about: the variable with the edge, and the filter it was found by."""

    edge: str
    days: Window | None = None
    counting: Counting = field(default_factory=Counting)
    certainty: str | None = None
    """An expression, where it is not for the period that the relation's certainty is."""
    through: str | None = None
    """An expression for the chain down to who did it or to whom it was done, where those who act for an actor count."""


def note(builder: StatementBuilder, facts: str, reading: RelationReading) -> None:
    """Notes in the builder what the variable is about."""
    builder.notes[facts] = reading


def reading_of(builder: StatementBuilder, facts: str) -> RelationReading:
    """What was noted of the variable."""
    return cast("RelationReading", builder.notes[facts])
