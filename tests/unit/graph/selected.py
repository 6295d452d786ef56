"""The selection of a document's only root field."""

from __future__ import annotations

from graphql import FieldNode, OperationDefinitionNode

from graphapi.api.execution.executable import ExecutableSchema
from graphapi.graph.read.selection import Selected


def selected_of(schema: ExecutableSchema, text: str) -> Selected:
    """The selection. The document has one operation, without variables."""
    document = schema.document(text)
    executor = schema.executor(document, {})
    assert not isinstance(executor, list)
    (operation,) = document.definitions
    assert isinstance(operation, OperationDefinitionNode)
    (node,) = operation.selection_set.selections
    assert isinstance(node, FieldNode)
    return executor.select([node], node.name.value)
