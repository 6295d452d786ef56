"""Denials never disappear, and dispute only relations that can overlap with their time."""

from __future__ import annotations

from typing import Any

import pytest

from graphapi.model.vocabulary import Predicate, Stance
from tests.questions.asking import Api, flat
from tests.questions.conftest import WriteClaims
from tests.records import claim, source

pytestmark = pytest.mark.neo4j

DENIED, DOUBTED, ALLEGED = Stance.DENIED, Stance.DOUBTED, Stance.ALLEGED
BACKERS = """query ($filter: BackingFilter) {
  backers(of: {id: "haftar"}, filter: $filter, orderBy: BACKER) {
    nodes {
      backer { id } disputed claims { totalCount }
      spells { period { text } disputed relations { disputed } }
      denials { totalCount nodes { stance period { text } } }
    }
  }
}"""
RELATIONS = """query ($filter: RelationFilter) {
  relations(filter: $filter) {
    nodes { relation { subject { id } period { text } } status disputed denials { totalCount } }
  }
}"""


async def backers(api: Api, **filters: Any) -> dict[str, tuple[Any, ...]]:
    """For each backer: whether it is disputed, the periods of its spells (disputed ones with "!"), the stances of its denials."""
    found = await api.ask(BACKERS, filter=filters)
    rows = {}
    for row in found["nodes"]:
        spells = []
        for spell in row["spells"]:
            assert spell["disputed"] == any(relation["disputed"] for relation in spell["relations"])
            text = (spell["period"] or {"text": "-"})["text"]
            spells.append(text + "!" * spell["disputed"])
        denials = sorted(claim["stance"] for claim in row["denials"]["nodes"])
        assert row["denials"]["totalCount"] == len(denials)
        rows[row["backer"]["id"]] = (row["disputed"], " ".join(spells), denials)
    return rows


async def relations(api: Api, **filters: Any) -> dict[tuple[str, str], tuple[Any, ...]]:
    """For each subject and period: status, whether it is disputed, and the number of denials."""
    found = await api.ask(RELATIONS, filter=filters)
    return {
        (row["subject"]["id"], (row["period"] or {"text": "-"})["text"]): (
            row["status"],
            row["disputed"],
            row["denials"]["totalCount"],
        )
        for row in map(flat, found["nodes"])
    }


async def test_only_where_the_periods_can_overlap(write_claims: WriteClaims, api: Api) -> None:
    denied = {
        "same": ("2014", "2014"),
        "within": ("2014", "2014-05-15"),
        "around": ("2014", "2010/2019"),
        "undated-denial": ("2014", None),
        "undated-claim": (None, "2014"),
        "touching": ("2014", "2015"),
        "before": ("2014-05/..", "2014-04"),
        "after-open": ("2014-05/..", "2019"),
        "after-unknown": ("2014-05/", "2019"),
        "doubtful": ("2014?", "2015"),
        "just-before": ("2014-05-16", "2014-05-15"),
        "open-start": ("../2014", "2013"),
        "after-open-start": ("../2014", "2015"),
    }
    write_claims(
        *(claim(who, period=period) for who, (period, _) in denied.items()),
        source("late", published="2020"),
        *(claim(who, period=period, quote="No.", source="late", stance=DENIED) for who, (_, period) in denied.items()),
    )
    found = await backers(api)
    assert {who for who, (disputed, _, _) in found.items() if disputed} == {
        "same",
        "within",
        "around",
        "undated-denial",
        "undated-claim",
        "after-open",
        "after-unknown",
        "doubtful",
        "open-start",
    }
    assert all((stances == ["DENIED"]) is disputed for disputed, _, stances in found.values())


async def test_of_the_same_predicate_and_actors_only(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("france", period="2014"),
        claim("france", period="2014", predicate=Predicate.AIDS, stance=DENIED),
        claim("france", "sarraj", period="2014", stance=DENIED),
        claim("egypt", period="2014", stance=DENIED),
        claim("haftar", "france", period="2014", stance=DENIED),
    )
    assert await backers(api) == {"france": (False, "2014", [])}


async def test_a_spell_is_disputed_where_a_relation_of_it_is(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("france", period="2014"),
        claim("france", period="2015"),
        claim("france", period="2018"),
        claim("france", period="2015-06", stance=DENIED),
    )
    assert await backers(api) == {"france": (True, "2014/2015! 2018", ["DENIED"])}
    assert await backers(api, during="2018") == {"france": (False, "2018", [])}
    assert await relations(api) == {
        ("france", "2014"): ("REPORTED", False, 0),
        ("france", "2015"): ("REPORTED", True, 1),
        ("france", "2015-06"): ("DENIED", False, 1),
        ("france", "2018"): ("REPORTED", False, 0),
    }


async def test_doubt_is_shown_and_is_no_denial(write_claims: WriteClaims, api: Api) -> None:
    write_claims(claim("france", period="2014"), claim("france", period="2014", quote="I doubt it.", stance=DOUBTED))
    assert await backers(api) == {"france": (False, "2014", ["DOUBTED"])}


async def test_what_is_only_denied_backs_nobody_and_stays_to_be_seen(write_claims: WriteClaims, api: Api) -> None:
    write_claims(claim("france", period="2014", stance=DENIED), claim("egypt", period="2014", stance=DOUBTED))
    assert await backers(api) == {}
    assert await relations(api, status=["DENIED"]) == {
        ("france", "2014"): ("DENIED", False, 1),
        ("egypt", "2014"): ("DENIED", False, 1),
    }
    found = await api.ask("""{ paths(from: {id: "france"}, to: {id: "haftar"}) { relations { relation { id } } } }""")
    assert found == []


@pytest.mark.parametrize("affirmed", [Stance.ASSERTED, ALLEGED])
async def test_one_can_only_know_of_a_dispute_once_it_is_denied(
    write_claims: WriteClaims, api: Api, affirmed: Stance
) -> None:
    write_claims(
        source("denial", "herald", published="2019-01-01"),
        claim("france", period="2014", stance=affirmed),
        claim("france", period="2014", source="denial", stance=DENIED),
    )
    status = "REPORTED" if affirmed is Stance.ASSERTED else "ALLEGED"
    assert await backers(api) == {"france": (True, "2014!", ["DENIED"])}
    assert await backers(api, knownAt="2018-12-31") == {"france": (False, "2014", [])}
    assert await backers(api, knownAt="2019-01-01") == {"france": (True, "2014!", ["DENIED"])}
    assert await backers(api, withoutSources=["source:denial"]) == {"france": (False, "2014", [])}
    assert await backers(api, accordingTo={"publisher": "publisher:gazette"}) == {"france": (False, "2014", [])}
    assert await backers(api, accordingTo={"publisher": "publisher:herald"}) == {}
    assert await relations(api) == {("france", "2014"): (status, True, 1)}
    assert await relations(api, knownAt="2018-12-31") == {("france", "2014"): (status, False, 0)}
    assert await relations(api, accordingTo={"publisher": "publisher:herald"}) == {
        ("france", "2014"): ("DENIED", False, 1)
    }


async def test_a_mutual_relation_denied_from_the_other_end(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("france", predicate=Predicate.MET, period="2017"),
        claim("haftar", "france", predicate=Predicate.MET, period="2017-05", stance=DENIED),
    )
    assert await relations(api, predicates=["MET"], status=["REPORTED"]) == {("france", "2017"): ("REPORTED", True, 1)}


async def test_who_refutes_whom(write_claims: WriteClaims, api: Api) -> None:
    said = claim("france", period="2014")
    corrected = claim("france", period="2015", corrects=said.id)
    write_claims(
        said, corrected, claim("france", period="2014", quote="No.", stance=DENIED, refutes=frozenset({said.id}))
    )
    found = await api.ask(
        """query ($id: ID!) { node(id: $id) { ... on Claim { refutedBy { stance corrects { id } refutes { id } } refutes { id } } } }""",
        id=said.id,
    )
    assert found == {"refutedBy": [{"stance": "DENIED", "corrects": None, "refutes": [{"id": said.id}]}], "refutes": []}
    found = await api.ask(
        """query ($id: ID!) { node(id: $id) { ... on Claim { corrects { id } } } }""", id=corrected.id
    )
    assert found == {"corrects": {"id": said.id}}
