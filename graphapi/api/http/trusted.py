"""Trusted documents: if a folder has them, no others are accepted."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from graphql import DocumentNode, GraphQLError, validate

from graphapi.api.execution.executable import ExecutableSchema
from graphapi.api.http.request import GraphQLRequest
from graphapi.errors import (
    DocumentFolderError,
    GraphApiError,
    NoDocumentsError,
    UnknownDocumentError,
    UntrustedDocumentError,
)
from graphapi.service.operations import Operation, read_questions


@dataclass(frozen=True, slots=True)
class TrustedDocuments:
    """Documents by the SHA-256 of their text, in lower-case hexadecimal digits.

    `own` are those of the service itself, which are accepted too.
    """

    questions: Mapping[str, Operation]
    own: Mapping[str, Operation]

    @classmethod
    def read(
        cls,
        folder: Path,
        schema: ExecutableSchema,
        parse: Callable[[str], DocumentNode],
        own: Iterable[Operation] = (),
    ) -> Self:
        """Reads `NAME.graphql` files, each with a whole document. `NAME.json` beside it can have variables for a test run.

        Raises DocumentFolderError if there are none, or one is invalid.
        """
        try:
            questions = read_questions(folder)
        except OSError as error:
            raise DocumentFolderError(f"GRAPHAPI_DOCUMENTS={folder} cannot be read: {error.strerror}.") from error
        except ValueError as error:
            raise DocumentFolderError(f"GRAPHAPI_DOCUMENTS={folder} cannot be read: {error}") from error
        if not questions:
            raise DocumentFolderError(f"GRAPHAPI_DOCUMENTS={folder} contains no *.graphql file.")
        for question in questions:
            for message in _problems(question.text, schema, parse):
                raise DocumentFolderError(f"{folder / question.name}.graphql does not fit the schema: {message}")
        return cls(_by_digest(questions), _by_digest(own))

    def text(self, request: GraphQLRequest) -> str:
        """The text of the requested document. Raises UnknownDocumentError or UntrustedDocumentError if it is missing."""
        if request.query is not None:
            if self._find(_digest(request.query)) is None:
                raise UntrustedDocumentError("This document is not trusted; the server accepts only its own documents.")
            return request.query
        question = self._find((request.document_id or "").removeprefix("sha256:"))
        if question is None:
            raise UnknownDocumentError
        return question.text

    def _find(self, digest: str) -> Operation | None:
        return self.questions.get(digest) or self.own.get(digest)


def text_of(request: GraphQLRequest, trusted: TrustedDocuments | None) -> str:
    """The text of the requested document. Raises one of the errors above if it is not available."""
    if trusted is not None:
        return trusted.text(request)
    if request.query is None:
        raise NoDocumentsError
    return request.query


def _problems(text: str, schema: ExecutableSchema, parse: Callable[[str], DocumentNode]) -> list[str]:
    try:
        document = parse(text)
    except (GraphQLError, GraphApiError) as error:
        return [str(error)]
    return [error.message for error in validate(schema.core, document)]


def _by_digest(operations: Iterable[Operation]) -> dict[str, Operation]:
    return {_digest(operation.text): operation for operation in operations}


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
