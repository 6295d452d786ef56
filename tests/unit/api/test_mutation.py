"""The mutations, which need the write token."""

from __future__ import annotations

from graphapi.api.schema import create_schema


def test_only_a_writable_schema_has_mutations() -> None:
    writable, plain = create_schema(writable=True).core, create_schema().core
    assert writable.mutation_type
    assert set(writable.mutation_type.fields) == {"mergeActors", "judgePair", "partActors"}
    assert plain.mutation_type is None
    assert writable.query_type
    assert plain.query_type
    assert writable.query_type.fields.keys() - plain.query_type.fields.keys() == {"identityQueue"}
