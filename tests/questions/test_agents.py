"""States and those that act for them: actions by and towards actors under their command, in their offices, or part of them."""

from __future__ import annotations

from typing import Any

import pytest

from graphapi.model.record import Record
from graphapi.model.vocabulary import ActorKind, Predicate, Stance
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import actor, claim, source

# Certainty and links by backer and recipient.
Rows = dict[tuple[str, str], tuple[str | None, list[str]]]

pytestmark = pytest.mark.neo4j

# Actors that are not here are states.
CAST = [
    # Later than everything that it reports.
    source(published="2023"),
    *(actor(id_, ActorKind.ARMED_GROUP) for id_ in ("army", "brigade", "tribe", "staff", "guard", "old-guard")),
    *(actor(id_, ActorKind.PERSON) for id_ in ("haftar", "sisi", "envoy", "minister")),
    *(actor(id_, ActorKind.ORGANIZATION) for id_ in ("ministry", "alliance")),
]
COMMANDS, PART_OF, MEMBER_OF = Predicate.COMMANDS, Predicate.PART_OF, Predicate.MEMBER_OF
HOLDS_OFFICE, REPRESENTS = Predicate.HOLDS_OFFICE, Predicate.REPRESENTS
LINK = """fragment Link on Finding {
  relation { predicate subject { id } object { id } } period { text } certainty status claimCount
}"""
BACKERS = f"""query ($of: ID!, $filter: BackingFilter, $includeAgents: Boolean!) {{
  backers(of: {{id: $of}}, filter: $filter, orderBy: BACKER, includeAgents: $includeAgents) {{
    nodes {{ backer {{ id }} recipient {{ id }} certainty reachedThrough {{ ...Link }} }}
  }}
}} {LINK}"""
RECIPIENTS = f"""query ($of: ID!, $filter: BackingFilter, $includeAgents: Boolean!) {{
  recipients(of: {{id: $of}}, filter: $filter, orderBy: BACKER, includeAgents: $includeAgents) {{
    nodes {{ backer {{ id }} recipient {{ id }} certainty actedThrough {{ ...Link }} }}
  }}
}} {LINK}"""
STATES = f"""query ($of: ID!, $filter: BackingFilter) {{
  backers(of: {{id: $of}}, filter: $filter, orderBy: BACKER, byState: true) {{
    nodes {{
      backer {{ id }} certainty claimCount actedThrough {{ ...Link }}
      contributions {{ actor {{ id }} certainty claimCount actedThrough {{ ...Link }} }}
    }}
  }}
}} {LINK}"""


@pytest.fixture
def write_claims(write_claims: WriteClaims) -> WriteClaims:
    """The function of other tests, which here also writes the forces and persons."""

    def tell_with_cast(*records: Record) -> None:
        write_claims(*CAST, *records)

    return tell_with_cast


async def reached(api: Api, of: str = "haftar", *, agents: bool = True, **filters: Any) -> Rows:
    """Its backers, with the links down to the recipient."""
    found = await api.ask(BACKERS, of=of, filter=filters, includeAgents=agents)
    return _rows(found, "reachedThrough")


async def acted(api: Api, of: str, *, agents: bool = True, **filters: Any) -> Rows:
    """Its recipients, with the links down to the actor that acted."""
    found = await api.ask(RECIPIENTS, of=of, filter=filters, includeAgents=agents)
    return _rows(found, "actedThrough")


def _rows(found: dict[str, Any], through: str) -> Rows:
    return {
        (row["backer"]["id"], row["recipient"]["id"]): (row["certainty"], shown(row[through])) for row in found["nodes"]
    }


def shown(links: list[dict[str, Any]]) -> list[str]:
    """Links as "subject period object"."""
    return [
        f"{link['relation']['subject']['id']} {(link['period'] or {'text': '-'})['text']} {link['relation']['object']['id']}"
        for link in links
    ]


async def test_whom_an_actor_commands_and_what_is_part_of_it(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("haftar", "army", COMMANDS, period="2014/2017"),
        claim("brigade", "army", PART_OF, period="2015"),
        claim("tribe", "brigade", MEMBER_OF),
        claim("france", "haftar", period="2014"),
        claim("egypt", "army", period="2016"),
        claim("uae", "brigade", period="2015-06"),
        claim("qatar", "tribe", period="2015"),
        claim("minister", "haftar", COMMANDS),
        claim("russia", "minister", period="2015"),
        claim("army", "turkey", period="2015"),
        # Backing among an actor and those that act for it does not count.
        claim("haftar", "army", period="2015"),
        claim("army", "haftar", period="2016"),
        claim("brigade", "army", period="2015"),
        # After his command, it is another actor.
        claim("army", "haftar", period="2019"),
    )
    command, part, member = "haftar 2014/2017 army", "brigade 2015 army", "tribe - brigade"
    assert await reached(api, agents=False) == {("army", "haftar"): (None, []), ("france", "haftar"): (None, [])}
    assert await reached(api) == {
        ("army", "haftar"): (None, []),
        ("france", "haftar"): (None, []),
        ("egypt", "army"): (None, [command]),
        ("uae", "brigade"): (None, [command, part]),
        ("qatar", "tribe"): (None, [command, part, member]),
    }
    assert ("army", "haftar") not in await reached(api, during="2016")
    assert ("army", "haftar") in await reached(api, during="2019")
    # Links are followed only downwards: a backer of a part is not a backer of the whole.
    assert await reached(api, of="brigade") == {("uae", "brigade"): (None, []), ("qatar", "tribe"): (None, [member])}
    assert await acted(api, "haftar") == {("army", "turkey"): (None, [command])}


async def test_only_where_command_and_backing_can_be_of_one_time(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("haftar", "army", COMMANDS, period="2014/2015"),
        claim("army", "old-guard", COMMANDS, period="2011"),
        claim("brigade", "army", PART_OF, period="2015"),
        claim("early", "army", period="2013"),
        claim("within", "army", period="2015"),
        claim("late", "army", period="2016/2017"),
        claim("brigade-late", "brigade", period="2014"),
        # No source says that he commanded the army when the old guard was part of it.
        claim("never", "old-guard", period="2011/2015"),
        claim("undated", "army"),
    )
    command = ["haftar 2014/2015 army"]
    assert await reached(api) == {("within", "army"): (None, command), ("undated", "army"): (None, command)}


async def test_a_window_is_one_time_for_backing_and_command(write_claims: WriteClaims, api: Api) -> None:
    """Egypt backed the army from 2014 to 2017; he commanded it from 2016 on."""
    write_claims(claim("haftar", "army", COMMANDS, period="2016/2018"), claim("egypt", "army", period="2014/2017"))
    through = ["haftar 2016/2018 army"]
    assert await reached(api) == {("egypt", "army"): (None, through)}
    assert await reached(api, during="2014") == {}
    assert await reached(api, during="2015/2016") == {("egypt", "army"): ("CERTAIN", through)}
    # The command began within 2016, possibly in July or later.
    assert await reached(api, during="2016-06") == {("egypt", "army"): ("POSSIBLE", through)}
    assert await reached(api, during="2016-06", certainty="CERTAIN") == {}
    assert await reached(api, during="2018") == {}


async def test_certainty_is_that_of_the_weakest_link_on_the_best_way(write_claims: WriteClaims, api: Api) -> None:
    write_claims(claim("haftar", "army", COMMANDS), claim("egypt", "army", period="2015"))
    undated = ["haftar - army"]
    # The command has no date.
    assert await reached(api, during="2015") == {}
    assert await reached(api, during="2015", certainty="UNDATED") == {("egypt", "army"): ("UNDATED", undated)}
    assert await reached(api) == {("egypt", "army"): (None, undated)}

    write_claims(claim("haftar", "army", COMMANDS, period="2015"))
    # Both dates are that year, which is the known precision; for one of its months, the overlap is only possible.
    assert await reached(api, during="2015") == {("egypt", "army"): ("CERTAIN", ["haftar 2015 army"])}
    assert await reached(api, during="2015-06") == {("egypt", "army"): ("POSSIBLE", ["haftar 2015 army"])}
    assert await reached(api, during="2015-06", certainty="CERTAIN") == {}

    write_claims(
        claim("haftar", "staff", COMMANDS, period="2014/2016"), claim("army", "staff", PART_OF, period="2014/2016")
    )
    # A longer chain, which is certain.
    way = ["haftar 2014/2016 staff", "army 2014/2016 staff"]
    write_claims(claim("egypt", "army", period="2016-06"))
    # Of two certain chains the shorter one.
    assert await reached(api, during="2016-06", certainty="UNDATED") == {("egypt", "army"): ("POSSIBLE", way)}
    assert await reached(api, during="2015") == {("egypt", "army"): ("CERTAIN", ["haftar 2015 army"])}


async def test_a_wide_window_makes_no_office_certain_for_an_early_deed(write_claims: WriteClaims, api: Api) -> None:
    """He was president in 2018, but no source says that he was president when he acted in 2012."""
    write_claims(
        claim("sisi", "egypt", HOLDS_OFFICE, period="../2018"),
        claim("sisi", "haftar", period="2012"),
        claim("sisi", "army", period="2018"),
        claim("sisi", "guard", period="2011-02/"),
    )
    office = ["sisi ../2018 egypt"]
    assert await acted(api, "egypt", during="2011/2019") == {
        ("sisi", "haftar"): ("POSSIBLE", office),
        ("sisi", "army"): ("CERTAIN", office),
        # The end of this backing is unknown.
        ("sisi", "guard"): ("POSSIBLE", office),
    }
    assert set(await acted(api, "egypt", during="2011/2019", certainty="CERTAIN")) == {("sisi", "army")}


async def test_alleged_and_denied_command_is_not_followed(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("haftar", "army", COMMANDS, stance=Stance.ALLEGED),
        claim("haftar", "guard", COMMANDS, stance=Stance.DENIED),
        claim("egypt", "army"),
        claim("egypt", "guard"),
    )
    assert await reached(api) == {}
    assert await reached(api, knownAt="2030-01-01") == {}
    write_claims(source("late", "herald", published="2019-01-01"), claim("haftar", "army", COMMANDS, source="late"))
    assert await reached(api) == {("egypt", "army"): (None, ["haftar - army"])}
    # Before the herald's report only the allegation was known.
    assert await reached(api, knownAt="2018-12-31") == {}
    assert await reached(api, withoutSources=["source:late"]) == {}
    # The gazette states Egypt's support, and the herald's report says whose army it is.
    assert await reached(api, accordingTo={"publisher": "publisher:gazette"}) == {
        ("egypt", "army"): (None, ["haftar - army"])
    }
    assert await reached(api, accordingTo={"publisher": "publisher:herald"}) == {}
    assert await reached(api, accordingTo={"publisher": "publisher:gazette"}, withoutSources=["source:late"]) == {}


async def test_a_link_is_shown_as_it_was_known(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        source("early", "herald", published="2015-06-01"),
        source("late", published="2018-03-01"),
        claim("haftar", "army", COMMANDS, source="early", period="2014/.."),
        claim("haftar", "army", COMMANDS, source="late", period="2014/.."),
        claim("egypt", "army", source="early", period="2014/2017"),
    )
    through = ["haftar 2014/.. army"]
    assert await reached(api, during="2016") == {("egypt", "army"): ("CERTAIN", through)}
    assert await reached(api, during="2016", knownAt="2015-12-31") == {("egypt", "army"): ("POSSIBLE", through)}
    filters = {"during": "2016", "knownAt": "2015-12-31"}
    found = await api.ask(BACKERS, of="haftar", filter=filters, includeAgents=True)
    (link,) = found["nodes"][0]["reachedThrough"]
    assert (link["certainty"], link["status"], link["claimCount"]) == ("POSSIBLE", "REPORTED", 1)
    found = await api.ask(BACKERS, of="haftar", filter={"during": "2016"}, includeAgents=True)
    (link,) = found["nodes"][0]["reachedThrough"]
    assert (link["certainty"], link["status"], link["claimCount"]) == ("CERTAIN", "CORROBORATED", 2)


async def test_two_who_command_each_other(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("haftar", "army", COMMANDS),
        claim("army", "haftar", COMMANDS),
        claim("egypt", "army"),
        claim("egypt", "haftar"),
    )
    assert await reached(api) == {
        ("egypt", "haftar"): (None, []),
        ("egypt", "army"): (None, ["haftar - army"]),
    }


async def test_with_every_other_filter(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("haftar", "army", COMMANDS, period="2013/2016"),
        claim("egypt", "army", against=frozenset({"sarraj"}), claimant="envoy", period="2014"),
        claim("haftar", "army", COMMANDS, claimant="envoy", quote="His army.", period="2013/2016"),
        claim("france", "army", period="2014"),
    )
    found: Rows = {("egypt", "army"): (None, ["haftar 2013/2016 army"])}
    assert await reached(api, against={"id": "sarraj"}) == found
    assert await reached(api, accordingTo={"claimant": {"id": "envoy"}}) == found
    filters: dict[str, Any] = {
        "against": {"id": "sarraj"},
        "accordingTo": {"claimant": {"id": "envoy"}},
        "actorKinds": ["STATE"],
    }
    assert await reached(api, **filters, during="2014", minIndependentSources=1) == {
        ("egypt", "army"): ("CERTAIN", ["haftar 2013/2016 army"])
    }


async def test_a_state_did_what_its_president_ministry_and_envoy_did(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("sisi", "egypt", HOLDS_OFFICE, period="2014/2022"),
        claim("minister", "ministry", HOLDS_OFFICE, period="2014/2022"),
        claim("ministry", "egypt", PART_OF, period="2010/2022"),
        claim("envoy", "minister", REPRESENTS, period="2018/2020"),
        claim("egypt", "haftar", period="2017"),
        claim("sisi", "haftar", period="2019"),
        claim("minister", "haftar", period="2018"),
        claim("envoy", "army", period="2019"),
        # Before he was president.
        claim("sisi", "army", period="2012"),
        # Within the state.
        claim("sisi", "ministry", period="2019"),
    )
    office, part = "sisi 2014/2022 egypt", ["ministry 2010/2022 egypt", "minister 2014/2022 ministry"]
    assert await acted(api, "egypt") == {
        ("egypt", "haftar"): (None, []),
        ("envoy", "army"): (None, [*part, "envoy 2018/2020 minister"]),
        ("minister", "haftar"): (None, part),
        ("sisi", "haftar"): (None, [office]),
    }
    assert await acted(api, "egypt", agents=False) == {("egypt", "haftar"): (None, [])}
    assert await acted(api, "egypt", during="2019") == {
        ("envoy", "army"): ("CERTAIN", [*part, "envoy 2018/2020 minister"]),
        ("sisi", "haftar"): ("CERTAIN", [office]),
    }
    # The answer for a president does not include the state.
    assert await acted(api, "sisi") == {
        ("sisi", "army"): (None, []),
        ("sisi", "haftar"): (None, []),
        ("sisi", "ministry"): (None, []),
    }


async def test_without_a_period_links_are_as_certain_as_for_the_time_of_the_deed(
    write_claims: WriteClaims, api: Api
) -> None:
    write_claims(
        claim("sisi", "egypt", HOLDS_OFFICE, period="2014/2022"),
        claim("minister", "egypt", HOLDS_OFFICE, period="2018/2019"),
        claim("envoy", "egypt", REPRESENTS),
        claim("sisi", "haftar", period="2019"),
        claim("minister", "haftar", period="2018-05"),
        claim("envoy", "haftar", period="2018"),
    )
    found = await api.ask(RECIPIENTS, of="egypt", filter={}, includeAgents=True)
    certainties = {row["backer"]["id"]: [link["certainty"] for link in row["actedThrough"]] for row in found["nodes"]}
    assert certainties == {"sisi": ["CERTAIN"], "minister": ["POSSIBLE"], "envoy": ["UNDATED"]}


async def test_no_state_acts_for_what_it_is_a_member_of(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("france", "alliance", MEMBER_OF),
        claim("alliance", "colony", COMMANDS),
        claim("guard", "alliance", PART_OF),
        claim("guard", "france", PART_OF),
        claim("france", "haftar"),
        claim("colony", "haftar"),
        claim("guard", "haftar"),
        claim("alliance", "haftar"),
    )
    assert await acted(api, "alliance") == {
        ("alliance", "haftar"): (None, []),
        ("guard", "haftar"): (None, ["guard - alliance"]),
    }
    assert set(await acted(api, "france")) == {("france", "haftar"), ("guard", "haftar")}


async def test_backers_rolled_up_to_states(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("sisi", "egypt", HOLDS_OFFICE, period="2014/2022"),
        claim("army", "egypt", PART_OF, period="2010/2022"),
        claim("guard", "egypt", PART_OF, period="2010/2022"),
        claim("guard", "libya", PART_OF, period="2010/2022"),
        claim("haftar", "staff", COMMANDS, period="2010/2022"),
        claim("egypt", "haftar", period="2018"),
        claim("sisi", "haftar", period="2019"),
        claim("sisi", "haftar", period="2013"),
        claim("army", "haftar", stance=Stance.ALLEGED, period="2019"),
        claim("guard", "haftar", period="2019"),
        claim("tribe", "haftar", period="2019"),
    )
    found = await api.ask(STATES, of="haftar", filter={"standing": ["ASSERTED"]})
    rows = {
        row["backer"]["id"]: {
            entry["actor"]["id"]: (entry["claimCount"], shown(entry["actedThrough"])) for entry in row["contributions"]
        }
        for row in found["nodes"]
    }
    guard = "guard 2010/2022"
    assert rows == {
        "egypt": {
            "egypt": (1, []),
            "guard": (1, [f"{guard} egypt"]),
            "sisi": (1, ["sisi 2014/2022 egypt"]),
        },
        # An actor that belongs to two states counts for both.
        "libya": {"guard": (1, [f"{guard} libya"])},
        # Before he held an office, he acted for himself.
        "sisi": {"sisi": (1, [])},
        "tribe": {"tribe": (1, [])},
    }
    (egypt,) = (row for row in found["nodes"] if row["backer"]["id"] == "egypt")
    assert (egypt["claimCount"], sorted(shown(egypt["actedThrough"]))) == (
        3,
        [f"{guard} egypt", "sisi 2014/2022 egypt"],
    )
    found = await api.ask(STATES, of="haftar", filter={"during": "2019", "actorKinds": ["STATE"]})
    states = [(row["backer"]["id"], row["certainty"], len(row["contributions"])) for row in found["nodes"]]
    # Backing that is only alleged is a separate row.
    assert states == [("egypt", "CERTAIN", 1), ("egypt", "CERTAIN", 2), ("libya", "CERTAIN", 1)]
