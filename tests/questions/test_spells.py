"""Spells never extend over a gap, and never combine asserted and alleged backing."""

from __future__ import annotations

from typing import Any

import pytest

from graphapi.model.vocabulary import Stance, SupportForm
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import claim, source

pytestmark = pytest.mark.neo4j

ALLEGED, DENIED, DOUBTED = Stance.ALLEGED, Stance.DENIED, Stance.DOUBTED
WEAPONS, FUNDING = SupportForm.WEAPONS, SupportForm.FUNDING_ECONOMIC
BACKERS = """query ($filter: BackingFilter) {
  backers(of: {id: "haftar"}, filter: $filter, orderBy: BACKER) {
    nodes {
      backer { id } standing forms kinds first { earliest latest } last { earliest latest }
      independentSourceCount claimCount
      spells {
        period { text startEarliest startLatest endEarliest endLatest ongoing endUnknown precision }
        standing forms status independentSourceCount claimCount
        relations { period { text } forms allegedForms }
        claims { totalCount nodes { stance } }
      }
    }
  }
}"""

RELATIONS = "query ($filter: RelationFilter) { relations(filter: $filter) { nodes { status forms allegedForms } } }"


async def backings(api: Api, **filters: Any) -> list[dict[str, Any]]:
    found = await api.ask(BACKERS, filter=filters)
    rows: list[dict[str, Any]] = found["nodes"]
    return rows


def runs(row: dict[str, Any]) -> list[str]:
    """Each spell as "period = its relations' periods"."""
    return [
        f"{_text(spell)} = {' '.join(_text(relation) for relation in spell['relations'])}" for spell in row["spells"]
    ]


def _text(value: dict[str, Any]) -> str:
    return str((value["period"] or {"text": "-"})["text"])


@pytest.mark.parametrize(
    ("periods", "expected"),
    [
        (["2014", "2015", "2017"], ["2014/2015 = 2014 2015", "2017 = 2017"]),
        (["2014-03", "2014-04"], ["2014-03/2014-04 = 2014-03 2014-04"]),
        (["2014-03", "2014-05"], ["2014-03 = 2014-03", "2014-05 = 2014-05"]),
        (
            ["2014-05-15", "2014-05-16", "2014-05-18"],
            ["2014-05-15/2014-05-16 = 2014-05-15 2014-05-16", "2014-05-18 = 2014-05-18"],
        ),
        (["2014-12-31", "2015"], ["2014-12-31/2015 = 2014-12-31 2015"]),
        (["2012/2016", "2014"], ["2012/2016 = 2012/2016 2014"]),
        # An unknown end covers no gap; a relation that was still going on in 2018 has none.
        (["2014-05/", "2016"], ["2014-05/ = 2014-05/", "2016 = 2016"]),
        (["2014-05/..", "2016"], ["2014-05/.. = 2014-05/.. 2016"]),
        # An open end stays open.
        (["2014-05/..", "2018-03-02"], ["2014-05/.. = 2014-05/.. 2018-03-02"]),
        (["2014-05/..", "2018-03-03"], ["2014-05/.. = 2014-05/..", "2018-03-03 = 2018-03-03"]),
        (["2014?", "2016"], ["2014? = 2014?", "2016 = 2016"]),
        (["2014?", "2015"], ["2014?/2015 = 2014? 2015"]),
        (["../2014", "2013"], ["../2014 = 2013 ../2014"]),
        (["2015", None, "2014"], ["2014/2015 = 2014 2015", "- = -"]),
        (["2014/2015", "2014/2019", "2017/2018"], ["2014/2019 = 2014/2015 2014/2019 2017/2018"]),
    ],
)
@pytest.mark.parametrize("filters", [{}, {"knownAt": "2030-01-01"}], ids=["stored", "computed"])
async def test_runs(
    write_claims: WriteClaims, api: Api, periods: list[str | None], expected: list[str], filters: dict[str, str]
) -> None:
    # Periods in March 2018 are in a later report.
    by = {period: "late" if "2018-03" in str(period) else "report" for period in periods}
    late = source("late", published="2018-03-03")
    write_claims(late, *(claim("france", period=period, source=by[period]) for period in periods))
    (row,) = await backings(api, **filters)
    assert runs(row) == expected


async def test_a_spell_s_bounds_are_those_of_the_union(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("france", period="2014-05"), claim("france", period="2014/2016-02"), claim("france", period="2014-07/..")
    )
    (row,) = await backings(api)
    (spell,) = row["spells"]
    # It began by the end of May 2014, and was still going on when the report came out, on 2018-03-01.
    assert spell["period"] == {
        "text": "2014/..",
        "startEarliest": "2014-01-01",
        "startLatest": "2014-05-31",
        "endEarliest": "2018-03-01",
        "endLatest": None,
        "ongoing": True,
        "endUnknown": False,
        "precision": "YEAR",
    }
    assert row["first"] == {"earliest": "2014-01-01", "latest": "2014-05-31"}
    assert row["last"] == {"earliest": "2018-03-01", "latest": None}


async def test_asserted_and_alleged_are_two_backings(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("france", period="2014", forms=[WEAPONS]),
        claim("france", period="2015", forms=[FUNDING], stance=ALLEGED),
        claim("france", period="2016", forms=[WEAPONS]),
    )
    alleged, asserted = await backings(api)
    # 2015 would close the gap if it were asserted.
    assert (asserted["standing"], runs(asserted), asserted["forms"]) == (
        "ASSERTED",
        ["2014 = 2014", "2016 = 2016"],
        ["WEAPONS"],
    )
    assert (alleged["standing"], runs(alleged), alleged["forms"]) == ("ALLEGED", ["2015 = 2015"], ["FUNDING_ECONOMIC"])
    assert await backings(api, standing=["ASSERTED"]) == [asserted]
    assert await backings(api, standing=["ALLEGED"]) == [alleged]
    assert await backings(api, standing=["ALLEGED", "ASSERTED"]) == [alleged, asserted]


@pytest.mark.parametrize("filters", [{}, {"knownAt": "2030-01-01"}], ids=["stored", "computed"])
async def test_one_relation_that_some_assert_and_others_allege(
    write_claims: WriteClaims, api: Api, filters: dict[str, str]
) -> None:
    """The gazette asserts weapons, the herald alleges weapons and money, the archive alleges support without a form."""
    write_claims(
        source("column", "herald"),
        source("file", "archive"),
        claim("france", period="2014", forms=[WEAPONS]),
        claim("france", period="2014", source="column", forms=[WEAPONS, FUNDING], stance=ALLEGED),
        claim("egypt", period="2014", forms=[WEAPONS]),
        claim("egypt", period="2014", source="file", stance=ALLEGED),
    )
    egypt, alleged, asserted = await backings(api, **filters)
    assert (asserted["standing"], asserted["forms"], asserted["independentSourceCount"]) == ("ASSERTED", ["WEAPONS"], 1)
    assert (alleged["standing"], alleged["forms"], alleged["independentSourceCount"]) == (
        "ALLEGED",
        ["FUNDING_ECONOMIC"],
        1,
    )
    assert {spell["status"] for spell in asserted["spells"]} == {"REPORTED"}
    assert {spell["status"] for spell in alleged["spells"]} == {"ALLEGED"}
    assert [claim["stance"] for claim in alleged["spells"][0]["claims"]["nodes"]] == ["ALLEGED"]
    for row in (asserted, alleged):
        for spell in row["spells"]:
            assert spell["standing"] == row["standing"]
            assert spell["claimCount"] == spell["claims"]["totalCount"]
    # An allegation without a further form makes no alleged backing.
    assert (egypt["standing"], egypt["claimCount"]) == ("ASSERTED", 2)
    only_money = await backings(api, **filters, forms=["FUNDING_ECONOMIC"])
    assert [(row["backer"]["id"], row["standing"]) for row in only_money] == [("france", "ALLEGED")]
    # A backing has the forms of its standing; the relation has both.
    told = [
        (row["spells"][0]["relations"][0]["forms"], row["spells"][0]["relations"][0]["allegedForms"])
        for row in (asserted, alleged)
    ]
    assert told == [(["WEAPONS"], ["FUNDING_ECONOMIC"]), (["FUNDING_ECONOMIC"], [])]
    money = await api.ask(RELATIONS, filter={**filters, "forms": ["FUNDING_ECONOMIC"]})
    assert money["nodes"] == [{"status": "REPORTED", "forms": ["WEAPONS"], "allegedForms": ["FUNDING_ECONOMIC"]}]


async def test_undated_backing(write_claims: WriteClaims, api: Api) -> None:
    write_claims(claim("france"), claim("france", source="column", quote="Again."), claim("france", period="2014"))
    (row,) = await backings(api)
    assert runs(row) == ["2014 = 2014", "- = -"]
    assert row["first"] == {"earliest": None, "latest": "2014-12-31"}
    assert row["last"] == {"earliest": "2014-01-01", "latest": None}
    assert await backings(api, during="1950") == [], "nothing says when"
    (row,) = await backings(api, during="1950", certainty="UNDATED")
    assert runs(row) == ["- = -"]
    assert row["first"] == {"earliest": None, "latest": "2018-03-01"}, "by its publication it had begun"
    assert await backings(api, during="1950", certainty="CERTAIN") == []


async def test_denials_are_no_part_of_a_spell(write_claims: WriteClaims, api: Api) -> None:
    write_claims(
        claim("france", period="2014"),
        claim("france", period="2015", stance=DENIED),
        claim("france", period="2016", stance=DOUBTED),
        claim("france", period="2017"),
    )
    (row,) = await backings(api)
    assert runs(row) == ["2014 = 2014", "2017 = 2017"]
    assert row["claimCount"] == 2
