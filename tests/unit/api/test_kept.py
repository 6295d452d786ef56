"""The schema stored as text gives the same results for documents of the command line as the declared one."""

from __future__ import annotations

from typing import Any

import pytest

from graphapi.api.execution.executable import ExecutableSchema
from graphapi.api.kept import kept_schema, undescribed
from graphapi.api.schema import create_schema
from graphapi.graph.driver.statement import Statement
from graphapi.service.context import Context, Limits
from graphapi.service.operations import Operation, documented

ASKED = {name: question for name, question in documented().items() if name.startswith("questions/")}


class Noting:
    """Takes the place of the graph, and records the statements."""

    def __init__(self) -> None:
        self.asked: list[Statement] = []

    def is_idle_for(self, _: str) -> bool:
        return True

    async def read(self, statement: Statement, **_: object) -> list[dict[str, Any]]:
        self.asked.append(statement)
        raise ConnectionError


async def statements(schema: ExecutableSchema, question: Operation) -> list[Statement]:
    noting = Noting()
    result = await schema.execute(question.text, dict(question.variables), Context(noting, Limits()))  # type: ignore[arg-type]
    assert all(isinstance(error.original_error, ConnectionError) for error in result.errors or ())
    return noting.asked


def test_the_kept_text_is_current() -> None:
    """`make schema` writes it again."""
    assert kept_schema().as_str() == undescribed(create_schema().as_str())


@pytest.mark.parametrize("name", ASKED)
async def test_the_statements_are_those_of_the_declared_schema(name: str) -> None:
    kept = await statements(kept_schema(), ASKED[name])
    assert kept
    assert kept == await statements(create_schema(), ASKED[name])
