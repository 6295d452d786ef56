"""Rows of lists that a further statement reads again: what the first packed, and how it is unpacked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from graphapi.graph.read.parts.counting import Counting
from graphapi.graph.read.parts.statement_builder import StatementBuilder
from graphapi.graph.read.selection import Selected


@dataclass(frozen=True, slots=True)
class Again:
    """Clauses that bind the variables of a row, and a function that writes the selected fields from these."""

    clauses: str
    row: Callable[[Sequence[Selected]], str]


def packed_facts(builder: StatementBuilder, counting: Counting, facts: str, relation: str) -> str:
    """The facts of a relation; null if they are those that the relation stores."""
    builder.reads_all = True
    if counting.restricts:
        return f"properties({facts})"
    # Those of allegations beside an assertion differ (`counting.facets`).
    return f"CASE WHEN {facts}.standing <> {relation}.standing THEN properties({facts}) END"


def packed_links(builder: StatementBuilder, counting: Counting, links: str) -> str:
    """The links of a chain (parts/agent.py)."""
    facts = packed_facts(builder, counting, "link.facts", "link.relation")
    return f"[link IN {links} | {{relation: elementId(link.relation), facts: {facts}, level: link.level}}]"


def unpacked_links(builder: StatementBuilder, packed: str) -> str:
    """The links, from what `packed_links` returned."""
    place, relation = builder.name("place"), builder.name("relation")
    link = f"{packed}[{place}]"
    return (
        f"COLLECT {{ UNWIND range(0, size({packed}) - 1) AS {place} MATCH ()-[{relation}]->() "
        f"WHERE elementId({relation}) = {link}.relation WITH {place}, {relation} ORDER BY {place} "
        f"RETURN {{relation: {relation}, facts: coalesce({link}.facts, {relation}), level: {link}.level}} }}"
    )
