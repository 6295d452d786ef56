"""Feeds: news about an actor and in an answer, for readers of Atom."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.relations import recompute
from graphapi.model.vocabulary import ActorKind, Predicate, Stance
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import actor, claim, source

pytestmark = [pytest.mark.neo4j]

ATOM = {"a": "http://www.w3.org/2005/Atom"}
NOW = datetime.now(UTC)
ARABIC = "مصر تدعم حفتر"


@pytest.fixture
def world(write_claims: WriteClaims, database: Database) -> None:
    """Egypt's claim is new, Qatar's is from last year, France's was retracted yesterday; another one is only about Egypt."""
    write_claims(
        *(actor(id_, ActorKind.STATE) for id_ in ("egypt", "qatar", "france")),
        actor("haftar", ActorKind.PERSON),
        source("a"),
        source("b"),
        claim("egypt", "haftar", source="a", quote=f"{ARABIC} \x0b& <b>"),
        claim("qatar", "haftar", source="a", quote="qatar"),
        claim("france", "haftar", source="b", quote="france", stance=Stance.ALLEGED),
        claim("egypt", "qatar", Predicate.OPPOSES, source="b", quote="egypt against qatar"),
    )
    for quote, days in (("qatar", 300), ("france", 300)):
        at = {"quote": quote, "at": NOW - timedelta(days=days)}
        database.run(Statement("MATCH (c:Claim {quote: $quote}) SET c.recorded_at = $at", at))
    gone = {"at": NOW - timedelta(days=1)}
    database.run(Statement("MATCH (c:Claim {quote: 'france'}) SET c.retracted_at = $at", gone))
    (key,) = database.run(Statement("MATCH (c:Claim {quote: 'france'}) RETURN c.relation AS key"))
    database.write(lambda transaction: recompute(transaction, {key["key"]}))


async def feed(api: Api, path: str, **params: Any) -> ET.Element:
    answer = await api.client.get(f"/feeds/{path}", params=params)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("application/atom+xml")
    root = ET.fromstring(answer.content)
    # RFC 4287, 4.1: required elements of feeds and entries.
    for element in (root, *root.findall("a:entry", ATOM)):
        for name in ("id", "title", "updated"):
            assert len(element.findall(f"a:{name}", ATOM)) == 1
        assert datetime.fromisoformat(element.findtext("a:updated", "", ATOM)).tzinfo is not None
    ids = [entry.findtext("a:id", "", ATOM) for entry in root.findall("a:entry", ATOM)]
    assert len(set(ids)) == len(ids)
    return root


def titles(root: ET.Element) -> list[str]:
    return sorted(entry.findtext("a:title", "", ATOM) for entry in root.findall("a:entry", ATOM))


@pytest.mark.usefixtures("world")
async def test_new_claims_about_an_actor(api: Api) -> None:
    root = await feed(api, "changes.atom", about="id:haftar")
    found = titles(root)
    assert len(found) == 2
    assert found == [
        "Egypt supports Haftar (asserted; undated)",
        "Retracted: France supports Haftar (only alleged; undated)",
    ]
    assert len(titles(await feed(api, "changes.atom", about="id:haftar", days=366))) == 3
    assert len(titles(await feed(api, "changes.atom"))) == 3


@pytest.mark.usefixtures("world")
async def test_what_is_new_in_an_answer(api: Api) -> None:
    root = await feed(api, "backers.atom", of="id:haftar")
    assert len(titles(root)) == 2
    assert titles(root)[1].startswith("Retracted: ")
    text = "".join(root.itertext())
    assert ARABIC in text
    assert "\ufffd& <b>" in text
    assert "Stance: asserted" in text
    assert "undated" in text
    assert len(titles(await feed(api, "backers.atom", of="id:haftar", days="366"))) == 3
    assert len(titles(await feed(api, "relations.atom", object="id:haftar"))) == 1


@pytest.mark.usefixtures("world")
async def test_a_feed_that_is_as_it_was_is_not_sent_again(api: Api) -> None:
    first = await api.client.get("/feeds/changes.atom")
    known = {"if-none-match": first.headers["etag"]}
    assert (await api.client.get("/feeds/changes.atom", headers=known)).status_code == 304


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("stats.atom", 404, "UNKNOWN_QUESTION"),
        ("backers.rss", 404, "UNKNOWN_QUESTION"),
        ("backers.atom", 400, "BAD_INPUT"),
        ("backers.atom?of=Nobody", 404, "UNKNOWN_ACTOR"),
        ("changes.atom?days=0", 400, "BAD_INPUT"),
        ("changes.atom?days=367", 400, "BAD_INPUT"),
        ("changes.atom?days=soon", 400, "BAD_INPUT"),
        ("changes.atom?about=Nobody", 404, "UNKNOWN_ACTOR"),
        ("changes.atom?query=x", 400, "UNKNOWN_PARAMETER"),
    ],
)
async def test_bad_input_is_a_problem_with_its_code(api: Api, path: str, status: int, code: str) -> None:
    answer = await api.client.get(f"/feeds/{path}")
    assert (answer.status_code, answer.json()["code"]) == (status, code)
