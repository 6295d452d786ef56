"""An executor that takes the tree of a root field as the finished answer, and graphql-core's where it cannot be."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, ClassVar, TypeAlias

from graphql import (
    FieldNode,
    GraphQLError,
    GraphQLField,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLResolveInfo,
    OperationDefinitionNode,
)
from graphql.execution.collect_fields import FieldDetails, FieldDetailsList
from graphql.pyutils import AwaitableOrValue, Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from graphapi.api.completion import Complete, IncompleteError, compile_completion
from graphapi.api.selection import RootInfo, Shape, fill_shape, read_shape
from graphapi.api.tree_executor import TreeExecutor
from graphapi.graph.selection import Selected


@dataclass(frozen=True, slots=True, eq=False)
class Finished:
    """What a root resolver returns: its answer as JSON has it, as dicts keyed by response key, lists and leaves.

    Enums stand as their names, dates and ids as strings. A value of an interface or union names its type under
    `TYPE_KEY`. The order of keys, keys that nobody asked for, and `__typename` do not matter.
    """

    tree: object


def create_executor(*, finished: bool = True, cache_size: int = 512) -> type[FinishedExecutor]:
    """An executor class with a cache of its own, for one schema. `finished=False` takes no tree as finished.

    `cache_size` counts root fields of documents, each with one outcome of its `@skip` and `@include`.
    """

    class AppExecutor(FinishedExecutor):
        roots = _Roots(cache_size)
        takes_finished = finished

    return AppExecutor


class FinishedExecutor(StrawberryGraphQLCoreExecutionContext):
    """Graphql-core's executor, but a root field's `Finished` tree is completed in one go. See `create_executor`."""

    roots: ClassVar[_Roots]
    takes_finished: ClassVar[bool]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.refused: set[str | int] = set()
        # `@skip` and `@include` can only be given booleans.
        self.conditions = tuple(item for item in self.variable_values.coerced.items() if type(item[1]) is bool)

    def build_resolve_info(
        self, field_def: GraphQLField, field_nodes: list[FieldNode], parent_type: GraphQLObjectType, path: Path
    ) -> GraphQLResolveInfo[Any]:
        """graphql-core's info; at the root, one that `read_selection` can read."""
        plain = super().build_resolve_info(field_def, field_nodes, parent_type, path)
        if path.prev is not None:
            return plain
        info = RootInfo._make(plain[: len(RootInfo._fields)])
        info.operation_extensions = self.operation_extensions
        info.select = partial(self._select, parent_type, field_nodes, path.key)
        return info

    def complete_value(
        self,
        return_type: GraphQLOutputType,
        field_details_list: FieldDetailsList,
        info: GraphQLResolveInfo[Any],
        path: Path,
        result: Any,
        position_context: Any,
    ) -> AwaitableOrValue[Any]:
        """Takes a `Finished` tree as it is if the schema allows; else does as ever, so that errors are as ever."""
        if type(result) is not Finished:
            return super().complete_value(return_type, field_details_list, info, path, result, position_context)
        if self.takes_finished and path.prev is None:
            root = self.roots.get(self, info.parent_type, info.field_nodes, path.key)
            if not root.shape.refused and path.key not in self.refused:
                try:
                    return root.complete(result.tree)
                except (IncompleteError, KeyError, TypeError):
                    pass
        ordinary = TreeExecutor.continuing(self)
        return ordinary.complete_value(return_type, field_details_list, info, path, result.tree, position_context)

    def _select(self, parent_type: GraphQLObjectType, nodes: list[FieldNode], key: str | int) -> Selected:
        refusals: list[GraphQLError] = []
        selected = fill_shape(self, self.roots.get(self, parent_type, nodes, key).shape, refusals)
        if selected is None:
            raise refusals[0]
        if refusals:
            self.refused.add(key)
            return replace(selected, shape=None)
        return selected


@dataclass(frozen=True, slots=True, eq=False)
class _Root:
    operation: OperationDefinitionNode
    shape: Shape
    complete: Complete


_Key: TypeAlias = tuple[int, str | int, tuple[tuple[str, Any], ...]]


class _Roots:
    """The root fields read last. Documents are told apart by identity, as their hash is the hash of all their text."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._roots: OrderedDict[_Key, _Root] = OrderedDict()

    def __len__(self) -> int:
        return len(self._roots)

    def get(
        self, executor: FinishedExecutor, parent_type: GraphQLObjectType, nodes: list[FieldNode], key: str | int
    ) -> _Root:
        # An entry keeps its operation alive, so that no other one can come by the same id while the entry stands.
        identity = (id(executor.operation), key, executor.conditions)
        root = self._roots.get(identity)
        if root is None:
            root = self._roots[identity] = _read_root(executor, parent_type, nodes)
            if len(self._roots) > self._size:
                self._roots.popitem(last=False)
        else:
            self._roots.move_to_end(identity)
        return root


def _read_root(executor: FinishedExecutor, parent_type: GraphQLObjectType, nodes: list[FieldNode]) -> _Root:
    shape = read_shape(executor, parent_type, [FieldDetails(node, None) for node in nodes])
    shape = replace(shape, selected=replace(shape.selected, shape=object()))
    return _Root(executor.operation, shape, compile_completion(shape))
