"""A leader and their forces: backing that reaches an actor through those whom it commands."""

from __future__ import annotations

from typing import Any

import pytest

from graphapi.model.vocabulary import Predicate, Stance
from tests.questions.asking import Api, flat
from tests.questions.conftest import Tell
from tests.records import claim, source

# Backer and recipient to certainty and the relations of command.
Reached = dict[tuple[str, str], tuple[str | None, list[str]]]

pytestmark = pytest.mark.neo4j

COMMANDS, PART_OF, MEMBER_OF = Predicate.COMMANDS, Predicate.PART_OF, Predicate.MEMBER_OF
BACKERS = """query ($of: ID!, $filter: BackingFilter) {
  backers(of: {id: $of}, filter: $filter, orderBy: BACKER) {
    nodes {
      backer { id } recipient { id } certainty
      reachedThrough { relation { predicate subject { id } object { id } period { text } } certainty status claimCount }
    }
  }
}"""


async def reached(api: Api, of: str = "haftar", **filters: Any) -> Reached:
    """What is answered, each relation of command as "upper period lower"."""
    found = await api.ask(BACKERS, of=of, filter={"throughCommand": True, **filters})
    rows = {}
    for row in found["nodes"]:
        links = [
            " ".join([link["subject"]["id"], (link["period"] or {"text": "-"})["text"], link["object"]["id"]])
            for link in map(flat, row["reachedThrough"])
        ]
        rows[row["backer"]["id"], row["recipient"]["id"]] = (row["certainty"], links)
    return rows


async def test_whom_an_actor_commands_and_what_is_part_of_it(tell: Tell, api: Api) -> None:
    tell(
        claim("haftar", "army", COMMANDS, period="2014/2017"),
        claim("brigade", "army", PART_OF, period="2015"),
        claim("tribe", "brigade", MEMBER_OF),
        claim("france", "haftar", period="2014"),
        claim("egypt", "army", period="2016"),
        claim("uae", "brigade", period="2015-06"),
        claim("qatar", "tribe", period="2015"),
        claim("general", "haftar", COMMANDS),
        claim("russia", "general", period="2015"),
        claim("army", "turkey", period="2015"),
        # Who backs the forces that they lead is no backer of their own.
        claim("haftar", "army", period="2015"),
        claim("army", "haftar", period="2016"),
    )
    direct: Reached = {("army", "haftar"): (None, []), ("france", "haftar"): (None, [])}
    command, part, member = "haftar 2014/2017 army", "brigade 2015 army", "tribe - brigade"
    assert await reached(api, throughCommand=False) == direct
    assert await reached(api) == {
        **direct,
        ("egypt", "army"): (None, [command]),
        ("uae", "brigade"): (None, [command, part]),
        ("qatar", "tribe"): (None, [command, part, member]),
    }
    # It is followed downwards only: who backs a brigade does not back who backs the whole.
    assert await reached(api, of="brigade") == {
        ("uae", "brigade"): (None, []),
        ("qatar", "tribe"): (None, [member]),
    }
    found = await api.ask(
        """{ recipients(of: {id: "haftar"}, filter: {throughCommand: true}) { nodes { backer { id } recipient { id } } } }"""
    )
    assert found["nodes"] == [
        {"backer": {"id": "army"}, "recipient": {"id": "turkey"}},
        {"backer": {"id": "haftar"}, "recipient": {"id": "army"}},
    ]


async def test_only_where_command_and_backing_can_be_of_one_time(tell: Tell, api: Api) -> None:
    tell(
        claim("haftar", "army", COMMANDS, period="2014/2015"),
        claim("army", "old-guard", COMMANDS, period="2011"),
        claim("brigade", "army", PART_OF, period="2015"),
        claim("early", "army", period="2013"),
        claim("within", "army", period="2015"),
        claim("late", "army", period="2016/2017"),
        claim("brigade-late", "brigade", period="2014"),
        # When the army had its old guard nobody says that he led it.
        claim("never", "old-guard", period="2011/2015"),
        claim("undated", "army"),
    )
    command = ["haftar 2014/2015 army"]
    assert await reached(api) == {("within", "army"): (None, command), ("undated", "army"): (None, command)}


async def test_a_window_is_one_time_for_backing_and_command(tell: Tell, api: Api) -> None:
    """They backed the army from 2014 to 2017; it was his from 2016 on."""
    tell(claim("haftar", "army", COMMANDS, period="2016/2018"), claim("egypt", "army", period="2014/2017"))
    through = ["haftar 2016/2018 army"]
    assert await reached(api) == {("egypt", "army"): (None, through)}
    assert await reached(api, during="2014") == {}
    assert await reached(api, during="2015/2016") == {("egypt", "army"): ("CERTAIN", through)}
    # It began within 2016, so perhaps not before July.
    assert await reached(api, during="2016-06") == {("egypt", "army"): ("POSSIBLE", through)}
    assert await reached(api, during="2016-06", certainty="CERTAIN") == {}
    assert await reached(api, during="2018") == {}


async def test_certainty_is_that_of_the_weakest_link_on_the_best_way(tell: Tell, api: Api) -> None:
    tell(
        claim("haftar", "army", COMMANDS),
        claim("egypt", "army", period="2015"),
    )
    assert await reached(api, during="2015") == {}, "nothing says when he commanded it"
    assert await reached(api, during="2015", certainty="UNDATED") == {("egypt", "army"): ("UNDATED", ["haftar - army"])}
    assert await reached(api, during="2015", certainty="CERTAIN") == {}

    tell(claim("haftar", "staff", COMMANDS, period="2015"), claim("army", "staff", PART_OF, period="2015"))
    # Longer, and certain.
    way = ["haftar 2015 staff", "army 2015 staff"]
    assert await reached(api, during="2015") == {("egypt", "army"): ("CERTAIN", way)}
    assert await reached(api, during="2015", certainty="CERTAIN") == {("egypt", "army"): ("CERTAIN", way)}
    assert await reached(api) == {("egypt", "army"): (None, ["haftar - army"])}

    tell(claim("haftar", "army", COMMANDS, period="2015"))
    assert await reached(api, during="2015") == {("egypt", "army"): ("CERTAIN", ["haftar 2015 army"])}


async def test_alleged_and_denied_command_is_not_followed(tell: Tell, api: Api) -> None:
    tell(
        claim("haftar", "army", COMMANDS, stance=Stance.ALLEGED),
        claim("haftar", "guard", COMMANDS, stance=Stance.DENIED),
        claim("egypt", "army"),
        claim("egypt", "guard"),
    )
    assert await reached(api) == {}
    assert await reached(api, knownAt="2030-01-01") == {}
    tell(source("late", "herald", published="2019-01-01"), claim("haftar", "army", COMMANDS, source="late"))
    assert await reached(api) == {("egypt", "army"): (None, ["haftar - army"])}
    # Before the herald only the allegation could be known.
    assert await reached(api, knownAt="2018-12-31") == {}
    assert await reached(api, withoutSources=["source:late"]) == {}
    assert await reached(api, accordingTo={"publisher": "publisher:herald"}) == {}
    assert await reached(api, accordingTo={"publisher": "publisher:gazette"}) == {}


async def test_a_link_is_shown_as_it_was_known(tell: Tell, api: Api) -> None:
    tell(
        source("early", "herald", published="2015-06-01"),
        source("late", published="2018-03-01"),
        claim("haftar", "army", COMMANDS, source="early", period="2014/.."),
        claim("haftar", "army", COMMANDS, source="late", period="2014/.."),
        claim("egypt", "army", source="early", period="2014/2017"),
    )
    through = ["haftar 2014/.. army"]
    assert await reached(api, during="2016") == {("egypt", "army"): ("CERTAIN", through)}
    assert await reached(api, during="2016", knownAt="2015-12-31") == {("egypt", "army"): ("POSSIBLE", through)}
    found = await api.ask(
        BACKERS, of="haftar", filter={"throughCommand": True, "during": "2016", "knownAt": "2015-12-31"}
    )
    (link,) = found["nodes"][0]["reachedThrough"]
    assert (link["certainty"], link["status"], link["claimCount"]) == ("POSSIBLE", "REPORTED", 1)
    found = await api.ask(BACKERS, of="haftar", filter={"throughCommand": True, "during": "2016"})
    (link,) = found["nodes"][0]["reachedThrough"]
    assert (link["certainty"], link["status"], link["claimCount"]) == ("CERTAIN", "CORROBORATED", 2)


async def test_two_who_command_each_other(tell: Tell, api: Api) -> None:
    tell(
        claim("haftar", "army", COMMANDS),
        claim("army", "haftar", COMMANDS),
        claim("egypt", "army"),
        claim("egypt", "haftar"),
    )
    assert await reached(api) == {
        ("egypt", "haftar"): (None, []),
        ("egypt", "army"): (None, ["haftar - army"]),
    }


async def test_with_every_other_filter(tell: Tell, api: Api) -> None:
    tell(
        claim("haftar", "army", COMMANDS),
        claim("egypt", "army", against=frozenset({"sarraj"}), claimant="envoy"),
        claim("haftar", "army", COMMANDS, claimant="envoy", quote="His army."),
        claim("france", "army"),
    )
    assert await reached(api, against={"id": "sarraj"}) == {("egypt", "army"): (None, ["haftar - army"])}
    assert await reached(api, accordingTo={"claimant": {"id": "envoy"}}) == {
        ("egypt", "army"): (None, ["haftar - army"])
    }
    filters: dict[str, Any] = {
        "against": {"id": "sarraj"},
        "accordingTo": {"claimant": {"id": "envoy"}},
        "actorKinds": ["STATE"],
    }
    assert await reached(api, **filters, during="2014", certainty="UNDATED", minIndependentSources=1) == {
        ("egypt", "army"): ("UNDATED", ["haftar - army"])
    }
