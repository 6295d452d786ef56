"""What a request asks of one root field, as frozen values that a planner can read without knowing GraphQL's library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

TYPE_KEY: Final = "__type"
"""Key under which a tree names the concrete type of a value that stands where an interface or union is declared.

It never reaches the answer, and no client can ask for it: GraphQL reserves names that begin with two underscores.
"""


@dataclass(frozen=True, slots=True)
class Selected:
    """One selected field with all that is selected below it.

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
    shape: object = field(default=None, compare=False, repr=False)
    """Set on a root field that was read from a request: one object for all requests with the same document, operation
    and outcome of `@skip` and `@include`. Such selections differ at most in arguments that are given by variables."""

    def children(self, type: str | None = None) -> tuple[Selected, ...]:  # noqa: A002 - GraphQL's word
        """The selection below, on one concrete type; `type` may be left out where there is only one.

        Raises KeyError for a type that is not possible here, or none where several are.
        """
        if type is not None:
            return self.fields[type]
        if len(self.fields) > 1:
            raise KeyError(f"{self.type} can be any of {', '.join(self.fields)}: say which")
        return next(iter(self.fields.values()), ())

    def find(self, name: str, type: str | None = None) -> tuple[Selected, ...]:  # noqa: A002
        """The children of that schema name: several, where aliases ask for it with different arguments."""
        return tuple(child for child in self.children(type) if child.name == name)

    def asks(self, name: str, type: str | None = None) -> bool:  # noqa: A002
        """Whether a child of that schema name is selected."""
        return any(child.name == name for child in self.children(type))
