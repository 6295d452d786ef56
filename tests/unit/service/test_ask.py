"""Complete answers to documents: all pages of a list, and the error of a field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from graphapi.errors import UnavailableError
from graphapi.service.ask import ask
from graphapi.service.context import Context, Limits

CONTEXT = Context(None, Limits())  # type: ignore[arg-type]


@dataclass
class Result:
    data: dict[str, Any] | None
    errors: list[Exception] | None = None


class Pages:
    """A list of three pages with one node each."""

    def __init__(self) -> None:
        self.asked: list[object] = []

    async def execute(
        self, text: str, variable_values: dict[str, Any] | None = None, context_value: object = None
    ) -> Result:
        assert context_value is CONTEXT
        after = (variable_values or {}).get("after")
        self.asked.append(after)
        number = int(after or 0)
        info = {"hasNextPage": number < 2, "endCursor": str(number + 1)}
        return Result({"actors": {"totalCount": 3, "nodes": [number], "pageInfo": info}})


class Failing:
    async def execute(
        self, text: str, variable_values: dict[str, Any] | None = None, context_value: object = None
    ) -> Result:
        error = ValueError("as the schema tells it")
        error.original_error = UnavailableError("Neo4j does not answer.")  # type: ignore[attr-defined]
        return Result({"actors": None}, [error])


async def test_all_pages_are_one_list() -> None:
    pages = Pages()

    data = await ask(pages, CONTEXT, "{ actors }", {}, paged="actors")

    assert data["actors"]["nodes"] == [0, 1, 2]
    assert data["actors"]["pageInfo"]["hasNextPage"] is False
    assert pages.asked == [None, "1", "2"]


async def test_one_page_is_asked_for_where_nothing_is_paged() -> None:
    pages = Pages()
    assert (await ask(pages, CONTEXT, "{ actors }", {}))["actors"]["nodes"] == [0]


async def test_a_failure_is_raised_as_what_it_is() -> None:
    with pytest.raises(UnavailableError, match="does not answer"):
        await ask(Failing(), CONTEXT, "{ actors }", {})
