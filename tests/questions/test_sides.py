"""Actors on several sides: backers of both, mediators that back a party, and symmetric relations."""

from __future__ import annotations

from typing import Any

import pytest

from graphapi.model.vocabulary import Modality, Predicate, Stance
from tests.questions.asking import Api, flat
from tests.questions.conftest import WriteClaims
from tests.records import actor, claim, event, place, source

pytestmark = pytest.mark.neo4j

MEDIATES, MET, AGREES = Predicate.MEDIATES, Predicate.MET, Predicate.AGREES
MEDIATIONS = """query ($filter: MediationFilter) {
  mediations(filter: $filter) {
    nodes {
      mediator { id } parties { id } event { id } period { text } status
      backs { backer { id } recipient { id } standing spells { period { text } } }
      claims { nodes { id } }
    }
  }
}"""
RELATIONS = """query ($filter: RelationFilter) {
  relations(filter: $filter) { nodes { relation { predicate subject { id } object { id } } } }
}"""


async def test_a_state_that_backs_both_sides(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("qatar", "haftar", period="2014"),
        claim("qatar", "sarraj", period="2016", stance=Stance.ALLEGED),
        claim("france", "haftar", period="2016"),
        claim("turkey", "sarraj", period="2016"),
    )
    both = """query ($during: EDTF) {
      one: backers(of: {id: "haftar"}, filter: {during: $during}) { nodes { backer { id } standing } }
      other: backers(of: {id: "sarraj"}, filter: {during: $during}) { nodes { backer { id } standing } }
    }"""

    def of_both(found: dict[str, Any]) -> set[str]:
        one, other = ({row["backer"]["id"] for row in found[side]["nodes"]} for side in ("one", "other"))
        return one & other

    assert of_both(await api.ask(both)) == {"qatar"}
    assert of_both(await api.ask(both, during="2016")) == set()
    found = await api.ask("""{ recipients(of: {id: "qatar"}) { nodes { recipient { id } standing } } }""")
    assert found["nodes"] == [
        {"recipient": {"id": "haftar"}, "standing": "ASSERTED"},
        {"recipient": {"id": "sarraj"}, "standing": "ALLEGED"},
    ]


async def test_a_mediator_that_backs_a_party(write_claims: WriteClaims, api: Api) -> None:
    """France mediated in 2017, and backed one party from 2016 on; Egypt's backing ended before it mediated."""
    write_claims(
        claim("france", "haftar", MEDIATES, period="2017-07-25", event="event:summit"),
        claim("france", "sarraj", MEDIATES, period="2017-07-25", event="event:summit"),
        claim("france", "haftar", period="2016/2018"),
        claim("france", "sarraj", period="2019"),
        claim("egypt", "haftar", MEDIATES, period="2018", quote="Egypt sat between them."),
        claim("egypt", "sarraj", MEDIATES, period="2018", quote="Egypt sat between them."),
        claim("egypt", "haftar", period="2014"),
        claim("russia", "haftar", MEDIATES, period="2018", modality=Modality.PLANNED),
        claim("qatar", "haftar", MEDIATES, period="2018", stance=Stance.DENIED),
    )
    found = await api.ask(MEDIATIONS)
    summary = [
        (row["mediator"]["id"], [party["id"] for party in row["parties"]], (row["event"] or {"id": None})["id"])
        for row in found["nodes"]
    ]
    assert summary == [
        ("france", ["haftar", "sarraj"], "event:summit"),
        ("egypt", ["haftar", "sarraj"], None),
    ]
    france, egypt = found["nodes"]
    assert france["backs"] == [
        {
            "backer": {"id": "france"},
            "recipient": {"id": "haftar"},
            "standing": "ASSERTED",
            "spells": [{"period": {"text": "2016/2018"}}],
        }
    ]
    assert egypt["backs"] == []
    assert len(france["claims"]["nodes"]) == len(egypt["claims"]["nodes"]) == 2
    found = await api.ask(MEDIATIONS, filter={"mediator": {"name": "Egypt"}, "during": "2018"})
    assert found["nodes"] == [egypt]
    found = await api.ask(MEDIATIONS, filter={"party": {"id": "sarraj"}, "during": "2017", "certainty": "CERTAIN"})
    assert found["nodes"] == [france]
    found = await api.ask(MEDIATIONS, filter={"party": {"id": "france"}})
    assert found["nodes"] == []


async def test_a_mediation_rests_on_the_claims_of_its_own_event(write_claims: WriteClaims, api: Api) -> None:
    """Two papers about different events corroborate neither; a denial without an event denies both."""
    talks = claim("qatar", "haftar", MEDIATES, event="event:talks")
    forum = claim("qatar", "haftar", MEDIATES, event="event:forum", source="column", stance=Stance.ALLEGED)
    loose = claim("qatar", "haftar", MEDIATES, source="column", quote="It often does.")
    denials = [
        claim("qatar", "haftar", MEDIATES, source="column", quote="Never.", stance=Stance.DENIED),
        claim(
            "qatar", "haftar", MEDIATES, source="column", quote="Not there.", stance=Stance.DENIED, event="event:forum"
        ),
    ]
    write_claims(source("column", "herald"), talks, forum, loose, *denials)
    found = await api.ask(MEDIATIONS)
    by_event = {(row["event"] or {"id": None})["id"]: row for row in found["nodes"]}
    assert {event: row["status"] for event, row in by_event.items()} == {
        "event:talks": "REPORTED",
        "event:forum": "ALLEGED",
        None: "REPORTED",
    }
    claims = {event: {one["id"] for one in row["claims"]["nodes"]} for event, row in by_event.items()}
    assert claims == {
        "event:talks": {talks.id, denials[0].id},
        "event:forum": {forum.id, denials[0].id, denials[1].id},
        None: {loose.id, denials[0].id},
    }


async def test_a_second_source_does_not_part_a_mediation(write_claims: WriteClaims, api: Api) -> None:
    """One paper reports both parties; another one, whose id sorts first, only one of them."""
    write_claims(
        source("another", "herald"),
        claim("egypt", "haftar", MEDIATES, period="2018"),
        claim("egypt", "sarraj", MEDIATES, period="2018"),
        claim("egypt", "haftar", MEDIATES, period="2018", source="another"),
        claim("qatar", "haftar", MEDIATES, quote="Between Haftar and Sarraj."),
        claim("qatar", "sarraj", MEDIATES, quote="Between Haftar and Sarraj."),
        claim("qatar", "haftar", MEDIATES, quote="Between Haftar and Saleh.", source="another"),
        claim("qatar", "saleh", MEDIATES, quote="Between Haftar and Saleh.", source="another"),
    )
    found = await api.ask(MEDIATIONS)
    assert [(row["mediator"]["id"], {party["id"] for party in row["parties"]}) for row in found["nodes"][:1]] == [
        ("egypt", {"haftar", "sarraj"})
    ]
    egypt, *qatar = found["nodes"]
    assert (egypt["status"], len(egypt["claims"]["nodes"])) == ("CORROBORATED", 3)
    assert sorted(sorted(party["id"] for party in row["parties"]) for row in qatar) == [
        ["haftar", "saleh"],
        ["haftar", "sarraj"],
    ]


async def test_what_a_mediator_backs_is_counted_once(write_claims: WriteClaims, api: Api) -> None:
    """Two claims date the talks with one party differently, and a third only alleges the other party."""
    write_claims(
        claim("qatar", "sarraj", MEDIATES, event="event:talks", period="2018-01", stance=Stance.ALLEGED),
        claim("qatar", "haftar", MEDIATES, event="event:talks", period="2018"),
        claim("qatar", "haftar", MEDIATES, event="event:talks", period="2018-05-01"),
        claim("qatar", "haftar", period="2017/2018"),
        claim("qatar", "sarraj", period="2018-03/2019"),
    )
    found = await api.ask(
        """{ mediations { nodes { status parties { id } backs {
          recipient { id } claimCount spells { relations { relation { period { text } } } }
        } } } }"""
    )
    (row,) = found["nodes"]
    assert row["status"] == "REPORTED", "that of its best attested relation"
    assert [party["id"] for party in row["parties"]] == ["haftar", "sarraj"]
    assert row["backs"] == [
        {
            "recipient": {"id": "haftar"},
            "claimCount": 1,
            "spells": [{"relations": [{"relation": {"period": {"text": "2017/2018"}}}]}],
        }
    ]


async def test_a_mediation_of_an_event_that_is_only_denied_is_none(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        event("talks"),
        event("rumour"),
        claim("qatar", "haftar", MEDIATES, event="event:talks"),
        claim("qatar", "haftar", MEDIATES, event="event:rumour", quote="Not there.", stance=Stance.DENIED),
    )
    found = await api.ask(MEDIATIONS)
    assert [row["event"]["id"] for row in found["nodes"]] == ["event:talks"]


@pytest.mark.parametrize("filters", [{}, {"knownAt": "2030-01-01"}])
async def test_a_mutual_relation_is_one_and_read_from_both_ends(
    write_claims: WriteClaims, api: Api, filters: dict[str, str]
) -> None:
    write_claims(
        claim("haftar", "macron", MET, period="2017-05"),
        claim("macron", "haftar", MET, period="2017-05", source="column"),
        claim("haftar", "macron", Predicate.SUPPORTS, period="2017-05"),
    )
    both = {"relation": {"predicate": "MET", "subject": {"id": "haftar"}, "object": {"id": "macron"}}}
    for asked in (
        {"subject": {"id": "haftar"}},
        {"object": {"id": "haftar"}},
        {"subject": {"id": "macron"}},
        {"object": {"id": "macron"}},
        {"subject": {"id": "macron"}, "object": {"id": "haftar"}},
        {"subject": {"id": "haftar"}, "object": {"id": "macron"}},
        {"between": [{"id": "macron"}, {"id": "haftar"}]},
    ):
        found = await api.ask(RELATIONS, filter={**filters, **asked, "predicates": ["MET"]})
        assert found["nodes"] == [both], asked
    for who in ("haftar", "macron"):
        document = """query ($ref: ActorRef!, $filter: RelationFilter) {
          actor(ref: $ref) { relations(filter: $filter) { nodes { relation { predicate subject { id } object { id } } } } }
        }"""
        found = await api.ask(document, ref={"id": who}, filter={**filters, "predicates": ["MET"]})
        assert found["relations"]["nodes"] == [both]
    for who, other in (("haftar", "macron"), ("macron", "haftar")):
        claims = """query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }"""
        found = await api.ask(claims, filter={"subject": {"id": who}, "object": {"id": other}, "predicates": ["MET"]})
        assert found["totalCount"] == 2
    found = await api.ask(RELATIONS, filter={**filters, "subject": {"id": "macron"}, "predicates": ["SUPPORTS"]})
    assert found["nodes"] == [], "what is not mutual is not"


async def test_what_an_actor_did_in_a_country(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        actor("haftar", country="LY"),
        actor("macron", country="FR"),
        claim("uae", "haftar"),
        claim("haftar", "uae", Predicate.ACCUSES),
        claim("haftar", "uae", MET),
        claim("uae", "macron"),
    )
    found = await api.ask(
        """{ involvement(of: {id: "uae"}, in: "LY") { totalCount nodes { relation { predicate } } } }"""
    )
    assert found["totalCount"] == 2
    assert {row["relation"]["predicate"] for row in found["nodes"]} == {"SUPPORTS", "MET"}


async def test_nobody_is_both_ends_of_what_is_mutual(write_claims: WriteClaims, api: Api) -> None:
    write_claims(claim("haftar", "macron", MET), claim("haftar", "saleh", MET))
    both = {"subject": {"id": "haftar"}, "object": {"name": "Haftar"}}
    assert (await api.ask(RELATIONS, filter=both))["nodes"] == []
    claims = """query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }"""
    assert (await api.ask(claims, filter=both))["totalCount"] == 0
    assert (await api.ask(claims, filter={"subject": {"id": "haftar"}}))["totalCount"] == 2


async def test_what_an_actor_did_at_the_places_of_a_country(write_claims: WriteClaims, api: Api) -> None:
    """The attacked actor has no country; a denial does not count as an action at the place."""
    write_claims(
        place("sirte", country="LY"),
        place("raqqa", country="SY"),
        event("summit", place="sirte"),
        source("late", "herald", published="2020"),
        claim("us", "fighters", Predicate.ATTACKS, place="place:sirte"),
        claim("us", "fighters", Predicate.ATTACKS, place="place:sirte", quote="Again."),
        claim("us", "rebels", Predicate.ATTACKS, place="place:raqqa"),
        claim("us", "rebels", Predicate.ATTACKS, place="place:sirte", quote="No.", stance=Stance.DENIED),
        claim("us", "tribes", Predicate.ATTACKS, place="place:sirte", stance=Stance.DENIED),
        claim("us", "france", MET, event="event:summit", source="late"),
        claim("fighters", "us", Predicate.ATTACKS, place="place:sirte"),
    )
    document = """query ($filter: RelationFilter) { involvement(of: {id: "us"}, in: "LY", filter: $filter) {
      totalCount nodes { status relation { subject { id } object { id } } }
    } }"""
    found = await api.ask(document)
    assert found["totalCount"] == 3
    assert {(row["subject"]["id"], row["object"]["id"], row["status"]) for row in map(flat, found["nodes"])} == {
        ("us", "fighters", "REPORTED"),
        ("us", "tribes", "DENIED"),
        ("france", "us", "REPORTED"),
    }
    assert (await api.ask(document, filter={"knownAt": "2019-12-31"}))["totalCount"] == 2


async def test_between_counts_each_relation_once_however_its_actors_are_named(
    write_claims: WriteClaims, api: Api
) -> None:
    write_claims(claim("france", "haftar"), claim("haftar", "france", AGREES), claim("france", "egypt"))
    found = await api.ask(RELATIONS, filter={"between": [{"id": "france"}, {"name": "France"}, {"id": "haftar"}]})
    assert sorted(row["relation"]["predicate"] for row in found["nodes"]) == ["AGREES", "SUPPORTS"]


async def test_who_took_part_in_an_event(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        source("denial", "herald"),
        claim("haftar", "macron", MET, event="event:summit", period="2018"),
        claim("sarraj", "macron", MET, event="event:summit", period="2018"),
        claim("saleh", "macron", MET, event="event:summit", period="2018", stance=Stance.DENIED),
        claim("mishri", "macron", MET, event="event:summit", period="2018", modality=Modality.PLANNED),
    )
    found = await api.ask("""{ events { nodes { id status participants { actor { id } asSubject modality } } } }""")
    (row,) = found["nodes"]
    assert row["status"] == "HAPPENED"
    assert {(one["actor"]["id"], one["asSubject"], one["modality"]) for one in row["participants"]} == {
        ("haftar", True, "ACTUAL"),
        ("macron", False, "ACTUAL"),
        ("sarraj", True, "ACTUAL"),
        ("mishri", True, "PLANNED"),
        ("macron", False, "PLANNED"),
    }
    events = """query ($who: [ActorRef!]) { events(filter: {participants: $who}) { totalCount } }"""
    assert (await api.ask(events, who=[{"id": "haftar"}, {"id": "sarraj"}]))["totalCount"] == 1
    assert (await api.ask(events, who=[{"id": "haftar"}, {"id": "saleh"}]))["totalCount"] == 0
    assert (await api.ask(events, who=[]))["totalCount"] == 0
    assert (await api.ask(events, who=None))["totalCount"] == 1


async def test_an_event_that_is_only_announced_did_not_happen(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        event("visit", period="2018-03-15"),
        event("forum", period="2018-04"),
        event("raid", period="2017"),
        event("unsaid", period="2017"),
        claim("macron", "haftar", MET, event="event:visit", modality=Modality.PLANNED),
        claim("saleh", "haftar", MET, event="event:forum", modality=Modality.PLANNED, quote="Next month."),
        claim(
            "saleh", "haftar", MET, event="event:forum", modality=Modality.PLANNED, quote="No.", stance=Stance.DENIED
        ),
        claim("haftar", "fighters", Predicate.ATTACKS, event="event:raid"),
    )
    document = """query ($filter: EventFilter) { events(filter: $filter) { nodes { id status } } }"""

    async def found(**filters: object) -> dict[str, str | None]:
        answer = await api.ask(document, **({"filter": filters} if filters else {}))
        return {row["id"].removeprefix("event:"): row["status"] for row in answer["nodes"]}

    assert await found() == {"raid": "HAPPENED", "unsaid": None}
    assert await found(during="2018-03-15", certainty="CERTAIN") == {}
    assert await found(status=["PLANNED"]) == {"visit": "PLANNED"}
    assert await found(status=["CANCELLED"]) == {"forum": "CANCELLED"}
    assert await found(status=None) == {"raid": "HAPPENED", "unsaid": None, "visit": "PLANNED", "forum": "CANCELLED"}
