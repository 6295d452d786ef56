"""A claim with a value in every field."""

from __future__ import annotations

from graphapi.model.claim import Claim, Quote
from graphapi.model.period import Period
from graphapi.model.vocabulary import Predicate, SupportForm

CLAIM = Claim(
    source="source:new-arab-2019-05-13",
    predicate=Predicate.SUPPORTS,
    subject="france",
    object="khalifa-haftar",
    against=frozenset({"gna", "misrata", "libya-dawn"}),
    via=frozenset({"egypt", "united-arab-emirates"}),
    claimant="a-diplomat",
    event="event:e",
    place="place:tripoli",
    period=Period.parse("2014-05/.."),
    forms=frozenset({SupportForm.WEAPONS, SupportForm.MEDIA}),
    quote=Quote(text="كانت تدعم حفتر", lang="ar", translation="was supporting Haftar", start=7, prefix="a", suffix="b"),
)
