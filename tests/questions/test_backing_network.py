"""Networks of backings: computed by hand, and on the bundled data compared with the lists of their nodes."""

from __future__ import annotations

from typing import Any

import pytest

from graphapi.model.vocabulary import ActorKind, Predicate, Stance, SupportForm
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import actor, claim, source

pytestmark = pytest.mark.neo4j

NETWORK = """query (
  $around: [ActorRef!]!, $depth: Int! = 1, $filter: BackingFilter, $agents: Boolean! = true, $states: Boolean! = false, $limit: Int! = 50
) {
  backingNetwork(around: $around, depth: $depth, filter: $filter, includeAgents: $agents, byState: $states, limit: $limit) {
    nodes { actor { id } depth through { relation { predicate } } }
    backings { source target backing { id backer { id } recipient { id } standing certainty forms claimCount } }
    backingCount truncated
  }
}"""
BACKERS = """query ($of: ID!, $filter: BackingFilter, $agents: Boolean! = false, $states: Boolean! = false) {
  backers(of: {id: $of}, filter: $filter, includeAgents: $agents, byState: $states, first: 500) {
    nodes { backer { id } recipient { id } standing certainty forms claimCount }
  }
}"""
RECIPIENTS = """query ($of: ID!, $filter: BackingFilter, $agents: Boolean! = false) {
  recipients(of: {id: $of}, filter: $filter, includeAgents: $agents, first: 500) {
    nodes { backer { id } recipient { id } standing certainty forms claimCount }
  }
}"""


def depths(found: dict[str, Any]) -> dict[str, int]:
    return {node["actor"]["id"]: node["depth"] for node in found["nodes"]}


def lines(found: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(line["source"], line["target"], line["backing"]["standing"]) for line in found["backings"]]


def row(backing: dict[str, Any]) -> tuple[Any, ...]:
    ends = backing["backer"]["id"], backing["recipient"]["id"]
    return *ends, backing["standing"], backing["certainty"], tuple(backing["forms"]), backing["claimCount"]


@pytest.fixture
def told(write_claims: WriteClaims) -> None:
    write_claims(
        source(published="2023"),
        *(
            actor(id_, ActorKind.STATE, country=code)
            for id_, code in (("egypt", "EG"), ("france", "FR"), ("libya", "LY"))
        ),
        actor("sisi", ActorKind.PERSON, country="EG"),
        actor("haftar", ActorKind.PERSON, country="LY"),
        actor("army", ActorKind.ARMED_GROUP, country="LY"),
        claim("sisi", "egypt", Predicate.HOLDS_OFFICE, period="2014/2022"),
        claim("haftar", "army", Predicate.COMMANDS, period="2014/2022"),
        claim("egypt", "haftar", Predicate.AIDS, period="2016", forms={SupportForm.WEAPONS}, quote="1"),
        claim("egypt", "haftar", Predicate.AIDS, period="2018", forms={SupportForm.WEAPONS}, quote="2"),
        claim("sisi", "haftar", Predicate.SUPPORTS, period="2016", forms={SupportForm.POLITICAL_DIPLOMATIC}, quote="3"),
        claim("sisi", "haftar", Predicate.SUPPORTS, period="2012", quote="4"),
        claim("france", "army", Predicate.AIDS, period="2016", stance=Stance.ALLEGED, quote="5"),
        claim("france", "egypt", Predicate.SUPPORTS, period="2016", quote="6"),
        claim("libya", "haftar", Predicate.MET, period="2016", quote="7"),
        claim("france", "libya", Predicate.OPPOSES, period="2016", quote="8"),
    )


@pytest.mark.both_lines
@pytest.mark.usefixtures("told")
async def test_who_acts_for_the_actor_is_a_node_with_lines_of_its_own(api: Api) -> None:
    found = await api.ask(NETWORK, around=[{"id": "haftar"}])

    assert depths(found) == {"haftar": 0, "army": 0, "egypt": 1, "sisi": 1, "france": 1}
    assert [node["actor"]["id"] for node in found["nodes"] if node["through"]] == ["army"]
    assert lines(found) == [
        ("egypt", "haftar", "ASSERTED"),
        ("sisi", "haftar", "ASSERTED"),
        ("france", "army", "ALLEGED"),
        ("france", "egypt", "ASSERTED"),
    ]
    assert (found["backingCount"], found["truncated"]) == (4, False)
    assert len({line["backing"]["id"] for line in found["backings"]}) == 4

    alone = await api.ask(NETWORK, around=[{"id": "haftar"}], agents=False)
    assert depths(alone) == {"haftar": 0, "egypt": 1, "sisi": 1}


@pytest.mark.both_lines
@pytest.mark.usefixtures("told")
async def test_what_somebody_gives_for_a_state_is_the_state_s(api: Api) -> None:
    found = await api.ask(NETWORK, around=[{"id": "haftar"}], states=True, filter={"during": "2016"})

    assert depths(found) == {"haftar": 0, "army": 0, "egypt": 1, "france": 1}
    (egypt,) = (
        line["backing"] for line in found["backings"] if (line["source"], line["target"]) == ("egypt", "haftar")
    )
    assert (egypt["claimCount"], egypt["certainty"]) == (2, "CERTAIN")
    # Also from the state: the support of its president leads to the recipient.
    found = await api.ask(NETWORK, around=[{"id": "egypt"}], states=True, filter={"backing": "POLITICAL"})
    assert ("egypt", "haftar", "ASSERTED") in lines(found)
    # Before he held office, the support is his own.
    found = await api.ask(NETWORK, around=[{"id": "haftar"}], states=True, filter={"during": "2012"})
    assert lines(found) == [("sisi", "haftar", "ASSERTED")]


@pytest.mark.usefixtures("told")
async def test_steps_filters_and_limits(api: Api) -> None:
    found = await api.ask(NETWORK, around=[{"id": "army"}], depth=2, agents=False)
    assert depths(found) == {"army": 0, "france": 1, "egypt": 2}
    found = await api.ask(NETWORK, around=[{"id": "haftar"}], filter={"standing": ["ALLEGED"]})
    assert lines(found) == [("france", "army", "ALLEGED")]
    found = await api.ask(NETWORK, around=[{"id": "haftar"}], limit=2)
    assert (list(depths(found)), found["truncated"]) == (["haftar", "army"], True)
    refused = await api.post(NETWORK, around=[{"id": "haftar"}], depth=4)
    assert refused.code == "BAD_INPUT"


@pytest.mark.usefixtures("libya")
@pytest.mark.parametrize(
    ("wanted", "states"),
    [(None, True), ({"during": "2019", "certainty": "UNDATED"}, False), ({"backing": "MATERIAL"}, True)],
)
async def test_it_draws_what_the_lists_of_its_nodes_have(api: Api, wanted: dict[str, Any] | None, states: bool) -> None:
    around = [{"id": "khalifa-haftar"}, {"id": "egypt"}]
    found = await api.ask(NETWORK, around=around, filter=wanted, states=states, agents=False, limit=500)
    drawn = depths(found)

    listed = []
    for id_ in drawn:
        listed += (await api.ask(BACKERS, of=id_, filter=wanted, states=states))["nodes"]
    assert sorted(row(line["backing"]) for line in found["backings"]) == sorted(
        row(backing) for backing in listed if backing["backer"]["id"] in drawn
    )
    near = {"khalifa-haftar", "egypt"}
    for id_ in tuple(near):
        near |= {one["backer"]["id"] for one in (await api.ask(BACKERS, of=id_, filter=wanted, states=states))["nodes"]}
        given = (await api.ask(RECIPIENTS, of=id_, filter=wanted, agents=states))["nodes"]
        near |= {one["recipient"]["id"] for one in given}
    assert set(drawn) == near
    assert found["backingCount"] == len(found["backings"]) > 0
    assert not found["truncated"]
