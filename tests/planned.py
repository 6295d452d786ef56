"""How Neo4j plans a statement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import neo4j


def look_at_indexes(session: neo4j.Session) -> None:
    """Has Neo4j count what its indexes hold now: what it plans with is else of any time before, also of an empty graph."""
    session.run("CALL db.prepareForReplanning(300)").consume()


def plan(session: neo4j.Session, text: str) -> list[str]:
    """The operators that a statement is planned with."""
    summary = session.run(neo4j.Query(f"EXPLAIN {text}")).consume()
    assert summary.plan
    return list(_operators_of(summary.plan))


def _operators_of(part: dict[str, Any]) -> Iterator[str]:
    yield part["operatorType"].partition("@")[0]
    for child in part.get("children", ()):
        yield from _operators_of(child)
