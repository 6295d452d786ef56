"""A schema that graphql-core executes directly, independent of the library that declares it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from inspect import isawaitable
from typing import Any, Protocol, cast

import graphql
from graphql import DocumentNode, ExecutionResult, GraphQLError, parse
from graphql.validation import ASTValidationRule

from graphapi.api.execution.completion import UNFIT
from graphapi.api.execution.documents import ALL_CHARACTERS, MOST_CHARACTERS, Document, Documents
from graphapi.api.execution.executor import FinishedExecutor
from graphapi.api.execution.settled import RequestKey, SettledField, SettledRequest, request_key
from graphapi.errors import GraphApiError, NotAQueryError
from graphapi.graph.driver.recent import Recent


class Declared(Protocol):
    """An object with a schema, such as `strawberry.Schema`."""

    _schema: graphql.GraphQLSchema

    def as_str(self) -> str:
        """The text of the schema."""


class ExecutableSchema:
    """The schema with its executor and a cache of documents.

    Strawberry would execute each request with extensions, middlewares and conversion of arguments, which are not needed
    here. That took as long as the rest of a small answer.
    """

    def __init__(
        self,
        declared: Declared,
        executor: type[FinishedExecutor],
        read: Callable[[str], DocumentNode] = parse,
        rules: Sequence[type[ASTValidationRule]] = (),
    ) -> None:
        """`read` parses a document, and can raise GraphApiError; `rules` of validation are added to the specification's."""
        self.declared = declared
        self.core: graphql.GraphQLSchema = declared._schema  # noqa: SLF001 - strawberry has no public access to it
        self._executor = executor
        self._documents = Documents(self.core, read, rules)
        self._settled: Recent[RequestKey, SettledRequest] = Recent(ALL_CHARACTERS, _length)

    def as_str(self) -> str:
        """The text of the schema."""
        return self.declared.as_str()

    async def execute(
        self,
        text: str,
        variable_values: dict[str, Any] | None = None,
        context_value: object = None,
        operation_name: str | None = None,
        operation_extensions: dict[str, Any] | None = None,
        *,
        writes: bool = False,
    ) -> ExecutionResult:
        """The result of a query, or with `writes` of a mutation. Stores further values in `operation_extensions`.

        Raises NotAQueryError.
        """
        reported: dict[str, Any] = {} if operation_extensions is None else operation_extensions
        key = request_key(text, operation_name, variable_values)
        settled = self._settled.find(key) if key else None
        result = await settled.answer(context_value, UNFIT) if settled else None
        if settled and result:
            reported.update(settled.extensions)
            return result
        fields: dict[str, SettledField] = {}
        document = self._read(text)
        if isinstance(document, ExecutionResult):
            return document
        if not document.only_queries(operation_name):
            if not writes or self.core.mutation_type is None:
                raise NotAQueryError
            return await self._write(document, variable_values, context_value, operation_name)
        result = await self._decide(document, variable_values, context_value, operation_name, reported, fields)
        if key and len(text) <= MOST_CHARACTERS and not result.errors and fields.keys() == (result.data or {}).keys():
            in_order = [fields[name] for name in result.data or {}]
            self._settled.keep(key, SettledRequest(in_order, dict(reported)))
        return result

    def is_new(self, text: str) -> bool:
        """Whether the document is not parsed and validated yet. Long ones are not kept, so each request reads them."""
        return len(text) <= MOST_CHARACTERS and not self._documents.has(text)

    def read(self, text: str) -> None:
        """Parses and validates the document, for `execute`, which reports its errors."""
        self._read(text)

    def _read(self, text: str) -> Document | ExecutionResult:
        """The document, or a result with the error if it is invalid."""
        try:
            return self._documents.read(text)
        except GraphQLError as error:
            return ExecutionResult(None, [error])
        except GraphApiError as error:
            return ExecutionResult(None, [GraphQLError(error.message, original_error=error)])

    def document(self, text: str) -> DocumentNode:
        """The parsed document, which is cached. Raises the first error of an invalid one."""
        document = self._documents.read(text)
        for error in document.errors:
            raise error
        return document.node

    def executor(self, document: DocumentNode, variables: Mapping[str, Any]) -> FinishedExecutor | list[GraphQLError]:
        """An executor for the document, or the errors of the variables."""
        built = self._executor.build(self.core, document, raw_variable_values=dict(variables))
        return built if isinstance(built, list) else cast("FinishedExecutor", built)

    async def _decide(
        self,
        document: Document,
        variable_values: dict[str, Any] | None,
        context_value: object,
        operation_name: str | None,
        operation_extensions: dict[str, Any],
        settled: dict[str, SettledField],
    ) -> ExecutionResult:
        """The result of a new request. Stores in `settled` the root fields, so that equal requests can reuse these steps."""
        if document.errors:
            return ExecutionResult(None, list(document.errors))
        result = graphql.execute(
            self.core,
            document.node,
            variable_values=variable_values,
            context_value=context_value,
            operation_name=operation_name,
            executor_class=self._executor,
            operation_extensions=operation_extensions,
            settled=settled,
        )
        return _in_order(await result if isawaitable(result) else result)

    async def _write(
        self, document: Document, variable_values: dict[str, Any] | None, context_value: object, name: str | None
    ) -> ExecutionResult:
        """The result of a mutation. graphql-core completes it field by field, because its answer is small."""
        if document.errors:
            return ExecutionResult(None, list(document.errors))
        result = graphql.execute(
            self.core, document.node, variable_values=variable_values, context_value=context_value, operation_name=name
        )
        return await result if isawaitable(result) else result


def _in_order(result: ExecutionResult) -> ExecutionResult:
    """The result with its errors in the order of the root fields; graphql-core lists first the field that failed first."""
    if result.data and result.errors:
        places = {key: place for place, key in enumerate(result.data)}
        result.errors.sort(key=lambda error: places[str(error.path[0])] if error.path else -1)
    return result


def _length(key: RequestKey, _: SettledRequest) -> int:
    text, _name, variables = key
    return len(text) + len(variables)
