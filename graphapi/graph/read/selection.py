"""What a request asks of one root field, as frozen values that a planner can read without knowing GraphQL's library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

TYPENAME: Final = "__typename"
"""The meta field: whoever completes an answer knows it, and no row holds it."""


@dataclass(frozen=True, slots=True)
class Selected:
    """One selected field with all that is selected below it, and so the layout of what answers it.

    An object is answered by a row: a list of the `values` of what is selected, in their order. Where the return type is
    an interface or a union, the name of the concrete type comes before them. Lists are lists of these; leaves are as
    JSON has them.

    Fragments, repeated fields, `@skip` and `@include` are resolved: a response key stands once, in document order.
    """

    name: str
    """Name in the schema; `__typename` for the meta field."""
    key: str
    """Key in the answer: the alias, else the name."""
    type: str
    """Named return type without list and non-null: `Actor`, `ActorConnection`, `Node`, `String`."""
    is_list: bool = False
    is_abstract: bool = False
    """The return type is an interface or a union."""
    arguments: Mapping[str, object] = field(default_factory=dict)
    """Coerced, with defaults: enums as their names, input objects as dicts. Neither given nor defaulted: absent."""
    fields: Mapping[str, tuple[Selected, ...]] = field(default_factory=dict)
    """Concrete object type to its selection: one entry for an object type, one for each possible type of an interface
    or union (empty where nothing is asked of that type), none for a leaf."""
    token: object = field(default=None, compare=False, repr=False)
    """Set on a root field that was read from a request: one object for all such requests with the same document,
    operation, outcome of `@skip` and `@include`, and variables. What is made of a selection may be kept by it."""

    def children(self, type: str | None = None) -> tuple[Selected, ...]:  # noqa: A002 - GraphQL's word
        """The selection below, on one concrete type; `type` may be left out where there is only one.

        Raises KeyError for a type that is not possible here, or none where several are.
        """
        if type is not None:
            return self.fields[type]
        if len(self.fields) > 1:
            raise KeyError(f"{self.type} can be any of {', '.join(self.fields)}: say which")
        return next(iter(self.fields.values()), ())

    def values(self, type: str | None = None) -> tuple[Selected, ...]:  # noqa: A002
        """The children that a row holds a value for, in its order: all but `__typename`."""
        return tuple(child for child in self.children(type) if child.name != TYPENAME)

    def find(self, name: str, type: str | None = None) -> tuple[Selected, ...]:  # noqa: A002
        """The children of that schema name: several, where aliases ask for it with different arguments."""
        return tuple(child for child in self.children(type) if child.name == name)

    def asks(self, name: str, type: str | None = None) -> bool:  # noqa: A002
        """Whether a child of that schema name is selected."""
        return any(child.name == name for child in self.children(type))
