"""The documents that the service plans at its start are those of guides, GraphiQL and the command line.

`DOCUMENTS=write pytest tests/unit/api/test_operations.py` writes the operations of the guides.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import OperationDefinitionNode, parse, validate

from graphapi.api.execution.limits import DocumentLimits, parse_within
from graphapi.api.schema import create_schema
from graphapi.cli.in_process import document
from graphapi.graph.driver.statement import Statement
from graphapi.service.context import Context, Limits
from graphapi.service.operations import Operation, documented, later, of_review, questions, read_questions, shown
from graphapi.settings import Settings

ROOT = Path(__file__).parents[3]
EXPLORER = ROOT / "graphapi" / "documents" / "explorer"
GUIDES = ROOT / "graphapi" / "documents" / "guides"
BLOCK = re.compile(
    r"(?:^## (?P<title>.+)\n(?:(?!^## |```).*\n)*)?^```graphql\n(?P<document>(?:.*\n)*?)```$", re.MULTILINE
)
WRITE = os.environ.get("DOCUMENTS") == "write"
DOCUMENTED = documented()


class NobodyToAskError(Exception):
    """Raised in place of a statement: everything before it was valid."""


class Nobody:
    def is_idle_for(self, _: str) -> bool:
        return True

    async def read(self, statement: Statement, **_: object) -> list[object]:
        raise NobodyToAskError


class Listening(Nobody):
    """Records the statements."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    async def read(self, statement: Statement, **_: object) -> list[object]:
        self.texts.append(statement.text)
        raise NobodyToAskError


def shown_in_guides() -> Iterator[tuple[str, str]]:
    """The documents in the guides, each with a name: by its heading in the cookbook, else by its guide."""
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        for found in BLOCK.finditer(path.read_text(encoding="utf-8")):
            title = found["title"] if path.stem == "queries" else path.stem
            yield re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-"), found["document"]


def test_the_guides_show_what_is_planned() -> None:
    in_guides = dict(shown_in_guides())
    assert len(in_guides) > 20
    if WRITE:
        for path in GUIDES.iterdir():
            path.unlink()
        for name, text in in_guides.items():
            (GUIDES / f"{name}.graphql").write_text(text, encoding="utf-8")
    assert in_guides == {path.stem: path.read_text(encoding="utf-8") for path in GUIDES.glob("*.graphql")}


@pytest.mark.parametrize("name", DOCUMENTED)
async def test_each_is_valid_and_within_the_limits(name: str) -> None:
    parsed = parse_within(DocumentLimits())(DOCUMENTED[name].text)
    assert parsed.definitions
    schema = create_schema(cost_max=Settings().cost_max)
    context = Context(Nobody(), Limits())  # type: ignore[arg-type]
    result = await schema.execute(DOCUMENTED[name].text, dict(DOCUMENTED[name].variables), context)
    # The document, its variables and its cost are valid: only the database is missing.
    assert all(isinstance(error.original_error, NobodyToAskError) for error in result.errors or ())


def test_the_command_line_asks_the_questions_of_all_doors() -> None:
    assert document("backers") == DOCUMENTED["questions/backers"].text
    assert document("backers").count("fragment Evidence on Claim") == 1
    assert "#import" not in document("recipients")


@pytest.mark.parametrize("question", questions().values(), ids=questions())
def test_each_question_says_what_it_asks_and_names_its_variables_plainly(question: Operation) -> None:
    assert question.description.endswith(".")
    (operation,) = [each for each in parse(question.text).definitions if isinstance(each, OperationDefinitionNode)]
    assert operation.name
    assert operation.name.value.lower() == question.name.removeprefix("questions/")
    assert not {each.variable.name.value for each in operation.variable_definitions or ()} & {"filter", "orderBy"}


def test_only_what_pages_send_is_planned_before_it_is_asked() -> None:
    assert {each.name.partition("/")[0] for each in shown()} == {"explorer", "graphiql"}
    assert {each.text for each in later()} < {each.text for each in shown()}


@pytest.mark.parametrize("document", later(), ids=lambda each: f"{each.name} {sorted(each.variables['filter'])}")
async def test_other_filters_of_a_page_are_valid_and_other_statements(document: Operation) -> None:
    first = DOCUMENTED[document.name]
    assert set(document.variables) == set(first.variables)
    schema = create_schema(cost_max=Settings().cost_max)
    asked, before = Listening(), Listening()
    for variables, who in ((document.variables, asked), (first.variables, before)):
        await schema.execute(document.text, dict(variables), Context(who, Limits()))  # type: ignore[arg-type]
    assert set(asked.texts) - set(before.texts)


def test_the_explorer_s_documents_are_planned_as_the_page_sends_them() -> None:
    """The page uses ids of actors. A name makes another statement, whose plan the visitor would wait for."""
    named = [document.name for document in shown() if '"name":' in json.dumps(dict(document.variables))]
    assert [name for name in named if name.startswith("explorer/")] == []


def test_a_folder_of_trusted_documents_has_them_whole() -> None:
    """The documents are those of the explorer's build, because their digests must be equal."""
    (backers,) = (each for each in read_questions(EXPLORER) if each.name == "backers")
    assert backers.text == DOCUMENTED["explorer/backers"].text
    assert backers.text.count("fragment Said on Claim") == 1
    assert "#import" not in backers.text


def test_with_a_write_token_every_document_is_valid_too() -> None:
    """That schema has the same types, and more fields: fragments are on `Query` in both."""
    schema = create_schema(writable=True).core
    invalid = {
        operation.name: [error.message for error in validate(schema, parse(operation.text))]
        for operation in (*documented().values(), *of_review())
    }
    assert not {name: messages for name, messages in invalid.items() if messages}
    plain = create_schema().core.type_map
    assert plain.keys() <= schema.type_map.keys()


def test_the_first_view_of_the_explorer_is_planned_first() -> None:
    assert {operation.name for operation in shown()[:2]} == {"explorer/frame", "explorer/backers"}
    assert len(shown()) == sum(name.startswith(("graphiql/", "explorer/")) for name in DOCUMENTED)
