"""The plan of a statement in Neo4j."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

import neo4j

from graphapi.graph.driver.connection import Access


class Step(NamedTuple):
    operator: str
    details: str


@contextmanager
def planning(access: Access) -> Iterator[neo4j.Session]:
    """A session for many statements, because a connection for each takes longer than planning.

    Neo4j updates the statistics of its indexes first. Otherwise they can be old, for example those of an empty graph.
    """
    with neo4j.GraphDatabase.driver(access.uri, auth=access.auth) as driver, driver.session() as session:
        session.run("CALL db.prepareForReplanning(300)").consume()
        yield session


def plan(session: neo4j.Session, text: str, params: Mapping[str, object] | None = None) -> list[Step]:
    """The steps of the plan of a statement."""
    summary = session.run(neo4j.Query(f"EXPLAIN {text}"), dict(params or {})).consume()
    assert summary.plan
    return list(_steps_of(summary.plan))


def memory(session: neo4j.Session, text: str, params: Mapping[str, object]) -> int:
    """The bytes that Neo4j counts at most for a statement while it runs."""
    summary = session.run(neo4j.Query(f"PROFILE {text}"), dict(params)).consume()
    assert summary.profile
    return int(summary.profile["args"]["GlobalMemory"])


def _steps_of(part: dict[str, Any]) -> Iterator[Step]:
    yield Step(part["operatorType"].partition("@")[0], str(part["args"].get("Details", "")))
    for child in part.get("children", ()):
        yield from _steps_of(child)
