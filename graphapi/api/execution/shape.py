"""Reads the selection of a root field into `Selected`, with the collection and coercion of graphql-core."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from graphql import (
    FieldNode,
    GraphQLAbstractType,
    GraphQLEnumType,
    GraphQLError,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLUnionType,
    ListValueNode,
    ObjectValueNode,
    ValueNode,
    VariableNode,
    get_argument_values,
    get_named_type,
    get_nullable_type,
    is_list_type,
)
from graphql.execution import Executor
from graphql.execution.collect_fields import FieldDetailsList

from graphapi.graph.read.selection import Selected


class RootInfo(GraphQLResolveInfo[Any]):
    """The info of graphql-core for a root field, with attributes for Strawberry, and access to the selection."""

    operation_extensions: dict[str, Any] | None
    select: Callable[[], Selected]
    """Returns the selection of the root field that is being resolved.

    A nested field with arguments that cannot be coerced is left out; the executor reports it.
    """


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """A selected field as the document and the results of `@skip` and `@include` define it, without other variables."""

    definition: GraphQLField
    node: FieldNode
    selected: Selected
    """Complete, unless `varies`."""
    fields: Mapping[str, tuple[Shape, ...]]
    takes_variables: bool
    varies: bool
    """Whether an argument here or below is a variable."""
    refused: bool
    """Whether graphql-core refused to collect the fields here or below."""


def read_shape(executor: Executor[Any], parent: GraphQLObjectType, group: FieldDetailsList) -> Shape:
    """The shape of a field, from all field nodes with the same response key in a valid document."""
    node = group[0].node
    definition = cast("GraphQLField", executor.schema.get_field(parent, node.name.value))
    fields, refused = _read_fields(executor, definition, group)
    below = [child for children in fields.values() for child in children]
    takes_variables = any(_has_variable(argument.value) for argument in node.arguments or ())
    selected = Selected(
        name=node.name.value,
        key=node.alias.value if node.alias else node.name.value,
        type=get_named_type(definition.type).name,
        is_list=is_list_type(get_nullable_type(definition.type)),
        is_abstract=_is_abstract(definition),
        arguments={} if takes_variables else _coerce_arguments(executor, definition, node),
        fields={name: tuple(child.selected for child in children) for name, children in fields.items()},
    )
    return Shape(
        definition=definition,
        node=node,
        selected=selected,
        fields=fields,
        takes_variables=takes_variables,
        varies=takes_variables or any(child.varies for child in below),
        refused=refused or any(child.refused for child in below),
    )


def fill_shape(executor: Executor[Any], shape: Shape, refusals: list[GraphQLError]) -> Selected | None:
    """The shape with the arguments of this request. None, and one more refusal, if its own arguments cannot be coerced."""
    if not shape.varies:
        return shape.selected
    arguments = shape.selected.arguments
    if shape.takes_variables:
        try:
            arguments = _coerce_arguments(executor, shape.definition, shape.node)
        except GraphQLError as error:
            refusals.append(error)
            return None
    fields = {name: _fill_all(executor, children, refusals) for name, children in shape.fields.items()}
    return replace(shape.selected, arguments=arguments, fields=fields)


def _fill_all(executor: Executor[Any], shapes: tuple[Shape, ...], refusals: list[GraphQLError]) -> tuple[Selected, ...]:
    filled = (fill_shape(executor, shape, refusals) for shape in shapes)
    return tuple(selected for selected in filled if selected is not None)


def _read_fields(
    executor: Executor[Any], definition: GraphQLField, group: FieldDetailsList
) -> tuple[dict[str, tuple[Shape, ...]], bool]:
    fields: dict[str, tuple[Shape, ...]] = {}
    refused = False
    for type_ in _concrete_types(executor, definition):
        try:
            groups = executor.collect_subfields(type_, group).grouped_field_set
        except GraphQLError:
            # If the condition of @skip or @include is null, graphql-core reports it when it completes the field.
            groups, refused = {}, True
        fields[type_.name] = tuple(read_shape(executor, type_, subgroup) for subgroup in groups.values())
    return fields, refused


def _concrete_types(executor: Executor[Any], definition: GraphQLField) -> list[GraphQLObjectType]:
    named = get_named_type(definition.type)
    if isinstance(named, GraphQLObjectType):
        return [named]
    if _is_abstract(definition):
        return executor.schema.get_possible_types(cast("GraphQLAbstractType", named))
    return []


def _is_abstract(definition: GraphQLField) -> bool:
    return isinstance(get_named_type(definition.type), GraphQLInterfaceType | GraphQLUnionType)


def _has_variable(value: ValueNode) -> bool:
    match value:
        case VariableNode():
            return True
        case ListValueNode():
            return any(_has_variable(item) for item in value.values or ())
        case ObjectValueNode():
            return any(_has_variable(item.value) for item in value.fields or ())
        case _:
            return False


def _coerce_arguments(executor: Executor[Any], definition: GraphQLField, node: FieldNode) -> dict[str, object]:
    if not definition.args:
        return {}
    coerced = get_argument_values(
        definition, node, executor.variable_values, hide_suggestions=executor.hide_suggestions
    )
    # graphql-core keys arguments and input fields by `out_name` if there is one; Strawberry sets none.
    return {name: _plain(definition.args[name].type, value) for name, value in coerced.items()}


def _plain(type_: GraphQLInputType, value: object) -> object:
    """A coerced input value with enum members as their GraphQL names."""
    match type_:
        case GraphQLNonNull():
            return _plain(type_.of_type, value)
        case _ if value is None:
            return None
        case GraphQLList():
            return [_plain(type_.of_type, item) for item in cast("list[object]", value)]
        case GraphQLEnumType():
            return type_.coerce_output_value(value)
        case GraphQLInputObjectType():
            given = cast("dict[str, object]", value)
            return {name: _plain(type_.fields[name].type, item) for name, item in given.items()}
        case _:
            return value
