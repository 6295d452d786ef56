"""Answers from only some claims: by credibility, place, language, and country of publishers."""

from __future__ import annotations

from typing import Any

import pytest

from graphapi.model.vocabulary import Credibility, Predicate, Reliability, Stance, SupportForm
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import claim, event, place, publisher, source

pytestmark = pytest.mark.neo4j

ASK = """query ($evidence: EvidenceFilter) {
  backers(of: {id: "haftar"}, filter: {evidence: $evidence}) { nodes { backer { id } claimCount disputed } }
  relations(filter: {evidence: $evidence, predicates: [SUPPORTS]}) { nodes { relation { subject { id } } claimCount } }
  claims(filter: {evidence: $evidence, predicates: [SUPPORTS]}, orderBy: RECORDED) { nodes { quote { text } } }
  events(filter: {evidence: $evidence}) { nodes { id } }
  mediations(filter: {evidence: $evidence}) { nodes { mediator { id } claims { totalCount } } }
}"""
Filters = dict[str, Any]


@pytest.fixture
def told(write_claims: WriteClaims) -> None:
    """Four backers of Haftar, with claims that differ from each other."""
    write_claims(
        publisher("herald", country="GB", reliability=Reliability.B),
        publisher("gazette", country="FR", reliability=Reliability.D),
        publisher("blog"),
        source("column", "herald", lang="en"),
        source("report", "gazette", lang="fr"),
        source("post", "blog", lang=None),
        place("benghazi", country="LY"),
        place("paris", country="FR"),
        event("summit", "paris"),
        claim("egypt", source="column", quote="1", credibility=Credibility.CONFIRMED, place="place:benghazi"),
        claim("france", source="report", quote="2", credibility=Credibility.DOUBTFUL, event="event:summit"),
        claim("france", source="post", quote="3", stance=Stance.DENIED),
        claim("russia", source="post", quote="4", forms=[SupportForm.WEAPONS]),
        claim("italy", source="report", quote="5", credibility=Credibility.PROBABLY_TRUE),
        claim("france", "haftar", Predicate.MEDIATES, source="column", quote="6", place="place:benghazi"),
    )


async def ask(api: Api, **evidence: Any) -> dict[str, Any]:
    """Each answer as ids with numbers of claims; for claims, their quotes."""
    found = await api.ask(ASK, evidence=evidence)
    return {
        "backers": {row["backer"]["id"]: row["claimCount"] for row in found["backers"]["nodes"]},
        "disputed": [row["backer"]["id"] for row in found["backers"]["nodes"] if row["disputed"]],
        "relations": {row["relation"]["subject"]["id"]: row["claimCount"] for row in found["relations"]["nodes"]},
        "claims": sorted(row["quote"]["text"] for row in found["claims"]["nodes"]),
        "events": [row["id"] for row in found["events"]["nodes"]],
        "mediations": {row["mediator"]["id"]: row["claims"]["totalCount"] for row in found["mediations"]["nodes"]},
    }


@pytest.mark.usefixtures("told")
async def test_without_a_wish_all_counts(api: Api) -> None:
    assert await ask(api) == {
        "backers": {"egypt": 1, "france": 1, "italy": 1, "russia": 1},
        "disputed": ["france"],
        # The relation of France also counts its denial.
        "relations": {"egypt": 1, "france": 2, "italy": 1, "russia": 1},
        "claims": ["1", "2", "3", "4", "5"],
        "events": ["event:summit"],
        "mediations": {"france": 1},
    }


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize(
    ("evidence", "backers", "quotes"),
    [
        ({"credibility": ["CONFIRMED", "DOUBTFUL"]}, {"egypt", "france"}, "12"),
        ({"minCredibility": "PROBABLY_TRUE"}, {"egypt", "italy"}, "15"),
        # "Cannot be judged" is not a grade, also not the worst one.
        ({"minCredibility": "IMPROBABLE"}, {"egypt", "france", "italy"}, "125"),
        ({"credibility": ["CANNOT_BE_JUDGED"]}, {"russia"}, "34"),
        ({"reliability": ["D", "F"]}, {"france", "italy", "russia"}, "2345"),
        ({"minReliability": "C"}, {"egypt"}, "1"),
        ({"minReliability": "E"}, {"egypt", "france", "italy"}, "125"),
        ({"languages": ["fr"]}, {"france", "italy"}, "25"),
        ({"publisherCountries": ["GB"]}, {"egypt"}, "1"),
        # The place of the summit was Paris.
        ({"places": ["place:paris"]}, {"france"}, "2"),
        ({"placeCountries": ["LY"]}, {"egypt"}, "1"),
        ({"places": ["place:benghazi", "place:paris"], "placeCountries": ["FR"]}, {"france"}, "2"),
        ({"languages": []}, set(), ""),
        # Two filters together.
        ({"languages": ["fr"], "minCredibility": "PROBABLY_TRUE"}, {"italy"}, "5"),
    ],
    ids=lambda value: str(sorted(value)) if isinstance(value, set) else str(value),
)
async def test_only_such_claims_count(api: Api, evidence: Filters, backers: set[str], quotes: str) -> None:
    found = await ask(api, **evidence)

    assert set(found["backers"]) == backers
    assert found["claims"] == list(quotes)


@pytest.mark.usefixtures("told")
async def test_a_denial_without_a_place_is_meant_for_every_place(api: Api) -> None:
    found = await ask(api, places=["place:paris"])

    assert (found["backers"], found["disputed"]) == ({"france": 1}, ["france"])
    assert found["relations"] == {"france": 2}
    # The denial is about another place, so nothing is disputed here.
    assert (await ask(api, places=["place:benghazi"]))["disputed"] == []


@pytest.mark.usefixtures("told")
async def test_events_and_mediations_rest_on_such_claims(api: Api) -> None:
    english, french = await ask(api, languages=["en"]), await ask(api, languages=["fr"])

    assert (english["events"], english["mediations"]) == ([], {"france": 1})
    assert (french["events"], french["mediations"]) == (["event:summit"], {})


@pytest.mark.parametrize(
    ("evidence", "said"),
    [
        ({"minCredibility": "CANNOT_BE_JUDGED"}, "CONFIRMED, PROBABLY_TRUE, POSSIBLY_TRUE, DOUBTFUL, IMPROBABLE"),
        ({"minReliability": "F"}, "A, B, C, D, E"),
    ],
    ids=str,
)
async def test_what_cannot_be_judged_is_no_least_grade(api: Api, evidence: Filters, said: str) -> None:
    reply = await api.post("query ($e: EvidenceFilter) { claims(filter: {evidence: $e}) { totalCount } }", e=evidence)

    assert reply.code == "BAD_INPUT"
    assert said in reply.error["message"]
