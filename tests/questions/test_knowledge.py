"""`accordingTo` and `knownAt`: answers from only some claims."""

from __future__ import annotations

from typing import Any

import pytest

from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.relations import recompute
from graphapi.model.vocabulary import ActorKind, Basis, Modality, Predicate, Stance, SupportForm
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import actor, claim, publisher, source

pytestmark = pytest.mark.neo4j

WEAPONS, FUNDING, TROOPS = SupportForm.WEAPONS, SupportForm.FUNDING_ECONOMIC, SupportForm.TROOPS
BACKERS = """query ($filter: BackingFilter) {
  backers(of: {id: "haftar"}, filter: $filter) {
    nodes {
      backer { id } standing forms claimCount independentSourceCount firstPublished lastPublished
      spells { status }
      claims { totalCount nodes { source { id } } }
    }
  }
}"""
RELATIONS = """query ($filter: RelationFilter) {
  relations(filter: $filter) {
    nodes { relation { subject { id } } status forms claimCount independentSourceCount claims { totalCount } }
  }
}"""


async def backers(api: Api, **filters: Any) -> list[tuple[Any, ...]]:
    """For each backing, which has one spell: backer, standing, forms, number of independent sources, status."""
    found = await api.ask(BACKERS, filter=filters)
    rows = []
    for row in found["nodes"]:
        (spell,) = row["spells"]
        assert row["claimCount"] == row["claims"]["totalCount"]
        forms = " ".join(row["forms"])
        rows.append((row["backer"]["id"], row["standing"], forms, row["independentSourceCount"], spell["status"]))
    return rows


async def relations(api: Api, **filters: Any) -> list[tuple[Any, ...]]:
    """For each relation: subject, status, forms, number of independent sources."""
    found = await api.ask(RELATIONS, filter=filters)
    for row in found["nodes"]:
        assert row["claimCount"] == row["claims"]["totalCount"]
    return [
        (row["relation"]["subject"]["id"], row["status"], " ".join(row["forms"]), row["independentSourceCount"])
        for row in found["nodes"]
    ]


async def test_known_before_between_and_after_two_sources(write_claims: WriteClaims, api: Api) -> None:
    """The herald alleged money in June 2017, the gazette asserted weapons in March 2018, an undated note asserts troops."""
    write_claims(
        source("early", "herald", published="2017-06"),
        source("late", "gazette", published="2018-03-01"),
        source("note", "archive", published=None),
        claim(source="early", period="2014", forms=[FUNDING], stance=Stance.ALLEGED),
        claim(source="late", period="2014", forms=[WEAPONS]),
        claim(source="note", period="2014", forms=[TROOPS]),
    )
    alleged_money = ("france", "ALLEGED", "FUNDING_ECONOMIC", 1, "ALLEGED")
    # It could be published on the last day of June 2017, so it was certainly known only then.
    assert await backers(api, knownAt="2017-06-29") == []
    assert await backers(api, knownAt="2017-06-30") == [alleged_money]
    assert await backers(api, knownAt="2018-02-28") == [alleged_money]
    assert await backers(api, knownAt="2018-03-01") == [
        alleged_money,
        ("france", "ASSERTED", "WEAPONS", 1, "REPORTED"),
    ]
    # The publication date of the note is unknown, so it counts only without `knownAt`.
    assert await backers(api) == [alleged_money, ("france", "ASSERTED", "TROOPS WEAPONS", 2, "CORROBORATED")]
    assert await relations(api, knownAt="2017-06-29") == []
    assert await relations(api, knownAt="2017-06-30") == [("france", "ALLEGED", "FUNDING_ECONOMIC", 1)]
    assert await relations(api, knownAt="2018-03-01") == [("france", "REPORTED", "WEAPONS", 1)]
    assert await relations(api) == [("france", "CORROBORATED", "TROOPS WEAPONS", 2)]


async def test_what_was_going_on_is_certain_only_until_the_last_report_that_was_known(
    write_claims: WriteClaims, api: Api
) -> None:
    write_claims(
        source("early", "herald", published="2015-01-01"),
        source("late", published="2018-03-01"),
        claim(source="early", period="2014/..", quote="It goes on."),
        claim(source="late", period="2014/..", quote="It still goes on."),
    )
    document = """query ($filter: BackingFilter) {
      backers(of: {id: "haftar"}, filter: $filter) { nodes { certainty last { earliest latest } } }
    }"""
    found = await api.ask(document, filter={"during": "2016"})
    assert found["nodes"] == [{"certainty": "CERTAIN", "last": {"earliest": "2018-03-01", "latest": None}}]
    found = await api.ask(document, filter={"during": "2016", "knownAt": "2016-12-31"})
    assert found["nodes"] == [{"certainty": "POSSIBLE", "last": {"earliest": "2015-01-01", "latest": None}}]


async def test_five_repeats_of_one_speech_are_one_source(write_claims: WriteClaims, api: Api) -> None:
    """Four papers quote the envoy, a fifth repeats the first, and a sixth repeats the fifth without a claimant."""
    papers = [source(f"paper-{number}", f"house-{number}", published=f"2018-03-0{number}") for number in range(1, 7)]
    quoted = [claim(source=f"paper-{number}", period="2014", claimant="envoy") for number in range(1, 5)]
    fifth = claim(source="paper-5", period="2014", repeats=quoted[0].id)
    sixth = claim(source="paper-6", period="2014", repeats=fifth.id)
    write_claims(*papers, *quoted, fifth, sixth)

    assert await backers(api) == [("france", "ASSERTED", "", 1, "REPORTED")]
    assert await relations(api) == [("france", "REPORTED", "", 1)]
    assert await backers(api, minIndependentSources=2) == []
    assert await relations(api, minIndependentSources=2) == []
    # A paper that is left out is still the origin of the others.
    assert await backers(api, withoutSources=["source:paper-1"]) == [("france", "ASSERTED", "", 1, "REPORTED")]
    assert await backers(api, knownAt="2018-03-02", minIndependentSources=2) == []

    found = await api.ask(BACKERS)
    assert found["nodes"][0]["claimCount"] == 6
    assert (found["nodes"][0]["firstPublished"], found["nodes"][0]["lastPublished"]) == ("2018-03-01", "2018-03-06")

    write_claims(source("own", "house-7"), claim(source="own", period="2014", quote="We saw it."))
    assert await backers(api, minIndependentSources=2) == [("france", "ASSERTED", "", 2, "CORROBORATED")]
    assert await relations(api, minIndependentSources=2) == [("france", "CORROBORATED", "", 2)]
    assert await backers(api, minIndependentSources=3) == []


async def test_an_unnamed_source_is_no_voice_of_its_own(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim(period="2014"),
        claim(period="2014", quote="Sources say so.", claimant="a-diplomat", basis=Basis.ANONYMOUS_SOURCE),
    )
    assert await backers(api) == [("france", "ASSERTED", "", 1, "REPORTED")]
    assert await backers(api, knownAt="2020-01-01") == [("france", "ASSERTED", "", 1, "REPORTED")]


async def test_without_its_one_source_an_answer_vanishes(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        source("memo"),
        claim("france", period="2014", source="leak"),
        claim("egypt", period="2014", source="leak"),
        claim("egypt", period="2014", source="report", stance=Stance.ALLEGED, forms=[WEAPONS]),
    )
    assert [row[0] for row in await backers(api)] == ["egypt", "egypt", "france"]
    left = [("egypt", "ALLEGED", "WEAPONS", 1, "ALLEGED")]
    assert await backers(api, withoutSources=["source:leak"]) == left
    assert await backers(api, withoutSources=["source:leak", "source:report"]) == []
    assert await backers(api, withoutSources=["source:memo"]) == await backers(api), "it says nothing of this"
    assert await relations(api, withoutSources=["source:leak"]) == [("egypt", "ALLEGED", "WEAPONS", 1)]
    found = await api.ask(
        """{ paths(from: {id: "france"}, to: {id: "haftar"}, filter: {withoutSources: ["source:leak"]}) { actors { id } } }"""
    )
    assert found == []


async def test_according_to_a_claimant_a_publisher_or_a_country(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        publisher("herald", country="QA"),
        publisher("gazette", country="EG"),
        source("column", "herald"),
        source("report", "gazette"),
        claim("france", period="2014", source="column", claimant="envoy", forms=[WEAPONS]),
        claim("france", period="2014", source="report", forms=[FUNDING]),
        claim("egypt", period="2014", source="report", claimant="envoy"),
        claim("russia", period="2014", source="column"),
        claim("turkey", period="2014", source="note", claimant="spokesman"),
        claim("egypt", period="2014", source="note", claimant="spokesman", quote="Indeed."),
    )
    both = ("france", "ASSERTED", "WEAPONS FUNDING_ECONOMIC", 2, "CORROBORATED")
    assert both in await backers(api)
    envoy = [("egypt", "ASSERTED", "", 1, "REPORTED"), ("france", "ASSERTED", "WEAPONS", 1, "REPORTED")]
    herald = [("france", "ASSERTED", "WEAPONS", 1, "REPORTED"), ("russia", "ASSERTED", "", 1, "REPORTED")]
    assert await backers(api, accordingTo={"claimant": {"id": "envoy"}}) == envoy
    assert await backers(api, accordingTo={"claimant": {"name": "Envoy"}}) == envoy
    assert await backers(api, accordingTo={"publisher": "publisher:herald"}) == herald
    assert await backers(api, accordingTo={"publisherCountry": "QA"}) == herald
    assert await backers(api, accordingTo={"publisherCountry": "FR"}) == []
    assert await relations(api, accordingTo={"claimant": {"id": "envoy"}}) == [
        (who, status, forms, count) for who, _, forms, count, status in envoy
    ]
    # Filters combine: claims of the envoy, without the herald.
    assert await backers(api, accordingTo={"claimant": {"id": "envoy"}}, withoutSources=["source:column"]) == envoy[:1]


async def test_plans_and_hypotheses_make_no_relation(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("france", period="2014", modality=Modality.PLANNED),
        claim("egypt", period="2014", modality=Modality.HYPOTHETICAL),
        claim("russia", period="2014"),
    )
    assert [row[0] for row in await backers(api)] == ["russia"]
    assert [row[0] for row in await backers(api, knownAt="2020-01-01")] == ["russia"]
    assert [row[0] for row in await relations(api)] == ["russia"]
    claims = """query ($modality: [Modality!]) {
      claims(filter: {modality: $modality}) { nodes { subject { id } modality relation { id } } }
    }"""
    found = await api.ask(claims)
    assert {row["subject"]["id"]: row["relation"] is None for row in found["nodes"]} == {
        "egypt": True,
        "france": True,
        "russia": False,
    }
    found = await api.ask(claims, modality=["PLANNED"])
    assert [row["subject"]["id"] for row in found["nodes"]] == ["france"]


async def test_a_retracted_claim_is_kept_and_counts_no_more(
    write_claims: WriteClaims, api: Api, database: Database
) -> None:
    kept = claim("france", period="2014", forms=[WEAPONS])
    gone = claim("france", period="2014", source="error", forms=[FUNDING])
    alone = claim("egypt", period="2014", source="error")
    write_claims(source("error", "herald"), kept, gone, alone)
    assert len(await backers(api)) == 2

    database.run(
        Statement(
            "MATCH (c:Claim) WHERE c.id IN $ids SET c.retracted_at = datetime('2020-01-01')",
            {"ids": [gone.id, alone.id]},
        )
    )
    database.write(lambda transaction: recompute(transaction, {str(gone.relation), str(alone.relation)}))

    assert await backers(api) == [("france", "ASSERTED", "WEAPONS", 1, "REPORTED")]
    assert await backers(api, knownAt="2030-01-01") == [("france", "ASSERTED", "WEAPONS", 1, "REPORTED")]
    assert await relations(api) == [("france", "REPORTED", "WEAPONS", 1)]
    document = """query ($all: Boolean) {
      claims(filter: {includeRetracted: $all}) { totalCount nodes { id retractedAt relation { id } } }
    }"""
    found = await api.ask(document)
    assert [row["id"] for row in found["nodes"]] == [kept.id]
    found = await api.ask(document, all=True)
    retracted = {row["id"]: row["retractedAt"] for row in found["nodes"]}
    assert retracted == {kept.id: None, gone.id: "2020-01-01T00:00:00Z", alone.id: "2020-01-01T00:00:00Z"}


async def test_whom_it_is_only_alleged_to_be_against_is_not_asserted(write_claims: WriteClaims, api: Api) -> None:
    """The UAE's backing is asserted, its opponent only alleged. Egypt's is asserted by two papers, the opponent by one."""
    alleged = claim("uae", period="2017", against=frozenset({"sarraj"}), source="late", stance=Stance.ALLEGED)
    stated = claim("egypt", period="2017", against=frozenset({"sarraj"}), source="late")
    denied = claim("egypt", period="2017", stance=Stance.DENIED, quote="No.")
    write_claims(
        source("late", "herald", published="2019"),
        claim("uae", period="2017"),
        claim("egypt", period="2017"),
        *(alleged, stated, denied),
    )
    document = """{ backers(of: {id: "haftar"}, filter: {against: {id: "sarraj"}}, orderBy: BACKER) { nodes {
      backer { id } standing disputed independentSourceCount claims { nodes { id } } denials { nodes { id } }
    } } }"""
    assert (await api.ask(document))["nodes"] == [
        {
            "backer": {"id": "egypt"},
            "standing": "ASSERTED",
            "disputed": True,
            "independentSourceCount": 1,
            "claims": {"nodes": [{"id": stated.id}]},
            "denials": {"nodes": [{"id": denied.id}]},
        },
        {
            "backer": {"id": "uae"},
            "standing": "ALLEGED",
            "disputed": False,
            "independentSourceCount": 1,
            "claims": {"nodes": [{"id": alleged.id}]},
            "denials": {"nodes": []},
        },
    ]


async def test_against_whom_is_told_by_claims_that_count(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        source("late", "herald", published="2019-01-01"),
        claim("france", period="2014", against=frozenset({"sarraj"}), source="late"),
        claim("france", period="2014", quote="They back him."),
        claim("egypt", period="2014", against=frozenset({"qatar"})),
        claim("egypt", period="2014", against=frozenset({"sarraj"}), stance=Stance.DENIED),
    )
    sarraj = {"against": {"id": "sarraj"}}
    assert [row[0] for row in await backers(api, **sarraj)] == ["france"]
    assert await backers(api, **sarraj, knownAt="2018-12-31") == []
    assert await backers(api, **sarraj, withoutSources=["source:late"]) == []
    assert [row[0] for row in await backers(api, against={"name": "Qatar"})] == ["egypt"]


@pytest.mark.parametrize("filters", [{}, {"knownAt": "2030-01-01"}])
async def test_forms_and_kinds(write_claims: WriteClaims, api: Api, filters: dict[str, str]) -> None:
    said = {
        "arms": (Predicate.SUPPORTS, [WEAPONS]),
        "praises": (Predicate.SUPPORTS, [SupportForm.POLITICAL_DIPLOMATIC]),
        "both": (Predicate.SUPPORTS, [FUNDING, SupportForm.MEDIA]),
        "silent": (Predicate.SUPPORTS, []),
        "unknown": (Predicate.SUPPORTS, [SupportForm.UNKNOWN]),
        "helps": (Predicate.AIDS, []),
        "recognizes": (Predicate.RECOGNIZES, []),
        "trades": (Predicate.COOPERATES, [FUNDING]),
        "trains": (Predicate.COOPERATES, [SupportForm.TRAINING_EXPERTISE]),
        "meets": (Predicate.MET, []),
        "opposes": (Predicate.OPPOSES, []),
    }
    write_claims(
        *(claim(who, predicate=predicate, period="2014", forms=forms) for who, (predicate, forms) in said.items())
    )

    async def who(**more: Any) -> set[str]:
        return {row[0] for row in await backers(api, **filters, **more)}

    assert await who() == {"arms", "praises", "both", "silent", "unknown", "helps", "recognizes", "trains"}
    assert await who(backing="ANY") == await who()
    assert await who(backing="MATERIAL") == {"arms", "both", "helps", "trains"}
    assert await who(backing="POLITICAL") == {"praises", "both", "recognizes"}
    assert await who(forms=["WEAPONS", "MEDIA"]) == {"arms", "both"}
    assert await who(forms=[]) == set()


async def test_mutual_work_backs_only_where_claims_that_count_say_it_is_military(
    write_claims: WriteClaims, api: Api
) -> None:
    write_claims(
        source("late", "herald", published="2019-01-01"),
        claim("egypt", predicate=Predicate.COOPERATES, period="2014", forms=[FUNDING]),
        claim("egypt", predicate=Predicate.COOPERATES, period="2014", source="late", forms=[SupportForm.INTELLIGENCE]),
        claim("russia", predicate=Predicate.COOPERATES, period="2014", forms=[FUNDING]),
        claim(
            "russia",
            predicate=Predicate.COOPERATES,
            period="2014",
            source="late",
            forms=[WEAPONS],
            stance=Stance.ALLEGED,
        ),
    )
    assert await backers(api) == [
        ("egypt", "ASSERTED", "FUNDING_ECONOMIC INTELLIGENCE", 2, "CORROBORATED"),
        ("russia", "ALLEGED", "WEAPONS", 1, "ALLEGED"),
    ]
    assert await backers(api, knownAt="2018-12-31") == []
    assert await backers(api, withoutSources=["source:report"]) == [
        ("egypt", "ASSERTED", "INTELLIGENCE", 1, "REPORTED"),
        ("russia", "ALLEGED", "WEAPONS", 1, "ALLEGED"),
    ]
    # Symmetric relations are backing of both.
    found = await api.ask("""{ backers(of: {id: "egypt"}) { nodes { backer { id } recipient { id } } } }""")
    assert found["nodes"] == [{"backer": {"id": "haftar"}, "recipient": {"id": "egypt"}}]


async def test_kinds_of_the_backer(write_claims: WriteClaims, api: Api) -> None:
    write_claims(actor("wagner", ActorKind.ARMED_GROUP), claim("wagner", period="2014"), claim("france", period="2014"))
    assert [row[0] for row in await backers(api, actorKinds=["ARMED_GROUP"])] == ["wagner"]
    assert [row[0] for row in await backers(api, actorKinds=["PERSON", "STATE"])] == ["france"]
