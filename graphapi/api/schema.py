"""The GraphQL schema."""

from __future__ import annotations

import strawberry
from graphql import GraphQLEnumType, GraphQLError, parse
from strawberry.extensions import DisableIntrospection
from strawberry.schema.config import StrawberryConfig
from strawberry.types import ExecutionContext

from graphapi.api.cost import limit_cost
from graphapi.api.descriptions import describe
from graphapi.api.documents import remember_documents
from graphapi.api.execution import create_executor
from graphapi.api.limits import DocumentLimits, parse_within
from graphapi.api.query import Query
from graphapi.api.types.entity import Event, Place, Publisher
from graphapi.api.types.scalar import SCALARS
from graphapi.api.types.stats import Load
from graphapi.model.terms import ENUMS, terms


class _Schema(strawberry.Schema):
    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        """Logs nothing: `failure` logs what is ours, and what a client did wrong is told to the client."""


def create_schema(
    *,
    finished: bool = True,
    introspection: bool = True,
    documents: DocumentLimits | None = None,
    cost_max: int | None = None,
) -> strawberry.Schema:
    """The schema with its executor; `finished=False` completes answers field by field, for comparison.

    Without `documents` and `cost_max` it takes documents of any size and cost.
    """
    executor = create_executor(finished=finished)
    remember = remember_documents(read=parse_within(documents) if documents else parse)
    schema = _Schema(
        query=Query,
        types=[Event, Place, Publisher, Load],
        execution_context_class=executor if cost_max is None else limit_cost(executor, cost_max),
        extensions=[remember, *([] if introspection else [DisableIntrospection])],
        config=StrawberryConfig(scalar_map=SCALARS),
    )
    _describe_words(schema)
    describe(schema._schema)  # noqa: SLF001 - strawberry keeps no public way to it
    return schema


def _describe_words(schema: strawberry.Schema) -> None:
    """Gives each enum value its definition from the vocabulary."""
    for kind in ENUMS:
        enum = schema._schema.type_map.get(kind.__name__)  # noqa: SLF001 - strawberry keeps no public way to it
        if isinstance(enum, GraphQLEnumType):
            for term in terms(kind):
                enum.values[str(term.value)].description = term.description
