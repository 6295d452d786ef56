"""Completes a finished tree as GraphQL wants it: rows as objects by response key, no null where none may be.

One function is generated for each selection of an object type, which takes half the time of a loop over its keys.
Nothing enters its text but GraphQL names (letters, digits, underscores), as string literals.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from graphql import GraphQLList, GraphQLNonNull, GraphQLOutputType

from graphapi.api.selection import Shape
from graphapi.graph.selection import TYPENAME

Complete: TypeAlias = Callable[[Any], Any]


class IncompleteError(Exception):
    """The tree has a null or another kind of value where the schema does not allow it."""


UNFIT: Final = (IncompleteError, IndexError, KeyError, TypeError, ValueError)
"""What completing raises for a tree that does not fit: a null to be opened, a row of another length, an unknown type."""


def compile_completion(shape: Shape) -> Complete:
    """A function from a field's tree to its completed value; the tree stays as it is.

    The function raises IncompleteError, or one of UNFIT, for a tree that the schema does not allow. Leaves are taken as
    they are.
    """
    return _of_type(shape.definition.type, shape) or _leaf


def _of_type(type_: GraphQLOutputType, shape: Shape) -> Complete | None:
    """None where there is nothing to do: for a nullable leaf."""
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
    complete = _of_nullable(item_type.of_type if isinstance(item_type, GraphQLNonNull) else item_type, shape)

    def complete_list(values: Any) -> Any:
        if type(values) is not list:
            raise IncompleteError
        if complete:
            # Where no null may be, a null item fails as it is opened.
            return [None if nullable and value is None else complete(value) for value in values]
        if not nullable and None in values:
            raise IncompleteError
        return values

    return complete_list


def _abstract(by_type: dict[str, Complete]) -> Complete:
    return lambda row: by_type[row[0]](row)


def _object(type_name: str, children: tuple[Shape, ...], *, named: bool) -> Complete:
    """Generates, for `{ id caption place { … } }` on a type with a non-null `id`:

    def complete(row):
        if type(row) is not list: raise IncompleteError
        [v0, v1, v2] = row
        if v0 is None: raise IncompleteError
        return {'id': v0, 'caption': v1, 'place': None if v2 is None else f2(v2)}

    `named`: the row begins with its type's name.
    """
    names: dict[str, Any] = {"IncompleteError": IncompleteError}
    values, required, entries = ["_"] if named else [], [], []
    for number, child in enumerate(children):
        key = repr(child.selected.key)
        if child.selected.name == TYPENAME:
            entries.append(f"{key}: {type_name!r}")
            continue
        value = f"v{number}"
        values.append(value)
        non_null = isinstance(child.definition.type, GraphQLNonNull)
        if non_null:
            required.append(f"{value} is None")
        entry = value
        if complete := _of_nullable(_bare(child.definition.type), child):
            names[f"f{number}"] = complete
            entry = f"f{number}({value})" if non_null else f"None if {value} is None else f{number}({value})"
        entries.append(f"{key}: {entry}")
    lines = [
        "if type(row) is not list: raise IncompleteError",
        f"[{', '.join(values)}] = row",
        *([f"if {' or '.join(required)}: raise IncompleteError"] if required else []),
        f"return {{{', '.join(entries)}}}",
    ]
    source = "def complete(row):\n" + "".join(f"    {line}\n" for line in lines)
    exec(compile(source, f"<completion of {type_name}>", "exec"), names)  # noqa: S102 - see the module's docstring
    return names["complete"]  # type: ignore[no-any-return]


def _bare(type_: GraphQLOutputType) -> GraphQLOutputType:
    return type_.of_type if isinstance(type_, GraphQLNonNull) else type_
