"""The GraphQL schema."""

from __future__ import annotations

import strawberry
from graphql import GraphQLEnumType, GraphQLSchema, NoSchemaIntrospectionCustomRule, get_nullable_type, parse
from strawberry.schema.config import StrawberryConfig
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from graphapi.api.descriptions import describe
from graphapi.api.execution.cost import limit_cost
from graphapi.api.execution.executable import ExecutableSchema
from graphapi.api.execution.executor import create_executor
from graphapi.api.execution.limits import DocumentLimits, parse_within
from graphapi.api.execution.resolver import set_resolvers
from graphapi.api.mutation import Mutation, ReviewQuery
from graphapi.api.query import Query
from graphapi.api.types.entity import Event, Place, Publisher
from graphapi.api.types.scalar import SCALARS
from graphapi.api.types.stats import Load
from graphapi.model.terms import ENUMS, terms


def create_schema(
    *,
    finished: bool = True,
    introspection: bool = True,
    documents: DocumentLimits | None = None,
    cost_max: int | None = None,
    writable: bool = False,
) -> ExecutableSchema:
    """The schema with its executor; `finished=False` completes answers field by field, for comparison.

    Without `documents` and `cost_max` it accepts documents of any size and cost. `writable` adds the mutations.
    """
    executor = create_executor(finished=finished)
    schema = ExecutableSchema(
        strawberry.Schema(
            query=ReviewQuery if writable else Query,
            mutation=Mutation if writable else None,
            types=[Event, Place, Publisher, Load],
            config=StrawberryConfig(scalar_map=SCALARS),
        ),
        executor if cost_max is None else limit_cost(executor, cost_max),
        parse_within(documents) if documents else parse,
        (OneOfInputValidationRule, *(() if introspection else (NoSchemaIntrospectionCustomRule,))),
    )
    set_resolvers(schema.core)
    _fail_by_field(schema.core)
    _describe_words(schema.core)
    describe(schema.core)
    return schema


def _fail_by_field(schema: GraphQLSchema) -> None:
    """Makes every root field nullable: one that fails is null with its error, and the others are answered."""
    assert schema.query_type  # noqa: S101 - it is given above
    for field in schema.query_type.fields.values():
        field.type = get_nullable_type(field.type)


def _describe_words(schema: GraphQLSchema) -> None:
    """Gives each enum value its definition from the vocabulary."""
    for kind in ENUMS:
        enum = schema.type_map.get(kind.__name__)
        if isinstance(enum, GraphQLEnumType):
            for term in terms(kind):
                enum.values[str(term.value)].description = term.description
