"""Checks that a schema cannot express: which fields of a claim go together, and which do not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from graphapi.model.vocabulary import WITH_FORMS, Basis, DocTimeRel, Modality, Predicate
from graphapi_loaders.claims.entry import Entry
from graphapi_loaders.claims.references import LINKS, mentioned
from graphapi_loaders.written.problems import Problem, shown

_WITHOUT_FORMS: Final = frozenset(Predicate) - frozenset(WITH_FORMS)


def contradictions(entry: Entry) -> Iterator[Problem]:
    """A problem for each combination of fields that a claim cannot have."""
    if not entry.fields:
        return
    yield from _of_roles(entry)
    fields = entry.fields
    if fields.get("quote") is None and fields.get("record") is None:
        yield Problem((), "has neither a quote nor a record; expected the words or the row that it rests on")
    predicate = entry.text("predicate")
    if fields.get("forms") and predicate in _WITHOUT_FORMS:
        yield Problem(("forms",), f"do not go with {predicate}; expected them with {', '.join(WITH_FORMS)} only")
    if fields.get("claimant") is not None and fields.get("basis") is None:
        yield Problem(("basis",), f"is missing; expected beside a claimant: one of {', '.join(Basis)}")
    if (
        entry.text("doc_time_rel") == DocTimeRel.AFTER
        and (entry.text("modality") or Modality.ACTUAL) == Modality.ACTUAL
    ):
        yield Problem(("doc_time_rel",), "AFTER does not go with ACTUAL; expected it with PLANNED or HYPOTHETICAL only")
    for field in LINKS:
        for loc, key in mentioned(entry, field):
            if key == fields.get("key"):
                yield Problem(loc, f"{key!r} is this claim itself; expected another claim's key")


def _of_roles(entry: Entry) -> Iterator[Problem]:
    subject, object_ = entry.fields.get("subject"), entry.fields.get("object")
    if subject is not None and subject == object_:
        yield Problem(("object",), f"is {shown(object_)} like the subject; expected two different actors")
    for field in ("against", "via"):
        for loc, id_ in mentioned(entry, field):
            if id_ in (subject, object_):
                yield Problem(loc, f"{id_!r} is the claim's subject or object; expected a third actor")
