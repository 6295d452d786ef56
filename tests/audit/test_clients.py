"""The build of a front end generates correct types from `schema.graphql` and documents, without manual work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from graphql import (
    DefinitionNode,
    DocumentNode,
    FragmentDefinitionNode,
    NameNode,
    OperationDefinitionNode,
    parse,
    print_ast,
)

from graphapi.service.operations import documented
from tests.audit.node import HERE, run, tools

pytestmark = pytest.mark.node

REPOSITORY = HERE.parents[1]
STRICT = ("--noEmit", "--strict", "--noUncheckedIndexedAccess", "--target", "es2022", "--module", "es2022")


def documents() -> Iterator[tuple[str, str]]:
    """Names and texts of documents. Operations without a name get that of their file, because types are named after them."""
    fragments: set[str] = set()
    for path in sorted((REPOSITORY / "tests" / "golden").glob("*.graphql")):
        yield path.stem, named(path.read_text(encoding="utf-8"), path.stem, fragments)
    for name, question in documented().items():
        file = re.sub(r"\W", "_", f"documented_{name}")
        yield file, named(question.text, file, fragments)


def named(text: str, file: str, fragments: set[str]) -> str:
    """The document without `fragments`, which other documents contain already."""
    name = NameNode(value="".join(word.title() for word in file.split("_")))
    definitions: list[DefinitionNode] = []
    for node in parse(text).definitions:
        if isinstance(node, OperationDefinitionNode):
            definitions.append(replace(node, name=name))
        elif not isinstance(node, FragmentDefinitionNode) or node.name.value not in fragments:
            definitions.append(node)
        if isinstance(node, FragmentDefinitionNode):
            fragments.add(node.name.value)
    return print_ast(DocumentNode(definitions=tuple(definitions)))


@pytest.mark.slow
def test_types_are_made_of_schema_and_documents_and_check(tmp_path: Path) -> None:
    folder = tools()
    asked, made = tmp_path / "documents", tmp_path / "made"
    asked.mkdir()
    for name, text in documents():
        (asked / f"{name}.graphql").write_text(text, encoding="utf-8")
    schema = str(REPOSITORY / "schema.graphql")
    run(folder, "node", "codegen.mjs", schema, str(asked), str(made))
    # A hand-written client: the types must accept it, and find its deliberate errors.
    (made / "client.ts").write_text((HERE / "client.ts").read_text(encoding="utf-8"), encoding="utf-8")
    files = [str(made / name) for name in ("schema.ts", "operations.ts", "client.ts")]
    run(folder, str(folder / "node_modules" / ".bin" / "tsc"), *STRICT, *files)
    assert "any" not in re.findall(r"\w+", types(made / "operations.ts"))


def types(path: Path) -> str:
    """The text without comments, also those within a line."""
    return re.sub(r"/\*.*?\*/|//.*", "", path.read_text(encoding="utf-8"))
