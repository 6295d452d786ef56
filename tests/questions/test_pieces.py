"""Answers in pieces: the same as those of one statement, planned before the document is new, and of one state of the graph."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from itertools import islice
from random import Random
from typing import Any

import orjson
import pytest
from graphql import FieldNode, GraphQLError, OperationDefinitionNode, build_schema

from benchmarks.documents import documents
from graphapi.api.execution.catalogue import read_catalogue
from graphapi.api.schema import create_schema
from graphapi.errors import GraphApiError
from graphapi.graph.driver.connection import Access, Capacity, Graph, Row
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.read import new_documents
from graphapi.graph.read.pieces import ROOTS
from graphapi.graph.read.usual import plan_first, plan_later
from graphapi.service.context import Context, Limits, NewDocuments
from tests.golden.compiled import DOCUMENTS, HERE
from tests.questions.asked import RealWriter

pytestmark = [pytest.mark.neo4j, pytest.mark.usefixtures("libya")]

SCHEMA = create_schema()
SEEDS = 24
# Read after the pieces of each answer.
WRITTEN = cypher_text("read/written")


class Noting(Graph):
    """Notes the statements that are read, and calls `meanwhile` after each of them."""

    sent: list[str]
    meanwhile: Callable[[], None]

    async def read(self, statement: Statement, **more: Any) -> list[Row]:
        self.sent.append(statement.text)
        rows = await super().read(statement, **more)
        self.meanwhile()
        return rows


def noting(access: Access) -> Noting:
    graph = Noting(access, statement_seconds=300, capacity=Capacity(plans=2_000))
    graph.sent, graph.meanwhile = [], lambda: None
    return graph


async def ask(context: Context, text: str, variables: dict[str, Any] | None = None) -> tuple[bytes, list[Any]]:
    """The bytes and errors of an answer."""
    result = await SCHEMA.execute(text, variables, context)
    for error in result.errors or []:
        # Errors that clients can get; any other is a bug.
        if not isinstance(error.original_error, GraphApiError | GraphQLError | None):
            raise error.original_error
    return orjson.dumps(result.data), [error.formatted for error in result.errors or []]


@pytest.fixture(scope="module")
async def whole(access: Access) -> AsyncIterator[Context]:
    """Reads each root field with one statement."""
    async with noting(access) as graph:
        yield Context(graph, Limits(page_size=5))


@pytest.fixture
async def pieces(access: Access, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Context]:
    """Reads root fields in pieces, however much Neo4j has to plan for them."""
    monkeypatch.setattr(new_documents, "INVESTED", 1_000)
    async with noting(access) as graph:
        yield Context(graph, Limits(page_size=5), new=NewDocuments(read_catalogue(SCHEMA.core)))


def root_fields(text: str) -> list[str]:
    operation = SCHEMA.document(text).definitions[0]
    assert isinstance(operation, OperationDefinitionNode)
    return [each.name.value for each in operation.selection_set.selections if isinstance(each, FieldNode)]


def graph_of(context: Context) -> Noting:
    assert isinstance(context.graph, Noting)
    return context.graph


def sent(context: Context) -> list[str]:
    return graph_of(context).sent


@pytest.mark.both_lines
async def test_documents_have_the_same_answer_in_pieces(whole: Context, pieces: Context) -> None:
    for name in DOCUMENTS:
        text = (HERE / f"{name}.graphql").read_text(encoding="utf-8")
        expected = await ask(whole, text)
        assert expected[1] == []
        before = sent(pieces).count(WRITTEN)
        assert await ask(pieces, text) == expected, name
        # After the pieces of each root field: no answer was read again as a whole.
        assert sent(pieces).count(WRITTEN) - before == len([root for root in root_fields(text) if root in ROOTS]), name


async def test_random_documents_have_the_same_answer_in_pieces(whole: Context, pieces: Context) -> None:
    schema = build_schema(SCHEMA.as_str())
    for seed in range(SEEDS):
        writer = RealWriter(schema, Random(f"pieces {seed}"), depth=3)
        document = writer.write()
        try:
            assert await ask(pieces, document, writer.values) == await ask(whole, document, writer.values)
        except Exception as error:
            error.add_note(f"seed {seed}: {document}\n{writer.values}")
            raise
    assert sent(pieces).count(WRITTEN) > SEEDS // 2


@pytest.mark.both_lines
async def test_a_new_document_has_nothing_to_be_planned(access: Access) -> None:
    async with noting(access) as graph:
        context = Context(graph, Limits(), new=NewDocuments(read_catalogue(SCHEMA.core)))
        assert context.new is not None
        await plan_first(graph, context.limits, context.new.catalogue)
        await plan_later(graph, context.limits, context.new.catalogue, pause=0)
        known = set(sent(context))
        new = []
        for question in islice(documents(SCHEMA.core, seed=4), 60):
            sent(context).clear()
            assert (await ask(context, question.text))[1] == []
            new.append(len(set(sent(context)) - known))
            known |= set(sent(context))
        assert new.count(0) > 45, new


FILTERED = """{ backers(of: {name: "Haftar"}, first: 3, filter: {during: "2014/2019"}) {
  nodes { id backer { caption } spells { id period { text } relations { claimCount } } claims(first: 1) { nodes { id } } } } }"""


async def test_a_change_between_two_pieces_is_noticed(access: Access, whole: Context, pieces: Context) -> None:
    expected = await ask(whole, FILTERED)
    with Database(access) as database:

        def write() -> None:
            graph_of(pieces).meanwhile = lambda: None  # once
            database.write(lambda transaction: transaction.run(Statement(cypher_text("write/lock"))))

        graph_of(pieces).meanwhile = write
        assert await ask(pieces, FILTERED) == expected
    assert sent(whole)[-1] in sent(pieces), "the whole answer was read again"
    assert WRITTEN not in sent(pieces)


async def test_a_change_after_the_last_piece_is_noticed(access: Access, whole: Context, pieces: Context) -> None:
    text = "{ actors(first: 1) { totalCount } }"
    expected = await ask(whole, text)
    with Database(access) as database:

        def write() -> None:
            graph_of(pieces).meanwhile = lambda: None
            database.write(lambda transaction: transaction.run(Statement(cypher_text("write/lock"))))

        graph_of(pieces).meanwhile = write
        assert await ask(pieces, text) == expected
    assert sent(pieces)[1:] == [WRITTEN, sent(whole)[-1]]


async def test_pieces_that_do_not_fit_are_read_again(
    whole: Context, pieces: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = await ask(whole, FILTERED)
    read, cut = Noting.read, []

    async def shorter(graph: Noting, statement: Statement, **more: Any) -> list[Row]:
        rows = await read(graph, statement, **more)
        if "RETURN [place" in statement.text and rows[0]["answer"]:
            cut.append(rows[0]["answer"].pop())  # as if a node was deleted
        return rows

    monkeypatch.setattr(Noting, "read", shorter)
    assert await ask(pieces, FILTERED) == expected
    assert cut


async def test_a_document_that_is_asked_often_is_planned(pieces: Context) -> None:
    text = '{ claims(first: 2, filter: {about: {id: "france"}}) { nodes { id quote { text } source { title } } } }'
    answers, times, before = set(), 0, -1
    while sent(pieces).count(WRITTEN) > before:
        before, times = sent(pieces).count(WRITTEN), times + 1
        answers.add((await ask(pieces, text))[0])
        await asyncio.sleep(0.01)
    assert times > new_documents.WORTH_PLANNING
    assert len(answers) == 1


@pytest.mark.parametrize(
    "reference",
    ['{name: "Haftr"}', '{name: "Nobody at all"}', '{id: "FRANCE"}', '{id: "nobody"}', '{externalId: "ucdp:5802"}'],
)
async def test_references_to_actors_mean_the_same(whole: Context, pieces: Context, reference: str) -> None:
    text = f"{{ backers(of: {reference}) {{ nodes {{ backer {{ id }} denials {{ nodes {{ id }} }} }} }} }}"
    assert await ask(pieces, text) == await ask(whole, text)
    assert [found.id for found in pieces.found] == [found.id for found in whole.found]
    whole.found.clear()


@pytest.mark.parametrize("name", ["Haftr", "Nobody at all"])
async def test_a_nested_reference_means_the_same(whole: Context, pieces: Context, name: str) -> None:
    text = f"""{{ actor(ref: {{id: "khalifa-haftar"}}) {{ caption
      backers(first: 2, filter: {{accordingTo: {{claimant: {{name: "{name}"}}}}}}) {{ nodes {{ id }} }} }} }}"""
    assert await ask(pieces, text) == await ask(whole, text)


def test_pieces_are_for_root_fields_of_the_schema() -> None:
    assert SCHEMA.core.query_type
    assert SCHEMA.core.query_type.fields.keys() >= ROOTS
