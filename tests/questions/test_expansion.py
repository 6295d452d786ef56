"""For pictures: parallel relations as one line, and nodes that expand page by page; computed by hand."""

from __future__ import annotations

from typing import Any

import pytest

from graphapi.model.vocabulary import Predicate
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import claim

pytestmark = [pytest.mark.neo4j, pytest.mark.usefixtures("told")]

COUNTS = "predicates { predicate count certain possible undated }"
NETWORK = f"""query ($filter: RelationFilter, $limit: Int! = 10) {{
  network(around: [{{id: "haftar"}}], filter: $filter, limit: $limit) {{
    nodes {{ actor {{ id }} }} relationCount truncated bundles {{ source target count {COUNTS} }}
  }}
}}"""
NEIGHBOURS = f"""query ($filter: RelationFilter, $first: Int, $after: String) {{
  neighbours(of: {{id: "haftar"}}, filter: $filter, first: $first, after: $after) {{
    totalCount pageInfo {{ hasNextPage endCursor }}
    nodes {{ actor {{ id }} count {COUNTS} relations {{ relation {{ predicate subject {{ id }} }} certainty }} }}
  }}
}}"""


@pytest.fixture
def told(write_claims: WriteClaims) -> None:
    write_claims(
        claim("egypt", period="2014", quote="1"),
        claim("egypt", period="2016", quote="2"),
        claim("egypt", quote="3"),
        claim("egypt", predicate=Predicate.MET, period="2016", quote="4"),
        claim("haftar", "egypt", Predicate.ACCUSES, period="2017", quote="5"),
        claim("france", period="2016/2017", quote="6"),
        claim("italy", "france", Predicate.MET, period="2016", quote="7"),
        *(claim(f"tribe-{n}", predicate=Predicate.MET, period="2015", quote=f"8.{n}") for n in range(3)),
    )


def counts(row: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [
        (one["predicate"], one["count"], one["certain"], one["possible"], one["undated"]) for one in row["predicates"]
    ]


def shown(found: dict[str, Any]) -> list[tuple[str, int]]:
    return [(row["actor"]["id"], row["count"]) for row in found["nodes"]]


async def test_parallel_relations_are_one_line(api: Api) -> None:
    found = await api.ask(NETWORK)
    bundles = {(row["source"], row["target"]): row for row in found["bundles"]}

    assert found["relationCount"] == 9
    assert (found["bundles"][0]["source"], found["bundles"][0]["count"]) == ("egypt", 4)
    assert sorted(bundles) == [
        ("egypt", "haftar"),
        ("france", "haftar"),
        ("haftar", "egypt"),
        *(("haftar", f"tribe-{n}") for n in range(3)),
    ]
    assert counts(bundles["egypt", "haftar"]) == [
        ("SUPPORTS", 3, None, None, None),
        ("MET", 1, None, None, None),
    ]
    assert counts(bundles["haftar", "egypt"]) == [("ACCUSES", 1, None, None, None)]
    assert sum(row["count"] for row in found["bundles"]) == found["relationCount"]


async def test_bundles_tell_how_certain_they_are_for_a_period(api: Api) -> None:
    found = await api.ask(NETWORK, filter={"during": "2016", "certainty": "UNDATED"})
    bundles = {(row["source"], row["target"]): counts(row) for row in found["bundles"]}

    assert bundles == {
        ("egypt", "haftar"): [("SUPPORTS", 2, 1, 0, 1), ("MET", 1, 1, 0, 0)],
        ("france", "haftar"): [("SUPPORTS", 1, 1, 0, 0)],
    }


async def test_bundles_are_whole_where_nodes_are_cut_off(api: Api) -> None:
    found = await api.ask(NETWORK, limit=2)

    assert ([row["actor"]["id"] for row in found["nodes"]], found["truncated"]) == (["haftar", "egypt"], True)
    assert [(row["source"], row["count"]) for row in found["bundles"]] == [("egypt", 4), ("haftar", 1)]


async def test_a_node_expands_page_by_page(api: Api) -> None:
    first = await api.ask(NEIGHBOURS, first=2)
    rest = await api.ask(NEIGHBOURS, first=9, after=first["pageInfo"]["endCursor"])

    assert (first["totalCount"], first["pageInfo"]["hasNextPage"]) == (5, True)
    assert shown(first) == [("egypt", 5), ("france", 1)]
    assert shown(rest) == [("tribe-0", 1), ("tribe-1", 1), ("tribe-2", 1)]
    assert counts(first["nodes"][0]) == [
        ("SUPPORTS", 3, None, None, None),
        ("ACCUSES", 1, None, None, None),
        ("MET", 1, None, None, None),
    ]
    assert len(first["nodes"][0]["relations"]) == 5


async def test_a_node_expands_by_predicate_and_period(api: Api) -> None:
    met = await api.ask(NEIGHBOURS, filter={"predicates": ["MET"]})
    then = await api.ask(NEIGHBOURS, filter={"during": "2016", "predicates": ["SUPPORTS", "MET"]})

    assert shown(met) == [("egypt", 1), ("tribe-0", 1), ("tribe-1", 1), ("tribe-2", 1)]
    assert shown(then) == [("egypt", 2), ("france", 1)]
    assert counts(then["nodes"][0]) == [("MET", 1, 1, 0, 0), ("SUPPORTS", 1, 1, 0, 0)]
    assert {one["certainty"] for row in then["nodes"] for one in row["relations"]} == {"CERTAIN"}
