"""The selections of a document's root fields, without running it: for code that lays out or streams answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLError
from graphql.execution.collect_fields import collect_fields

from graphapi.api.execution.completion import Complete, compile_completion
from graphapi.api.execution.executable import ExecutableSchema
from graphapi.api.execution.executor import FinishedExecutor
from graphapi.errors import BadInputError, GraphApiError
from graphapi.graph.read.selection import Selected


@dataclass(frozen=True, slots=True)
class Planned:
    """The selection of a root field. `entries` are the nodes of a connection; any other root field is one entry itself.

    `complete` turns rows into entries as in answers.
    """

    selected: Selected
    entries: Selected
    complete: Complete

    @property
    def is_connection(self) -> bool:
        return self.selected is not self.entries


def planned(schema: ExecutableSchema, text: str, variables: Mapping[str, Any]) -> dict[str, Planned]:
    """The root fields of a document with one operation, by key. Raises BadInputError for invalid variables."""
    document = schema.document(text)
    executor = schema.executor(document, variables)
    if isinstance(executor, list):
        raise _cause(executor[0])
    assert schema.core.query_type  # noqa: S101 - each of ours has one
    groups = collect_fields(
        schema.core,
        executor.fragments,
        executor.variable_values,
        schema.core.query_type,
        executor.operation,
        executor.hide_suggestions,
    ).grouped_field_set
    return {str(key): _planned(executor, [each.node for each in group], key) for key, group in groups.items()}


def _planned(executor: FinishedExecutor, nodes: list[Any], key: str) -> Planned:
    assert executor.schema.query_type  # noqa: S101
    root = executor.roots.get(executor, executor.schema.query_type, nodes, key)
    try:
        selected = executor.select(nodes, key)
    except GraphQLError as error:
        raise _cause(error) from error
    if not selected.type.endswith("Connection"):
        return Planned(selected, selected, root.complete)
    (shape,) = [each for each in next(iter(root.shape.fields.values())) if each.selected.name == "nodes"]
    (entries,) = selected.find("nodes")
    return Planned(selected, entries, compile_completion(shape))


def _cause(error: GraphQLError) -> GraphApiError:
    cause = error.original_error
    return cause if isinstance(cause, GraphApiError) else BadInputError(error.message)
