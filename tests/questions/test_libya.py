"""Questions about Libya on the bundled data over HTTP, with the answers that a reader of the five articles would give."""

from __future__ import annotations

import pytest

from tests.questions.asking import Api

pytestmark = [pytest.mark.neo4j, pytest.mark.usefixtures("libya")]

BACKERS = """query ($filter: BackingFilter!) {
  backers(of: {name: "Haftar"}, filter: $filter, first: 100) { nodes { backer { id } standing certainty } }
}"""
EVENTS = """query ($during: EDTF!, $status: [EventStatus!]) {
  events(filter: {during: $during, status: $status}, first: 100) { nodes { id } }
}"""
MEDIATIONS = """{
  mediations(filter: {mediator: {name: "United States"}}, first: 20) { nodes { backs { backer { id } recipient { id } } } }
}"""
ACCEPTED = """{
  claims(filter: {predicates: [AGREES], subject: {id: "khalifa-haftar"}, sources: ["source:unidentified-001-pompeo-shoukry"]}) {
    nodes { subject { id } object { id } }
  }
}"""
DENIED = """{
  claims(filter: {subject: {name: "Russia"}, stance: [DENIED]}) { nodes { modality docTimeRel object { id } } }
}"""


async def backers(api: Api, **filter_: object) -> dict[str, tuple[str, str]]:
    """Each backer with its standing and certainty."""
    found = await api.ask(BACKERS, filter=filter_)
    return {row["backer"]["id"]: (row["standing"], row["certainty"]) for row in found["nodes"]}


async def test_help_of_before_2011_backs_nobody_in_2019(api: Api) -> None:
    found = await backers(api, during="2019", backing="MATERIAL")
    assert found.keys().isdisjoint({"united-states", "us-military"})
    assert (await backers(api, during="2000", backing="MATERIAL"))["united-states"] == ("ASSERTED", "CERTAIN")


async def test_france_backs_him_on_the_day_of_an_article_that_says_so_in_the_present_tense(api: Api) -> None:
    assert (await backers(api, during="2019-05-13", certainty="CERTAIN"))["france"] == ("ASSERTED", "CERTAIN")


async def test_the_states_that_an_adversary_charges_with_the_war_of_2019_are_alleged(api: Api) -> None:
    found = await backers(api, during="2019", standing=["ALLEGED"])
    assert {state: found[state][0] for state in ("united-arab-emirates", "saudi-arabia")} == {
        "united-arab-emirates": "ALLEGED",
        "saudi-arabia": "ALLEGED",
    }
    assert found["abdel-fattah-el-sisi"] == ("ALLEGED", "CERTAIN")


@pytest.mark.parametrize("year", ["1950", "2030"])
async def test_nobody_backs_him_in_years_of_which_no_article_speaks(api: Api, year: str) -> None:
    assert await backers(api, during=year) == {}


@pytest.mark.parametrize(
    ("event", "during"), [("macron-haftar-meeting", "2019-05-15"), ("american-misrata-visit", "2019")]
)
async def test_what_is_only_announced_did_not_happen(api: Api, event: str, during: str) -> None:
    happened = await api.ask(EVENTS, during=during, status=["HAPPENED"])
    planned = await api.ask(EVENTS, during=during, status=["PLANNED"])
    assert f"event:{event}" not in [row["id"] for row in happened["nodes"]]
    assert f"event:{event}" in [row["id"] for row in planned["nodes"]]


async def test_the_united_states_mediate_in_2019_and_back_nobody_for_an_asylum_of_before(api: Api) -> None:
    rows = (await api.ask(MEDIATIONS))["nodes"]
    assert rows
    assert [row["backs"] for row in rows] == [[] for _ in rows]


async def test_haftar_accepts_the_dialogue_and_not_the_committee_his(api: Api) -> None:
    (claim,) = (await api.ask(ACCEPTED))["nodes"]
    assert (claim["subject"]["id"], claim["object"]["id"]) == ("khalifa-haftar", "egyptian-libya-committee")


async def test_moscows_refusal_to_send_arms_is_still_to_come(api: Api) -> None:
    (claim,) = (await api.ask(DENIED))["nodes"]
    assert claim == {"modality": "PLANNED", "docTimeRel": "AFTER", "object": {"id": "libya"}}
