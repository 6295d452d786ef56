"""The committed schema is that of the code, and has a description of everything."""

from __future__ import annotations

from pathlib import Path

from graphql import GraphQLObjectType, build_schema, is_non_null_type, is_specified_scalar_type

from graphapi.api.descriptions import undescribed
from graphapi.api.schema import create_schema

COMMITTED = Path(__file__).parents[3] / "schema.graphql"


def test_the_committed_schema_is_current() -> None:
    """`make schema` writes it again."""
    assert COMMITTED.read_text(encoding="utf-8") == create_schema().as_str() + "\n"


def test_everything_is_described() -> None:
    schema = build_schema(COMMITTED.read_text(encoding="utf-8"))
    types = [
        name
        for name, kind in schema.type_map.items()
        if not name.startswith("__") and not is_specified_scalar_type(kind) and not kind.description
    ]
    assert types == []
    assert [path for path, _ in undescribed(schema)] == []


def test_what_takes_a_page_takes_it_both_ways() -> None:
    schema = build_schema(COMMITTED.read_text(encoding="utf-8"))
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLObjectType):
            for name, field in kind.fields.items():
                if str(field.type).rstrip("!").endswith("Connection"):
                    assert {"first", "after", "last", "before"} <= set(field.args), f"{kind.name}.{name}"


def test_a_root_field_that_fails_takes_no_other_with_it() -> None:
    schema = build_schema(COMMITTED.read_text(encoding="utf-8"))
    assert schema.query_type
    assert [name for name, field in schema.query_type.fields.items() if is_non_null_type(field.type)] == []
