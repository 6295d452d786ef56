"""Parameters of a question: the variables of its document, with descriptions from the schema, read from plain texts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from graphql import (
    ArgumentNode,
    DocumentNode,
    EnumValueNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    ListValueNode,
    Node,
    ObjectFieldNode,
    OperationDefinitionNode,
    TypeInfo,
    TypeInfoVisitor,
    VariableDefinitionNode,
    VariableNode,
    Visitor,
    get_named_type,
    print_ast,
    type_from_ast,
    visit,
)

from graphapi.errors import BadInputError

ACTOR: Final = "ActorRef"
_TRUTHS: Final = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_NUMBER: Final = re.compile(r"-?[0-9]{1,9}")
_SHOWN: Final = 60
_NOT_OF_A_ROW: Final = frozenset({"years", "from", "to"})
"""Variables for drawings of the command line, which rows do not have."""
# Descriptions for arguments with many uses, where the schema's description is too general.
_OWN: Final = {
    "first": "So many entries; the next follow with `after`.",
    "after": "Entries after this cursor: the `next` of the page before.",
    "claims": "So many claims, and denials, of each entry.",
    "left": "The first period.",
    "right": "The second period.",
    "leftKnownAt": "The first state of knowledge: only what sources published by that day say.",
    "rightKnownAt": "The second state of knowledge.",
    "claim": "The claim's id.",
    "with": "The other actor.",
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """`type` is the named type in the schema, `values` are those of an enum, `default` is as a user would write it."""

    name: str
    type: str
    many: bool = False
    required: bool = False
    default: str | None = None
    values: tuple[str, ...] = ()
    description: str = ""

    def read(self, given: Sequence[str]) -> Any:
        """The value of the variable. Raises BadInputError for an invalid value. The name of an actor is not resolved."""
        texts = [part for text in given for part in (text.split(",") if self.values and self.many else [text])]
        if len(texts) > 1 and not self.many:
            raise BadInputError(f"{self.name} is given {len(texts)} times; give it only once.", parameter=self.name)
        values = [self._one(text.strip() if self.values else text) for text in texts]
        return values if self.many else values[0]

    def _one(self, text: str) -> Any:
        if not text.strip():
            raise BadInputError(f"{self.name} is empty; omit it or give a value.", parameter=self.name)
        match self.type:
            case "Int":
                if not _NUMBER.fullmatch(text.strip()):
                    raise self._wrong(text, "a whole number of at most nine digits")
                return int(text)
            case "Boolean":
                if text.strip().lower() not in _TRUTHS:
                    raise self._wrong(text, "true or false")
                return _TRUTHS[text.strip().lower()]
            case _ if self.values:
                if text.upper() not in self.values:
                    raise self._wrong(text, f"one of {', '.join(self.values)}")
                return text.upper()
            case _:
                return text

    def _wrong(self, text: str, expected: str) -> BadInputError:
        return BadInputError(
            f"{self.name}={text[:_SHOWN]} is not {expected}.", parameter=self.name, given=text[:_SHOWN]
        )


def parameters(schema: GraphQLSchema, document: DocumentNode) -> tuple[Parameter, ...]:
    """The parameters of the only operation in the document."""
    (operation,) = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
    described = _Described(TypeInfo(schema))
    visit(document, TypeInfoVisitor(described.types, described))
    found = [_parameter(schema, node) for node in operation.variable_definitions or ()]
    return tuple(
        replace(each, description=_OWN.get(each.name) or described.descriptions.get(each.name, ""))
        for each in found
        if each.name not in _NOT_OF_A_ROW
    )


def _parameter(schema: GraphQLSchema, node: VariableDefinitionNode) -> Parameter:
    given = type_from_ast(schema, node.type)
    assert given is not None  # noqa: S101 - the document is valid
    named = get_named_type(given)
    return Parameter(
        name=node.variable.name.value,
        type=named.name,
        many=isinstance(given.of_type if isinstance(given, GraphQLNonNull) else given, GraphQLList),
        required=isinstance(given, GraphQLNonNull) and node.default_value is None,
        default=_written(node.default_value),
        values=tuple(named.values) if isinstance(named, GraphQLEnumType) else (),
    )


def _written(node: Node | None) -> str | None:
    match node:
        case None:
            return None
        case ListValueNode():
            return ",".join(_written(each) or "" for each in node.values or ())
        case EnumValueNode():
            return node.value
        case _:
            return print_ast(node)


class _Described(Visitor):
    """Collects the descriptions of the arguments and input fields that use variables."""

    def __init__(self, types: TypeInfo) -> None:
        super().__init__()
        self.types = types
        self.descriptions: dict[str, str] = {}

    def enter_argument(self, node: ArgumentNode, *_: Any) -> None:
        argument = self.types.get_argument()
        self._note(node.value, argument.description if argument else None)

    def enter_object_field(self, node: ObjectFieldNode, *_: Any) -> None:
        parent = get_named_type(self.types.get_parent_input_type())
        if isinstance(parent, GraphQLInputObjectType):
            self._note(node.value, parent.fields[node.name.value].description)

    def _note(self, value: Node, description: str | None) -> None:
        for each in value.values or () if isinstance(value, ListValueNode) else (value,):
            if isinstance(each, VariableNode) and description:
                self.descriptions.setdefault(each.name.value, description)
