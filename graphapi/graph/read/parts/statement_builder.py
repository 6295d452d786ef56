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
# Whether the statement reads a property of this name, of any value.
Reads = Callable[[str], bool]


# Each one makes the statement longer, and planning in Neo4j has no time limit: 15,000 in one request blocked it for minutes.
MOST_ACTORS: Final = 25
# Characters of a name, an id or a search text: one of 200,000 kept Neo4j busy for 17 s.
MOST_CHARACTERS: Final = 1_000
_REF_KINDS: Final = ("id", "name", "externalId")
# Schemes of external ids with codes in capitals.
_CAPITALS: Final = frozenset({"iso3166", "wikidata"})
# `StatementBuilder.named` searches the text for these: about 24 places aggregate, in clauses that are combined and nested.
# If each had to set a mark, a missing one would fail only on the long-term version of Neo4j.
_AGGREGATION: Final = re.compile(r"\b(?:collect|count|min|max|sum)\(")


@dataclass(frozen=True, slots=True)
class Limits:
    """The default and the maximum size of a page."""

    page_size: int = 50
    page_size_max: int = 500


EACH: Final = None
"""A step to each entry of a list."""
Step = int | str | None
"""A position in a row, EACH, or the name of a type, which only rows of that type pass."""


@dataclass(frozen=True, slots=True)
class CursorPlace:
    """The place in an answer of cursor keys that must be encoded: steps from the root; the last is a position."""

    path: tuple[Step, ...]
    listing: str


def as_input(given: object) -> Arguments:
    """An input object as a mapping; GraphQL has checked its type."""
    return cast("Arguments", given)


def short(given: object) -> str:
    """A text to search. Raises BadInputError if it is too long."""
    text = str(given)
    if len(text) > MOST_CHARACTERS:
        raise BadInputError(
            f"A text to search for can have at most {MOST_CHARACTERS:,} characters.", limit=MOST_CHARACTERS
        )
    return text


def key_of(kind: str, given: object) -> str:
    """The key for the look-up of an actor's reference: an id or an external id as stored, or a folded name."""
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
    """A node that an argument names: it has the label, and its property is one of the forms."""

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
    """Ids of actors by given name or former id, for those that were looked up already."""
    params: dict[str, object] = field(default_factory=dict)
    prelude: list[str] = field(default_factory=list)
    refs: list[Arguments] = field(default_factory=list)
    needed: list[Named] = field(default_factory=list)
    actors: list[str] = field(default_factory=list)
    cursors: dict[tuple[Step, ...], str] = field(default_factory=dict)
    """The name of the listing for each place of cursor keys."""
    notes: dict[str, object] = field(default_factory=dict)
    """Notes on variables, by name (graphapi.graph.read.parts.relation_reading)."""
    path: tuple[Step, ...] = ()
    """The path to the row that is being written."""
    is_piece: bool = False
    """Whether the statement is one of few, which read all answers (graphapi.graph.read.cut)."""
    streams: bool = False
    """Whether the list of the root field is returned record by record."""
    streamed: str = ""
    """Clauses that return the entries of the list, once they are written."""
    reads_all: bool = False
    """Whether the statement reads all facts of a relation, to hand them to a further statement."""
    _later: dict[str, Callable[[Reads], str]] = field(default_factory=dict)
    _scopes: list[list[str]] = field(default_factory=lambda: [[]])
    _bound: str = ""  # the variable that the prelude bound last
    _numbers: count[int] = field(default_factory=count)

    def value(self, value: object) -> str:
        """An expression for the value, which is only in the parameters of the statement.

        All values are entries of one parameter, which is a map. Neo4j plans a text again for parameters of another type or size,
        for example a name of 14 letters after one of 6, or a list of 20 after one of 5, but not for other entries of a map.
        """
        name = f"p{len(self.params)}"
        self.params[name] = value
        return f"$v.{name}"

    def later(self, write: Callable[[Reads], str]) -> str:
        """A mark for text that depends on what the rest of the statement reads. `statement` replaces it."""
        mark = f"«{len(self._later)}»"
        self._later[mark] = write
        return mark

    def statement(self, text: str) -> Statement:
        """The statement with this text and the values that it refers to."""
        # What is marked last is written first, because it can read what was marked before.
        for mark, write in reversed(self._later.items()):
            text = text.replace(mark, write(lambda name, text=text: self.reads_all or f".{name}" in text))  # type: ignore[misc]
        return Statement(text, {"v": self.params})

    def name(self, noun: str) -> str:
        """A new variable name that is unique in the statement."""
        return f"{noun}{next(self._numbers)}"

    def object(self, type_name: str, variable: str, children: Sequence[Selected], *, named: bool = False) -> str:
        """A row with the selected fields of the variable; `named` if the type is an interface or a union."""
        fields = self.types[type_name]
        return self.row(
            children, lambda child: fields[child.name](self, variable, child), type_name=type_name if named else None
        )

    def row(
        self, children: Sequence[Selected], write: Callable[[Selected], str], *, type_name: str | None = None
    ) -> str:
        """A list with the result of `write` for each selected field, in the layout of `Selected`."""
        values = [f"'{type_name}'"] if type_name else []
        outer = self.path
        within = (*outer, type_name) if type_name else outer
        for child in children:
            if child.name != TYPENAME:
                self.path = (*within, len(values), EACH) if child.is_list else (*within, len(values))
                values.append(write(child))
        self.path = outer
        return f"[{', '.join(values)}]"

    def collect(self, clauses: str, write: Callable[[], str], *, first: bool = False) -> str:
        """An expression for a list with the result of `write` for each row of the clauses. `first`: see `named`."""
        self._scopes.append([])
        value = write()
        inner = self._scopes.pop()
        return self.named(f"COLLECT {{ {' '.join([clauses, *inner])} RETURN {value} }}", first=first)

    def stream(self, clauses: str, write: Callable[[], str]) -> None:
        """Makes the statement return the result of `write` for each row of the clauses as a separate record."""
        self._scopes.append([])
        value = write()
        inner = self._scopes.pop()
        self.streamed = f"CALL (*) {{ {' '.join([clauses, *inner])} RETURN {value} AS answer }}\nRETURN answer"

    def named(self, subquery: str, *, first: bool = False) -> str:
        """The subquery as an expression. If it aggregates, it becomes a separate column, and the expression is its name.

        Neo4j 5.26 treats an aggregation in a subquery as one of the enclosing expression, and refuses it. `first`: it becomes
        the first column. Neo4j sorts rows together with all columns before them, and counts that as memory of each row.
        """
        if not first and not _AGGREGATION.search(subquery):
            return subquery
        name, columns = self.name("found"), self._scopes[-1]
        columns.insert(0 if first else len(columns), f"WITH *, {subquery} AS {name}")
        return name

    @property
    def named_subqueries(self) -> list[str]:
        """Clauses that bind the variables that were named outside of all subqueries."""
        return self._scopes[0]

    @contextmanager
    def at(self, *steps: Step) -> Iterator[None]:
        """A context in which `path` has these further steps, to write a row outside of the text of its parent."""
        outer, self.path = self.path, (*self.path, *steps)
        yield
        self.path = outer

    def cursor(self, listing: str) -> None:
        """Notes that cursor keys are being written at this place."""
        self.cursors[self.path] = listing

    def actor(self, ref: Arguments) -> str:
        """A variable with the actor that a reference names. If there is none, or several match, the statement returns no rows.

        Raises BadInputError if there are too many references, or one is too long.
        """
        if len(self.refs) == MOST_ACTORS:
            raise BadInputError(f"One root field may name at most {MOST_ACTORS} actors.", limit=MOST_ACTORS)
        variable = self.name("actor")
        self.actors.append(variable)
        self.refs.append(ref)
        self._bind(variable, self._bearer(ref, variable))
        return variable

    def require(self, named: Sequence[Named]) -> None:
        """Makes the statement return no rows unless all of these exist; all have the same label and property."""
        label, key = ("Source", "id") if not named else (named[0].label, named[0].key)
        wanted, variable = self.value([list(each.forms) for each in dict.fromkeys(named)]), self.name("known")
        self.needed += named
        found = (
            f"COUNT {{ UNWIND {wanted} AS forms MATCH (node:{label}) WHERE node.{key} IN forms RETURN DISTINCT forms }}"
        )
        self._bind(variable, f"WITH {found} AS {variable} WHERE {variable} = size({wanted}) RETURN {variable}")

    def _bind(self, variable: str, clauses: str) -> None:
        """Adds clauses that bind the variable to the start of the statement."""
        # Each depends on the one before: two independent ones are planned as a Cartesian product.
        before, self._bound = self._bound, variable
        self.prelude.append(f"CALL ({before}) {{ {clauses} }}")

    def _bearer(self, ref: Arguments, variable: str) -> str:
        """Clauses that return the actor of the reference. Their text is the same for all kinds, so that Neo4j plans it once."""
        ((kind, given),) = ref.items()
        # An external id can have the text of a name that was looked up.
        known = self.known.get(str(given)) if kind != "externalId" else None
        wanted = {"id": known} if known else {kind: key_of(kind, given)}
        sought = self.value(dict.fromkeys(_REF_KINDS) | wanted)
        return (
            f"CALL ({self._bound}) {{ MATCH (bearer:Actor {{id: {sought}.id}}) RETURN bearer, 'PRIMARY' AS kind UNION ALL "
            f"MATCH (:ExternalId {{value: {sought}.externalId}})<-[:IDENTIFIED_BY]-(bearer:Actor) "
            f"RETURN bearer, 'PRIMARY' AS kind UNION ALL "
            f"MATCH (name:Name {{folded: {sought}.name}})<-[:NAMED]-(bearer:Actor) RETURN bearer, name.kind AS kind }} "
            f"WITH collect(DISTINCT CASE WHEN kind <> 'WEAK_ALIAS' THEN bearer END) AS strong, "
            f"collect(DISTINCT bearer) AS bearers "
            f"WITH CASE WHEN size(strong) > 0 THEN strong ELSE bearers END AS bearers "
            f"WHERE size(bearers) = 1 RETURN bearers[0] AS {variable}"
        )
