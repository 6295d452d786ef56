"""Groups and counts add up: compared with complete lists of rows, on the bundled data."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from tests.questions.asking import Api

pytestmark = [pytest.mark.neo4j, pytest.mark.usefixtures("libya")]

Row = dict[str, Any]
FACETS = "{ value count certain possible undated }"
COUNTED = f"""query ($filter: BackingFilter) {{
  rows: backers(of: {{name: "Haftar"}}, filter: $filter, first: 50) {{
    totalCount
    nodes {{
      backer {{ id }} recipient {{ id }} standing certainty forms
      claims(first: 30) {{ nodes {{ id source {{ publisher {{ id country }} }} }} }}
      spells {{ relations {{ status relation {{ id predicate }} }} }}
    }}
    form: facets(by: FORM, first: 50) {FACETS}
    standing: facets(by: STANDING, first: 50) {FACETS}
    status: facets(by: STATUS, first: 50) {FACETS}
    predicate: facets(by: PREDICATE, first: 50) {FACETS}
    publisher: facets(by: PUBLISHER, first: 50) {FACETS}
    country: facets(by: PUBLISHER_COUNTRY, first: 50) {FACETS}
    years(from: 2010, to: 2020) {{ outside years {{ year certain possible undated }} }}
  }}
  groups: backerGroups(of: {{name: "Haftar"}}, filter: $filter, first: 50) {{
    totalCount
    nodes {{
      backer {{ id }} standings claimCount years(from: 2010, to: 2020) {{ year certain possible undated }}
      backings {{
        standing recipient {{ id }} claims(first: 30) {{ nodes {{ id }} }}
        years(from: 2010, to: 2020) {{ year certain possible undated }}
      }}
    }}
  }}
}}"""
VALUES: dict[str, Callable[[Row], Iterable[str | None]]] = {
    "form": lambda row: row["forms"],
    "standing": lambda row: [row["standing"]],
    "status": lambda row: {one["status"] for spell in row["spells"] for one in spell["relations"]},
    "predicate": lambda row: {one["relation"]["predicate"] for spell in row["spells"] for one in spell["relations"]},
    "publisher": lambda row: {one["source"]["publisher"]["id"] for one in row["claims"]["nodes"]},
    "country": lambda row: {one["source"]["publisher"]["country"] for one in row["claims"]["nodes"]},
}
FILTERS: tuple[Row, ...] = ({}, {"during": "2014/2019", "certainty": "UNDATED"})


@pytest.mark.parametrize("given", FILTERS, ids=str)
async def test_facets_count_the_rows(api: Api, given: Row) -> None:
    found = (await api.ask(COUNTED, filter=given))["rows"]
    rows = found["nodes"]

    assert len(rows) == found["totalCount"] > 0
    for facet, values in VALUES.items():
        counted = Counter(value for row in rows for value in (list(values(row)) or [None]))
        assert {one["value"]: one["count"] for one in found[facet]} == counted
        for one in found[facet]:
            levels = [one["certain"], one["possible"], one["undated"]]
            if "during" in given:
                certain = [row for row in rows if row["certainty"] == "CERTAIN"]
                assert sum(levels) == one["count"]
                assert one["certain"] == sum(one["value"] in (list(values(row)) or [None]) for row in certain)
            else:
                assert levels == [None, None, None]


@pytest.mark.parametrize("given", FILTERS, ids=str)
async def test_groups_hold_the_rows(api: Api, given: Row) -> None:
    found = await api.ask(COUNTED, filter=given)
    rows, groups = found["rows"]["nodes"], found["groups"]["nodes"]
    by_backer: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_backer[row["backer"]["id"]].append(row)

    assert found["groups"]["totalCount"] == len(groups) == len(by_backer)
    for group in groups:
        own = by_backer[group["backer"]["id"]]
        keys = [(one["recipient"]["id"], one["standing"]) for one in group["backings"]]
        assert sorted(keys) == sorted((row["recipient"]["id"], row["standing"]) for row in own)
        assert set(group["standings"]) == {row["standing"] for row in own}
        assert group["claimCount"] == len({one["id"] for row in own for one in row["claims"]["nodes"]})
        assert years([group]) == years(group["backings"])


@pytest.mark.parametrize("given", FILTERS, ids=str)
async def test_years_count_each_row_once_a_year(api: Api, given: Row) -> None:
    found = await api.ask(COUNTED, filter=given)
    backings = [one for group in found["groups"]["nodes"] for one in group["backings"]]
    held: Counter[int] = Counter(one["year"] for backing in backings for one in backing["years"])
    counted = found["rows"]["years"]

    assert {one["year"]: one["certain"] + one["possible"] + one["undated"] for one in counted["years"]} == held
    assert counted["outside"] == sum(not backing["years"] for backing in backings)


def years(of: Iterable[Row]) -> Counter[tuple[int, str]]:
    """The number of relations for each year and certainty."""
    counted: Counter[tuple[int, str]] = Counter()
    for one in of:
        for year in one["years"]:
            for name in ("certain", "possible", "undated"):
                counted[year["year"], name] += year[name]
    return counted


@pytest.mark.parametrize("given", FILTERS, ids=str)
async def test_the_years_of_spells_add_up_to_those_of_their_backing(api: Api, given: Row) -> None:
    years = "years(from: 2010, to: 2020) { year certain possible undated }"
    question = (
        'query ($filter: BackingFilter) { backers(of: {name: "Haftar"}, filter: $filter, first: 50) '
        f"{{ nodes {{ {years} spells {{ {years} }} }} }} }}"
    )
    rows = (await api.ask(question, filter=given))["nodes"]
    assert sum(len(row["spells"]) for row in rows) > len(rows) > 0
    for row in rows:
        sums: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for spell in row["spells"]:
            for one in spell["years"]:
                sums[one["year"]].update({level: one[level] for level in ("certain", "possible", "undated")})
        assert [{"year": year, **sums[year]} for year in sorted(sums)] == row["years"]
