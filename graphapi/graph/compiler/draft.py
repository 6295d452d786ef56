"""One statement while it is being written: its parameters, its variables, and the actors that it starts from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Final, cast

from graphapi.graph.selection import Selected
from graphapi.model.name import fold

if TYPE_CHECKING:
    from graphapi.graph.compiler.reading import Reading

Arguments = Mapping[str, object]
# Writes the Cypher expression for one selected field of the value that a variable holds.
Field = Callable[["Draft", str, Selected], str]
Fields = Mapping[str, Field]


_AGGREGATION: Final = re.compile(r"\b(?:collect|count|min|max)\(")


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
    actors: list[str] = field(default_factory=list)
    cursors: list[CursorPlace] = field(default_factory=list)
    readings: dict[str, Reading] = field(default_factory=dict)
    path: tuple[str, ...] = ()
    _scopes: list[list[str]] = field(default_factory=lambda: [[]])
    _actor: str = ""  # the one found last
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

    def collect(self, clauses: str, write: Callable[[], str]) -> str:
        """A list with what `write` writes for each row of the clauses, as an expression."""
        self._scopes.append([])
        value = write()
        inner = self._scopes.pop()
        return self.named(f"COLLECT {{ {' '.join([clauses, *inner])} RETURN {value} }}")

    def named(self, subquery: str) -> str:
        """The subquery as an expression; one that aggregates is a column of its own, to be referred to by name.

        Neo4j 5.26 takes an aggregation inside a subquery for one of the expression around it, and refuses that.
        """
        if not _AGGREGATION.search(subquery):
            return subquery
        name = self.name("found")
        self._scopes[-1].append(f"WITH *, {subquery} AS {name}")
        return name

    @property
    def named_subqueries(self) -> list[str]:
        """Clauses that bind what was named outside of all subqueries."""
        return self._scopes[0]

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
        self.actors.append(variable)
        self.refs.append(ref)
        # Each is found after the one before it: two that know nothing of each other are planned as a Cartesian product.
        before, self._actor = self._actor, variable
        self.prelude.append(f"CALL ({before}) {{ {self._bearer(ref, variable)} }}")
        return variable

    def _bearer(self, ref: Arguments, variable: str) -> str:
        """Clauses that return the one actor of the reference."""
        ((kind, given),) = ref.items()
        match kind:
            case "id":
                return f"MATCH ({variable}:Actor {{id: {self.value(given)}}}) RETURN {variable}"
            case "externalId":
                external = self.value(given)
                return (
                    f"MATCH (:ExternalId {{value: {external}}})<-[:IDENTIFIED_BY]-({variable}:Actor) RETURN {variable}"
                )
            case "name":
                folded = self.value(fold(str(given)))
                return (
                    f"MATCH (:Name {{folded: {folded}}})<-[:NAMED]-(bearer:Actor) "
                    f"WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1 RETURN bearers[0] AS {variable}"
                )
            case _:
                raise AssertionError(f"an ActorRef has no field {kind}")
