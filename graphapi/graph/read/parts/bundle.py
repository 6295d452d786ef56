"""Bundles: parallel relations between two actors as one line to draw, counted by predicate and certainty."""

from __future__ import annotations

from typing import Final

from graphapi.graph.read.parts.condition import Window, certainty
from graphapi.graph.read.parts.statement_builder import StatementBuilder
from graphapi.graph.read.selection import Selected

_WORDS: Final = {"certain": "CERTAIN", "possible": "POSSIBLE", "undated": "UNDATED"}


def counted(level: str) -> str:
    """Map entries that count rows, and by how certain they are for the filter's period: null without one."""
    by_level = (
        f"{name}: CASE WHEN count({level}) > 0 THEN sum(CASE {level} WHEN '{word}' THEN 1 ELSE 0 END) END"
        for name, word in _WORDS.items()
    )
    return ", ".join(["count: count(*)", *by_level])


def predicate_counts(builder: StatementBuilder, selected: Selected, items: str, days: Window | None) -> str:
    """How many of a list of `{relation, facts}` there are of each predicate, the most first."""
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
    """One for each pair of nodes that clauses bind with `from`, `to`, edge and facts; the most relations first."""
    items = builder.name("items")
    each = (
        f"{related} WITH from, to, collect({{relation: {edge}, facts: {facts}}}) AS {items} "
        f"ORDER BY size({items}) DESC, from.id, to.id LIMIT {most}"
    )
    values = {"source": "from.id", "target": "to.id", "count": f"size({items})"}

    def write(child: Selected) -> str:
        return predicate_counts(builder, child, items, days) if child.name == "predicates" else values[child.name]

    return builder.collect(each, lambda: builder.row(selected.children(), write))
