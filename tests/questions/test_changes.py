"""Changes since a moment: claims that were loaded or retracted, and the relations for which these are evidence."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.model.vocabulary import ActorKind, Predicate, Stance
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import actor, claim, source

pytestmark = [pytest.mark.neo4j, pytest.mark.both_lines]

FIRST, SECOND, THIRD = (datetime(2026, 1, day, 12, tzinfo=UTC) for day in (1, 2, 3))
CLAIMS = """query ($filter: ClaimFilter) {
  claims(filter: $filter, orderBy: RECORDED) { totalCount nodes { quote { text } recordedAt retractedAt } }
}"""
RELATIONS = """query ($filter: RelationFilter) {
  relations(filter: $filter) { totalCount nodes { relation { subject { id } } status claimCount } }
}"""


@pytest.fixture
def world(write_claims: WriteClaims, database: Database) -> None:
    """Egypt has an old claim; Qatar an old and a new one; France an old one, and one that was retracted recently."""
    write_claims(
        *(actor(id_, ActorKind.STATE) for id_ in ("egypt", "qatar", "france")),
        actor("haftar", ActorKind.PERSON),
        source("a"),
        source("b"),
        claim("egypt", "haftar", source="a", quote="egypt, first"),
        claim("qatar", "haftar", source="a", quote="qatar, first"),
        claim("qatar", "haftar", source="b", quote="qatar, second", stance=Stance.ALLEGED),
        claim("france", "haftar", source="a", quote="france, first"),
        claim("france", "haftar", source="b", quote="france, retracted", stance=Stance.ALLEGED),
        claim("egypt", "qatar", Predicate.OPPOSES, source="a", quote="egypt against qatar"),
    )
    database.run(Statement("MATCH (c:Claim) SET c.recorded_at = $at", {"at": FIRST}))
    database.run(Statement("MATCH (c:Claim {quote: 'qatar, second'}) SET c.recorded_at = $at", {"at": SECOND}))
    database.run(Statement("MATCH (c:Claim {quote: 'france, retracted'}) SET c.retracted_at = $at", {"at": THIRD}))


async def claims(api: Api, **filters: Any) -> list[str]:
    found = await api.ask(CLAIMS, filter=filters)
    assert found["totalCount"] == len(found["nodes"])
    return [node["quote"]["text"] for node in found["nodes"]]


async def relations(api: Api, **filters: Any) -> list[str]:
    found = await api.ask(RELATIONS, filter=filters)
    return sorted(node["relation"]["subject"]["id"] for node in found["nodes"])


@pytest.mark.usefixtures("world")
async def test_claims_that_are_new_or_retracted_since(api: Api) -> None:
    assert len(await claims(api, changedSince="2026-01-01")) == 6
    assert await claims(api, changedSince="2026-01-02") == ["france, retracted", "qatar, second"]
    assert await claims(api, changedSince=" ٢٠٢٦-٠١-٠٢ ") == ["france, retracted", "qatar, second"]
    assert await claims(api, changedSince="2026-01-02T12:00:00Z") == ["france, retracted", "qatar, second"]
    assert await claims(api, changedSince="2026-01-02T13:30:00+01:00") == ["france, retracted"]
    assert await claims(api, changedSince="2026-01-03T12:00:01Z") == []
    assert await claims(api, changedSince="2026-01-02", stance=["ALLEGED"], subject={"id": "qatar"}) == [
        "qatar, second"
    ]
    assert "france, retracted" not in await claims(api)


@pytest.mark.usefixtures("world")
async def test_relations_with_evidence_that_is_new_or_gone(api: Api) -> None:
    assert await relations(api, changedSince="2026-01-01") == ["egypt", "egypt", "france", "qatar"]
    assert await relations(api, changedSince="2026-01-02") == ["france", "qatar"]
    assert await relations(api, changedSince="2026-01-03") == ["france"]
    assert await relations(api, changedSince="2026-01-04") == []
    # Claims that do not count are not changes: without this source, the relation of Qatar is unchanged.
    assert await relations(api, changedSince="2026-01-02", withoutSources=["source:b"]) == ["france"]


@pytest.mark.usefixtures("world")
async def test_claims_about_somebody(api: Api) -> None:
    assert len(await claims(api, about={"id": "haftar"})) == 4
    assert sorted(await claims(api, about={"id": "egypt"})) == ["egypt against qatar", "egypt, first"]
    assert await claims(api, about={"id": "egypt"}, object={"id": "qatar"}) == ["egypt against qatar"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("yesterday", "is not a date and time"),
        ("2026-01-02T12:00:00", "has no time zone"),
        ("2026-13-01", "is not a date and time"),
        ("9999-12-31T23:59:59-01:00", "outside of the supported years"),
        ("", "is not a date and time"),
    ],
)
async def test_what_is_no_moment_is_told(api: Api, given: str, words: str) -> None:
    for document in (CLAIMS, RELATIONS):
        reply = await api.post(document, filter={"changedSince": given})
        assert reply.code == "BAD_DATE"
        assert words in reply.error["message"]
