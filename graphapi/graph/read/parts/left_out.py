"""How many rows a list leaves out because nothing dates them, or their sources: no answer drops them in silence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from graphapi.graph.read.parts.condition import UNPUBLISHED, Window, least_level
from graphapi.graph.read.parts.draft import Arguments, Draft
from graphapi.graph.read.selection import Selected
from graphapi.model.vocabulary import Certainty

UNDATED_COUNT: Final = "undatedCount"
UNPUBLISHED_COUNT: Final = "unpublishedCount"
Sums: TypeAlias = Mapping[str, Callable[[Draft, Selected], str]]
Rows: TypeAlias = Callable[[Draft, Arguments], str]
"""Writes clauses with a row for each that a filter lets in."""


def left_out(days: Window | None, filters: Arguments, undated: Rows, found: Rows) -> Sums:
    """The two fields of a connection. `undated`: of a filter that lets in what nothing dates, only that; `found`: all."""

    def undated_count(draft: Draft, _: Selected) -> str:
        if days is None:
            return "0"
        clauses = undated(draft, {**filters, "certainty": Certainty.UNDATED})
        count = draft.named(f"COUNT {{ {clauses} RETURN 1 AS one }}")
        return f"CASE WHEN {least_level(draft, filters)} = 0 THEN 0 ELSE {count} END"

    def unpublished_count(draft: Draft, _: Selected) -> str:
        if filters.get("knownAt") is None:
            return "0"
        more, all_dated = (
            draft.named(f"COUNT {{ {found(draft, wanted)} RETURN 1 AS one }}")
            for wanted in ({**filters, UNPUBLISHED: True}, filters)
        )
        # A filter by status may let in fewer the more sources there are.
        return f"reduce(least = 0, more IN [{more} - {all_dated}] | CASE WHEN more > least THEN more ELSE least END)"

    return {UNDATED_COUNT: undated_count, UNPUBLISHED_COUNT: unpublished_count}


NOTHING_LEFT_OUT: Final[Sums] = {UNDATED_COUNT: lambda *_: "0", UNPUBLISHED_COUNT: lambda *_: "0"}
"""Of a list that is asked with no filter of its own."""
