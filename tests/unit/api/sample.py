"""A small schema with all kinds of types, and graphql-core alone as a reference."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from random import Random
from typing import Annotated, Any, NewType, cast

import graphql
import orjson
import strawberry
from graphql.execution import Executor
from hypothesis import note
from strawberry.schema.config import StrawberryConfig
from strawberry.types.scalar import ScalarDefinition

from graphapi.api.execution.executable import ExecutableSchema
from graphapi.api.execution.executor import Finished, create_executor
from graphapi.api.execution.shape import RootInfo
from graphapi.graph.read.selection import Selected
from tests.unit.api.documents import TYPE_KEY, DocumentWriter, TreeWriter, laid_out, write_answers

EDTF = NewType("EDTF", str)
ONE = strawberry.ID("1")


def refuse(_value: object) -> str:
    """Never called, because values in a tree are serialized already."""
    raise AssertionError("a leaf was serialized twice")


@strawberry.enum
class Kind(Enum):
    """Values that differ from the names, so that a confusion is noticed."""

    FRIEND = "friend of"
    FOE = "foe of"


@strawberry.input
class Range:
    low: int = 1
    kinds: list[Kind] | None = None


@strawberry.input
class Filter:
    kind: Kind = Kind.FRIEND
    ranges: list[Range] | None = None
    during: EDTF | None = None
    a_name: str | None = strawberry.UNSET


@strawberry.interface
class Node:
    id: strawberry.ID


@strawberry.type
class Place(Node):
    title: str | None
    parts: list[Place]
    grid: list[list[int] | None]


@strawberry.type
class Person(Node):
    @strawberry.field
    def caption(self, language: str = "en", kinds: list[Kind] | None = None) -> str:
        """Never called."""
        raise NotImplementedError

    @strawberry.field
    def friends(self, first: int = 10, filter: Filter | None = None) -> list[Person]:  # noqa: A002
        """Never called."""
        raise NotImplementedError

    title: str | None
    kind: Kind
    kinds: list[Kind]
    born: EDTF | None
    score: float
    age: int | None
    alive: bool
    best: Person | None
    home: Place
    things: list[Thing | None] | None
    nodes: list[Node]


Thing = Annotated[Person | Place, strawberry.union("Thing")]


@dataclass
class Context:
    """The answers of root resolvers, and their recorded selections."""

    answers: Mapping[str, object]
    asked: dict[str, Selected] = field(default_factory=dict)


def answer(info: strawberry.Info[Context, None]) -> Finished:
    """Answers like the root resolvers of the product."""
    selected = cast("RootInfo", info._raw_info).select()
    info.context.asked[selected.key] = selected
    value = info.context.answers.get(selected.key)
    if isinstance(value, Exception):
        raise value
    return Finished(laid_out(selected, value), selected)


@strawberry.type
class Query:
    @strawberry.field
    async def person(self, info: strawberry.Info[Context, None], id: strawberry.ID = ONE) -> Person | None:  # noqa: A002
        """A nullable root field."""
        return cast("Person", answer(info))

    @strawberry.field
    async def hero(self, info: strawberry.Info[Context, None], filter: Filter | None = None) -> Person:  # noqa: A002
        """A root field that cannot be null."""
        return cast("Person", answer(info))

    @strawberry.field
    async def nodes(self, info: strawberry.Info[Context, None], first: int = 3) -> list[Node] | None:
        """A list of an interface."""
        return cast("list[Node]", answer(info))

    @strawberry.field
    async def thing(self, info: strawberry.Info[Context, None]) -> Thing | None:
        """A union."""
        return cast("Person", answer(info))

    @strawberry.field
    def count(self, info: strawberry.Info[Context, None]) -> int | None:
        """A leaf, and a resolver that is not asynchronous."""
        return cast("int", answer(info))

    @strawberry.field
    def words(self) -> list[str]:
        """Resolved in the ordinary way, without a tree."""
        return ["a", "b"]


def create_schema(*, finished: bool = True) -> ExecutableSchema:
    """The schema with a new executor."""
    scalars: Mapping[object, ScalarDefinition] = {
        EDTF: strawberry.scalar(name="EDTF", serialize=refuse, parse_value=str)
    }
    declared = strawberry.Schema(Query, types=[Place], config=StrawberryConfig(scalar_map=scalars))
    return ExecutableSchema(declared, create_executor(finished=finished))


PLAIN = graphql.build_schema(create_schema().as_str())
"""The same schema, built from text, without our code and Strawberry's."""


@dataclass(frozen=True)
class Outcome:
    """A result as it is sent, and the selection of each root field."""

    data: bytes
    errors: list[Any]
    asked: Mapping[str, Selected]


def ask(
    schema: ExecutableSchema,
    document: str,
    answers: Mapping[str, object],
    variables: dict[str, Any] | None = None,
    *,
    name: str | None = None,
) -> Outcome:
    """Executes the document. `answers` has the trees of root fields by response key, or the errors of their resolvers."""
    context = Context(answers)
    result = asyncio.run(
        schema.execute(document, variable_values=variables, context_value=context, operation_name=name)
    )
    return Outcome(orjson.dumps(result.data), [error.formatted for error in result.errors or ()], context.asked)


def write_request(
    schema: ExecutableSchema, random: Random, *, nulls: bool
) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """A document, its variables, and a tree for each of its root fields."""
    writer = DocumentWriter(PLAIN, random)
    document = writer.write()
    note(document)
    note(repr(writer.values))
    asked = ask(schema, document, {}, writer.values).asked
    answers = write_answers(TreeWriter(PLAIN, random, nulls), asked)
    note(repr(answers))
    return document, writer.values, answers


@dataclass(frozen=True)
class Reference:
    """The result of graphql-core alone, with arguments by path, without positions in lists."""

    data: bytes
    errors: list[Any]
    arguments: Mapping[tuple[str, ...], dict[str, Any]]


async def await_result(executed: Awaitable[graphql.ExecutionResult]) -> graphql.ExecutionResult:
    """A coroutine, which `asyncio.run` needs."""
    return await executed


def ask_graphql_core(
    schema: graphql.GraphQLSchema, document: str, answers: Mapping[str, object], variables: dict[str, Any] | None = None
) -> Reference:
    """Executes the document with graphql-core alone."""
    arguments: dict[tuple[str, ...], dict[str, Any]] = {}

    async def later(value: object) -> object:
        return value

    def resolve(source: Any, info: graphql.GraphQLResolveInfo[None], **given: Any) -> Any:
        path = tuple(key for key in info.path.as_list() if isinstance(key, str))
        arguments[path] = given
        if info.field_name == "words":
            return ["a", "b"]
        value = source.get(info.path.key)
        # Asynchronous as in the schema above, because that determines the other errors beside one that makes all data null.
        return value if info.path.prev or info.field_name == "count" else later(value)

    executed = graphql.execute(
        schema,
        graphql.parse(document),
        root_value=answers,
        variable_values=variables,
        field_resolver=resolve,
        type_resolver=lambda value, _info, _type: value.get(TYPE_KEY),
        executor_class=Executor,
    )
    result = executed if isinstance(executed, graphql.ExecutionResult) else asyncio.run(await_result(executed))
    return Reference(orjson.dumps(result.data), [error.formatted for error in result.errors or ()], arguments)
