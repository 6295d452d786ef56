"""Statistics: counts, and coverage by year."""

from __future__ import annotations

import pytest

from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.model.vocabulary import Predicate
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import actor, claim, event, source

pytestmark = pytest.mark.neo4j


async def test_coverage_counts_claims_by_the_year_that_their_period_names(write_claims: WriteClaims, api: Api) -> None:
    """Uncertainty does not move a claim to another year: `2018?` can have begun in 2017, but counts for 2018."""
    periods = ("2018?", "2018-01~", "2018-03/2020", "2016", "201X", "../2018", None)
    write_claims(
        source("column", "herald"),
        *(claim(period=period) for period in periods),
        claim(period="2016", source="column"),
        event("visit", period="2009"),
        claim(predicate=Predicate.MET, event="event:visit"),  # bounded, but without its own period
    )
    found = await api.ask("{ stats { claims earliest coverage { year publisher { id } claims } } }")
    assert (found["claims"], found["earliest"]) == (9, "2010-01-01")
    assert [(row["year"], row["publisher"]["id"], row["claims"]) for row in found["coverage"]] == [
        (2010, "publisher:gazette", 1),
        (2016, "publisher:gazette", 1),
        (2016, "publisher:herald", 1),
        (2018, "publisher:gazette", 3),
    ]


async def test_monthly_coverage_tells_a_named_month_from_a_year(write_claims: WriteClaims, api: Api) -> None:
    periods = ("2018?", "2018-01~", "2018-03/2020", "2018-03", "2018-21", "2018-XX", "../2018-05")
    write_claims(*(claim(period=period) for period in periods))
    found = await api.ask("{ stats { coverage(monthly: true) { year month claims } } }")
    rows = [(row["year"], row["month"], row["claims"]) for row in found["coverage"]]
    assert rows == [(2018, 1, 1), (2018, 3, 2), (2018, None, 3)]


async def test_the_last_load_is_the_one_that_began_last_however_long_others_took(
    write_claims: WriteClaims, database: Database, api: Api
) -> None:
    for id_ in ("first", "second", "third"):
        write_claims(actor(id_))
    newest, second, first = (load["id"] for load in (await api.ask("{ loads { nodes { id } } }"))["nodes"])
    finished = "MATCH (load:Load {id: $id}) SET load.finished_at = datetime() + duration({hours: $hours}) RETURN 1"
    database.run(Statement(finished, {"id": first, "hours": 1}))
    database.run(Statement("MATCH (load:Load {id: $id}) REMOVE load.finished_at RETURN 1", {"id": newest}))
    assert (await api.ask("{ stats { lastLoad { id } } }"))["lastLoad"] == {"id": second}
