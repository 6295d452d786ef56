"""CERTAIN, POSSIBLE and UNDATED for every precision, for open and unknown ends, and without a date."""

from __future__ import annotations

from typing import Any

import pytest

from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import claim, source

pytestmark = pytest.mark.neo4j

# All are in a report of 2018-03-01, except those in BY_NOTE, which are in an undated note.
PERIODS = {
    "day": "2014-05-15",
    "month": "2014-05",
    "year": "2014",
    "doubtful": "2014?",
    "decade": "201X",
    "interval": "2014/2016",
    "ongoing": "2014-05/..",
    "unknown": "2014-05/",
    "since": "../2014",
    "undated": None,
    "going": "2014-05/..",
}
BY_NOTE = ("undated", "going")
# For each window, the backers in the order of PERIODS: C for CERTAIN, p for POSSIBLE, u for UNDATED, which is left out
# unless it is requested.
ANSWERS = {
    #              day month year doubtful decade interval ongoing unknown since undated going
    "2014":       " C   C     C    p        p      C        C       C       C     u       C",
    "2014-05":    " C   C     p    p        p      p        C       C       p     u       C",
    "2014-05-15": " C   p     p    p        p      p        p       p       p     u       p",
    "2014-05-16": " -   p     p    p        p      p        p       p       p     u       p",
    "2015":       " -   -     -    p        p      C        C       p       -     u       p",
    "2016":       " -   -     -    -        p      C        C       p       -     u       p",
    "2017":       " -   -     -    -        p      -        C       p       -     u       p",
    "2018-03-01": " -   -     -    -        p      -        C       p       -     u       p",
    "2018-03-02": " -   -     -    -        p      -        p       p       -     u       p",
    "2013":       " -   -     -    p        p      -        -       -       p     u       -",
    "2012":       " -   -     -    -        p      -        -       -       p     u       -",
    "2009":       " -   -     -    -        -      -        -       -       p     u       -",
    "2010/2019":  " C   C     C    C        C      C        C       C       C     u       C",
    "2015/..":    " -   -     -    p        p      C        C       p       -     u       p",
    "../2013":    " -   -     -    p        p      -        -       -       p     u       -",
}  # fmt: skip
BACKERS = """query ($during: EDTF, $certainty: Certainty) {
  backers(of: {id: "haftar"}, filter: {during: $during, certainty: $certainty}) {
    nodes { backer { id } certainty spells { certainty } }
  }
}"""
RELATIONS = """query ($during: EDTF, $certainty: Certainty) {
  relations(filter: {object: {id: "haftar"}, during: $during, certainty: $certainty}) {
    nodes { relation { subject { id } } certainty }
  }
}"""
CLAIMS = """query ($during: EDTF, $certainty: Certainty) {
  claims(filter: {object: {id: "haftar"}, during: $during, certainty: $certainty}) { nodes { subject { id } } }
}"""


@pytest.fixture
def told(write_claims: WriteClaims) -> None:
    write_claims(
        source("note", published=None),
        *(claim(who, period=text, source="note" if who in BY_NOTE else "report") for who, text in PERIODS.items()),
    )


@pytest.mark.parametrize("during", ANSWERS)
async def test_when(told: None, api: Api, during: str) -> None:
    words = {"C": "CERTAIN", "p": "POSSIBLE", "u": "UNDATED"}
    letters = dict(zip(PERIODS, ANSWERS[during].split(), strict=True))
    allowed = {who: words[letter] for who, letter in letters.items() if letter in words}
    expected = {who: word for who, word in allowed.items() if word != "UNDATED"}
    certain = {who for who, word in expected.items() if word == "CERTAIN"}

    everything = await api.ask(BACKERS, during=during, certainty="UNDATED")
    assert {row["backer"]["id"]: row["certainty"] for row in everything["nodes"]} == allowed
    backers = await api.ask(BACKERS, during=during)
    assert {row["backer"]["id"]: row["certainty"] for row in backers["nodes"]} == expected
    assert {row["backer"]["id"]: row["spells"][0]["certainty"] for row in backers["nodes"]} == expected
    relations = await api.ask(RELATIONS, during=during)
    assert {row["relation"]["subject"]["id"]: row["certainty"] for row in relations["nodes"]} == expected
    claims = await api.ask(CLAIMS, during=during)
    assert {row["subject"]["id"] for row in claims["nodes"]} == set(expected)

    for document in (BACKERS, RELATIONS, CLAIMS):
        found = await api.ask(document, during=during, certainty="CERTAIN")
        assert {_who(row) for row in found["nodes"]} == certain


def _who(row: dict[str, Any]) -> str:
    """The backer, or the subject of a claim or of the relation of a finding."""
    actor = row["backer"] if "backer" in row else row.get("relation", row)["subject"]
    return str(actor["id"])


async def test_without_a_window_nothing_is_certain_or_not(told: None, api: Api) -> None:
    found = await api.ask(BACKERS)
    assert {row["backer"]["id"]: row["certainty"] for row in found["nodes"]} == dict.fromkeys(PERIODS)
