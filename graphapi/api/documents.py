"""Parses and validates each document once, however often it is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import TypeAlias

from graphql import DocumentNode, GraphQLError, OperationDefinitionNode, parse
from graphql.validation import ASTValidationRule
from strawberry.extensions import SchemaExtension
from strawberry.schema.schema import validate_document
from strawberry.types import ExecutionContext

MOST_CHARACTERS = 20_000
"""Longer documents are not kept, so that what is kept stays within bounds whatever is sent."""

_Rules: TypeAlias = tuple[type[ASTValidationRule], ...]


def remember_documents(size: int = 512, read: Callable[[str], DocumentNode] = parse) -> Callable[[], SchemaExtension]:
    """An extension for one schema, which keeps that many documents with the outcome of their validation.

    `read` parses a document, and may raise what keeps one from being validated.

    Strawberry's caches find the outcome by the hash of all the document's nodes, which is a fifth of what a small
    request costs; this one by its text. A validation rule that is a new class in each request defeats either.
    """

    def read_document(text: str) -> _Document:
        return _Document(read(text))

    return partial(_DocumentCache, lru_cache(size)(read_document), read_document)


@dataclass(slots=True)
class _Document:
    node: DocumentNode
    rules: _Rules | None = None
    errors: list[GraphQLError] = field(default_factory=list)


_Read: TypeAlias = Callable[[str], _Document]


class _DocumentCache(SchemaExtension):
    """One request's view of the cache."""

    def __init__(self, read_kept: _Read, read: _Read) -> None:
        super().__init__()
        self._read_kept = read_kept
        self._read = read
        self._document: _Document | None = None

    def on_parse(self) -> Iterator[None]:
        """Raises GraphQLError for a document that is none, and what `read` raises."""
        request = self.execution_context
        text = request.query or ""
        self._document = self._read_kept(text) if len(text) <= MOST_CHARACTERS else self._read(text)
        request.graphql_document = self._document.node
        yield

    def on_validate(self) -> Iterator[None]:
        request, document = self.execution_context, self._document
        if document:
            if document.rules != request.validation_rules:
                document.rules = request.validation_rules
                document.errors = validate_document(request.schema._schema, document.node, document.rules)  # noqa: SLF001
            request.pre_execution_errors = document.errors or _ambiguity(request, document.node)
        yield


def _ambiguity(request: ExecutionContext, document: DocumentNode) -> list[GraphQLError]:
    """Strawberry would take the first of several operations; the specification has the client say which."""
    if request._provided_operation_name is not None:  # noqa: SLF001 - its public name falls back on the first
        return []
    operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
    return [GraphQLError("Say which operation: the document has several.", operations)] if len(operations) > 1 else []
