"""Actors that act for others, in answers that are not about backing."""

from __future__ import annotations

from typing import Any

import pytest

from graphapi.model.vocabulary import ActorKind, Predicate, SupportForm
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import actor, claim, event, source

pytestmark = pytest.mark.neo4j

CAST = [
    # Later than everything that it reports.
    source(published="2023"),
    actor("egypt", ActorKind.STATE, country="EG"),
    actor("haftar", ActorKind.PERSON, country="LY"),
    actor("army", ActorKind.ARMED_GROUP, country="LY"),
    actor("gna", ActorKind.ORGANIZATION, country="LY"),
    actor("sisi", ActorKind.PERSON, country="EG"),
    actor("committee", ActorKind.ORGANIZATION, country="EG"),
]
CLAIMS = [
    claim("sisi", "egypt", Predicate.HOLDS_OFFICE, period="2014/2022"),
    claim("committee", "egypt", Predicate.PART_OF, period="2015/2022"),
    claim("haftar", "army", Predicate.COMMANDS, period="2014/2022"),
    claim("sisi", "haftar", Predicate.MET, period="2019-04-14", event="event:visit"),
    claim("sisi", "haftar", Predicate.MET, period="2012"),
    claim("egypt", "gna", Predicate.OPPOSES, period="2019"),
    claim("committee", "haftar", Predicate.MEDIATES, period="2018", quote="They mediate."),
    claim("committee", "gna", Predicate.MEDIATES, period="2018", quote="They mediate."),
    claim("egypt", "army", Predicate.AIDS, period="2018", forms={SupportForm.WEAPONS}),
    # Within the state.
    claim("sisi", "committee", Predicate.MET, period="2016"),
]
THROUGH = "{ relation { subject { id } predicate object { id } } certainty }"
OFFICE, PART, COMMAND = "sisi HOLDS_OFFICE egypt", "committee PART_OF egypt", "haftar COMMANDS army"


@pytest.fixture
def told(write_claims: WriteClaims) -> None:
    write_claims(*CAST, event("visit", period="2019-04-14"), *CLAIMS)


def named(finding: dict[str, Any]) -> str:
    relation = finding["relation"]
    return f"{relation['subject']['id']} {relation['predicate']} {relation['object']['id']}"


def shown(links: list[dict[str, Any]]) -> list[tuple[str, str | None]]:
    return [(named(link), link["certainty"]) for link in links]


@pytest.mark.usefixtures("told")
async def test_involvement(api: Api) -> None:
    document = f"""query ($agents: Boolean!, $filter: RelationFilter) {{
      involvement(of: {{id: "egypt"}}, in: "LY", includeAgents: $agents, filter: $filter) {{
        totalCount nodes {{ relation {{ subject {{ id }} predicate object {{ id }} }} through {THROUGH} }}
      }}
    }}"""
    found = await api.ask(document, agents=True)
    certain = "CERTAIN"
    assert {named(node): shown(node["through"]) for node in found["nodes"]} == {
        "egypt OPPOSES gna": [],
        "egypt AIDS army": [],
        "committee MEDIATES haftar": [(PART, certain)],
        "committee MEDIATES gna": [(PART, certain)],
        # The meeting of 2012 was before his term.
        "haftar MET sisi": [(OFFICE, certain)],
    }
    assert found["totalCount"] == 5
    found = await api.ask(document, agents=False)
    assert [named(node) for node in found["nodes"]] == ["egypt AIDS army", "egypt OPPOSES gna"]
    found = await api.ask(document, agents=True, filter={"during": "2019"})
    assert {named(node) for node in found["nodes"]} == {"egypt OPPOSES gna", "haftar MET sisi"}


@pytest.mark.usefixtures("told")
async def test_timeline(api: Api) -> None:
    document = f"""query ($agents: Boolean!, $of: [ActorRef!]!) {{
      timeline(of: $of, includeAgents: $agents) {{
        nodes {{
          at {{ text }} through {THROUGH}
          item {{ ... on Finding {{ relation {{ subject {{ id }} predicate object {{ id }} }} }} ... on Event {{ id }} }}
        }}
      }}
    }}"""

    async def entries(*of: str, agents: bool = True) -> list[tuple[str, list[str]]]:
        found = await api.ask(document, of=[{"id": id_} for id_ in of], agents=agents)
        return [
            (
                node["item"].get("id") or named(node["item"]),
                sorted(named(link) for link in node["through"]),
            )
            for node in found["nodes"]
        ]

    own = ["sisi HOLDS_OFFICE egypt", "committee PART_OF egypt", "egypt AIDS army", "egypt OPPOSES gna"]
    assert sorted(await entries("egypt", agents=False)) == sorted((name, []) for name in own)
    assert sorted(await entries("egypt")) == sorted(
        [
            *((name, []) for name in own),
            ("committee MEDIATES haftar", [PART]),
            ("committee MEDIATES gna", [PART]),
            ("haftar MET sisi", [OFFICE]),
            ("event:visit", [OFFICE]),
        ]
    )
    # Both ends can act for the actors in the question.
    both = dict(await entries("egypt", "haftar"))
    assert both["egypt AIDS army"] == [COMMAND]
    assert both["event:visit"] == [OFFICE]


async def test_an_entry_of_a_timeline_is_not_more_certain_than_who_acted(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        *CAST,
        actor("envoy", ActorKind.PERSON, country="EG"),
        event("visit", period="2019-04-14"),
        claim("sisi", "egypt", Predicate.HOLDS_OFFICE, period="2014/2022"),
        # Nothing dates it, so it may have been at another time.
        claim("envoy", "egypt", Predicate.REPRESENTS),
        claim("sisi", "haftar", Predicate.MET, period="2019-04-14", event="event:visit"),
        claim("envoy", "army", Predicate.MET, period="2019-05"),
    )

    async def entries(*of: str, certainty: str = "UNDATED") -> dict[str, tuple[str, str | None]]:
        document = """query ($of: [ActorRef!]!, $certainty: Certainty) {
          timeline(of: $of, filter: {during: "2019", certainty: $certainty}) {
            nodes {
              certainty
              item { ... on Finding { certainty relation { subject { id } predicate object { id } } } ... on Event { id } }
            }
          }
        }"""
        found = await api.ask(document, of=[{"id": id_} for id_ in of], certainty=certainty)
        items = [(node["item"], node["certainty"]) for node in found["nodes"]]
        return {item.get("id") or named(item): (certainty, item.get("certainty")) for item, certainty in items}

    met, visit, toured = "haftar MET sisi", "event:visit", "army MET envoy"
    found = await entries("egypt")
    assert {name: found[name] for name in (met, visit, toured)} == {
        met: ("CERTAIN", "CERTAIN"),
        visit: ("CERTAIN", None),
        toured: ("UNDATED", "UNDATED"),
    }
    assert toured not in await entries("egypt", certainty="POSSIBLE")
    # An actor of the question took part itself.
    assert (await entries("egypt", "army"))[toured] == ("CERTAIN", "CERTAIN")
    assert (await entries("army"))[toured] == ("CERTAIN", "CERTAIN")


@pytest.mark.usefixtures("told")
async def test_mediations(api: Api) -> None:
    document = f"""query ($filter: MediationFilter, $agents: Boolean!) {{
      mediations(filter: $filter, includeAgents: $agents) {{
        nodes {{
          mediator {{ id }} parties {{ id }} actedThrough {THROUGH} reachedThrough {THROUGH}
          backs {{ backer {{ id }} recipient {{ id }} actedThrough {THROUGH} reachedThrough {THROUGH} claimCount }}
        }}
      }}
    }}"""
    (row,) = (await api.ask(document, filter={"mediator": {"id": "egypt"}}, agents=True))["nodes"]
    assert (row["mediator"]["id"], [party["id"] for party in row["parties"]]) == ("committee", ["gna", "haftar"])
    assert (shown(row["actedThrough"]), row["reachedThrough"]) == ([(PART, "CERTAIN")], [])
    # The state of the mediating committee gives weapons to the forces of one party.
    (backing,) = row["backs"]
    assert (backing["backer"]["id"], backing["recipient"]["id"], backing["claimCount"]) == ("egypt", "army", 1)
    assert (backing["actedThrough"], shown(backing["reachedThrough"])) == ([], [(COMMAND, "CERTAIN")])
    assert (await api.ask(document, filter={"mediator": {"id": "egypt"}}, agents=False))["nodes"] == []
    # In a question about the committee, actions of the state do not count.
    (row,) = (await api.ask(document, filter={"mediator": {"id": "committee"}}, agents=True))["nodes"]
    assert row["backs"] == []
    (row,) = (await api.ask(document, filter={"party": {"id": "haftar"}}, agents=True))["nodes"]
    assert (row["mediator"]["id"], row["reachedThrough"]) == ("committee", [])
    assert (await api.ask(document, filter={"party": {"id": "army"}}, agents=True))["nodes"] == []


@pytest.mark.usefixtures("told")
async def test_network(api: Api) -> None:
    document = f"""query ($agents: Boolean!, $filter: RelationFilter) {{
      network(around: [{{id: "egypt"}}], depth: 1, includeAgents: $agents, filter: $filter) {{
        nodes {{ actor {{ id }} depth through {THROUGH} }}
      }}
    }}"""
    found = await api.ask(document, agents=True)
    assert {node["actor"]["id"]: node["depth"] for node in found["nodes"]} == {
        "egypt": 0,
        "committee": 0,
        "sisi": 0,
        "gna": 1,
        "haftar": 1,
        "army": 1,
    }
    assert {node["actor"]["id"]: shown(node["through"]) for node in found["nodes"] if node["through"]} == {
        "committee": [(PART, None)],
        "sisi": [(OFFICE, None)],
    }
    found = await api.ask(document, agents=False)
    assert {node["actor"]["id"]: node["depth"] for node in found["nodes"]} == {
        "egypt": 0,
        "committee": 1,
        "sisi": 1,
        "gna": 1,
        "army": 1,
    }
    found = await api.ask(document, agents=True, filter={"during": "2012"})
    # No actor acted for the state then, so his meeting in that year does not count for it.
    assert [node["actor"]["id"] for node in found["nodes"]] == ["egypt"]


@pytest.mark.usefixtures("told")
async def test_paths(api: Api) -> None:
    document = f"""query ($agents: Boolean!, $filter: RelationFilter) {{
      paths(from: {{id: "egypt"}}, to: {{id: "army"}}, includeAgents: $agents, filter: $filter, maxLength: 2) {{
        actors {{ id }} certainty relations {{ relation {{ subject {{ id }} predicate object {{ id }} }} }}
        actedThrough {THROUGH} reachedThrough {THROUGH}
      }}
    }}"""
    (path,) = await api.ask(document, agents=True, filter={"predicates": ["MEDIATES", "COMMANDS"], "during": "2018"})
    assert [one["id"] for one in path["actors"]] == ["committee", "haftar", "army"]
    assert (shown(path["actedThrough"]), path["reachedThrough"]) == ([(PART, "CERTAIN")], [])
    assert path["certainty"] == "CERTAIN"
    assert await api.ask(document, agents=False, filter={"predicates": ["MEDIATES", "COMMANDS"]}) == []
    # A longer path that contains the shorter one is left out.
    found = await api.ask(document, agents=True, filter={"predicates": ["AIDS", "OPPOSES", "MEDIATES"]})
    assert [[named(step) for step in path["relations"]] for path in found] == [["egypt AIDS army"]]
