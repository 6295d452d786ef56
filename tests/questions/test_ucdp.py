"""The known answers of the UCDP External Support Dataset for Haftar, whose forces have another name there."""

from __future__ import annotations

from typing import Any

import pytest

from tests.questions.asking import Api

pytestmark = [pytest.mark.neo4j, pytest.mark.usefixtures("libya")]

FORCES = "forces-of-the-house-of-representatives"
STATED = {
    "2014": {"united-states", "united-kingdom", "france", "egypt", "united-arab-emirates"},
    "2015": {"egypt", "united-arab-emirates"},
    "2016": {"france", "russia", "egypt", "united-arab-emirates"},
    "2017": {"france", "russia", "egypt", "israel", "united-arab-emirates"},
}
ONLY_ALLEGED = {
    "2014": {"algeria", "israel", "saudi-arabia"},
    "2015": {"france", "israel", "saudi-arabia"},
    "2016": {"israel", "saudi-arabia"},
    "2017": {"saudi-arabia"},
}
BACKERS = """query ($of: ActorRef!, $during: EDTF!, $agents: Boolean!) {
  backers(of: $of, filter: {during: $during, certainty: CERTAIN, actorKinds: [STATE]}, includeAgents: $agents, first: 200) {
    nodes {
      backer { id } recipient { id } standing certainty
      reachedThrough { relation { subject { id } predicate object { id } } }
      claims(first: 50) { nodes { source { publisher { id } } } }
    }
  }
}"""


def of_ucdp(row: dict[str, Any]) -> bool:
    return any(claim["source"]["publisher"]["id"] == "publisher:ucdp" for claim in row["claims"]["nodes"])


@pytest.mark.parametrize("year", STATED)
async def test_backers_of_haftar_through_the_forces_that_he_commanded(api: Api, year: str) -> None:
    found = await api.ask(BACKERS, of={"name": "Haftar"}, during=year, agents=True)
    rows = [row for row in found["nodes"] if row["recipient"]["id"] == FORCES and of_ucdp(row)]
    by_standing = {
        standing: {row["backer"]["id"] for row in rows if row["standing"] == standing}
        for standing in ("ASSERTED", "ALLEGED")
    }
    assert by_standing["ASSERTED"] == STATED[year]
    assert by_standing["ALLEGED"] - by_standing["ASSERTED"] == ONLY_ALLEGED[year]
    for row in rows:
        assert row["certainty"] == "CERTAIN"
        assert row["reachedThrough"] == [
            {"relation": {"subject": {"id": "khalifa-haftar"}, "predicate": "COMMANDS", "object": {"id": FORCES}}}
        ]


@pytest.mark.parametrize("year", STATED)
async def test_without_agents_they_back_the_forces_only(api: Api, year: str) -> None:
    found = await api.ask(BACKERS, of={"name": "Haftar"}, during=year, agents=False)
    assert not [row for row in found["nodes"] if of_ucdp(row)]
    found = await api.ask(BACKERS, of={"externalId": "ucdp:5802"}, during=year, agents=False)
    stated = {row["backer"]["id"] for row in found["nodes"] if row["standing"] == "ASSERTED" and of_ucdp(row)}
    assert stated == STATED[year]


async def test_thirty_rows_ten_of_them_alleged(api: Api) -> None:
    document = """query ($stance: [Stance!]) {
      claims(filter: {object: {externalId: "ucdp:5802"}, predicates: [SUPPORTS], sources: ["source:ucdp-esd-181"], stance: $stance}) {
        totalCount
      }
    }"""
    assert (await api.ask(document))["totalCount"] == 30
    assert (await api.ask(document, stance=["ALLEGED"]))["totalCount"] == 10
