"""The schema, read from its text: for the command line, which runs known documents and must start quickly.

Declaring the schema takes longer than the rest of an answer. Execution is the same; only `vocabulary`, which is not read
from the graph, has no resolver here. `python -m graphapi.api.kept < schema.graphql` prints the stored text.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from importlib.resources import files
from typing import Any, Final

from graphql import GraphQLSchema, Node, Visitor, build_ast_schema, parse, print_ast, visit

from graphapi.api.execution.executable import ExecutableSchema
from graphapi.api.execution.executor import create_executor
from graphapi.api.execution.resolver import set_resolvers

_FILE: Final = files("graphapi.api") / "schema.graphql"


def kept_schema() -> ExecutableSchema:
    """The schema that `create_schema` declares, read from `schema.graphql` beside this file, which `make schema` writes."""
    text = _FILE.read_text(encoding="utf-8")
    core = build_ast_schema(parse(text, no_location=True), assume_valid=True, assume_valid_sdl=True)
    set_resolvers(core)
    return ExecutableSchema(_Kept(core, text), create_executor())


def undescribed(text: str) -> str:
    """The text of a schema without descriptions, which are most of it."""
    return print_ast(visit(parse(text, no_location=True), _Undescribed())) + "\n"


class _Undescribed(Visitor):
    def enter(self, node: Node, *_: Any) -> Node | None:
        return replace(node, description=None) if getattr(node, "description", None) else None  # type: ignore[call-arg]


@dataclass(slots=True)
class _Kept:
    _schema: GraphQLSchema
    text: str

    def as_str(self) -> str:
        return self.text


if __name__ == "__main__":
    sys.stdout.write(undescribed(sys.stdin.read()))
