"""The cookbook: each document in docs/queries.md gives the answer below it.

`COOKBOOK=write pytest tests/questions/test_cookbook.py` writes the answers again; check the difference before you commit
it.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import orjson
import pytest

from tests.questions.asking import Api

pytestmark = [pytest.mark.neo4j, pytest.mark.usefixtures("libya")]

COOKBOOK = Path(__file__).parents[2] / "docs" / "queries.md"
QUESTION = re.compile(
    r"^## (?P<title>.+)\n(?:(?!^## ).*\n)*?```graphql\n(?P<document>(?:.*\n)*?)```\n\n```json\n(?P<answer>(?:.*\n)*?)```\n",
    re.MULTILINE,
)
QUESTIONS = {found["title"]: found for found in QUESTION.finditer(COOKBOOK.read_text(encoding="utf-8"))}
WRITE = os.environ.get("COOKBOOK") == "write"
SHORT = 110


def test_it_holds_at_least_twenty_questions_and_each_has_a_document_and_an_answer() -> None:
    text = COOKBOOK.read_text(encoding="utf-8")
    assert len(QUESTIONS) >= 20
    assert text.count("\n## ") == text.count("```graphql") == len(QUESTIONS)


@pytest.mark.parametrize("title", QUESTIONS)
async def test_the_answer_is_the_one_written_down(api: Api, title: str) -> None:
    found = QUESTIONS[title]
    reply = await api.post(found["document"])
    assert "errors" not in reply.said, reply.said["errors"]
    answer = pretty(reply.said["data"]) + "\n"
    if WRITE:
        text = COOKBOOK.read_text(encoding="utf-8")
        before = f"```graphql\n{found['document']}```\n\n```json\n{found['answer']}```"
        COOKBOOK.write_text(
            text.replace(before, before.removesuffix(f"{found['answer']}```") + f"{answer}```"), encoding="utf-8"
        )
        return
    assert answer == found["answer"]


def pretty(value: object, indent: str = "") -> str:
    """JSON in as few readable lines as possible."""
    flat = orjson.dumps(value).decode()
    if len(flat) + len(indent) <= SHORT or not isinstance(value, dict | list):
        return flat
    inner = indent + "  "
    if isinstance(value, dict):
        lines = [f"{inner}{orjson.dumps(key).decode()}: {pretty(item, inner)}" for key, item in value.items()]
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
    return "[\n" + ",\n".join(inner + pretty(item, inner) for item in value) + f"\n{indent}]"
