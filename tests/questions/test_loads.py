"""Loads in the API."""

from __future__ import annotations

import pytest

from graphapi.graph.driver.database import Database
from graphapi.graph.undo.undoing import undo
from graphapi.graph.write.retraction import Earlier
from graphapi.model.record import LeftOut, LeftOutKind, Reason, Rejected
from tests.integration.inputs import CAST, FIRST, id_of, load
from tests.questions.asking import Api
from tests.records import claim

pytestmark = pytest.mark.neo4j

STATEMENTS = Reason(LeftOutKind.NO_CLAIM, "statements")
LOADS = """{
  loads { nodes {
    id accepted unchanged rejected retracted undoStartedAt finishedAt
    leftOut { kind text count } notKept { kind text count }
  } }
}"""


async def test_a_load_tells_what_became_of_its_rows(database: Database, api: Api) -> None:
    second = claim(quote="Two.", period="2014")
    load(database, [*CAST, FIRST, second])
    rows: list[LeftOut | Rejected] = [
        LeftOut(reason=STATEMENTS, line=2, count=3),
        LeftOut(reason=STATEMENTS, line=3),
        LeftOut(reason=Reason(LeftOutKind.OTHER, "scales"), line=4, count=7, part=True),
        Rejected(file="f", line=5, field="day", message="is none"),
        Rejected(file="f", line=5, field="code", message="is none"),
    ]
    report = load(database, [*CAST, FIRST, FIRST, *rows], sha="2", earlier=Earlier(replace=(id_of("first"),)))
    latest, first = (await api.ask(LOADS))["nodes"]

    assert (first["id"], first["accepted"], first["unchanged"], first["retracted"]) == (id_of("first"), 2, 0, 0)
    assert (first["leftOut"], first["notKept"], first["rejected"]) == ([], [], 0)
    assert (latest["accepted"], latest["unchanged"], latest["retracted"], latest["rejected"]) == (1, 1, 1, 1)
    assert report.unchanged == 2
    assert latest["leftOut"] == [
        {"kind": "NO_CLAIM", "text": "statements", "count": 4},
        {"kind": "REPEATED", "text": "rows that repeat an earlier row", "count": 1},
    ]
    assert latest["notKept"] == [{"kind": "OTHER", "text": "scales", "count": 7}]


async def test_a_load_that_is_not_done_or_half_undone_is_told_as_such(database: Database, api: Api) -> None:
    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load(database, [*CAST, FIRST, claim(quote="Two.")], batch=len(CAST) + 1, progress=stop)
    (found,) = (await api.ask(LOADS))["nodes"]
    assert (found["accepted"], found["rejected"], found["finishedAt"], found["undoStartedAt"]) == (1, 0, None, None)
    with pytest.raises(KeyboardInterrupt):
        undo(database, id_of("first"), batch=1, progress=stop)
    (found,) = (await api.ask(LOADS))["nodes"]
    assert found["finishedAt"] is None
    assert found["undoStartedAt"] is not None
