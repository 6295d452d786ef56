"""Random valid documents over any schema, and random trees as answers."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from random import Random
from typing import Any, cast

import graphql
from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
)

from graphapi.graph.read.selection import Selected

TYPE_KEY = "__type"
"""The key in a random tree for the concrete type of a value."""
DEPTH = 4
WIDTH = 4
TEXTS = ("", "Haftar", "خليفة حفتر", "2014/..", 'a "quoted" \\ word')


@dataclass
class DocumentWriter:
    """Writes one document, and collects the variables and fragments that it must declare."""

    schema: GraphQLSchema
    random: Random
    depth: int = DEPTH
    variables: dict[str, str] = field(default_factory=dict)
    """The names of variables by declaration."""
    values: dict[str, Any] = field(default_factory=dict)
    fragments: list[str] = field(default_factory=list)
    spreads: dict[str, list[str]] = field(default_factory=dict)
    """The names of fragments by type condition."""
    keys: dict[tuple[str, str, str], str] = field(default_factory=dict)
    """One response key for each form of a field, so that fields with the same key can always be merged."""

    def write(self) -> str:
        """The whole document. Afterwards `values` has its variables."""
        query = cast("GraphQLObjectType", self.schema.query_type)
        selection = self._selection_set(query, self.depth)
        declared = ", ".join(f"${name}: {declaration}" for declaration, name in self.variables.items())
        return "\n".join([f"query Q{f'({declared})' if declared else ''} {selection}", *self.fragments])

    def _selection_set(self, type_: graphql.GraphQLNamedType, depth: int) -> str:
        return f"{{ {' '.join(self._selection(type_, depth) for _ in range(self.random.randint(1, WIDTH)))} }}"

    def _selection(self, type_: graphql.GraphQLNamedType, depth: int) -> str:
        chance = self.random.random()
        if chance < 0.1 or (isinstance(type_, GraphQLUnionType) and chance < 0.3):
            return self.random.choice(("__typename", "kindOf: __typename")) + self._directives()
        if chance < 0.2 or isinstance(type_, GraphQLUnionType):
            condition = self.random.choice(self._overlapping(type_))
            return f"... on {condition.name}{self._directives()} {self._selection_set(condition, depth)}"
        if chance < 0.25:
            return f"...{self._directives()} {self._selection_set(type_, depth)}"
        if chance < 0.4 and depth > 0:
            return self._spread(type_, depth)
        return self._field(cast("GraphQLObjectType", type_), depth)

    def _field(self, type_: GraphQLObjectType, depth: int) -> str:
        leaves = [name for name, definition in type_.fields.items() if graphql.is_leaf_type(_named(definition))]
        # No leaf to end with: the query type of some schemas.
        name = self.random.choice(leaves if depth == 0 and leaves else list(type_.fields))
        definition = type_.fields[name]
        arguments = self._arguments(definition.args)
        asked = (name, arguments, str(definition.type))
        number = sum(1 for other in self.keys if other[0] == name)
        key = self.keys.setdefault(asked, name if number == 0 else f"{name}{number}")
        alias = "" if key == name else f"{key}: "
        below = (
            ""
            if graphql.is_leaf_type(_named(definition))
            else f" {self._selection_set(_named(definition), max(depth - 1, 0))}"
        )
        return f"{alias}{name}{arguments}{self._directives()}{below}"

    def _spread(self, type_: graphql.GraphQLNamedType, depth: int) -> str:
        condition = self.random.choice(self._overlapping(type_))
        names = self.spreads.setdefault(condition.name, [])
        if names and self.random.random() < 0.5:
            return f"...{self.random.choice(names)}{self._directives()}"
        # A fragment is added only when it is complete, so that no fragment spreads itself.
        body = self._selection_set(condition, depth - 1)
        name = f"F{len(self.fragments)}"
        self.fragments.append(f"fragment {name} on {condition.name} {body}")
        names.append(name)
        return f"...{name}{self._directives()}"

    def _overlapping(self, type_: graphql.GraphQLNamedType) -> list[graphql.GraphQLNamedType]:
        """The named types of the schema to which a value of this type can also belong."""
        possible = set(_possible(self.schema, type_))
        composite = (GraphQLObjectType, GraphQLInterfaceType, GraphQLUnionType)
        return [
            other
            for name, other in self.schema.type_map.items()
            if isinstance(other, composite)
            and not name.startswith("__")
            and possible & set(_possible(self.schema, other))
        ]

    def _directives(self) -> str:
        if self.random.random() < 0.75:
            return ""
        names = self.random.choice((("skip",), ("include",), ("skip", "include")))
        return "".join(f" @{name}(if: {self._condition()})" for name in names)

    def _condition(self) -> str:
        chance = self.random.random()
        if chance < 0.4:
            return self.random.choice(("true", "false"))
        if chance < 0.97:
            return self._variable("Boolean!", [True, False])
        return self._variable(f"Boolean = {self.random.choice(('true', 'false'))}", [True, False, None])

    def _variable(self, declaration: str, values: list[Any]) -> str:
        name = self.variables.setdefault(declaration, f"v{len(self.variables)}")
        if name not in self.values and (declaration.endswith("!") or self.random.random() < 0.7):
            self.values[name] = self.random.choice(values)
        return f"${name}"

    def _arguments(self, arguments: dict[str, GraphQLArgument]) -> str:
        given = [
            f"{name}: {self._argument(argument)}"
            for name, argument in arguments.items()
            if graphql.is_required_argument(argument) or self.random.random() < 0.4
        ]
        return f"({', '.join(given)})" if given else ""

    def _argument(self, argument: GraphQLArgument) -> str:
        if self.random.random() < 0.5:
            return self._literal(argument.type)
        nullable = _nullable(argument.type)
        value = self._value(GraphQLNonNull(nullable))
        if not isinstance(argument.type, GraphQLNonNull):
            return self._variable(str(nullable), [value, None])
        if self.random.random() < 0.8 or argument.default_value is graphql.Undefined:
            return self._variable(f"{nullable}!", [value])
        # If the argument has a default, a nullable variable is valid, and null is refused only at execution.
        return self._variable(str(nullable), [value, value, None])

    def _literal(self, type_: GraphQLInputType) -> str:
        if not isinstance(type_, GraphQLNonNull) and self.random.random() < 0.2:
            return "null"
        match type_ := _nullable(type_):
            case GraphQLList():
                return f"[{', '.join(self._literal(type_.of_type) for _ in range(self.random.randint(0, 2)))}]"
            case GraphQLInputObjectType():
                names = self._given_fields(type_)
                return f"{{{', '.join(f'{name}: {self._literal(type_.fields[name].type)}' for name in names)}}}"
            case GraphQLEnumType():
                return str(self.random.choice(list(type_.values)))
            case _:
                return _literal_leaf(self.random, type_)

    def _value(self, type_: GraphQLInputType) -> Any:
        if not isinstance(type_, GraphQLNonNull) and self.random.random() < 0.1:
            return None
        match type_ := _nullable(type_):
            case GraphQLList():
                return [self._value(type_.of_type) for _ in range(self.random.randint(0, 2))]
            case GraphQLInputObjectType():
                return {name: self._value(type_.fields[name].type) for name in self._given_fields(type_)}
            case _:
                return _leaf(self.random, type_)

    def _given_fields(self, type_: GraphQLInputObjectType) -> list[str]:
        if type_.is_one_of:
            return [self.random.choice(list(type_.fields))]
        fields = type_.fields.items()
        return [name for name, field in fields if graphql.is_required_input_field(field) or self.random.random() < 0.5]


@dataclass
class TreeWriter:
    """Writes random trees for selections; with `nulls`, sometimes an invalid null or a missing field."""

    schema: GraphQLSchema
    random: Random
    nulls: bool

    def write(self, selected: Selected, type_: GraphQLOutputType) -> Any:
        """A value of the type with the selected fields."""
        if isinstance(type_, GraphQLNonNull):
            return None if self.nulls and self.random.random() < 0.03 else self._value(selected, type_.of_type)
        return None if self.random.random() < 0.1 else self._value(selected, type_)

    def _value(self, selected: Selected, type_: GraphQLOutputType) -> Any:
        if isinstance(type_, GraphQLList):
            return [self.write(selected, type_.of_type) for _ in range(self.random.randint(0, 3))]
        if graphql.is_leaf_type(type_):
            return _leaf(self.random, type_)
        concrete = self.random.choice(_possible(self.schema, type_))
        return self._object(selected, concrete, named=concrete is not type_)

    def _object(self, selected: Selected, type_: GraphQLObjectType, *, named: bool) -> dict[str, Any]:
        entries: list[tuple[str, Any]] = [(TYPE_KEY, type_.name)] if named else []
        for child in selected.children(type_.name):
            if child.name == "__typename" or (self.nulls and self.random.random() < 0.01):
                continue
            entries.append((child.key, self.write(child, type_.fields[child.name].type)))
        return dict(entries)


def write_answers(writer: TreeWriter, asked: dict[str, Selected] | Any) -> dict[str, Any]:
    """A tree for each requested root field."""
    query = cast("GraphQLObjectType", writer.schema.query_type)
    return {key: writer.write(selected, query.fields[selected.name].type) for key, selected in asked.items()}


def laid_out(selected: Selected, value: Any) -> Any:
    """A tree of dicts by response key as rows. Other values are not changed, and missing ones are null."""
    match value:
        case list():
            return [laid_out(selected, item) for item in value]
        case dict() if selected.is_abstract:
            name = value.get(TYPE_KEY)
            children = selected.values(name) if name in selected.fields else ()
            return [name, *(laid_out(child, value.get(child.key)) for child in children)]
        case dict():
            return [laid_out(child, value.get(child.key)) for child in selected.values()]
        case _:
            return value


def _named(definition: graphql.GraphQLField) -> graphql.GraphQLNamedType:
    return get_named_type(definition.type)


def _nullable(type_: GraphQLInputType) -> Any:
    return graphql.get_nullable_type(type_)


def _possible(schema: GraphQLSchema, type_: Any) -> list[GraphQLObjectType]:
    return [type_] if isinstance(type_, GraphQLObjectType) else list(schema.get_possible_types(type_))


def _leaf(random: Random, type_: Any) -> Any:
    if isinstance(type_, GraphQLEnumType):
        return random.choice(list(type_.values))
    match type_.name:
        case "Int":
            return random.randint(-(2**31), 2**31 - 1)
        case "Float":
            return random.choice((0.0, -1.5, 1e300, 2.0))
        case "Boolean":
            return random.random() < 0.5
        case _:
            return random.choice(TEXTS)


def _literal_leaf(random: Random, type_: Any) -> str:
    value = _leaf(random, type_)
    return json.dumps(value, ensure_ascii=False)
