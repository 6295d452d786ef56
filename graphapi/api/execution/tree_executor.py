"""Completes a tree field by field, with the errors, paths and nulls of graphql-core."""

from __future__ import annotations

from typing import Any, Final, Self

from graphql import (
    GraphQLAbstractType,
    GraphQLEnumType,
    GraphQLFieldResolver,
    GraphQLInterfaceType,
    GraphQLLeafType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLResolveInfo,
    GraphQLSchema,
    GraphQLUnionType,
    MiddlewareManager,
    is_specified_scalar_type,
)
from graphql.execution import Executor
from graphql.execution.collect_fields import FieldDetailsList
from graphql.execution.incremental import IncrementalExecutor
from graphql.pyutils import AwaitableOrValue, Path

from graphapi.graph.read.selection import Selected

# The key of a dict for its concrete type: clients cannot select such a key.
_TYPE: Final = "__type"


class TreeExecutor(IncrementalExecutor):
    """The executor of graphql-core for the result of `keyed`, in which leaves are JSON values."""

    @classmethod
    def continuing(cls, executor: Executor[Any]) -> Self:
        """An executor that continues the work of another one, and adds errors to the same list."""
        # graphql-core creates its own sub-executors in the same way, as shallow copies.
        tree_executor = cls.__new__(cls)
        vars(tree_executor).update(vars(executor))
        tree_executor.middleware_manager = _TreeResolvers()
        return tree_executor

    @staticmethod
    def complete_leaf_value(return_type: GraphQLLeafType, result: Any) -> Any:
        """Checks the name of an enum value and the range of a built-in scalar; leaves of the tree are serialized already."""
        if isinstance(return_type, GraphQLEnumType):
            done = result in return_type.values
        else:
            done = isinstance(result, str | int | float) and not is_specified_scalar_type(return_type)
        return result if done else IncrementalExecutor.complete_leaf_value(return_type, result)

    def complete_abstract_value(
        self,
        return_type: GraphQLAbstractType,
        field_details_list: FieldDetailsList,
        info: GraphQLResolveInfo[Any],
        path: Path,
        result: Any,
        position_context: Any,
    ) -> AwaitableOrValue[dict[str, Any]]:
        """Completes the object with the type that is named in the tree."""
        name = result.get(_TYPE) if isinstance(result, dict) else None
        runtime_type = self.ensure_valid_runtime_type(name, return_type, field_details_list, info, result)
        return self.complete_object_value(runtime_type, field_details_list, info, path, result, position_context)

    def complete_object_value(
        self,
        return_type: GraphQLObjectType,
        field_details_list: FieldDetailsList,
        info: GraphQLResolveInfo[Any],
        path: Path,
        result: Any,
        position_context: Any,
    ) -> AwaitableOrValue[dict[str, Any]]:
        """Completes an object without Strawberry's check that the value is an instance of a class, because it is a dict."""
        if not isinstance(result, dict):
            raise TypeError(f"Expected the fields of '{return_type}'.")
        return self.collect_and_execute_subfields(return_type, field_details_list, path, result, position_context)


def keyed(schema: GraphQLSchema, type_: GraphQLOutputType, selected: Selected, value: Any) -> Any:
    """The value with its rows as dicts by response key. Values that do not match the selection are not changed."""
    match type_:
        case GraphQLNonNull():
            return keyed(schema, type_.of_type, selected, value)
        case GraphQLList():
            each = isinstance(value, list)
            return [keyed(schema, type_.of_type, selected, item) for item in value] if each else value
        case GraphQLObjectType():
            return _keyed_row(schema, type_, selected, value)
        case GraphQLInterfaceType() | GraphQLUnionType():
            if not isinstance(value, list) or not value:
                return value
            name, *row = value
            concrete = schema.type_map.get(name) if name in selected.fields else None
            held = _keyed_row(schema, concrete, selected, row) if isinstance(concrete, GraphQLObjectType) else {}
            return {**held, _TYPE: name} if isinstance(held, dict) else value
        case _:
            return value


def _keyed_row(schema: GraphQLSchema, type_: GraphQLObjectType, selected: Selected, row: Any) -> Any:
    children = selected.values(type_.name)
    if not isinstance(row, list) or len(row) != len(children):
        return row
    return {
        child.key: keyed(schema, type_.fields[child.name].type, child, value)
        for child, value in zip(children, row, strict=True)
    }


class _TreeResolvers(MiddlewareManager):
    def get_field_resolver(self, field_resolver: GraphQLFieldResolver) -> GraphQLFieldResolver:
        return _resolve_by_response_key


def _resolve_by_response_key(tree: dict[str, Any], info: GraphQLResolveInfo[Any], **_arguments: Any) -> Any:
    return info.parent_type.name if info.field_name == "__typename" else tree.get(str(info.path.key))
