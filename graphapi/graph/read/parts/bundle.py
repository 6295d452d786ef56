"""Bundles: parallel relations between two actors, drawn as one line and counted by predicate and certainty."""

from __future__ import annotations

from typing import Final

from graphapi.graph.read.parts.condition import Window, certainty
from graphapi.graph.read.parts.statement_builder import StatementBuilder
from graphapi.graph.read.selection import Selected

_WORDS: Final = {"certain": "CERTAIN", "possible": "POSSIBLE", "undated": "UNDATED"}


def counted(level: str) -> str:
    """Map entries that count rows: all, and by certainty for the period of the filter (null without a period)."""
    by_level = (
        f"{name}: CASE WHEN count({level}) > 0 THEN sum(CASE {level} WHEN '{word}' THEN 1 ELSE 0 END) END"
        for name, word in _WORDS.items()
    )
    return ", ".join(["count: count(*)", *by_level])


def predicate_counts(builder: StatementBuilder, selected: Selected, items: str, days: Window | None) -> str:
    """Counts a list of `{relation, facts}` by predicate, the most frequent first."""
    row = builder.name("count")
    each = (
        f"UNWIND {items} AS item WITH type(item.relation) AS predicate, {certainty('item.facts', days)} AS level "
        f"WITH predicate, {{{counted('level')}}} AS counts ORDER BY counts.count DESC, predicate "
        f"WITH counts {{.*, predicate: predicate}} AS {row}"
    )
    return builder.collect(each, lambda: builder.row(selected.children(), lambda child: f"{row}.{child.name}"))


def bundles(
    builder: StatementBuilder, selected: Selected, related: str, edge: str, facts: str, days: Window | None, most: str
) -> str:
    """One bundle for each pair of nodes; clauses bind `from`, `to`, edge and facts. Pairs with the most relations come first."""
    items = builder.name("items")
    each = (
        f"{related} WITH from, to, collect({{relation: {edge}, facts: {facts}}}) AS {items} "
        f"ORDER BY size({items}) DESC, from.id, to.id LIMIT {most}"
    )
    values = {"source": "from.id", "target": "to.id", "count": f"size({items})"}

    def write(child: Selected) -> str:
        return predicate_counts(builder, child, items, days) if child.name == "predicates" else values[child.name]

    return builder.collect(each, lambda: builder.row(selected.children(), write), first=True)
