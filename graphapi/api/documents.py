"""Parses and validates each document once, however often it is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import Any, TypeAlias

from graphql import DocumentNode, GraphQLError, parse
from graphql.validation import ASTValidationRule
from strawberry.extensions import SchemaExtension
from strawberry.schema.schema import validate_document

MOST_CHARACTERS = 20_000
"""Longer documents are not kept, so that what is kept stays within bounds whatever is sent."""

_Rules: TypeAlias = tuple[type[ASTValidationRule], ...]


def remember_documents(size: int = 512) -> Callable[[], SchemaExtension]:
    """An extension for one schema, which keeps that many documents with the outcome of their validation.

    Strawberry's caches find the outcome by the hash of all the document's nodes, which is a fifth of what a small
    request costs; this one by its text. A validation rule that is a new class in each request defeats either.
    """
    return partial(_DocumentCache, lru_cache(size)(_read))


@dataclass(slots=True)
class _Document:
    node: DocumentNode
    rules: _Rules | None = None
    errors: list[GraphQLError] = field(default_factory=list)


def _read(text: str, **options: Any) -> _Document:
    return _Document(parse(text, **options))


class _DocumentCache(SchemaExtension):
    """One request's view of the cache."""

    def __init__(self, read_kept: Callable[..., _Document]) -> None:
        super().__init__()
        self._read_kept = read_kept
        self._document: _Document | None = None

    def on_parse(self) -> Iterator[None]:
        """Raises GraphQLError for a document that is none."""
        request = self.execution_context
        text = request.query or ""
        read = self._read_kept if len(text) <= MOST_CHARACTERS else _read
        self._document = read(text, **request.parse_options)
        request.graphql_document = self._document.node
        yield

    def on_validate(self) -> Iterator[None]:
        request, document = self.execution_context, self._document
        if document:
            if document.rules != request.validation_rules:
                document.rules = request.validation_rules
                document.errors = validate_document(request.schema._schema, document.node, document.rules)  # noqa: SLF001
            request.pre_execution_errors = document.errors
        yield
