"""Writes the generated code of the Python client, from the questions and the schema: `python -m graphapi.api.client_code`.

It has types of answers, the documents with the columns of their rows, and a method for each question.
"""

from __future__ import annotations

import keyword
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLEnumType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    GraphQLString,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableDefinitionNode,
    get_named_type,
    get_nullable_type,
    is_non_null_type,
    parse,
    type_from_ast,
)

from graphapi.api.asking.explained import explained
from graphapi.api.asking.parameter import parameters
from graphapi.api.schema import create_schema
from graphapi.service.operations import Operation, questions

FOLDER: Final = Path(__file__).parents[1] / "client"
_SCALARS: Final = {"Int": "int", "Float": "float", "Boolean": "bool"}
_KINDS: Final = {**_SCALARS, "Date": "date", "EDTF": "edtf"}
# The client reads pages itself, and draws nothing, so it has no such parameters.
_NOT_TAKEN: Final = ("first", "after", "years", "from", "to")
_HEAD: Final = '"""{}\n\nWritten by `make schema` from the questions and the schema; changes are lost.\n"""\n\n'

Node = dict[str, Any]


def code(schema: GraphQLSchema) -> dict[str, str]:
    """The text of each file, by its name."""
    asked = {name: _Asked(name, question, schema) for name, question in questions().items()}
    types = _Types(schema)
    for each in asked.values():
        types.read(each)
    return {
        "types.py": types.text(),
        "documents.py": _documents(asked.values()),
        "questions.py": _methods(asked.values()),
    }


def formatted(text: str) -> str:
    """The text formatted by ruff, which is only installed for development."""
    ruff = [sys.executable, "-m", "ruff"]
    file = ["--stdin-filename", str(FOLDER / "questions.py"), "-"]
    for command in ([*ruff, "check", "--quiet", "--fix-only", "--select", "I", *file], [*ruff, "format", *file]):
        text = subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout  # noqa: S603
    return text


class _Asked:
    """A question with its parsed document."""

    def __init__(self, name: str, question: Operation, schema: GraphQLSchema) -> None:
        self.name, self.question, self.schema = name, question, schema
        self.document: DocumentNode = parse(question.text)
        self.fragments = {
            node.name.value: node for node in self.document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        (self.operation,) = [node for node in self.document.definitions if isinstance(node, OperationDefinitionNode)]
        last = self.operation.selection_set.selections[-1]
        assert isinstance(last, FieldNode) and schema.query_type  # noqa: S101, PT018
        self.root = _key(last)
        found = get_named_type(schema.query_type.fields[last.name.value].type)
        assert last.selection_set  # noqa: S101
        nodes = _field(last.selection_set, "nodes")
        self.paged = nodes is not None
        self.of = get_named_type(found.fields["nodes"].type) if nodes else found
        self.selected = (nodes or last).selection_set

    @property
    def title(self) -> str:
        """The type of an entry."""
        spread = self.selected.selections if self.selected else ()
        if len(spread) == 1 and isinstance(spread[0], FragmentSpreadNode):
            return spread[0].name.value
        return f"{self.name.title()}Entry"

    def columns(self) -> dict[str, str]:
        """The columns of rows, with their kinds."""
        found: dict[str, str] = {}
        assert self.selected  # noqa: S101
        self._columns(self.selected, self.of, "", found)
        return found

    def _columns(self, selected: SelectionSetNode, of: GraphQLNamedType, prefix: str, found: dict[str, str]) -> None:
        for field, parent in _fields(selected, of, self.fragments, self.schema):
            key, kind = _key(field), _type_of(field, parent)
            named = get_named_type(kind)
            if key == "__typename" or field.selection_set is None:
                found[prefix + key] = "list" if _is_list(kind) else _kind(key, named)
            elif inner := _field(field.selection_set, "nodes"):
                assert isinstance(named, GraphQLObjectType) and inner.selection_set  # noqa: S101, PT018
                of_nodes = get_named_type(named.fields["nodes"].type)
                self._columns(inner.selection_set, of_nodes, "claim.", found)
            elif _is_list(kind) and key == "spells":
                self._columns(field.selection_set, named, "spell.", found)
            elif _is_list(kind):
                found.setdefault(prefix + key, "list")
            else:
                self._columns(field.selection_set, named, f"{prefix}{key}.", found)


class _Types:
    """TypedDicts for fragments and other selections, and the enums in them."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._classes: dict[str, str] = {}
        self._enums: dict[str, GraphQLEnumType] = {}

    def read(self, asked: _Asked) -> None:
        for node in asked.fragments.values():
            of = self._schema.type_map[node.type_condition.name.value]
            self._class(node.name.value, node.selection_set, of, asked)
        if asked.title not in asked.fragments and asked.selected:
            self._class(asked.title, asked.selected, asked.of, asked)
        for variable in asked.operation.variable_definitions or ():
            kind = type_from_ast(self._schema, variable.type)
            if kind and isinstance(named := get_named_type(kind), GraphQLEnumType):
                self._enums[named.name] = named

    def text(self) -> str:
        lines = [_HEAD.format("What is answered, as types.") + "from __future__ import annotations\n"]
        lines.append("from typing import Literal, NotRequired, TypedDict\n")
        for name, enum in sorted(self._enums.items()):
            lines.append(f"{name} = Literal[{', '.join(map(_quoted, enum.values))}]")
        lines += [
            "",
            'class ActorRef(TypedDict, total=False):\n    """An actor by one of these."""\n',
            "    id: str\n    name: str\n    externalId: str\n",
            "Actor = str | ActorRef",
            '"""An actor: a name in any script, `id:khalifa-haftar`, `wikidata:Q142`; or one of these as a mapping."""\n',
        ]
        return "\n".join([*lines, *self._classes.values()])

    def _class(self, name: str, selected: SelectionSetNode, of: GraphQLNamedType, asked: _Asked) -> None:
        if name in self._classes:
            return
        self._classes[name] = ""  # reserves its place: nested types come after it
        lines = []
        for field, parent in _fields(selected, of, asked.fragments, self._schema):
            written = self._annotation(field, parent, f"{name}{_key(field)[0].upper()}{_key(field)[1:]}", asked)
            optional = field.directives or parent is not of
            lines.append(f"    {_key(field)}: {f'NotRequired[{written}]' if optional else written}")
        text = " ".join((getattr(of, "description", None) or name).split())
        lines_of_doc = textwrap.wrap(text, 107)
        doc = "\n    ".join(lines_of_doc)
        doc = f'    """{doc}"""' if len(lines_of_doc) == 1 else f'    """{doc}\n    """'
        self._classes[name] = f"\nclass {name}(TypedDict):\n{doc}\n\n" + "\n".join(lines) + "\n"

    def _annotation(self, field: FieldNode, parent: GraphQLNamedType, name: str, asked: _Asked) -> str:
        if field.name.value == "__typename":
            return "str"
        return self._written(_type_of(field, parent), field, name, asked)

    def _written(self, kind: GraphQLOutputType, field: FieldNode, name: str, asked: _Asked) -> str:
        bare = get_nullable_type(kind)
        if isinstance(bare, GraphQLList):
            text = f"list[{self._written(bare.of_type, field, name, asked)}]"
        elif isinstance(bare, GraphQLEnumType):
            self._enums[bare.name] = bare
            text = bare.name
        elif field.selection_set is None:
            text = _SCALARS.get(get_named_type(bare).name, "str")
        else:
            only = field.selection_set.selections
            if len(only) == 1 and isinstance(only[0], FragmentSpreadNode):
                text = only[0].name.value
            else:
                text = name
                self._class(name, field.selection_set, get_named_type(bare), asked)
        return text if is_non_null_type(kind) else f"{text} | None"


def _documents(asked: Any) -> str:
    lines = [_HEAD.format("The questions as documents, and the columns of their rows."), "from typing import Final\n"]
    lines.append("from graphapi.client.question import Question\n")
    for each in asked:
        columns = "".join(f'    "{name}": "{kind}",\n' for name, kind in each.columns().items())
        actors = tuple(_actors(each))
        lines.append(
            f"{each.name.upper()}: Final = Question(\n    name={_quoted(each.name)},\n    root={_quoted(each.root)},\n"
            f"    paged={each.paged},\n    actors={actors!r},\n    columns={{\n{columns}    }},\n"
            f'    text="""\\\n{each.question.text}""",\n)\n'
        )
    return "\n".join(lines)


def _actors(asked: _Asked) -> Iterator[str]:
    for node in asked.operation.variable_definitions or ():
        kind = type_from_ast(asked.schema, node.type)
        if kind and get_named_type(kind).name == "ActorRef":
            yield node.variable.name.value


def _methods(asked: Any) -> str:
    names = sorted({name for each in asked for name in _names(each)} | {each.title for each in asked} | {"Actor"})
    lines = [
        _HEAD.format("A method for each question."),
        "from __future__ import annotations\n",
        "from collections.abc import Sequence",
        "from typing import Any\n",
        "from graphapi.client import documents",
        "from graphapi.client.answer import Answer",
        "from graphapi.client.question import Question",
        f"from graphapi.client.types import {', '.join(names)}\n",
    ]
    for kind, prefix, wait in (("Questions", "", ""), ("AsyncQuestions", "async ", "await ")):
        lines.append(f'\nclass {kind}:\n    """The questions, as methods."""\n')
        lines.append(
            f"    {prefix}def answer(self, question: Question, variables: dict[str, Any], limit: int | None) -> Answer[Any]:\n"
            '        """The answer to a question, with all its pages."""\n        raise NotImplementedError\n'
        )
        lines += [_method(each, prefix, wait) for each in asked]
    return "\n".join(lines)


def _names(asked: _Asked) -> Iterator[str]:
    for node in _taken(asked):
        kind = type_from_ast(asked.schema, node.type)
        if kind and isinstance(named := get_named_type(kind), GraphQLEnumType):
            yield named.name


def _taken(asked: _Asked) -> list[VariableDefinitionNode]:
    return [node for node in asked.operation.variable_definitions or () if node.variable.name.value not in _NOT_TAKEN]


def _method(asked: _Asked, prefix: str, wait: str) -> str:
    descriptions = {each.name: explained(each, asked.schema) for each in parameters(asked.schema, asked.document)}
    positional, named, passed, described = [], [], [], []
    for node in _taken(asked):
        name = node.variable.name.value
        python = f"{name}_" if keyword.iskeyword(name) else name
        kind = _input(asked.schema, node)
        is_required = isinstance(type_from_ast(asked.schema, node.type), GraphQLNonNull) and not node.default_value
        if is_required:
            positional.append(f"{_snake(python)}: {kind}")
        else:
            named.append(f"{_snake(python)}: {kind} | None = None")
        passed.append(f'"{name}": {_snake(python)}')
        if descriptions.get(name):
            described.append(f"`{_snake(python)}`: {descriptions[name]}")
    limit = "limit" if asked.paged else "None"
    if asked.paged:
        named.append("limit: int | None = None")
        described.append("`limit`: At most so many entries; all of them without it.")
    star = ["*", *named] if named else []
    doc = "\n\n".join(
        textwrap.fill(text, 108, initial_indent=" " * 8, subsequent_indent=" " * 8)
        for text in (asked.question.description, *described)
    ).strip()
    return (
        f"    {prefix}def {asked.name}({', '.join(['self', *positional, *star])}) -> Answer[{asked.title}]:\n"
        f'        """{doc}{"" if len(described) == 0 else chr(10) + " " * 8}"""\n'
        f"        given: dict[str, Any] = {{{', '.join(passed)}}}\n"
        f"        return {wait}self.answer(documents.{asked.name.upper()}, given, {limit})\n"
    )


def _input(schema: GraphQLSchema, node: VariableDefinitionNode) -> str:
    kind = type_from_ast(schema, node.type)
    assert kind  # noqa: S101 - the document is valid
    bare = kind.of_type if isinstance(kind, GraphQLNonNull) else kind
    named = get_named_type(kind)
    one = "Actor" if named.name == "ActorRef" else named.name if isinstance(named, GraphQLEnumType) else None
    one = one or _SCALARS.get(named.name, "str")
    return f"Sequence[{one}]" if isinstance(bare, GraphQLList) else one


def _fields(
    selected: SelectionSetNode,
    of: GraphQLNamedType,
    fragments: dict[str, FragmentDefinitionNode],
    schema: GraphQLSchema,
) -> Iterator[tuple[FieldNode, GraphQLNamedType]]:
    """The fields of a selection, each with its parent type. Fields of fragments are included in order; each key occurs once."""
    seen: set[str] = set()
    for node in selected.selections:
        if isinstance(node, FieldNode):
            inner: Any = [(node, of)]
        elif isinstance(node, FragmentSpreadNode):
            fragment = fragments[node.name.value]
            inner = _fields(
                fragment.selection_set, schema.type_map[fragment.type_condition.name.value], fragments, schema
            )
        else:
            assert isinstance(node, InlineFragmentNode) and node.type_condition  # noqa: S101, PT018
            inner = _fields(node.selection_set, schema.type_map[node.type_condition.name.value], fragments, schema)
        for field, parent in inner:
            if _key(field) not in seen:
                seen.add(_key(field))
                yield field, parent


def _field(selected: SelectionSetNode, name: str) -> FieldNode | None:
    return next((node for node in selected.selections if isinstance(node, FieldNode) and node.name.value == name), None)


def _type_of(field: FieldNode, parent: GraphQLNamedType) -> GraphQLOutputType:
    if field.name.value == "__typename":
        return GraphQLNonNull(GraphQLString)
    assert isinstance(parent, GraphQLObjectType | GraphQLInterfaceType)  # noqa: S101 - unions have no fields
    found: GraphQLOutputType = parent.fields[field.name.value].type
    return found


def _is_list(kind: GraphQLOutputType) -> bool:
    return isinstance(get_nullable_type(kind), GraphQLList)


def _key(field: FieldNode) -> str:
    return field.alias.value if field.alias else field.name.value


def _kind(key: str, named: GraphQLNamedType) -> str:
    # The text of a period can be an interval; its bounds are separate dates.
    if key == "text":
        return "str"
    # Moments are texts in the schema; their names end with `At`, as in `startedAt`.
    return "datetime" if key.endswith("At") else _KINDS.get(named.name, "str")


def _quoted(text: str) -> str:
    return f'"{text}"'


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


if __name__ == "__main__":
    for file, text in code(create_schema().core).items():
        (FOLDER / file).write_text(formatted(text), encoding="utf-8")
