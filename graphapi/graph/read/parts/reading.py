"""How a relation is being read: which edge it is, for what period, and which of its claims count."""

from __future__ import annotations

from dataclasses import dataclass, field

from graphapi.graph.read.parts.condition import Window
from graphapi.graph.read.parts.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Reading:
    """What a variable with a relation's facts is about: the variable with the edge, and the filter it was found by."""

    edge: str
    days: Window | None = None
    counting: Evidence = field(default_factory=Evidence)
    certainty: str | None = None
    """An expression, where it is not for the period that the relation's certainty is."""
    through: str | None = None
    """An expression for the chain down to who did it or to whom it was done, where those who act for an actor count."""
