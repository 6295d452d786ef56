"""An executor that returns the tree of a root field as the finished answer, or uses graphql-core if it cannot."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Any, ClassVar, TypeAlias

import orjson
from graphql import (
    FieldNode,
    GraphQLError,
    GraphQLField,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLResolveInfo,
    OperationDefinitionNode,
    Undefined,
)
from graphql.execution.collect_fields import FieldDetails, FieldDetailsList
from graphql.execution.incremental import IncrementalExecutor
from graphql.pyutils import AwaitableOrValue, Path

from graphapi.api.execution.completion import UNFIT, Complete, compile_completion
from graphapi.api.execution.documents import ALL_CHARACTERS
from graphapi.api.execution.settled import MOST_BYTES, SettledField
from graphapi.api.execution.shape import RootInfo, Shape, fill_shape, read_shape
from graphapi.api.execution.tree_executor import TreeExecutor, keyed
from graphapi.graph.driver.recent import Recent
from graphapi.graph.read.selection import Selected


@dataclass(frozen=True, slots=True, eq=False)
class Finished:
    """The result of a root resolver: its answer, in rows with the layout of `selected`.

    Leaves are JSON values: enums are names, dates and ids are strings.
    """

    tree: object
    selected: Selected


def create_executor(*, finished: bool = True) -> type[FinishedExecutor]:
    """An executor class with its own cache, for one schema. With `finished=False`, graphql-core completes all trees."""

    class AppExecutor(FinishedExecutor):
        roots = _Roots()
        takes_finished = finished

    return AppExecutor


class FinishedExecutor(IncrementalExecutor):
    """The executor of graphql-core, except that it completes a `Finished` tree in one step. See `create_executor`."""

    roots: ClassVar[_Roots]
    takes_finished: ClassVar[bool]

    def __init__(
        self,
        *args: Any,
        operation_extensions: dict[str, Any] | None = None,
        settled: dict[str, SettledField] | None = None,
        **kwargs: Any,
    ) -> None:
        """`settled` gets the root fields that equal requests can reuse, by response key."""
        super().__init__(*args, **kwargs)
        self.operation_extensions = operation_extensions
        self.settled = {} if settled is None else settled
        self.refused: set[str | int] = set()
        # `@skip` and `@include` accept only booleans.
        self.conditions = tuple(item for item in self.variable_values.coerced.items() if type(item[1]) is bool)

    def build_resolve_info(
        self, field_def: GraphQLField, field_nodes: list[FieldNode], parent_type: GraphQLObjectType, path: Path
    ) -> GraphQLResolveInfo[Any]:
        """The info of graphql-core; for root fields, `RootInfo`."""
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
        """Completes a `Finished` tree in one step if the schema allows it; otherwise graphql-core does, with its errors."""
        if type(result) is not Finished:
            return super().complete_value(return_type, field_details_list, info, path, result, position_context)
        if self.takes_finished and path.prev is None:
            root = self.roots.get(self, info.parent_type, info.field_nodes, path.key)
            if not root.shape.refused and path.key not in self.refused:
                try:
                    value = root.complete(result.tree)
                except UNFIT:
                    pass
                else:
                    self._settle(root, info, result.selected)
                    return value
        ordinary = TreeExecutor.continuing(self)
        tree = keyed(self.schema, return_type, result.selected, result.tree)
        return ordinary.complete_value(return_type, field_details_list, info, path, tree, position_context)

    def select(self, nodes: list[FieldNode], key: str) -> Selected:
        """The selection of a root field. Raises GraphQLError if its arguments cannot be coerced."""
        assert self.schema.query_type  # noqa: S101 - each of ours has one
        return self._select(self.schema.query_type, nodes, key)

    def _settle(self, root: _Root, info: GraphQLResolveInfo[Any], selected: Selected) -> None:
        definition = root.shape.definition
        # Without a token, the arguments are only for this request.
        if selected.token is None or definition.resolve is None or isinstance(definition.type, GraphQLNonNull):
            return
        kept = RootInfo._make(info[: len(RootInfo._fields)])._replace(context=None)
        self.settled[selected.key] = SettledField(
            selected.key, definition.resolve, kept, info.field_nodes, selected, root.complete
        )

    def _select(self, parent_type: GraphQLObjectType, nodes: list[FieldNode], key: str | int) -> Selected:
        root = self.roots.get(self, parent_type, nodes, key)
        if not root.shape.varies:
            return root.shape.selected
        refusals: list[GraphQLError] = []
        selected = self.roots.fill(self, root, refusals)
        if refusals:
            self.refused.add(key)
        return selected

    @cached_property
    def variables(self) -> bytes | None:
        """The variables as given, to compare requests; None if they are too long for that."""
        sources = self.variable_values.sources.items()
        given = {name: source.value for name, source in sources if source.value is not Undefined}
        try:
            written = orjson.dumps(given)
        except orjson.JSONEncodeError:  # given in process, as a value that JSON does not have
            return None
        return written if len(written) <= MOST_BYTES else None


@dataclass(frozen=True, slots=True, eq=False)
class _Root:
    operation: OperationDefinitionNode
    shape: Shape
    complete: Complete

    @property
    def characters(self) -> int:
        """The number of characters of the operation, which is kept with the entry."""
        loc = self.operation.loc
        return loc.end - loc.start if loc else 0


_Key: TypeAlias = tuple[int, str | int, tuple[tuple[str, Any], ...]]


class _Roots:
    """A cache of root fields, each with one result of its `@skip` and `@include`, and with its operation.

    Documents are compared by identity, because their hash reads their whole text.
    """

    def __init__(self, size: int = ALL_CHARACTERS) -> None:
        """`size` is the maximum of characters of all operations."""
        self._roots: Recent[_Key, _Root] = Recent(size, lambda _, root: root.characters)
        self._filled: Recent[tuple[_Root, bytes], Selected] = Recent(size, lambda key, _: key[0].characters)

    def __len__(self) -> int:
        return len(self._roots)

    def get(
        self, executor: FinishedExecutor, parent_type: GraphQLObjectType, nodes: list[FieldNode], key: str | int
    ) -> _Root:
        # An entry keeps its operation alive, so that no other operation can get the same id while the entry exists.
        identity = (id(executor.operation), key, executor.conditions)
        root = self._roots.find(identity)
        return root or self._roots.keep(identity, _read_root(executor, parent_type, nodes))

    def fill(self, executor: FinishedExecutor, root: _Root, refusals: list[GraphQLError]) -> Selected:
        """The root field with the variables of the request. Adds errors to `refusals`, or raises one if nothing is left."""
        key = None if executor.variables is None else (root, executor.variables)
        kept = self._filled.find(key) if key else None
        if kept is not None:
            return kept
        selected = fill_shape(executor, root.shape, refusals)
        if selected is None:
            raise refusals[0]
        if refusals or key is None:
            return selected
        return self._filled.keep(key, replace(selected, token=object()))


def _read_root(executor: FinishedExecutor, parent_type: GraphQLObjectType, nodes: list[FieldNode]) -> _Root:
    shape = read_shape(executor, parent_type, [FieldDetails(node, None) for node in nodes])
    shape = replace(shape, selected=replace(shape.selected, token=None if shape.varies else object()))
    return _Root(executor.operation, shape, compile_completion(shape))
