"""The whole graph as a value. Two graphs are equal if and only if their snapshots are."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement

# The times of actions are hidden, but not whether there is one.
TIMESTAMPS = frozenset({"recorded_at", "retracted_at", "started_at", "finished_at", "undo_started_at", "at"})

_NODES = """
MATCH (n) WHERE NOT n:Migration AND NOT n:Lock AND NOT n:Judgement
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties
"""
_EDGES = """
MATCH (n)-[r]->(m)
RETURN elementId(n) AS start, type(r) AS type, properties(r) AS properties, elementId(m) AS end
"""

_TYPES = """
MATCH (n) WHERE NOT n:Migration AND NOT n:Lock UNWIND keys(n) AS key
RETURN DISTINCT labels(n)[0] AS of, key, CASE n[key] WHEN [] THEN 'empty' ELSE valueType(n[key]) END AS type
UNION
MATCH ()-[r]->() UNWIND keys(r) AS key
RETURN DISTINCT type(r) AS of, key, CASE r[key] WHEN [] THEN 'empty' ELSE valueType(r[key]) END AS type
"""


@dataclass(frozen=True)
class Snapshot:
    """Nodes and edges with all properties, as sorted texts, so that differences are readable."""

    nodes: tuple[str, ...]
    edges: tuple[str, ...]


def snapshot(database: Database, *, times: bool = False) -> Snapshot:
    """The snapshot without internal nodes: migrations, the lock of writers, the log of judgements. `times` includes times."""
    hidden = frozenset() if times else TIMESTAMPS
    nodes = {
        row["element"]: " ".join([":".join(sorted(row["labels"])), _text(row["properties"], hidden)])
        for row in database.run(Statement(_NODES))
    }
    edges = [
        " ".join([nodes[row["start"]], row["type"], _text(row["properties"], hidden), nodes[row["end"]]])
        for row in database.run(Statement(_EDGES))
    ]
    return Snapshot(tuple(sorted(nodes.values())), tuple(sorted(edges)))


def with_types(database: Database) -> tuple[Snapshot, set[tuple[str, ...]]]:
    """The snapshot, and the types of all properties."""
    rows = database.run(Statement(_TYPES))
    return snapshot(database), {(row["of"], row["key"], row["type"]) for row in rows}


def _text(properties: Mapping[str, object], hidden: Collection[str]) -> str:
    visible = {key: "…" if key in hidden else value for key, value in properties.items()}
    return json.dumps(visible, ensure_ascii=False, sort_keys=True, default=str)
