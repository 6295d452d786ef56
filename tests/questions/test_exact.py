"""Questions about the bundled data whose answers once were wrong although they looked right."""

from __future__ import annotations

from typing import Any

import pytest

from tests.questions.asking import Api

pytestmark = [pytest.mark.neo4j, pytest.mark.both_lines]

BACKERS = """query ($filter: BackingFilter) {
  backers(of: {name: "Haftar"}, filter: $filter, first: 200) {
    undatedCount nodes { backer { id } certainty standing }
  }
}"""


async def backers(api: Api, **filters: Any) -> dict[str, str]:
    """The backers of Haftar with their certainty."""
    found = await api.ask(BACKERS, filter=filters)
    return {row["backer"]["id"]: row["certainty"] for row in found["nodes"]}


async def test_his_asylum_and_his_rescue_are_no_backing_of_2019(libya: None, api: Api) -> None:
    assert "united-states" not in await backers(api, during="2019", actorKinds=["STATE"], certainty="UNDATED")
    assert "us-military" not in await backers(api, during="2019", certainty="UNDATED")


@pytest.mark.parametrize("during", ["1930", "2030", "2019"])
async def test_what_has_no_date_is_undated_and_left_out(libya: None, api: Api, during: str) -> None:
    shown = await api.ask(BACKERS, filter={"during": during})
    everything = await api.ask(BACKERS, filter={"during": during, "certainty": "UNDATED"})

    undated = [row for row in everything["nodes"] if row["certainty"] == "UNDATED"]
    assert {row["certainty"] for row in shown["nodes"]} <= {"CERTAIN", "POSSIBLE"}
    assert (shown["undatedCount"], everything["undatedCount"]) == (len(undated), 0)
    assert len(shown["nodes"]) + len(undated) == len(everything["nodes"])


async def test_nobody_backs_him_before_he_was_born_and_nobody_certainly_after_the_last_report(
    libya: None, api: Api
) -> None:
    assert await backers(api, during="1942", certainty="UNDATED") == {}
    assert await backers(api, during="2030") == {}


async def test_an_article_of_the_day_that_speaks_in_the_present_makes_it_certain(libya: None, api: Api) -> None:
    assert (await backers(api, during="2019-05-13", certainty="CERTAIN"))["france"] == "CERTAIN"


async def test_an_attack_of_2019_is_none_of_2014(libya: None, api: Api) -> None:
    document = """query ($during: EDTF) { relations(filter: {
      predicates: [ATTACKS], subject: {id: "khalifa-haftar"}, object: {id: "government-of-national-accord"},
      during: $during, certainty: UNDATED
    }) { totalCount } }"""
    assert (await api.ask(document, during="2014"))["totalCount"] == 0
    assert (await api.ask(document, during="2019-05"))["totalCount"] > 0


async def test_what_is_only_announced_did_not_happen(libya: None, api: Api) -> None:
    document = """query ($filter: EventFilter) { events(filter: $filter) { nodes { id status } } }"""
    assert (await api.ask(document, filter={"during": "2019-05-15", "certainty": "CERTAIN"}))["nodes"] == []
    planned = {row["id"] for row in (await api.ask(document, filter={"status": ["PLANNED"]}))["nodes"]}
    assert {"event:macron-haftar-meeting", "event:american-misrata-visit"} <= planned


async def test_one_article_corroborates_nothing(libya: None, api: Api) -> None:
    """A relation that was over also does not corroborate one that still held."""
    document = """{ relations(filter: {status: [CORROBORATED]}, first: 200) { nodes {
      relation { predicate subject { id } object { id } }
      claims(first: 100) { nodes { stance source { publisher { id } } } }
    } } }"""
    nodes = (await api.ask(document))["nodes"]
    for row in nodes:
        asserting = {
            claim["source"]["publisher"]["id"] for claim in row["claims"]["nodes"] if claim["stance"] == "ASSERTED"
        }
        assert len(asserting) > 1, row["relation"]
    assert nodes
    backing = {row["relation"]["subject"]["id"] for row in nodes if row["relation"]["predicate"] == "SUPPORTS"}
    assert "france" not in backing


async def test_a_denied_plan_is_among_the_denials_about_its_actor(libya: None, api: Api) -> None:
    document = """{ denials(of: {name: "Russia"}) { nodes { predicate stance modality object { id } } } }"""
    assert (await api.ask(document))["nodes"] == [
        {"predicate": "SUPPORTS", "stance": "DENIED", "modality": "PLANNED", "object": {"id": "libya"}}
    ]


async def test_a_mediator_is_no_backer_for_what_it_did_before(libya: None, api: Api) -> None:
    document = """{ mediations(filter: {mediator: {name: "United States"}, during: "2019-05"}) { nodes {
      backs { recipient { id } }
    } } }"""
    nodes = (await api.ask(document))["nodes"]
    assert nodes
    assert [row["backs"] for row in nodes] == [[] for _ in nodes]


async def test_who_agreed_and_who_proposed_keep_their_places(libya: None, api: Api) -> None:
    document = """{ claims(filter: {predicates: [AGREES], subject: {name: "Haftar"}}, first: 100) { nodes {
      subject { id } object { id } quote { translation }
    } } }"""
    agreed = [row for row in (await api.ask(document))["nodes"] if row["subject"]["id"] == "khalifa-haftar"]
    assert agreed, "he is the subject where the text has him agree"


async def test_most_claims_of_the_articles_are_bounded(libya: None, api: Api) -> None:
    """Both ends are bounded, or there is a visible reason: no publication date, or no lifespan."""
    document = """query ($after: String) { claims(first: 500, after: $after) { pageInfo { endCursor hasNextPage } nodes {
      record bounds { dated startEarliest { day } startLatest { day source } endEarliest { day } endLatest { day } }
      source { published }
    } } }"""
    nodes = (await api.ask(document))["nodes"]
    articles = [row for row in nodes if row["record"] is None]
    bounded = [
        row
        for row in articles
        if (row["bounds"]["startEarliest"] or row["bounds"]["endEarliest"])
        and (row["bounds"]["startLatest"] or row["bounds"]["endLatest"])
    ]
    unpublished = [row for row in articles if row not in bounded and row["source"]["published"] is None]
    assert (len(bounded) + len(unpublished)) / len(articles) >= 0.8
