"""Completes a finished tree as GraphQL requires: rows become objects by response key, and nulls are checked.

A function is generated for each selection on an object type, which takes half the time of a loop over its keys.
Its text contains only GraphQL names (letters, digits, underscores), as string literals.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from graphql import GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLOutputType

from graphapi.api.execution.shape import Shape
from graphapi.errors import IncompleteError
from graphapi.graph.read.selection import TYPENAME

Complete: TypeAlias = Callable[[Any], Any]


UNFIT: Final = (IncompleteError, IndexError, KeyError, TypeError, ValueError)
"""Errors for a tree that does not fit the schema: a null in place of a row, a row of another length, an unknown type."""


def compile_completion(shape: Shape) -> Complete:
    """A function that returns the completed value of a field's tree. It does not change the tree.

    The function raises one of UNFIT for a tree that the schema does not allow. It does not check leaves.
    """
    return _of_type(shape.definition.type, shape) or _leaf


def _of_type(type_: GraphQLOutputType, shape: Shape) -> Complete | None:
    """The function for a type; None if there is nothing to do, as for a nullable leaf."""
    if isinstance(type_, GraphQLNonNull):
        return _non_null(_of_nullable(type_.of_type, shape))
    complete = _of_nullable(type_, shape)
    return complete and _nullable(complete)


def _of_nullable(type_: GraphQLOutputType, shape: Shape) -> Complete | None:
    if isinstance(type_, GraphQLList):
        return _list(type_.of_type, shape)
    if not shape.fields:
        return None
    if shape.selected.is_abstract:
        return _abstract({name: _object(name, children, named=True) for name, children in shape.fields.items()})
    [(name, children)] = shape.fields.items()
    return _object(name, children, named=False)


def _leaf(value: Any) -> Any:
    return value


def _non_null(complete: Complete | None) -> Complete:
    def complete_non_null(value: Any) -> Any:
        if value is None:
            raise IncompleteError
        return complete(value) if complete else value

    return complete_non_null


def _nullable(complete: Complete) -> Complete:
    return lambda value: None if value is None else complete(value)


def _list(item_type: GraphQLOutputType, shape: Shape) -> Complete:
    nullable = not isinstance(item_type, GraphQLNonNull)
    complete = _of_nullable(_bare(item_type), shape)
    each = _nullable(complete) if complete and nullable else complete

    def complete_list(values: Any) -> Any:
        if type(values) is not list:
            raise IncompleteError
        if each:
            # If items must not be null, a null item raises an error when its row is read.
            return list(map(each, values))
        if not nullable and None in values:
            raise IncompleteError
        return values

    return complete_list


def _abstract(by_type: dict[str, Complete]) -> Complete:
    return lambda row: by_type[row[0]](row)


def _object(type_name: str, children: tuple[Shape, ...], *, named: bool) -> Complete:
    """Generates a function. For `{ id place { title } home { id } forms }` on a type in which only `home` is nullable:

    def complete(row):
        if type(row) is not list: raise IncompleteError
        [row_0, row_1, row_2, row_3] = row
        if row_0 is None: raise IncompleteError
        if type(row_1) is not list: raise IncompleteError
        [row_1_0] = row_1
        if type(row_3) is not list or None in row_3: raise IncompleteError
        return {'id': row_0, 'place': {'title': row_1_0}, 'home': None if row_2 is None else of_row_2(row_2), 'forms': row_3}

    `named`: the row begins with the name of its type.
    """
    function = _Function()
    value = function.object(type_name, children, "row", named=named)
    source = "def complete(row):\n" + "".join(f"    {line}\n" for line in [*function.lines, f"return {value}"])
    exec(compile(source, f"<completion of {type_name}>", "exec"), function.names)  # noqa: S102 - see the module's docstring
    return function.names["complete"]  # type: ignore[no-any-return]


class _Function:
    """The lines of a function that is being generated, and the names that it uses."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.names: dict[str, Any] = {"IncompleteError": IncompleteError}

    def object(self, type_name: str, children: tuple[Shape, ...], row: str, *, named: bool) -> str:
        """Adds lines that unpack the row in a variable. Returns an expression for the object."""
        asked = [child for child in children if child.selected.name != TYPENAME]
        variables = {id(child): f"{row}_{number}" for number, child in enumerate(asked)}
        self._refuse(f"type({row}) is not list")
        self.lines.append(f"[{', '.join([*(['_'] if named else []), *variables.values()])}] = {row}")
        entries = []
        for child in children:
            variable = variables.get(id(child))
            value = repr(type_name) if variable is None else self._value(child, variable)
            entries.append(f"{child.selected.key!r}: {value}")
        return f"{{{', '.join(entries)}}}"

    def _value(self, shape: Shape, variable: str) -> str:
        """Adds the necessary checks of a field's value. Returns an expression for the completed value."""
        type_, nullable = _bare(shape.definition.type), not isinstance(shape.definition.type, GraphQLNonNull)
        if shape.fields or _is_nested(type_):
            if not nullable and isinstance(type_, GraphQLObjectType):
                [(name, children)] = shape.fields.items()
                return self.object(name, children, variable, named=False)
            self.names[f"of_{variable}"] = _of_nullable(type_, shape)
            if nullable:
                return f"None if {variable} is None else of_{variable}({variable})"
            self._refuse(f"{variable} is None")
            return f"of_{variable}({variable})"
        if isinstance(type_, GraphQLList):
            self._refuse_list(type_, variable, nullable=nullable)
        elif not nullable:
            self._refuse(f"{variable} is None")
        return variable

    def _refuse_list(self, type_: GraphQLList[Any], variable: str, *, nullable: bool) -> None:
        """Adds the check of a list of leaves, which are not checked one by one."""
        wrong = f"type({variable}) is not list"
        if isinstance(type_.of_type, GraphQLNonNull):
            wrong += f" or None in {variable}"
        self._refuse(f"{variable} is not None and ({wrong})" if nullable else wrong)

    def _refuse(self, condition: str) -> None:
        self.lines.append(f"if {condition}: raise IncompleteError")


def _bare(type_: GraphQLOutputType) -> GraphQLOutputType:
    return type_.of_type if isinstance(type_, GraphQLNonNull) else type_


def _is_nested(type_: GraphQLOutputType) -> bool:
    """Whether the type is a list of lists."""
    return isinstance(type_, GraphQLList) and isinstance(_bare(type_.of_type), GraphQLList)
