"""Walks the pages of an answer, step by step, whoever sends the requests."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any

from graphapi.client.answer import Answer
from graphapi.client.errors import NotAnsweredError
from graphapi.client.question import Question

Steps = Generator[dict[str, Any], dict[str, Any], Answer[Any]]
"""Yields variables to ask with, takes the data, returns the answer."""


def walk(question: Question, given: Mapping[str, Any], limit: int | None) -> Steps:
    """All pages, or those that `limit` entries need."""
    variables = question.variables(given)
    nodes: list[Any] = []
    while True:
        data = yield variables
        found = data[question.root]
        if not question.paged:
            return Answer(question, [] if found is None else [found], data, total=None, undated=None)
        nodes += found["nodes"]
        page = found["pageInfo"]
        if not page["hasNextPage"] or (limit is not None and len(nodes) >= limit):
            kept = nodes if limit is None else nodes[:limit]
            return Answer(question, kept, data, total=found.get("totalCount"), undated=found.get("undatedCount"))
        if page["endCursor"] in (None, variables.get("after")):
            raise NotAnsweredError("NO_ANSWER", f"The pages of {question.name} do not end.")
        variables = {**variables, "after": page["endCursor"]}
