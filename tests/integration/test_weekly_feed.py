"""A feed that is loaded every week, whole: what changed changes, what is gone is retracted, and answers are those of the last week."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from tests.conftest import empty
from tests.integration.loading import load
from tests.integration.recomputed import recomputed_edges, stored_edges
from tests.unit.loaders.followthemoney.files import Line, entity

pytestmark = pytest.mark.neo4j

COUNCIL = "Our Council"


def person(number: int, *aliases: str) -> Line:
    return entity("Person", f"p-{number}", name=f"Person {number}", alias=list(aliases))


def sanction(number: int, start: str = "2015", reason: str = "") -> Line:
    return entity(
        "Sanction",
        f"s-{number}",
        entity=f"p-{number}",
        authority=COUNCIL,
        startDate=start,
        reason=[reason] if reason else [],
    )


FIRST = [person(number) for number in range(30)] + [sanction(number) for number in range(30)]
"""Thirty sanctions."""
SECOND = [person(number, *(["Third Man"] if number == 3 else [])) for number in range(31)] + [
    sanction(number, reason="arms" if number == 5 else "") for number in range(1, 31)
]
"""The first is lifted, one is new, one has a reason; somebody has another name too."""
THIRD = [*SECOND[:31], *(sanction(number, start="2014" if number == 7 else "2015") for number in range(2, 31))]
"""The second is lifted, one began earlier than was thought."""


def week(folder: Path, lines: Sequence[Line]) -> Path:
    """Each week's file has the same name, as a feed's has."""
    path = folder / "entities.ftm.json"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def in_force(database: Database) -> list[tuple[str, str | None]]:
    text = "MATCH (c:Claim) WHERE c.retracted_at IS NULL RETURN c.id AS id, c.detail AS detail ORDER BY id"
    return [(row["id"], row["detail"]) for row in database.run(Statement(text))]


def test_three_weeks_answer_as_the_last_alone(database: Database, tmp_path: Path) -> None:
    reports = [load(database, week(tmp_path, lines)) for lines in (FIRST, SECOND, THIRD)]
    assert [(each.new, each.changed, each.unchanged, each.retracted) for each in reports] == [
        (30, 0, 0, 0),
        (1, 1, 28, 1),
        (1, 1, 27, 2),
    ]
    assert stored_edges(database) == recomputed_edges(database)
    found = stored_edges(database), in_force(database)
    empty(database)
    load(database, week(tmp_path, THIRD))
    assert (stored_edges(database), in_force(database)) == found
