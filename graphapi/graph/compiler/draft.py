"""One statement while it is being written: its parameters, its variables, and the actors that it starts from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, cast

from graphapi.graph.selection import Selected
from graphapi.model.name import fold

if TYPE_CHECKING:
    from graphapi.graph.compiler.reading import Reading

Arguments = Mapping[str, object]
# Writes the Cypher expression for one selected field of the value that a variable holds.
Field = Callable[["Draft", str, Selected], str]
Fields = Mapping[str, Field]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a page may ask for: the size where none is given, and the most."""

    page_size: int = 50
    page_size_max: int = 500


@dataclass(frozen=True, slots=True)
class CursorPlace:
    """Where an answer holds cursor keys that are still to be encoded: response keys from the root; lists are walked."""

    path: tuple[str, ...]
    listing: str


def as_input(given: object) -> Arguments:
    """An input object as a mapping; GraphQL has checked that it is one."""
    return cast("Arguments", given)


@dataclass(slots=True)
class Draft:
    """Collects what the compiler writes. `types` says how each GraphQL type's fields are read."""

    types: Mapping[str, Fields]
    limits: Limits
    params: dict[str, object] = field(default_factory=dict)
    prelude: list[str] = field(default_factory=list)
    refs: list[Arguments] = field(default_factory=list)
    cursors: list[CursorPlace] = field(default_factory=list)
    readings: dict[str, Reading] = field(default_factory=dict)
    path: tuple[str, ...] = ()
    _numbers: count[int] = field(default_factory=count)

    def value(self, value: object) -> str:
        """A parameter that holds the value; its name depends on the document alone."""
        name = f"p{len(self.params)}"
        self.params[name] = value
        return f"${name}"

    def name(self, noun: str) -> str:
        """A variable that nothing else in the statement is called."""
        return f"{noun}{next(self._numbers)}"

    def object(self, type_name: str, variable: str, children: Sequence[Selected], **more: str) -> str:
        """A map with the selected fields of the variable, keyed by response key; `more` are further entries.

        `__typename` is left to the executor, which knows it.
        """
        fields = self.types[type_name]
        entries = [f"{key}: {expression}" for key, expression in more.items()]
        for child in children:
            if child.name != "__typename":
                with self.below(child.key):
                    entries.append(f"`{child.key}`: {fields[child.name](self, variable, child)}")
        return "{" + ", ".join(entries) + "}"

    @contextmanager
    def below(self, *keys: str) -> Iterator[None]:
        """While a value below these response keys is written, so that cursors know where they stand."""
        outer, self.path = self.path, (*self.path, *keys)
        yield
        self.path = outer

    def cursor(self, key: str, listing: str) -> None:
        """Notes that the answer holds cursor keys at this response key."""
        self.cursors.append(CursorPlace((*self.path, key), listing))

    def actor(self, ref: Arguments) -> str:
        """A variable that holds the one actor that a reference names; none or several leave the statement without rows."""
        variable = self.name("actor")
        self.refs.append(ref)
        ((kind, given),) = ref.items()
        match kind:
            case "id":
                self.prelude.append(f"MATCH ({variable}:Actor {{id: {self.value(given)}}})")
            case "externalId":
                external = self.value(given)
                self.prelude.append(f"MATCH (:ExternalId {{value: {external}}})<-[:IDENTIFIED_BY]-({variable}:Actor)")
            case "name":
                folded = self.value(fold(str(given)))
                self.prelude.append(
                    f"CALL () {{ MATCH (:Name {{folded: {folded}}})<-[:NAMED]-(bearer:Actor) "
                    f"WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1 RETURN bearers[0] AS {variable} }}"
                )
            case _:
                raise AssertionError(f"an ActorRef has no field {kind}")
        return variable
