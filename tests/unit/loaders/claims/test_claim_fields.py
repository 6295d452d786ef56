"""A claims file has all fields of a claim, and the record has all of theirs: no field is lost."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from graphapi.model.claim import Claim, Quote
from graphapi_loaders.claims import records, statement

# Fields that only files have, that have another name there, or that follow from looking up the quote.
OF_FILES = {"key"}
CALLED = {"at": "place"}
FOUND = {"prefix", "suffix", "verified"}
LEAST: dict[str, Any] = {"source": "a", "predicate": "MET", "subject": "b", "object": "c", "record": "1"}
EXAMPLES = {name: field.examples or [] for name, field in statement.Claim.model_fields.items() if name not in OF_FILES}


def read(**given: Any) -> Claim:
    item = statement.Claim.model_validate({**LEAST, **given})
    quote = Quote(text=item.quote.text, lang="ar") if item.quote else None
    return records.claim(item, quote, {"forum-support": "claim:1"})


def test_a_file_has_a_field_for_each() -> None:
    assert {CALLED.get(name, name) for name in EXAMPLES} == {each.name for each in fields(Claim)}
    assert {*statement.Quote.model_fields} == {each.name for each in fields(Quote)} - FOUND


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_a_file_says_is_in_the_record(name: str) -> None:
    other, least = read(**{name: EXAMPLES[name][0]}), read()
    assert [each.name for each in fields(Claim) if getattr(other, each.name) != getattr(least, each.name)] == [
        CALLED.get(name, name)
    ]
