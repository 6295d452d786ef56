"""Builds one Cypher statement: its parameters, its variables, and the actors that it starts from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Final, cast

from graphapi.errors import BadInputError
from graphapi.graph.driver.statement import Statement
from graphapi.graph.read.selection import TYPENAME, Selected
from graphapi.model.code import plain
from graphapi.model.name import fold

Arguments = Mapping[str, object]
# Writes the Cypher expression for one selected field of the value that a variable holds.
Field = Callable[["StatementBuilder", str, Selected], str]
Fields = Mapping[str, Field]


# Each makes the statement longer, and nothing ends Neo4j's planning: 15,000 in one request held it up for minutes.
MOST_ACTORS: Final = 25
# Of a name, an id or a text that is looked for: one of 200,000 kept Neo4j busy for 17 s.
MOST_CHARACTERS: Final = 1_000
# Schemes of external ids whose codes are written in capitals.
_CAPITALS: Final = frozenset({"iso3166", "wikidata"})
# Looked for in the text (`StatementBuilder.named`): two dozen places aggregate, in clauses that others put together and nest. A mark that
# each of them had to set could be forgotten, and no server but the long-term line's would say so.
_AGGREGATION: Final = re.compile(r"\b(?:collect|count|min|max|sum)\(")


@dataclass(frozen=True, slots=True)
class Limits:
    """What a page may ask for: the size where none is given, and the most."""

    page_size: int = 50
    page_size_max: int = 500


EACH: Final = None
"""A step to each entry of a list."""
Step = int | str | None
"""A position in a row, EACH, or the name of a type: on only where a row is of that type."""


@dataclass(frozen=True, slots=True)
class CursorPlace:
    """Where an answer holds cursor keys that are still to be encoded: steps from the root; the last is a position."""

    path: tuple[Step, ...]
    listing: str


def as_input(given: object) -> Arguments:
    """An input object as a mapping; GraphQL has checked that it is one."""
    return cast("Arguments", given)


def short(given: object) -> str:
    """A text to look for, or BadInputError."""
    text = str(given)
    if len(text) > MOST_CHARACTERS:
        raise BadInputError(
            f"A text to search for can have at most {MOST_CHARACTERS:,} characters.", limit=MOST_CHARACTERS
        )
    return text


def key_of(kind: str, given: object) -> str:
    """What an actor's reference is looked up by: an id or an external id as it is stored, a name as names are compared."""
    text = short(given)
    match kind:
        case "id":
            return plain(text).lower()
        case "externalId":
            scheme, colon, code = plain(text).partition(":")
            upper = scheme.lower() in _CAPITALS
            return f"{scheme.lower()}{colon}{code.strip().upper() if upper else code.strip()}"
        case "name":
            return fold(text)
        case _:
            raise AssertionError(f"an ActorRef has no field {kind}")


@dataclass(frozen=True, slots=True)
class Named:
    """What an argument names: a node with the label whose property is one of the forms."""

    label: str
    key: str
    given: str
    forms: tuple[str, ...]


@dataclass(slots=True)
class StatementBuilder:
    """Collects the parts of one statement. `types` has the functions that write each GraphQL type's fields."""

    types: Mapping[str, Fields]
    limits: Limits
    known: Mapping[str, str] = field(default_factory=dict)
    """Ids of actors by names or former ids as they were given, of those that were looked for already."""
    params: dict[str, object] = field(default_factory=dict)
    prelude: list[str] = field(default_factory=list)
    refs: list[Arguments] = field(default_factory=list)
    needed: list[Named] = field(default_factory=list)
    actors: list[str] = field(default_factory=list)
    cursors: dict[tuple[Step, ...], str] = field(default_factory=dict)
    """Places of cursor keys, to the names of their listings."""
    notes: dict[str, object] = field(default_factory=dict)
    """What is known of variables, by their names (graphapi.graph.read.parts.relation_reading)."""
    path: tuple[Step, ...] = ()
    """To the row that is being written."""
    streams: bool = False
    """Whether the root field's list is wanted record by record."""
    streamed: str = ""
    """Clauses that return the list's entries, once they are written."""
    _scopes: list[list[str]] = field(default_factory=lambda: [[]])
    _bound: str = ""  # what the prelude bound last
    _numbers: count[int] = field(default_factory=count)

    def value(self, value: object) -> str:
        """An expression for the value, of which only the statement's parameters know.

        All are entries of one parameter. Neo4j plans a text again for parameters of other types and of other sizes: a
        name of 14 letters after one of 6, a list of 20 after one of 5. What is in a map makes no difference.
        """
        name = f"p{len(self.params)}"
        self.params[name] = value
        return f"$v.{name}"

    def statement(self, text: str) -> Statement:
        """The text with the values that it refers to."""
        return Statement(text, {"v": self.params})

    def name(self, noun: str) -> str:
        """A variable that nothing else in the statement is called."""
        return f"{noun}{next(self._numbers)}"

    def object(self, type_name: str, variable: str, children: Sequence[Selected], *, named: bool = False) -> str:
        """A row with the selected fields of the variable; `named`, where an interface or union stands."""
        fields = self.types[type_name]
        return self.row(
            children, lambda child: fields[child.name](self, variable, child), type_name=type_name if named else None
        )

    def row(
        self, children: Sequence[Selected], write: Callable[[Selected], str], *, type_name: str | None = None
    ) -> str:
        """A list with what `write` writes for each selected field, as `Selected` lays out a row."""
        values = [f"'{type_name}'"] if type_name else []
        outer = self.path
        within = (*outer, type_name) if type_name else outer
        for child in children:
            if child.name != TYPENAME:
                self.path = (*within, len(values), EACH) if child.is_list else (*within, len(values))
                values.append(write(child))
        self.path = outer
        return f"[{', '.join(values)}]"

    def collect(self, clauses: str, write: Callable[[], str]) -> str:
        """A list with what `write` writes for each row of the clauses, as an expression."""
        self._scopes.append([])
        value = write()
        inner = self._scopes.pop()
        return self.named(f"COLLECT {{ {' '.join([clauses, *inner])} RETURN {value} }}")

    def stream(self, clauses: str, write: Callable[[], str]) -> None:
        """Has the statement return what `write` writes for each row of the clauses as a record of its own."""
        self._scopes.append([])
        value = write()
        inner = self._scopes.pop()
        self.streamed = f"CALL (*) {{ {' '.join([clauses, *inner])} RETURN {value} AS answer }}\nRETURN answer"

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
    def at(self, *steps: Step) -> Iterator[None]:
        """While a row at these steps is written elsewhere than where it will stand."""
        outer, self.path = self.path, (*self.path, *steps)
        yield
        self.path = outer

    def cursor(self, listing: str) -> None:
        """Notes that what is being written are cursor keys."""
        self.cursors[self.path] = listing

    def actor(self, ref: Arguments) -> str:
        """A variable that holds the one actor that a reference names; none or several leave the statement without rows.

        Raises BadInputError where they are too many, or one is too long.
        """
        if len(self.refs) == MOST_ACTORS:
            raise BadInputError(f"One root field may name at most {MOST_ACTORS} actors.", limit=MOST_ACTORS)
        variable = self.name("actor")
        self.actors.append(variable)
        self.refs.append(ref)
        self._bind(variable, self._bearer(ref, variable))
        return variable

    def require(self, named: Sequence[Named]) -> None:
        """Leaves the statement without rows unless all of these are there; they have one label and property."""
        label, key = ("Source", "id") if not named else (named[0].label, named[0].key)
        wanted, variable = self.value([list(each.forms) for each in dict.fromkeys(named)]), self.name("known")
        self.needed += named
        found = (
            f"COUNT {{ UNWIND {wanted} AS forms MATCH (node:{label}) WHERE node.{key} IN forms RETURN DISTINCT forms }}"
        )
        self._bind(variable, f"WITH {found} AS {variable} WHERE {variable} = size({wanted}) RETURN {variable}")

    def _bind(self, variable: str, clauses: str) -> None:
        """Adds clauses that bind the variable to what statements start from."""
        # Each after the one before it: two that know nothing of each other are planned as a Cartesian product.
        before, self._bound = self._bound, variable
        self.prelude.append(f"CALL ({before}) {{ {clauses} }}")

    def _bearer(self, ref: Arguments, variable: str) -> str:
        """Clauses that return the one actor of the reference."""
        ((kind, given),) = ref.items()
        match kind:
            case "id":
                id_ = self.value(self.known.get(str(given), key_of(kind, given)))
                return f"MATCH ({variable}:Actor {{id: {id_}}}) RETURN {variable}"
            case "externalId":
                external = self.value(key_of(kind, given))
                return (
                    f"MATCH (:ExternalId {{value: {external}}})<-[:IDENTIFIED_BY]-({variable}:Actor) RETURN {variable}"
                )
            case "name":
                # One text, whether the name was looked for already or not: Neo4j plans it once.
                known = self.known.get(str(given))
                sought = self.value({"id": known, "folded": None if known else key_of(kind, given)})
                return (
                    f"CALL ({self._bound}) {{ MATCH (bearer:Actor {{id: {sought}.id}}) RETURN bearer, 'PRIMARY' AS kind UNION ALL "
                    f"MATCH (name:Name {{folded: {sought}.folded}})<-[:NAMED]-(bearer:Actor) RETURN bearer, name.kind AS kind }} "
                    f"WITH collect(DISTINCT CASE WHEN kind <> 'WEAK_ALIAS' THEN bearer END) AS strong, "
                    f"collect(DISTINCT bearer) AS bearers "
                    f"WITH CASE WHEN size(strong) > 0 THEN strong ELSE bearers END AS bearers "
                    f"WHERE size(bearers) = 1 RETURN bearers[0] AS {variable}"
                )
            case _:
                raise AssertionError(f"an ActorRef has no field {kind}")
