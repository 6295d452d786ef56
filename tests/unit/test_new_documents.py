"""Random documents of benchmarks are valid."""

from __future__ import annotations

from itertools import islice

from graphql import parse, validate

from benchmarks.documents import documents
from graphapi.api.schema import create_schema


def test_documents_made_at_random_are_valid_differ_and_come_again_with_their_seed() -> None:
    schema = create_schema().core
    made = [question.text for question in islice(documents(schema, 1), 100)]
    assert [errors for text in made if (errors := validate(schema, parse(text)))] == []
    assert len(set(made)) > 90
    assert [question.text for question in islice(documents(schema, 1), 100)] == made
    assert [question.text for question in islice(documents(schema, 2), 100)] != made
