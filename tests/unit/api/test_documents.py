"""A document is parsed and validated once for all variables."""

from __future__ import annotations

import pytest
from graphql import GraphQLError, NoSchemaIntrospectionCustomRule, OperationType, build_schema

from graphapi.api.execution.documents import MOST_CHARACTERS, Documents

SCHEMA = build_schema("type Query { double(number: Int!): Int }  type Mutation { forget: Int }")


def test_a_document_is_one_document_however_often_it_is_sent() -> None:
    documents = Documents(SCHEMA)
    text = "query ($n: Int!) { double(number: $n) }"
    assert documents.read(text) is documents.read(text)
    assert documents.read(text).errors == []


def test_a_long_document_and_the_least_lately_sent_are_not_kept() -> None:
    documents = Documents(SCHEMA, size=42)  # enough for two of the documents below
    long = "{ double(number: 1) }" + " " * MOST_CHARACTERS
    one, two, three = (f"{{ double(number: {number}) }}" for number in (1, 2, 3))
    assert documents.read(long) is not documents.read(long)
    first = documents.read(one)
    documents.read(two)
    third = documents.read(three)
    assert documents.read(three) is third
    assert documents.read(one) is not first


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{ triple }", "Cannot query field 'triple' on type 'Query'."),
        ("{ double(number: true) }", "Int cannot represent non-integer value: true"),
    ],
)
def test_what_is_wrong_with_a_document_is_kept_with_it(text: str, message: str) -> None:
    documents = Documents(SCHEMA)
    assert [error.message for error in documents.read(text).errors] == [message]
    assert documents.read(text) is documents.read(text)


def test_what_is_no_document_is_refused_each_time() -> None:
    documents = Documents(SCHEMA)
    for _ in range(2):
        with pytest.raises(GraphQLError, match="Expected Name, found <EOF>"):
            documents.read("{ double(")


def test_further_rules_hold() -> None:
    introspection = "{ __schema { queryType { name } } }"
    assert not Documents(SCHEMA).read(introspection).errors
    assert Documents(SCHEMA, rules=[NoSchemaIntrospectionCustomRule]).read(introspection).errors


def test_only_the_operation_that_is_asked_for_must_be_a_query() -> None:
    document = Documents(SCHEMA).read("query Read { double(number: 1) } mutation Write { forget }")
    assert [each.operation for each in document.operations] == [OperationType.QUERY, OperationType.MUTATION]
    assert document.only_queries("Read")
    assert not document.only_queries("Write")
    assert not document.only_queries(None)
    assert document.only_queries("Neither")
