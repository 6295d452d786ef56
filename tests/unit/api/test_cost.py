"""The cost of a request, computed by hand; nothing is read for a request that costs too much."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pytest
from graphql import ExecutionResult

from graphapi.api.execution.resolver import BUSY, TOO_LATE
from graphapi.api.schema import create_schema
from graphapi.errors import TimedOutError
from graphapi.graph.driver.statement import Statement
from graphapi.service.context import Context, Limits

ACTOR = 'of: {id: "khalifa-haftar"}'
# 10 for each statement, 10 for each totalCount, 1 for each object that the answer can have.
COSTS = {
    "{ stats { actors } }": 10 + 1,
    "{ a: stats { actors } b: stats { actors claims } }": 10 + 1 + 10 + 1,
    "{ stats { actors } stats { claims } }": 10 + 1,
    "{ __typename }": 0,
    "{ __schema { types { fields { name } } } }": 0,
    "{ actors { totalCount } }": 10 + 10,
    "{ actors { nodes { id } } }": 10 + 50,
    "{ actors(first: 3) { nodes { id } } }": 10 + 3,
    "{ actors(last: 3) { nodes { id } } }": 10 + 3,
    "{ actors(first: 0) { nodes { id } } }": 10,
    "{ actors(first: -3) { nodes { id } } }": 10,
    "{ actors(first: 100000) { nodes { id } } }": 10 + 500,
    "{ actors(first: 3) { nodes { id } edges { cursor node { id } } } }": 10 + 3 * (1 + 1 + 1),
    "{ actors(first: 3) { pageInfo { hasNextPage } } }": 10,
    "{ actors(first: 3) { nodes { id names { value } } } }": 10 + 3 * (1 + 5),
    "{ actors(first: 3) { nodes { claims(first: 4) { nodes { source { publisher { id } } } } } } }": (
        10 + 3 * (1 + 4 * (1 + 1 + 1))
    ),
    "{ actors(first: 3) { nodes { claims(first: 4) { totalCount } } } }": 10 + 3 * (1 + 10),
    '{ nodes(ids: ["a", "b"]) { id ... on Claim { subject { id } source { id } } ... on Event { place { id } } } }': (
        10 + 2 * (1 + 2)
    ),
    '{ network(around: [{id: "a"}], limit: 7) { nodes { actor { id } } edges { finding { claimCount } } } }': (
        10 + 1 + 7 * (1 + 1) + 70 * (1 + 1)
    ),
    '{ network(around: [{id: "a"}], limit: 7) { relationCount bundles { source predicates { count } } } }': (
        10 + 1 + 70 * (1 + 5)
    ),
    '{ neighbours(of: {id: "a"}, first: 3) { nodes { count predicates { count } relations { status } } } }': (
        10 + 3 * (1 + 5 + 10)
    ),
    '{ paths(from: {id: "a"}, to: {id: "b"}, first: 2, maxLength: 3) { actors { id } relations { claimCount } } }': (
        10 + 2 * (1 + 4 + 3)
    ),
    f"{{ compare({ACTOR}, left: {{}}, right: {{}}) {{ appeared {{ standing }} changed {{ before {{ standing }} }} }} }}": (
        10 + 1 + 50 * 1 + 50 * (1 + 1)
    ),
    f"{{ backers({ACTOR}, first: 2) {{ nodes {{ spells {{ claims(first: 3) {{ nodes {{ id }} }} }} }} }} }}": (
        10 + 2 * (1 + 5 * (1 + 3))
    ),
    '{ backers(of: {id: "a"}, first: 20) { nodes { claims(first: 5) { nodes { source { id } } } } } }': 230,
    f"{{ backers({ACTOR}, first: 2) {{ facets(by: FORM, first: 7) {{ value publisher {{ id }} }} nodes {{ standing }} }} }}": (
        10 + 10 + 7 * (1 + 1) + 2
    ),
    f"{{ backers({ACTOR}, first: 2) {{ totalCount years(from: 2011, to: 2019) {{ outside years {{ year }} }} }} }}": (
        10 + 10 + 10 + 1 + 9
    ),
    f"{{ backerGroups({ACTOR}, first: 2) {{ nodes {{ years(from: 2011, to: 2019) {{ year }} backings {{ standing }} }} }} }}": (
        10 + 2 * (1 + 9 + 5)
    ),
    "query ($n: Int = 4) { actors(first: $n) { nodes { id } } }": 10 + 4,
    "query ($yes: Boolean = false) { actors(first: 4) { nodes @include(if: $yes) { id } totalCount } }": 10 + 10,
}  # fmt: skip


@dataclass
class Unread:
    """Takes the place of the graph, and counts the reads."""

    statements: list[Statement] = field(default_factory=list)

    def is_idle_for(self, _: str) -> bool:
        return True

    async def read(self, statement: Statement, **_: object) -> list[dict[str, Any]]:
        self.statements.append(statement)
        return [{"answer": None}]


async def cost_of(text: str, *, most: int = 10**9, **variables: object) -> tuple[int, ExecutionResult, Unread]:
    told: dict[str, Any] = {}
    graph = Unread()
    result = await create_schema(cost_max=most).execute(
        text,
        variable_values=variables,
        context_value=Context(graph, Limits()),  # type: ignore[arg-type]
        operation_extensions=told,
    )
    return told["cost"], result, graph


@pytest.mark.parametrize("text", COSTS)
async def test_costs_what_was_worked_out(text: str) -> None:
    cost, _, _ = await cost_of(text)
    assert cost == COSTS[text]


async def test_variables_are_reckoned_with() -> None:
    text = "query ($n: Int, $m: Int) { actors(first: $n) { nodes { claims(last: $m) { nodes { id } } } } }"
    assert (await cost_of(text, n=3, m=5))[0] == 10 + 3 * (1 + 5)
    assert (await cost_of(text, n=3))[0] == 10 + 3 * (1 + 50)


async def test_nothing_is_read_for_what_costs_too_much() -> None:
    text = "{ stats { actors } actors(first: 90) { nodes { id } } }"
    cost, result, graph = await cost_of(text, most=110)
    assert cost == 111
    assert result.data is None
    assert result.errors is not None
    cause = result.errors[0].original_error
    assert (type(cause).__name__, getattr(cause, "details", None)) == ("TooExpensiveError", {"cost": 111, "limit": 110})
    assert graph.statements == []


async def test_what_costs_just_as_much_as_it_may_is_read() -> None:
    _, _, graph = await cost_of("{ stats { actors } actors(first: 90) { nodes { id } } }", most=111)
    assert len(graph.statements) == 2


async def test_arguments_that_cannot_be_used_are_reported_where_they_are() -> None:
    """The cost is computed earlier, but the report has the error of the argument."""
    _, result, _ = await cost_of("query ($l: Int) { network(around: [], limit: $l) { truncated } }", l=None)
    assert result.errors is not None
    assert [error.path for error in result.errors] == [["network"]]


class Late:
    """Simulates a Neo4j that aborts every statement."""

    async def read(self, statement: Statement, **_: Any) -> list[dict[str, Any]]:
        raise TimedOutError("Neo4j ended it.")

    def is_idle_for(self, text: str) -> bool:
        return True


@pytest.mark.parametrize(
    ("text", "less_helps"),
    [
        ("{ stats { actors } }", False),
        ("{ actors { nodes { id } } }", False),
        (f"{{ backers({ACTOR}, first: 20) {{ nodes {{ claims(first: 5) {{ nodes {{ id }} }} }} }} }}", False),
        (f"{{ backers({ACTOR}) {{ nodes {{ claims {{ nodes {{ id }} }} }} }} }}", True),
        ('{ network(around: [{id: "a"}], depth: 3, limit: 5) { nodes { actor { id } } } }', True),
        ('{ paths(from: {id: "a"}, to: {id: "b"}, maxLength: 6) { certainty } }', True),
        ('{ paths(from: {id: "a"}, to: {id: "b"}, maxLength: 2) { certainty } }', False),
    ],
)
async def test_who_asks_for_little_is_not_told_to_ask_for_less(text: str, less_helps: bool) -> None:
    result = await create_schema().execute(text, context_value=Context(Late(), Limits()))  # type: ignore[arg-type]
    [error] = result.errors or []
    assert isinstance(error.original_error, TimedOutError)
    assert ("Ask for less" in error.original_error.message) is less_helps
    assert ("Try again later" in error.original_error.message) is not less_helps


class Slow:
    """Simulates a Neo4j that answers one question immediately and another never."""

    async def read(self, statement: Statement, **_: Any) -> list[dict[str, Any]]:
        if ":Load" in statement.text:
            return [{"answer": [3]}]
        await asyncio.sleep(3600)
        raise AssertionError

    def is_idle_for(self, text: str) -> bool:
        return True


async def test_a_field_that_is_not_answered_in_time_leaves_the_others_their_answers() -> None:
    deadline = asyncio.get_running_loop().time() + 0.2
    context = Context(Slow(), Limits(), deadline=deadline)  # type: ignore[arg-type]
    text = "{ loads { totalCount } a: actors { totalCount } b: actors(first: 1) { totalCount } }"
    result = await create_schema().execute(text, context_value=context)
    assert result.data == {"loads": {"totalCount": 3}, "a": None, "b": None}
    assert sorted(str(error.path) for error in result.errors or []) == ["['a']", "['b']"]
    for error in result.errors or []:
        assert isinstance(error.original_error, TimedOutError)
        assert error.original_error.message == f"{TOO_LATE} {BUSY}"
