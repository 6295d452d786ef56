"""Lists report how many entries are left out because they, or their sources, have no date."""

from __future__ import annotations

from typing import Any

import pytest

from graphapi.model.vocabulary import ActorKind, Predicate
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import actor, claim, source

pytestmark = pytest.mark.neo4j

UNDATED = """query ($during: EDTF!, $certainty: Certainty!) {
  backers(of: {name: "Haftar"}, filter: {during: $during, certainty: $certainty}) { totalCount undatedCount }
  backerGroups(of: {name: "Haftar"}, by: STATE, filter: {during: $during, certainty: $certainty}) { totalCount undatedCount }
  relations(filter: {during: $during, certainty: $certainty}) { totalCount undatedCount }
  claims(filter: {during: $during, certainty: $certainty}) { totalCount undatedCount }
  involvement(of: {name: "Egypt"}, in: "LY", filter: {during: $during, certainty: $certainty}) { totalCount undatedCount }
  events(filter: {during: $during, certainty: $certainty}) { totalCount undatedCount }
  mediations(filter: {during: $during, certainty: $certainty}) { totalCount undatedCount }
  timeline(of: [{name: "Haftar"}], filter: {during: $during, certainty: $certainty}) { totalCount undatedCount }
}"""


@pytest.mark.usefixtures("libya")
async def test_a_list_says_how_many_more_there_are_that_nothing_dates(api: Api) -> None:
    shown = await api.ask(UNDATED, during="2019", certainty="POSSIBLE")
    everything = await api.ask(UNDATED, during="2019", certainty="UNDATED")

    for name, found in shown.items():
        assert found["totalCount"] + found["undatedCount"] == everything[name]["totalCount"], name
        assert everything[name]["undatedCount"] == 0
    assert {name for name, found in shown.items() if found["undatedCount"]} >= {
        "backers",
        "relations",
        "claims",
        "involvement",
        "timeline",
    }


async def test_a_list_says_how_many_more_there_were_with_sources_of_no_date(
    write_claims: WriteClaims, api: Api
) -> None:
    write_claims(
        source("early", "herald", published="2017-06"),
        source("note", "archive", published=None),
        actor("egypt", ActorKind.STATE, country="EG"),
        actor("sisi", ActorKind.PERSON, country="EG"),
        actor("haftar", ActorKind.PERSON, country="LY"),
        claim("france", source="early", period="2014"),
        claim("france", source="note", period="2014", quote="France, too."),
        claim("qatar", source="note", period="2014"),
        # Only the note says that he acts for the state.
        claim("sisi", "egypt", Predicate.HOLDS_OFFICE, source="note", period="2014/2016"),
        claim("sisi", "haftar", Predicate.MET, source="early", period="2015"),
    )
    document = """query ($backing: BackingFilter, $relation: RelationFilter, $claim: ClaimFilter) {
      backers(of: {id: "haftar"}, filter: $backing) { totalCount unpublishedCount }
      relations(filter: $relation) { totalCount unpublishedCount }
      claims(filter: $claim) { totalCount unpublishedCount }
      involvement(of: {id: "egypt"}, in: "LY", filter: $relation) { totalCount unpublishedCount }
      backerGroups(of: {id: "haftar"}, filter: $backing) { totalCount unpublishedCount }
      timeline(of: [{id: "egypt"}], filter: $relation) { totalCount unpublishedCount }
    }"""

    def counts(found: dict[str, Any]) -> dict[str, tuple[int, int]]:
        return {name: (one["totalCount"], one["unpublishedCount"]) for name, one in found.items()}

    known = {"knownAt": "2018-01-01"}
    assert counts(await api.ask(document, backing=known, relation=known, claim=known)) == {
        "backers": (1, 1),
        "relations": (2, 2),
        "claims": (2, 3),
        "involvement": (0, 1),
        "backerGroups": (1, 1),
        "timeline": (0, 2),
    }
    during = {**known, "during": "2015", "certainty": "CERTAIN"}
    assert counts(await api.ask(document, backing=during, relation=during, claim=during)) == {
        "backers": (0, 0),
        "relations": (1, 1),
        "claims": (1, 1),
        "involvement": (0, 1),
        "backerGroups": (0, 0),
        "timeline": (0, 2),
    }
    assert {left_out for _, left_out in counts(await api.ask(document)).values()} == {0}
