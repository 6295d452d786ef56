"""The golden documents, and the statements to which a document compiles."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from graphapi.api.schema import create_schema
from graphapi.graph.driver.statement import Statement
from graphapi.service.context import Context, Limits

HERE = Path(__file__).parent
DOCUMENTS = sorted(path.stem for path in HERE.glob("*.graphql"))


class CompiledError(Exception):
    """Ends a request before its statement is sent, and carries the statement."""

    def __init__(self, statement: Statement) -> None:
        super().__init__(statement.text)
        self.statement = statement


class NoDatabase:
    """Takes the place of the graph, because these tests are only about the statement."""

    def is_idle_for(self, _: str) -> bool:
        return True

    async def read(self, statement: Statement, **_: object) -> list[dict[str, Any]]:
        raise CompiledError(statement)


async def statements(document: str) -> list[Statement]:
    """The statement of each root field."""
    context = Context(NoDatabase(), Limits())  # type: ignore[arg-type]
    result = await create_schema().execute(document, context_value=context)
    causes = [error.original_error for error in result.errors or []]
    assert all(isinstance(cause, CompiledError) for cause in causes), result.errors
    return [cause.statement for cause in causes if isinstance(cause, CompiledError)]
