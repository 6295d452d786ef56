"""The context in which a relation is read: its edge, the period, and which of its claims count."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

from graphapi.graph.read.parts.condition import Window
from graphapi.graph.read.parts.counting import Counting
from graphapi.graph.read.parts.statement_builder import StatementBuilder


@dataclass(frozen=True, slots=True)
class RelationReading:
    """The context of a variable with the facts of a relation: the variable with the edge, and the filter that found it."""

    edge: str
    days: Window | None = None
    counting: Counting = field(default_factory=Counting)
    certainty: str | None = None
    """An expression for the certainty, if it is not that of the period of the filter."""
    through: str | None = None
    """An expression for the chain down to the actor that did it, or that it was done to, if actors that act for others count."""


def note(builder: StatementBuilder, facts: str, reading: RelationReading) -> None:
    """Stores the context of the variable in the builder."""
    builder.notes[facts] = reading


def reading_of(builder: StatementBuilder, facts: str) -> RelationReading:
    """The stored context of the variable."""
    return cast("RelationReading", builder.notes[facts])
