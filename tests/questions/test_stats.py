"""How much there is, and of what years."""

from __future__ import annotations

import pytest

from tests.questions.asking import Api
from tests.questions.conftest import Tell
from tests.records import claim, source

pytestmark = pytest.mark.neo4j


async def test_coverage_counts_claims_by_the_year_that_their_period_names(tell: Tell, api: Api) -> None:
    """Doubt moves no claim to another year: `2018?` may have begun in 2017, and is said of 2018."""
    periods = ("2018?", "2018-01~", "2018-03/2020", "2016", "201X", "../2018", None)
    tell(
        source("column", "herald"),
        *(claim(period=period) for period in periods),
        claim(period="2016", source="column"),
    )
    found = await api.ask("{ stats { claims coverage { year publisher { id } claims } } }")
    assert found["claims"] == 8
    assert [(row["year"], row["publisher"]["id"], row["claims"]) for row in found["coverage"]] == [
        (2010, "publisher:gazette", 1),
        (2016, "publisher:gazette", 1),
        (2016, "publisher:herald", 1),
        (2018, "publisher:gazette", 3),
    ]
