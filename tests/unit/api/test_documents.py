"""A document is parsed and validated once, whatever its variables."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import strawberry
from graphql import DocumentNode
from strawberry.extensions import DisableIntrospection, SchemaExtension

from graphapi.api.documents import MOST_CHARACTERS, remember_documents


@strawberry.type
class Query:
    @strawberry.field
    def double(self, number: int) -> int:
        """Twice the number."""
        return 2 * number


class Seen(SchemaExtension):
    """Keeps the documents that were executed."""

    documents: list[DocumentNode | None]

    def on_execute(self) -> Iterator[None]:
        self.documents.append(self.execution_context.graphql_document)
        yield


@pytest.fixture
def seen() -> type[Seen]:
    return type("SeenHere", (Seen,), {"documents": []})


def create_schema(*extensions: type[SchemaExtension] | Callable[[], SchemaExtension]) -> strawberry.Schema:
    """A schema with a cache of its own."""
    return strawberry.Schema(Query, extensions=[remember_documents(2), *extensions])


def test_a_document_is_one_document_however_often_it_is_sent(seen: type[Seen]) -> None:
    schema = create_schema(seen)
    for number in (1, 2):
        result = schema.execute_sync("query ($n: Int!) { double(number: $n) }", {"n": number})
        assert result.data == {"double": 2 * number}
    assert seen.documents[0] is seen.documents[1]


def test_a_long_document_and_the_least_lately_sent_are_not_kept(seen: type[Seen]) -> None:
    schema = create_schema(seen)
    long = "{ double(number: 1) }" + " " * MOST_CHARACTERS
    short = [f"{{ double(number: {number}) }}" for number in (1, 2, 3)]
    for document in (long, long, *short, short[2], short[0]):
        assert not schema.execute_sync(document).errors
    documents = seen.documents
    assert documents[0] is not documents[1]
    assert documents[4] is documents[5]
    assert documents[2] is not documents[6]


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("{ double(", "Syntax Error: Expected Name, found <EOF>."),
        ("{ triple }", "Cannot query field 'triple' on type 'Query'."),
        ("{ double(number: true) }", "Int cannot represent non-integer value: true"),
    ],
)
def test_a_wrong_document_is_refused_each_time(document: str, message: str) -> None:
    schema = create_schema()
    for _ in range(2):
        result = schema.execute_sync(document)
        assert result.data is None
        assert [error.message for error in result.errors or ()] == [message]


def test_rules_of_other_extensions_hold_and_are_noticed() -> None:
    introspection = "{ __schema { queryType { name } } }"
    assert create_schema(DisableIntrospection).execute_sync(introspection).errors
    switch: list[type[SchemaExtension]] = [SchemaExtension]

    def choose() -> SchemaExtension:
        return switch[0]()

    schema = create_schema(choose)
    assert not schema.execute_sync(introspection).errors
    switch[0] = DisableIntrospection
    assert schema.execute_sync(introspection).errors
    switch[0] = SchemaExtension
    assert not schema.execute_sync(introspection).errors


def test_two_schemas_share_nothing() -> None:
    @strawberry.type(name="Query")
    class Other:
        triple: int = 3

    other = strawberry.Schema(Other, extensions=[remember_documents()])
    document = "{ triple }"
    assert create_schema().execute_sync(document).errors
    assert other.execute_sync(document, root_value=Other()).data == {"triple": 3}
