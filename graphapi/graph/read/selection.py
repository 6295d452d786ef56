"""The selection of one root field, as frozen values that do not depend on the GraphQL library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

TYPENAME: Final = "__typename"
"""The meta field. Rows do not have it: the code that completes the answer adds it."""
REF: Final = "@ref"
"""A field that the schema does not have: what identifies a node, a relation or a row of a list to a further statement."""


@dataclass(frozen=True, slots=True)
class Selected:
    """One selected field with the selection below it, which also defines the layout of its answer.

    The answer for an object is a row: a list with the `values` of the selection, in order. If the return type is an
    interface or a union, the name of the concrete type comes first. Lists are lists of rows; leaves are JSON values.

    Fragments, repeated fields, `@skip` and `@include` are resolved: each response key occurs once, in document order.
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
    """Coerced, with defaults: enums as names, input objects as dicts. An argument without a value and a default is absent."""
    fields: Mapping[str, tuple[Selected, ...]] = field(default_factory=dict)
    """The selection for each concrete object type: one entry for an object type, one for each possible type of an
    interface or a union (empty if nothing is selected on it), none for a leaf."""
    token: object = field(default=None, compare=False, repr=False)
    """Set on a root field of a request: the same object for all requests with the same document, operation, result of
    `@skip` and `@include`, and variables. So it can be the key of a cache."""

    def children(self, type: str | None = None) -> tuple[Selected, ...]:  # noqa: A002 - GraphQL's word
        """The selection below, on one concrete type; `type` can be left out if there is only one.

        Raises KeyError for a type that is not possible here, or if several are possible and none is given.
        """
        if type is not None:
            return self.fields[type]
        if len(self.fields) > 1:
            raise KeyError(f"{self.type} can be any of {', '.join(self.fields)}: say which")
        return next(iter(self.fields.values()), ())

    def values(self, type: str | None = None) -> tuple[Selected, ...]:  # noqa: A002
        """The children that have a value in a row, in order: all except `__typename`."""
        return tuple(child for child in self.children(type) if child.name != TYPENAME)

    def find(self, name: str, type: str | None = None) -> tuple[Selected, ...]:  # noqa: A002
        """The children with this schema name: several if aliases select it with different arguments."""
        return tuple(child for child in self.children(type) if child.name == name)

    def asks(self, name: str, type: str | None = None) -> bool:  # noqa: A002
        """Whether a child with this schema name is selected."""
        return any(child.name == name for child in self.children(type))
