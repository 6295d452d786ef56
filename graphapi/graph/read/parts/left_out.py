"""Counts the rows that a list leaves out because they, or their sources, have no date, so that answers can report them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from graphapi.graph.read.parts.condition import UNPUBLISHED
from graphapi.graph.read.parts.statement_builder import Arguments, StatementBuilder
from graphapi.graph.read.selection import Selected
from graphapi.model.vocabulary import Certainty

Count: TypeAlias = Callable[[StatementBuilder, Selected], str]
Rows: TypeAlias = Callable[[StatementBuilder, Arguments], str]
"""Writes clauses with a row for each entry that passes a filter."""


def left_out(filters: Arguments, rows: Rows) -> Mapping[str, Count]:
    """The two fields of a connection: how many more entries pass a filter that requires less of their dates."""
    return {
        "undatedCount": _more("during", filters, {"certainty": Certainty.UNDATED}, rows),
        "unpublishedCount": _more("knownAt", filters, {UNPUBLISHED: True}, rows),
    }


def _more(clock: str, filters: Arguments, less: Arguments, rows: Rows) -> Count:
    def count(builder: StatementBuilder, _: Selected) -> str:
        if filters.get(clock) is None:
            return "0"
        more, listed = (
            builder.named(f"COUNT {{ {rows(builder, wanted)} RETURN 1 AS one }}")
            for wanted in ({**filters, **less}, filters)
        )
        # With a filter by status, more sources can mean fewer entries.
        return f"reduce(least = 0, more IN [{more} - {listed}] | CASE WHEN more > least THEN more ELSE least END)"

    return count
