"""Completes a finished tree as GraphQL requires: rows become objects by response key, and nulls are checked.

One function is generated for each root field, which takes half the time of a loop over its keys.
Its text contains only GraphQL names (letters, digits, underscores), as string literals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any, Final, TypeAlias

from graphql import GraphQLList, GraphQLNonNull, GraphQLOutputType

from graphapi.api.execution.shape import Shape
from graphapi.errors import IncompleteError
from graphapi.graph.read.selection import TYPENAME

Complete: TypeAlias = Callable[[Any], Any]


UNFIT: Final = (IncompleteError, IndexError, KeyError, TypeError, ValueError)
"""Errors for a tree that does not fit the schema: a null in place of a row, a row of another length, an unknown type."""
# Python allows 20 blocks in each other.
_MOST_LOOPS: Final = 15


def compile_completion(shape: Shape) -> Complete:
    """A function that returns the completed value of a field's tree. It does not change the tree.

    The function raises one of UNFIT for a tree that the schema does not allow. It does not check leaves.

    For `{ id place { title } home { id } forms spells { id } }`, where only `home` can be null:

    def complete(row):
        if type(row) is not list: raise IncompleteError
        [a0, a1, a2, a3, a4] = row
        if a0 is None: raise IncompleteError
        if type(a1) is not list: raise IncompleteError
        [a5] = a1
        if a5 is None: raise IncompleteError
        if a2 is not None:
            ...
        else:
            a6 = None
        if type(a3) is not list or None in a3: raise IncompleteError
        if type(a4) is not list: raise IncompleteError
        a7 = []
        for a8 in a4:
            ...
            a7.append({'id': a9})
        return {'id': a0, 'place': {'title': a5}, 'home': a6, 'forms': a3, 'spells': a7}
    """
    return _compiled(lambda function, value: function.value(shape.definition.type, shape, value))


def _compiled(write: Callable[[_Function, str], str]) -> Complete:
    function = _Function()
    value = write(function, "row")
    source = "\n    ".join(["def complete(row):", *function.lines, f"return {value}"])
    exec(compile(source, "<completion>", "exec"), function.names)  # noqa: S102 - see the module's docstring
    return function.names["complete"]  # type: ignore[no-any-return]


class _Function:
    """The lines of a function that is being generated, and the names that it uses."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.names: dict[str, Any] = {"IncompleteError": IncompleteError}
        self._numbers = count()
        self._depth = 0
        self._loops = 0

    def value(self, type_: GraphQLOutputType, shape: Shape, variable: str) -> str:
        """Adds the necessary checks of a value. Returns an expression for the completed value."""
        bare = _bare(type_)
        if isinstance(type_, GraphQLNonNull):
            return self._present(bare, shape, variable)
        if not shape.fields and not isinstance(bare, GraphQLList):
            return variable
        result = self._name()
        with self._block(f"if {variable} is not None:"):
            self._line(f"{result} = {self._present(bare, shape, variable)}")
        with self._block("else:"):
            self._line(f"{result} = None")
        return result

    def row(self, type_name: str, children: tuple[Shape, ...], row: str, *, named: bool) -> str:
        """Adds lines that unpack the row in a variable; `named` if it begins with the name of its type."""
        asked = [child for child in children if child.selected.name != TYPENAME]
        variables = {id(child): self._name() for child in asked}
        self._refuse(f"type({row}) is not list")
        self._line(f"[{', '.join([*(['_'] if named else []), *variables.values()])}] = {row}")
        entries = []
        for child in children:
            variable = variables.get(id(child))
            value = repr(type_name) if variable is None else self.value(child.definition.type, child, variable)
            entries.append(f"{child.selected.key!r}: {value}")
        return f"{{{', '.join(entries)}}}"

    def _present(self, type_: GraphQLOutputType, shape: Shape, variable: str) -> str:
        """As `value`, for a value that must not be null."""
        if isinstance(type_, GraphQLList):
            return self._list(type_.of_type, shape, variable)
        if not shape.fields:
            self._refuse(f"{variable} is None")
            return variable
        if shape.selected.is_abstract:
            completed = {name: _object(name, children) for name, children in shape.fields.items()}
            return f"{self._named(completed)}[{variable}[0]]({variable})"
        [(name, children)] = shape.fields.items()
        return self.row(name, children, variable, named=False)

    def _list(self, item_type: GraphQLOutputType, shape: Shape, variable: str) -> str:
        wrong = f"type({variable}) is not list"
        if not shape.fields and not isinstance(_bare(item_type), GraphQLList):
            # Leaves are not checked one by one.
            self._refuse(f"{wrong} or None in {variable}" if isinstance(item_type, GraphQLNonNull) else wrong)
            return variable
        self._refuse(wrong)
        if self._loops == _MOST_LOOPS:
            each = _compiled(lambda function, item: function.value(item_type, shape, item))
            return f"list(map({self._named(each)}, {variable}))"
        result, item = self._name(), self._name()
        self._line(f"{result} = []")
        self._loops += 1
        with self._block(f"for {item} in {variable}:"):
            self._line(f"{result}.append({self.value(item_type, shape, item)})")
        self._loops -= 1
        return result

    def _name(self) -> str:
        return f"a{next(self._numbers)}"

    def _named(self, value: object) -> str:
        name = self._name()
        self.names[name] = value
        return name

    def _refuse(self, condition: str) -> None:
        self._line(f"if {condition}: raise IncompleteError")

    def _line(self, text: str) -> None:
        self.lines.append("    " * self._depth + text)

    @contextmanager
    def _block(self, head: str) -> Iterator[None]:
        self._line(head)
        self._depth += 1
        yield
        self._depth -= 1


def _object(type_name: str, children: tuple[Shape, ...]) -> Complete:
    return _compiled(lambda function, row: function.row(type_name, children, row, named=True))


def _bare(type_: GraphQLOutputType) -> GraphQLOutputType:
    return type_.of_type if isinstance(type_, GraphQLNonNull) else type_
