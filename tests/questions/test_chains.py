"""Chains, networks and timelines: how actors are linked, when, and as known on a day."""

from __future__ import annotations

from typing import Any

import pytest

from graphapi.model.vocabulary import Predicate, Stance
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import claim, event, source

pytestmark = pytest.mark.neo4j

MET, AIDS, ACCUSES = Predicate.MET, Predicate.AIDS, Predicate.ACCUSES
PATHS = """query ($from: ActorRef!, $to: ActorRef!, $filter: RelationFilter, $inOrder: Boolean!) {
  paths(from: $from, to: $to, filter: $filter, inOrder: $inOrder, maxLength: 4, first: 10) {
    actors { id } certainty relations { relation { predicate period { text } } status certainty claimCount }
  }
}"""
TIMELINE = """query ($of: [ActorRef!]!, $filter: RelationFilter) {
  timeline(of: $of, filter: $filter) {
    totalCount
    nodes {
      at { text }
      item { __typename ... on Finding { relation { predicate subject { id } object { id } } } ... on Event { id } }
    }
  }
}"""
NETWORK = """query ($around: [ActorRef!]!, $filter: RelationFilter) {
  network(around: $around, filter: $filter, depth: 2) {
    truncated nodes { depth hiddenNeighbours actor { id } }
    edges { source target finding { relation { id predicate subject { id } object { id } } status } }
  }
}"""


async def paths(api: Api, start: str, end: str, *, in_order: bool = False, **filters: Any) -> list[str]:
    """Each chain as "actor period actor period actor"."""
    found = await api.ask(PATHS, **{"from": {"id": start}, "to": {"id": end}}, inOrder=in_order, filter=filters)
    shown = []
    for path in found:
        words = [path["actors"][0]["id"]]
        for finding, actor in zip(path["relations"], path["actors"][1:], strict=True):
            words += [(finding["relation"]["period"] or {"text": "-"})["text"], actor["id"]]
        shown.append(" ".join(words))
    return shown


async def test_the_shortest_first_in_either_direction_and_no_actor_twice(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("a", "b", period="2014"),
        claim("c", "b", ACCUSES, period="2015"),
        claim("c", "d", MET, period="2016"),
        claim("a", "d", period="2013", stance=Stance.DENIED),
        claim("b", "e"),
        claim("e", "c"),
    )
    assert await paths(api, "a", "d") == ["a 2014 b 2015 c 2016 d", "a 2014 b - e - c 2016 d"]
    assert await paths(api, "d", "a") == ["d 2016 c 2015 b 2014 a", "d 2016 c - e - b 2014 a"]
    assert await paths(api, "a", "a") == []
    assert await paths(api, "a", "d", predicates=["SUPPORTS", "MET"]) == ["a 2014 b - e - c 2016 d"]
    assert await paths(api, "a", "d", during="2014/2016", certainty="CERTAIN") == ["a 2014 b 2015 c 2016 d"]
    assert await paths(api, "a", "d", status=["ALLEGED"]) == []


async def test_in_order_each_step_can_come_before_all_that_follow(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("a", "b", period="2018"),
        claim("b", "c", period="2014/2019"),
        claim("c", "d", period="2015/2016"),
        claim("c", "e", period="2018/2020"),
        claim("c", "f"),
    )
    # Between b and c only 2018 or 2019 is possible after a, which is too late for d.
    assert await paths(api, "a", "d") == ["a 2018 b 2014/2019 c 2015/2016 d"]
    assert await paths(api, "a", "d", in_order=True) == []
    assert await paths(api, "d", "a", in_order=True) == ["d 2015/2016 c 2014/2019 b 2018 a"]
    assert await paths(api, "a", "e", in_order=True) == ["a 2018 b 2014/2019 c 2018/2020 e"]
    assert await paths(api, "a", "f", in_order=True) == ["a 2018 b 2014/2019 c - f"]


async def test_paths_are_of_what_was_known(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        source("early", "herald", published="2015-01-01"),
        source("late", published="2018-03-01"),
        claim("a", "b", source="early", period="2014/..", stance=Stance.ALLEGED),
        claim("a", "b", source="late", period="2014/.."),
        claim("b", "c", source="early", period="2014"),
        claim("c", "d", source="late", period="2014"),
    )
    assert await paths(api, "a", "d") == ["a 2014/.. b 2014 c 2014 d"]
    assert await paths(api, "a", "d", knownAt="2017-01-01") == []
    ends = {"from": {"id": "a"}, "to": {"id": "b"}, "inOrder": False}
    later = {
        "relation": {"predicate": "SUPPORTS", "period": {"text": "2014/.."}},
        "status": "REPORTED",
        "certainty": "CERTAIN",
        "claimCount": 2,
    }
    then = {**later, "status": "ALLEGED", "certainty": "POSSIBLE", "claimCount": 1}
    (path,) = await api.ask(PATHS, **ends, filter={"during": "2016"})
    assert (path["certainty"], path["relations"]) == ("CERTAIN", [later])
    (path,) = await api.ask(PATHS, **ends, filter={"during": "2016", "knownAt": "2017-01-01"})
    assert (path["certainty"], path["relations"]) == ("POSSIBLE", [then])
    assert await paths(api, "a", "b", knownAt="2017-01-01", status=["REPORTED"]) == []
    assert await paths(api, "a", "b", knownAt="2017-01-01", status=["ALLEGED"]) == ["a 2014/.. b"]
    assert await paths(api, "a", "b", knownAt="2017-01-01", during="2016", certainty="CERTAIN") == []


async def test_every_filter_of_relations_holds_wherever_relations_are(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("a", "b", period="2014", claimant="envoy"),
        claim("b", "c", MET, period="2015"),
        claim("c", "a", AIDS, period="2016"),
        claim("a", "c", MET, period="2017", event="event:summit"),
    )
    for filters, expected in (
        ({"subject": {"id": "a"}}, {"a SUPPORTS b", "a MET c"}),
        ({"object": {"id": "a"}}, {"c AIDS a", "a MET c"}),
        ({"between": [{"id": "a"}, {"id": "b"}]}, {"a SUPPORTS b"}),
        (
            {"between": [{"id": "a"}, {"name": "A"}, {"id": "b"}, {"id": "c"}], "subject": {"id": "c"}},
            {"c AIDS a", "a MET c", "b MET c"},
        ),
        ({"classes": ["MATERIAL_COOPERATION"]}, {"c AIDS a"}),
        ({"predicates": ["MET"], "during": "2017"}, {"a MET c"}),
        ({"accordingTo": {"claimant": {"id": "envoy"}}}, {"a SUPPORTS b"}),
        ({"knownAt": "2018-01-01"}, set()),
        ({"status": ["REPORTED"]}, {"a SUPPORTS b", "b MET c", "c AIDS a", "a MET c"}),
    ):
        found = await api.ask(TIMELINE, of=[{"id": "a"}, {"id": "b"}, {"id": "c"}], filter=filters)
        sentences = {
            _sentence(row["item"]["relation"]) for row in found["nodes"] if row["item"]["__typename"] == "Finding"
        }
        assert sentences == expected, filters
        found = await api.ask(NETWORK, around=[{"id": "a"}, {"id": "b"}, {"id": "c"}], filter=filters)
        drawn = {_sentence(edge["finding"]["relation"]) for edge in found["edges"]}
        assert drawn == expected, filters
        document = """query ($filter: RelationFilter) {
          relations(filter: $filter) { nodes { relation { subject { id } predicate object { id } } } }
        }"""
        found = await api.ask(document, filter=filters)
        assert {_sentence(row["relation"]) for row in found["nodes"]} == expected, filters


def _sentence(relation: dict[str, Any]) -> str:
    return f"{relation['subject']['id']} {relation['predicate']} {relation['object']['id']}"


async def test_a_timeline_holds_each_relation_and_event_once_in_order(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        event("summit", period="2014-06"),
        event("talks"),
        claim("a", "b", MET, period="2014-06-15", event="event:summit"),
        claim("b", "a", MET, period="2014-06-15", event="event:summit", source="column"),
        claim("a", "c", period="2013/2015"),
        claim("c", "b", event="event:talks"),
        claim("c", "d", period="2012"),
    )
    found = await api.ask(TIMELINE, of=[{"id": "a"}, {"id": "b"}])
    shown = [
        (
            (row["at"] or {"text": "-"})["text"],
            row["item"].get("id") or _sentence(row["item"]["relation"]),
        )
        for row in found["nodes"]
    ]
    assert shown[:3] == [("2013/2015", "a SUPPORTS c"), ("2014-06", "event:summit"), ("2014-06-15", "a MET b")]
    assert set(shown[3:]) == {("-", "event:talks"), ("-", "c SUPPORTS b")}
    assert found["totalCount"] == 5
    found = await api.ask(TIMELINE, of=[{"id": "a"}], filter={"during": "2014-06-20", "certainty": "POSSIBLE"})
    assert [(row["at"] or {"text": "-"})["text"] for row in found["nodes"]] == ["2013/2015", "2014-06"]


async def test_what_has_an_open_start_is_sorted_by_its_end_and_not_with_what_is_undated(
    write_claims: WriteClaims, api: Api
) -> None:
    write_claims(
        event("old", period="../2013"),
        event("new", period="2016"),
        event("undated"),
        *(claim("a", "b", period=period) for period in ("2014", "../2012", "2015/..")),
        *(claim("a", "b", MET, event=f"event:{id_}", quote=id_) for id_ in ("old", "new", "undated")),
    )

    def texts(found: Any) -> list[str]:
        return [((row.get("at") or row.get("period")) or {"text": "-"})["text"] for row in found["nodes"]]

    assert texts(await api.ask(TIMELINE, of=[{"id": "a"}])) == [
        "../2012",
        # An event, and the meeting in it: a claim without a period has that of its event.
        *("../2013", "../2013"),
        "2014",
        "2015/..",
        *("2016", "2016"),
        *("-", "-"),
    ]
    assert texts(await api.ask("{ events { nodes { period { text } } } }")) == ["../2013", "2016", "-"]
    claims = "{ claims(filter: {predicates: [SUPPORTS]}) { nodes { period { text } } } }"
    assert texts(await api.ask(claims)) == ["../2012", "2014", "2015/.."]


async def test_a_network_draws_nothing_twice(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("a", "b"),
        claim("b", "a"),
        claim("b", "c", MET),
        claim("c", "d"),
        claim("d", "e"),
        claim("a", "c", ACCUSES, stance=Stance.DENIED),
    )
    found = await api.ask(NETWORK, around=[{"id": "a"}, {"name": "A"}])
    assert [(node["actor"]["id"], node["depth"], node["hiddenNeighbours"]) for node in found["nodes"]] == [
        ("a", 0, 0),
        ("b", 1, 0),
        ("c", 1, 0),
        ("d", 2, 1),
    ]
    assert sorted(
        (edge["source"], edge["finding"]["relation"]["predicate"], edge["target"]) for edge in found["edges"]
    ) == [
        ("a", "ACCUSES", "c"),
        ("a", "SUPPORTS", "b"),
        ("b", "MET", "c"),
        ("b", "SUPPORTS", "a"),
        ("c", "SUPPORTS", "d"),
    ]
    for edge in found["edges"]:
        relation = edge["finding"]["relation"]
        assert (edge["source"], edge["target"]) == (relation["subject"]["id"], relation["object"]["id"])
    assert found["truncated"] is False
    found = await api.ask(
        """{ network(around: [{id: "a"}], depth: 2, limit: 2) { truncated nodes { actor { id } } } }"""
    )
    assert found == {"truncated": True, "nodes": [{"actor": {"id": "a"}}, {"actor": {"id": "b"}}]}


async def test_what_changed_between_two_periods_and_two_states_of_knowledge(
    write_claims: WriteClaims, api: Api
) -> None:
    write_claims(
        source("late", "herald", published="2019-01-01"),
        claim("france", "haftar", period="2014"),
        claim("egypt", "haftar", period="2014/2016"),
        claim("egypt", "haftar", period="2016", source="late", predicate=AIDS),
        claim("russia", "haftar", period="2016"),
        claim("qatar", "haftar", period="2014/2016"),
    )
    document = """query ($left: AsOf!, $right: AsOf!) {
      compare(of: {id: "haftar"}, left: $left, right: $right) {
        appeared { backer { id } } disappeared { backer { id } }
        changed { before { backer { id } claimCount } after { claimCount } reasons }
      }
    }"""
    found = await api.ask(document, left={"during": "2014"}, right={"during": "2016"})
    assert [row["backer"]["id"] for row in found["appeared"]] == ["russia"]
    assert [row["backer"]["id"] for row in found["disappeared"]] == ["france"]
    (change,) = found["changed"]
    assert (change["before"], change["after"]) == ({"backer": {"id": "egypt"}, "claimCount": 1}, {"claimCount": 2})
    assert change["reasons"] == ["INDEPENDENT_SOURCES", "CLAIMS"]
    found = await api.ask(document, left={"during": "2014"}, right={})
    assert [row["before"]["backer"]["id"] for row in found["changed"]] == ["egypt"], "no period, no other certainty"
    found = await api.ask(document, left={"knownAt": "2018-12-31"}, right={"knownAt": "2019-01-01"})
    assert (found["appeared"], found["disappeared"]) == ([], [])
    assert [row["before"]["backer"]["id"] for row in found["changed"]] == ["egypt"]
