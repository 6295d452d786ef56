"""Parses and validates each document once, and keeps the result."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    parse,
    specified_rules,
    validate,
)
from graphql.validation import ASTValidationRule

from graphapi.graph.driver.recent import Recent

MOST_CHARACTERS: Final = 20_000
"""Longer documents are not kept."""
ALL_CHARACTERS: Final = 500_000
"""The maximum of characters of all kept documents, which limits memory: a parsed character takes about 140 bytes."""

# Each misspelt name is compared with all possible names: a hundred took 150 ms.
_ERRORS_MAX: Final = 20


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A parsed document, and its errors."""

    node: DocumentNode
    errors: Sequence[GraphQLError]
    operations: Sequence[OperationDefinitionNode]

    def only_queries(self, operation_name: str | None) -> bool:
        """Whether the requested operation is a query, or is missing."""
        named = self.operations
        if operation_name is not None:
            named = [each for each in named if each.name and each.name.value == operation_name]
        return all(each.operation is OperationType.QUERY for each in named)


class Documents:
    """A cache of documents for one schema, by text."""

    def __init__(
        self,
        schema: GraphQLSchema,
        read: Callable[[str], DocumentNode] = parse,
        rules: Sequence[type[ASTValidationRule]] = (),
        size: int = ALL_CHARACTERS,
    ) -> None:
        """`read` parses a document, and can raise errors that prevent its validation; `rules` are further rules of validation.

        `size` is the maximum of characters of all kept documents.
        """
        self._schema = schema
        self._parse = read
        self._rules = (*specified_rules, *rules)
        self._kept: Recent[str, Document] = Recent(size, lambda text, _: len(text))

    def has(self, text: str) -> bool:
        """Whether the document for the text is kept."""
        return self._kept.find(text) is not None

    def read(self, text: str) -> Document:
        """The document for a text. Raises GraphQLError if it cannot be parsed, and the errors of `read`."""
        document = self._kept.find(text)
        if document is None:
            document = self._read(text)
            if len(text) <= MOST_CHARACTERS:
                self._kept.keep(text, document)
        return document

    def _read(self, text: str) -> Document:
        node = self._parse(text)
        operations = [each for each in node.definitions if isinstance(each, OperationDefinitionNode)]
        errors = validate(self._schema, node, self._rules, max_errors=_ERRORS_MAX)
        return Document(node, errors, operations)
