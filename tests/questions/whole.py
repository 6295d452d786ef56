"""Documents with all fields, and the values of each object with an id in their answers, as caches of clients store them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import graphql
from graphql import GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema, GraphQLUnionType

_PAGE = 4
Entities = dict[tuple[str, str], dict[str, list[Any]]]
"""Type and id to the fields that were requested without arguments, each with all its values."""


def everything(
    schema: GraphQLSchema,
    type_: GraphQLNamedType,
    depth: int,
    within: frozenset[str] = frozenset(),
    renamed: frozenset[str] = frozenset(),
) -> str:
    """A selection of all fields without required arguments, down to `depth` nested objects with an id.

    Connections of objects with an id are left out, because they have arguments. A type without an id that is nested in
    itself (`within`), such as a finding reached through another, is selected once.
    """
    if isinstance(type_, GraphQLUnionType | graphql.GraphQLInterfaceType):
        types = schema.get_possible_types(type_)
        # Fields with the same name and different types need aliases.
        renamed = frozenset(_conflicting(types))
        parts = (f"... on {one.name} {everything(schema, one, depth, within, renamed)}" for one in types)
        return f"{{ __typename {' '.join(parts)} }}"
    assert isinstance(type_, GraphQLObjectType)
    if "id" in type_.fields and depth == 0:
        return "{ __typename id }"
    below = depth - 1 if "id" in type_.fields else depth
    inner = frozenset() if "id" in type_.fields else within | {type_.name}
    fields = (_field(schema, type_, name, field, below, inner) for name, field in type_.fields.items())
    named = (f"{type_.name}_{name}: {name}" if name in renamed else name for name in filter(None, fields))
    return f"{{ __typename {' '.join(named)} }}"


def _conflicting(types: Sequence[GraphQLObjectType]) -> list[str]:
    """Names of leaf fields with different types in these objects."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for type_ in types:
        for name, field in type_.fields.items():
            if graphql.is_leaf_type(graphql.get_named_type(field.type)):
                found[name].add(str(field.type))
    return [name for name, shapes in found.items() if len(shapes) > 1]


def _field(
    schema: GraphQLSchema,
    type_: GraphQLObjectType,
    name: str,
    field: GraphQLField,
    depth: int,
    within: frozenset[str],
) -> str:
    if any(graphql.is_required_argument(argument) for argument in field.args.values()):
        return ""
    named = graphql.get_named_type(field.type)
    if graphql.is_leaf_type(named):
        return name
    if named.name in within:
        return ""
    page = named.name.endswith("Connection")
    if (page and ("id" in type_.fields or depth == 0)) or (
        name in ("edges", "pageInfo") and "pageInfo" in type_.fields
    ):
        return ""
    return f"{name}{f'(first: {_PAGE})' if page else ''} {everything(schema, named, depth, within)}"


def entities(answer: object) -> Entities:
    """The values of each object with an id in an answer."""
    found: Entities = defaultdict(lambda: defaultdict(list))
    for thing in _things(answer):
        for name, value in thing.items():
            if name not in ("__typename", "id"):
                found[thing["__typename"], thing["id"]][name].append(_kept(value))
    return found


def _things(value: Any) -> Iterator[dict[str, Any]]:
    match value:
        case dict():
            if "id" in value:
                yield value
            for item in value.values():
                yield from _things(item)
        case list():
            for item in value:
                yield from _things(item)


def _kept(value: Any) -> Any:
    """The value with a reference in place of each object with an id."""
    match value:
        case {"id": id_, "__typename": type_name}:
            return {"__ref": f"{type_name} {id_}"}
        case dict():
            return {name: _kept(item) for name, item in value.items()}
        case list():
            return [_kept(item) for item in value]
        case _:
            return value


def agree(one: Any, other: Any) -> bool:
    """Whether two values are equal in all fields that both have."""
    match one, other:
        case dict(), dict():
            return all(agree(one[name], other[name]) for name in one.keys() & other.keys())
        case list(), list():
            return len(one) == len(other) and all(agree(*pair) for pair in zip(one, other, strict=True))
        case _:
            return bool(one == other)
