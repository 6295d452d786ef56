"""Reads the types of a schema as values that do not depend on the GraphQL library."""

from __future__ import annotations

from graphql import (
    GraphQLField,
    GraphQLSchema,
    Undefined,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
    is_object_type,
    is_required_argument,
)

from graphapi.graph.read.catalogue import Catalogue, FieldType


def read_catalogue(schema: GraphQLSchema) -> Catalogue:
    """The object types, and the possible types of each interface and union."""
    named = [(name, type_) for name, type_ in schema.type_map.items() if not name.startswith("__")]
    objects = {name: type_ for name, type_ in named if is_object_type(type_)}
    abstract = {name: type_ for name, type_ in named if is_abstract_type(type_)}
    return Catalogue(
        {name: {each: _field_type(field) for each, field in type_.fields.items()} for name, type_ in objects.items()},
        {name: tuple(one.name for one in schema.get_possible_types(type_)) for name, type_ in abstract.items()},
    )


def _field_type(field: GraphQLField) -> FieldType:
    type_ = get_named_type(field.type)
    return FieldType(
        name=type_.name,
        is_leaf=is_leaf_type(type_),
        is_list=is_list_type(get_nullable_type(field.type)),
        is_abstract=is_abstract_type(type_),
        is_open=any(is_required_argument(argument) for argument in field.args.values()),
        arguments=frozenset(field.args),
        defaults={name: each.default_value for name, each in field.args.items() if each.default_value is not Undefined},
    )
