"""Inputs with different ids for the same actors, and decisions about them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from graphapi.graph.identity.judging import Decision
from graphapi.model.judgement import Verdict
from graphapi.model.record import Record
from graphapi.model.vocabulary import ActorKind, Predicate, Stance, SupportForm
from tests.records import actor, claim, names, publisher, source

PERSON = ActorKind.PERSON
SOURCES: Sequence[Record] = (publisher(), publisher("herald"), source(), source("column", "herald", published="2019"))
# Spellings of Haftar, France and Egypt in different inputs, which complete or contradict each other.
INPUTS: dict[str, list[Record]] = {
    "articles": [
        *SOURCES,
        actor("france", names=names("France", "French Republic"), external_ids=["iso3166:FR"], country="FR"),
        actor("egypt"),
        actor("haftar", PERSON, lifespan="1943/..", names=names("Khalifa Haftar", "حفتر")),
        claim(period="2014-05/..", forms=[SupportForm.WEAPONS]),
        claim("egypt", quote="So does Egypt.", period="2015", against=frozenset({"france"}), claimant="haftar"),
    ],
    "codebook": [
        *SOURCES,
        actor("ucdp-1", PERSON, names=names("Haftar, Khalifa"), external_ids=["ucdp:1"], country="LY"),
        actor("french-republic", names=names("French Republic"), external_ids=["wikidata:Q142"]),
        claim("french-republic", "ucdp-1", period="2014-05/..", source="column", quote="It did."),
        claim(
            "ucdp-1", "french-republic", Predicate.MET, source="column", quote="They met.", via=frozenset({"ucdp-1"})
        ),
        claim("french-republic", "ucdp-1", source="column", quote="No.", period="2014-05/..", stance=Stance.DENIED),
    ],
    "wire": [
        *SOURCES,
        actor("gen-haftar", PERSON, names=names("General Haftar"), lifespan="1943-11-07/..", external_ids=["x:9"]),
        actor("haftar", PERSON, external_ids=["wikidata:Q1"]),
        actor("fr", external_ids=["iso3166:FR"]),
        claim("fr", "gen-haftar", quote="France supports the general.", against=frozenset({"haftar"})),
        claim("gen-haftar", "haftar", Predicate.MET, quote="The general met Haftar."),
    ],
    "later": [
        *SOURCES,
        actor("ucdp-1", PERSON, external_ids=["x:9"]),
        actor("q142", external_ids=["wikidata:Q142"], names=names("Frankreich", lang="de")),
        claim("q142", "ucdp-1", Predicate.AIDS, quote="It aids him.", period="1930"),
    ],
}
PAIRS = (
    ("haftar", "ucdp-1"),
    ("ucdp-1", "haftar"),
    ("gen-haftar", "haftar"),
    ("gen-haftar", "ucdp-1"),
    ("france", "french-republic"),
    ("french-republic", "france"),
)


def same(left: str, right: str, **more: Any) -> Decision:
    return Decision(**{"left": left, "right": right, "verdict": Verdict.SAME, "by": "ed", "why": "names", **more})


def different(left: str, right: str, **more: Any) -> Decision:
    return same(left, right, verdict=Verdict.DIFFERENT, **more)
