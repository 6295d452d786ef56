"""No field of a claim is lost in silence: each is stored, tells claims or their versions apart, and can be put back."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from graphapi.graph.write.filed import Filed
from graphapi.graph.write.properties import claim_properties
from graphapi.graph.write.wording import WORDS, Wording
from graphapi.model.claim import Claim, Quote
from graphapi.model.period import Period
from graphapi.model.vocabulary import Basis, Credibility, DocTimeRel, Modality, Predicate, Stance, SupportForm

QUOTE = Quote(text="sent weapons", lang="en")
CLAIM = Claim(
    source="source:report",
    predicate=Predicate.SUPPORTS,
    subject="egypt",
    object="haftar",
    quote=QUOTE,
    record="row-1",
    detail="some",
)
# Another value of each field: a new field has none here, and the test says so.
OF_CLAIM: dict[str, Any] = {
    "source": "source:column",
    "predicate": Predicate.OPPOSES,
    "subject": "france",
    "object": "saleh",
    "against": frozenset({"gna"}),
    "via": frozenset({"chad"}),
    "claimant": "salame",
    "event": "event:summit",
    "place": "place:paris",
    "period": Period.parse("2018"),
    "doc_time_rel": DocTimeRel.BEFORE,
    "stance": Stance.ALLEGED,
    "modality": Modality.PLANNED,
    "basis": Basis.ANONYMOUS_SOURCE,
    "credibility": Credibility.PROBABLY_TRUE,
    "forms": frozenset({SupportForm.WEAPONS}),
    "detail": "other",
    "quote": replace(QUOTE, text="sent arms"),
    "record": "row-2",
    "repeats": "claim:1",
    "corrects": "claim:2",
    "refutes": frozenset({"claim:3"}),
}
OF_QUOTE: dict[str, Any] = {
    "text": "sent arms",
    "lang": "ar",
    "translation": "translated",
    "start": 7,
    "prefix": "Egypt",
    "suffix": "to Haftar",
    "verified": True,
}


def changed(record: Any, name: str, values: dict[str, Any]) -> Any:
    return replace(record, **{name: values.get(name)})


CHANGED: dict[str, Claim] = {each.name: changed(CLAIM, each.name, OF_CLAIM) for each in fields(Claim)}
CHANGED |= {f"quote.{each.name}": replace(CLAIM, quote=changed(QUOTE, each.name, OF_QUOTE)) for each in fields(Quote)}
# Stored as an edge to the node that is named; the other references are kept as ids on the claim too.
EDGES = {"source", "event", "place"}


@pytest.mark.parametrize("name", CHANGED)
def test_each_field_has_another_value_here(name: str) -> None:
    assert CHANGED[name] != CLAIM


@pytest.mark.parametrize("name", CHANGED)
def test_a_claim_that_says_otherwise_is_another_claim_or_another_version(name: str) -> None:
    one, other = Filed.of(CLAIM), Filed.of(CHANGED[name])
    assert (one.id, one.digest) != (other.id, other.digest)


@pytest.mark.parametrize("name", [name for name in CHANGED if name not in EDGES])
def test_what_a_claim_says_is_stored(name: str) -> None:
    one, other = Filed.of(CLAIM), Filed.of(CHANGED[name])
    stored = [(claim_properties(each.claim, "claim:same"), [*each.links]) for each in (one, other)]
    assert stored[0] != stored[1]


@pytest.mark.parametrize("name", [name for name in CHANGED if Filed.of(CHANGED[name]).id == CLAIM.id])
def test_what_another_version_says_can_be_put_back(name: str) -> None:
    one, other = Wording.of(Filed.of(CLAIM)), Wording.of(Filed.of(CHANGED[name]))
    assert (one.properties, one.links) != (other.properties, other.links)


def test_only_what_the_id_does_not_cover_is_put_back() -> None:
    covered = [name for name in WORDS if name in OF_CLAIM and Filed.of(CHANGED[name]).id != CLAIM.id]
    assert covered == ["quote"]  # its text is in the id, and the properties beside it need it
