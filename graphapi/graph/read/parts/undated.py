"""How many rows a list leaves out because nothing dates them: no answer drops them in silence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from graphapi.graph.read.parts.condition import Window, least_level
from graphapi.graph.read.parts.draft import Arguments, Draft
from graphapi.graph.read.selection import Selected
from graphapi.model.vocabulary import Certainty

FIELD: Final = "undatedCount"
Sums = Mapping[str, Callable[[Draft, Selected], str]]


def undated_count(days: Window | None, filters: Arguments, rows: Callable[[Draft, Arguments], str]) -> Sums:
    """The field of a connection. `rows` writes clauses with a row for each that is UNDATED, of a filter that lets these in."""

    def count(draft: Draft, _: Selected) -> str:
        if days is None:
            return "0"
        clauses = rows(draft, {**filters, "certainty": Certainty.UNDATED})
        left_out = draft.named(f"COUNT {{ {clauses} RETURN 1 AS one }}")
        return f"CASE WHEN {least_level(draft, filters)} = 0 THEN 0 ELSE {left_out} END"

    return {FIELD: count}
