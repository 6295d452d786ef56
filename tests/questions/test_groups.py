"""Grouped answers: each backer once, counts by value, and years; computed by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from graphapi.model.vocabulary import Predicate, Stance, SupportForm
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import claim, publisher, source

pytestmark = pytest.mark.neo4j

WEAPONS, FUNDING, TROOPS = SupportForm.WEAPONS, SupportForm.FUNDING_ECONOMIC, SupportForm.TROOPS
YEARS = "years(from: 2014, to: 2019) { year certain possible undated }"
GROUPS = f"""query ($filter: BackingFilter, $first: Int, $after: String) {{
  backerGroups(of: {{id: "haftar"}}, filter: $filter, first: $first, after: $after, orderBy: BACKER) {{
    totalCount
    pageInfo {{ hasNextPage endCursor }}
    nodes {{
      id backer {{ id }} recipients {{ id }} standings forms claimCount independentSourceCount {YEARS}
      backings {{ standing recipient {{ id }} spells {{ period {{ text }} }} {YEARS} }}
    }}
  }}
}}"""
Year = tuple[int, int, int, int]


@pytest.fixture
def told(write_claims: WriteClaims) -> None:
    """Egypt backs Haftar twice, and allegedly in between; France at an unknown time; Russia since 2013."""
    write_claims(
        publisher("gazette", country="FR"),
        publisher("herald", country="GB"),
        source("report", "gazette"),
        source("late", "gazette", published="2019-06"),
        source("column", "herald", lang="fr"),
        claim("egypt", period="2014", quote="1", forms=[WEAPONS]),
        claim("egypt", period="2016/2018", quote="2", forms=[FUNDING]),
        claim("egypt", period="2015", quote="3", forms=[TROOPS], source="column", stance=Stance.ALLEGED),
        claim("france", quote="4", forms=[FUNDING], source="column"),
        claim("russia", period="2013/..", quote="5"),
        claim("russia", "egypt", Predicate.MET, period="2019-05-14", quote="6", source="late"),
    )


def rows(years: list[Mapping[str, int]]) -> list[Year]:
    return [(one["year"], one["certain"], one["possible"], one["undated"]) for one in years]


def every(first: int, last: int, *counts: int) -> list[tuple[int, ...]]:
    """The same counts for each year."""
    return [(year, *counts) for year in range(first, last + 1)]


@pytest.mark.usefixtures("told")
async def test_each_backer_is_one_row_with_its_backings_inside(api: Api) -> None:
    found = await api.ask(GROUPS)
    egypt, france, russia = found["nodes"]

    assert found["totalCount"] == 3
    assert [row["backer"]["id"] for row in found["nodes"]] == ["egypt", "france", "russia"]
    assert egypt["recipients"] == [{"id": "haftar"}]
    assert egypt["standings"] == ["ASSERTED", "ALLEGED"]
    assert (egypt["forms"], egypt["claimCount"]) == (["TROOPS", "WEAPONS", "FUNDING_ECONOMIC"], 3)
    assert egypt["independentSourceCount"] == 2
    assert [(one["standing"], [spell["period"]["text"] for spell in one["spells"]]) for one in egypt["backings"]] == [
        ("ASSERTED", ["2014", "2016/2018"]),
        ("ALLEGED", ["2015"]),
    ]
    assert (france["standings"], russia["standings"]) == (["ASSERTED"], ["ASSERTED"])


@pytest.mark.usefixtures("told")
async def test_the_matrix_of_backers_and_years(api: Api) -> None:
    egypt, france, russia = (await api.ask(GROUPS))["nodes"]
    asserted, alleged = egypt["backings"]

    assert rows(egypt["years"]) == every(2014, 2018, 1, 0, 0)
    assert rows(asserted["years"]) == [(2014, 1, 0, 0), *every(2016, 2018, 1, 0, 0)]
    assert rows(alleged["years"]) == [(2015, 1, 0, 0)]
    assert rows(france["years"]) == every(2014, 2019, 0, 0, 1)
    # It was still going on when it was reported on 2018-03-01; later years are only possible.
    assert rows(russia["years"]) == [*every(2014, 2018, 1, 0, 0), (2019, 0, 1, 0)]


async def test_what_is_asserted_and_further_alleged_counts_its_claims_once(api: Api, write_claims: WriteClaims) -> None:
    write_claims(
        claim("egypt", period="2014", quote="1", forms=[WEAPONS]),
        claim("egypt", period="2014", quote="2", forms=[TROOPS], stance=Stance.ALLEGED),
    )
    (egypt,) = (await api.ask(GROUPS))["nodes"]

    assert (egypt["standings"], egypt["claimCount"]) == (["ASSERTED", "ALLEGED"], 2)
    assert rows(egypt["years"]) == [(2014, 2, 0, 0)]


@pytest.mark.usefixtures("told")
async def test_pages_and_ids_of_groups(api: Api) -> None:
    first = await api.ask(GROUPS, first=2)
    rest = await api.ask(GROUPS, first=2, after=first["pageInfo"]["endCursor"])
    whole, other = await api.ask(GROUPS), await api.ask(GROUPS, filter={"forms": ["WEAPONS"]})

    assert (first["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasNextPage"]) == (True, False)
    assert [*first["nodes"], *rest["nodes"]] == whole["nodes"]
    assert [row["backer"]["id"] for row in other["nodes"]] == ["egypt"]
    assert other["nodes"][0]["id"] != whole["nodes"][0]["id"]


FACETS = """query ($filter: BackingFilter, $by: RelationFacet!, $first: Int! = 50) {
  backers(of: {id: "haftar"}, filter: $filter, first: 1) {
    totalCount facets(by: $by, first: $first) { value count certain possible undated publisher { title } }
  }
}"""


async def facets(api: Api, by: str, **more: Any) -> dict[str | None, int]:
    found = await api.ask(FACETS, by=by, **more)
    return {row["value"]: row["count"] for row in found["facets"]}


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize(
    ("by", "counts"),
    [
        # Russia's backing has no form.
        ("FORM", {"FUNDING_ECONOMIC": 2, "TROOPS": 1, "WEAPONS": 1, None: 1}),
        ("STANDING", {"ASSERTED": 3, "ALLEGED": 1}),
        ("STATUS", {"REPORTED": 3, "ALLEGED": 1}),
        ("PREDICATE", {"SUPPORTS": 4}),
        ("PUBLISHER", {"publisher:gazette": 2, "publisher:herald": 2}),
        ("PUBLISHER_COUNTRY", {"FR": 2, "GB": 2}),
    ],
)
async def test_backings_by_a_value(api: Api, by: str, counts: dict[str | None, int]) -> None:
    found = await facets(api, by)

    assert list(found.items()) == list(counts.items())


@pytest.mark.usefixtures("told")
async def test_facets_have_publishers_a_limit_and_no_certainty_without_a_period(api: Api) -> None:
    (row,) = (await api.ask(FACETS, by="PUBLISHER", first=1))["facets"]

    assert row == {
        "value": "publisher:gazette",
        "count": 2,
        **dict.fromkeys(("certain", "possible", "undated")),
        "publisher": {"title": "Gazette"},
    }


@pytest.mark.usefixtures("told")
async def test_facets_tell_what_is_certain_from_what_is_possible(api: Api) -> None:
    """In 2019 only Russia's backing is possible; in 2016 it is certain, and so is Egypt's money."""
    late = await api.ask(FACETS, by="STANDING", filter={"during": "2019", "certainty": "UNDATED"})
    assert [(row["count"], row["certain"], row["possible"], row["undated"]) for row in late["facets"]] == [(2, 0, 1, 1)]
    found = await api.ask(FACETS, by="PREDICATE", filter={"during": "2016"})
    certain = {row["value"]: (row["count"], row["certain"], row["possible"]) for row in found["facets"]}

    assert found["totalCount"] == 2
    assert certain == {"SUPPORTS": (2, 2, 0)}


LISTS = """{
  backers(of: {id: "haftar"}, first: 0) {
    near: years(from: 2014, to: 2019) { outside years { year certain possible undated } }
    far: years(from: 2001, to: 2002) { outside years { year certain possible undated } }
  }
  relations(first: 0) {
    facets(by: PREDICATE) { value count }
    years(from: 2019, to: 2019) { outside years { year certain possible undated } }
  }
  claims(first: 0) {
    stances: facets(by: STANCE) { value count }
    languages: facets(by: LANGUAGE) { value count }
    countries: facets(by: PUBLISHER_COUNTRY) { value count }
    years(from: 2019, to: 2019) { outside years { year certain possible undated } }
  }
}"""


@pytest.mark.usefixtures("told")
async def test_lists_year_by_year(api: Api) -> None:
    found = await api.ask(LISTS)
    near, far = found["backers"]["near"], found["backers"]["far"]

    # Egypt's backing of 2014 and 2016 to 2018, the alleged one of 2015, Russia's; and France's, which can be in any year.
    assert (rows(near["years"]), near["outside"]) == ([*every(2014, 2018, 2, 0, 1), (2019, 0, 1, 1)], 0)
    assert (rows(far["years"]), far["outside"]) == (every(2001, 2002, 0, 0, 1), 3)
    assert found["relations"]["facets"] == [{"value": "SUPPORTS", "count": 5}, {"value": "MET", "count": 1}]
    # The meeting; Russia's backing, which can last; France's, which can be in that year.
    assert rows(found["relations"]["years"]["years"]) == [(2019, 1, 1, 1)]
    assert found["relations"]["years"]["outside"] == 3
    assert found["claims"]["stances"] == [{"value": "ASSERTED", "count": 5}, {"value": "ALLEGED", "count": 1}]
    assert found["claims"]["languages"] == [{"value": "en", "count": 4}, {"value": "fr", "count": 2}]
    assert found["claims"]["countries"] == [{"value": "FR", "count": 4}, {"value": "GB", "count": 2}]
    assert (rows(found["claims"]["years"]["years"]), found["claims"]["years"]["outside"]) == ([(2019, 1, 1, 1)], 3)


@pytest.mark.parametrize(
    ("years", "said"),
    [
        ("from: 1, to: 9999", "At most 200 years at once, not 9,999 (1 to 9999)."),
        ("from: 2000, to: 2200", "At most 200 years"),
        ("from: 2019, to: 2014", "`to` not before `from`"),
        ("from: 0, to: 3", "years from 1 to 9999"),
        ("from: 9999, to: 10000", "years from 1 to 9999"),
    ],
)
@pytest.mark.parametrize(
    "root",
    [
        "backers(of: {id: %s}) { years(%s) { outside } }",
        "backers(of: {id: %s}) { nodes { years(%s) { year } } }",
        "backerGroups(of: {id: %s}) { nodes { years(%s) { year } } }",
    ],
    ids=["list", "backing", "group"],
)
@pytest.mark.usefixtures("told")
async def test_too_many_years_are_an_error(api: Api, root: str, years: str, said: str) -> None:
    reply = await api.post("{ " + root % ('"haftar"', years) + " }")

    assert reply.code == "BAD_INPUT"
    assert said in reply.error["message"]
    assert said[:2] != "At" or reply.error["extensions"]["limit"] == 200


@pytest.mark.usefixtures("told")
async def test_what_there_is_no_group_or_facet_by_is_an_error(api: Api) -> None:
    for document in (
        '{ backerGroups(of: {id: "haftar"}, by: CONTINENT) { totalCount } }',
        '{ backers(of: {id: "haftar"}) { facets(by: STANCE) { count } } }',
        "{ claims { facets(by: COLOUR) { count } } }",
    ):
        assert (await api.post(document)).code == "BAD_REQUEST"
    assert (await api.post("{ claims { facets(by: FORM, first: 501) { count } } }")).code == "BAD_PAGE"
