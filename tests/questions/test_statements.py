"""The statements of documents: one for each root field, planned without scans, with the same answer in two ways."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from random import Random
from typing import Any

import neo4j
import orjson
import pytest
from graphql import GraphQLError, build_schema

from graphapi.api.execution.executable import ExecutableSchema
from graphapi.api.schema import create_schema
from graphapi.errors import GraphApiError
from graphapi.graph.driver.connection import Access, Graph
from graphapi.service.context import Context, Limits
from tests.golden.compiled import DOCUMENTS, HERE, statements
from tests.planned import plan, planning
from tests.questions.asked import RealWriter

pytestmark = [pytest.mark.neo4j, pytest.mark.usefixtures("libya")]

# Lists of all objects of a type scan the type.
LISTED = {
    "actors": {"Actor"},
    "claims": set(),
    "events": {"Event"},
    "facets": {"Actor", "Claim"},
    "loads": {"Load", "Publisher", "Source"},
    "mediations_evidence": {"Claim", "Event", "Source"},
    "sources": {"Source"},
    "stats": {"Load"},
}
FORBIDDEN = ("AllNodesScan", "CartesianProduct", "DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan")
# Neo4j plans each one again, which takes about a second.
SEEDS = 16


def text_of(name: str) -> str:
    return (HERE / f"{name}.graphql").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def session(access: Access, libya: None) -> Iterator[neo4j.Session]:
    """A session for plans. It clears all plans of Neo4j, so it comes before other tests."""
    with planning(access) as session:
        yield session


@pytest.mark.both_lines
@pytest.mark.parametrize("name", DOCUMENTS)
async def test_no_statement_scans_what_an_index_could_find(session: neo4j.Session, name: str) -> None:
    for statement in await statements(text_of(name)):
        found = plan(session, statement.text, statement.params)
        assert not [step for step in found if step.operator in FORBIDDEN]
        scanned = {step.details.rpartition(":")[2] for step in found if step.operator == "NodeByLabelScan"}
        assert scanned <= LISTED.get(name, set())


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A list to which all statements are added that the driver sends from now on."""
    texts: list[str] = []
    run = neo4j.AsyncSession.run

    async def noted(session: neo4j.AsyncSession, query: neo4j.Query, *rest: Any, **more: Any) -> neo4j.AsyncResult:
        texts.append(query.text)
        return await run(session, query, *rest, **more)

    monkeypatch.setattr(neo4j.AsyncSession, "run", noted)
    return texts


@pytest.fixture(scope="module")
async def two_ways(access: Access) -> AsyncIterator[tuple[Context, ExecutableSchema, ExecutableSchema]]:
    """The schema with finished trees, and the one that completes values field by field."""
    async with Graph(access, statement_seconds=300) as graph:
        yield Context(graph, Limits(page_size=5)), create_schema(), create_schema(finished=False)


async def both(
    two_ways: tuple[Context, ExecutableSchema, ExecutableSchema],
    document: str,
    variables: dict[str, Any] | None = None,
) -> tuple[bytes, list[Any]]:
    """The bytes and errors of the answer, which must be the same for both schemas."""
    context, *schemas = two_ways
    answers = []
    for schema in schemas:
        result = await schema.execute(document, variable_values=variables, context_value=context)
        for error in result.errors or []:
            # Errors that clients can get; any other is a bug.
            if not isinstance(error.original_error, GraphApiError | GraphQLError | None):
                raise error.original_error
        answers.append((orjson.dumps(result.data), [error.formatted for error in result.errors or []]))
    finished, ordinary = answers
    if finished[0] == b"null" and failed(finished[1]) != failed(ordinary[1]):
        # Several non-null root fields failed, and only the first failure is reported.
        assert ordinary[0] == b"null"
    else:
        assert finished == ordinary
    return finished


def failed(errors: list[Any]) -> set[str]:
    """The root fields with errors."""
    return {error["path"][0] for error in errors}


@pytest.mark.both_lines
@pytest.mark.parametrize("name", DOCUMENTS)
async def test_a_root_field_takes_one_statement(
    two_ways: tuple[Context, ExecutableSchema, ExecutableSchema], sent: list[str], name: str
) -> None:
    context, schema, _ = two_ways
    result = await schema.execute(text_of(name), context_value=context)
    assert result.errors is None
    assert result.data
    assert len(sent) == len(result.data)


@pytest.mark.parametrize("name", DOCUMENTS)
async def test_finished_and_ordinary_answers_are_the_same_bytes(
    two_ways: tuple[Context, ExecutableSchema, ExecutableSchema], name: str
) -> None:
    data, errors = await both(two_ways, text_of(name))
    assert errors == []
    assert data != b"null"


async def test_random_documents_are_answered_alike_in_both_ways(
    two_ways: tuple[Context, ExecutableSchema, ExecutableSchema],
) -> None:
    schema = build_schema(create_schema().as_str())
    answered = 0
    for seed in range(SEEDS):
        writer = RealWriter(schema, Random(seed), depth=3)
        document = writer.write()
        try:
            data, _ = await both(two_ways, document, writer.values)
        except Exception as error:
            error.add_note(f"seed {seed}: {document}\n{writer.values}")
            raise
        answered += data != b"null"
    assert answered > SEEDS // 4
