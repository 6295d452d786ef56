"""From a selection to rows: its leaves are columns, and there is a row for each claim that an entry rests on.

Nothing here knows a question: what is selected of an entry decides its columns, so a new document has rows at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any, Final, TypeAlias

from graphapi.export.certainty import Window, certainty_of
from graphapi.export.column import Column, Kind, kind_of
from graphapi.graph.read.selection import TYPENAME, Selected
from graphapi.model.vocabulary import Certainty

Row: TypeAlias = list[Any]
Entry: TypeAlias = Mapping[str, Any]
Read: TypeAlias = Callable[[str], str]
"""Writes what is read of the object in a variable, as a Python expression."""

EVIDENCE: Final = "evidence"
"""The column that says what a row's claim is to its entry: `claim`, `denial`; empty where there is none."""
TYPE: Final = "type"
"""The column that says of which type an entry is, where they can be of several."""
MORE: Final = "more_evidence"
"""The column that says whether there are claims of that kind that have no row."""
# Leaves that are what their object is called.
_NAMING: Final = frozenset({"caption", "title", "text", "day"})
# Objects whose own name says nothing beside the names of what they hold.
_TRANSPARENT: Final = frozenset({"relation", "finding", "item", "node", "bounds", "after"})
# For those who draw letters, and for those who ask for the next page.
_LEFT_OUT: Final = frozenset({TYPENAME, "direction", "pageInfo", "years"})
# Lists whose entries have rows of their own.
_ENTRIES: Final = frozenset({"spells", "edges", "appeared", "disappeared", "changed"})
_CONNECTIONS: Final = {"claims": "claim", "denials": "denial"}
# Of a claim below something else: what the other has, too, is told apart.
_TOLD_APART: Final = frozenset(
    {"id", "predicate", "subject", "object", "period", "bounds", "forms", "certainty", "event", "place"}
)
_SHORT: Final = {
    "quote_translation": "translation",
    "source_published": "published",
    "source_url": "url",
    "source_licence": "licence",
    "source_publisher": "publisher",
    "source_publisher_id": "publisher_id",
}


@dataclass(slots=True)
class _Level:
    """What is read of one object, and the lists below it whose entries have rows."""

    cells: dict[str, tuple[Kind, Read]] = field(default_factory=dict)
    below: list[_Below] = field(default_factory=list)
    own_row: bool = False
    """Whether it has a row besides those of what is below."""

    def columns(self) -> Iterator[tuple[str, Kind]]:
        for name, (kind, _) in self.cells.items():
            yield name, kind
        for below in self.below:
            yield from below.extra
            yield from below.level.columns()


@dataclass(slots=True)
class _Below:
    entries: Read
    level: _Level
    says: dict[str, Any]
    more: Read | None = None

    @property
    def extra(self) -> Iterator[tuple[str, Kind]]:
        for name in self.says:
            yield name, Kind.TEXT
        if self.more:
            yield MORE, Kind.TRUTH


class Layout:
    """The columns of what is selected of an entry, and the rows of each entry."""

    def __init__(self, selected: Selected, window: Window | None = None) -> None:
        """`selected` is the field whose objects are entries. `window`: the period asked about, for how certain claims are."""
        self._level = _level(selected, "", window)
        kinds: dict[str, Kind] = {}
        for name, kind in self._level.columns():
            kinds.setdefault(name, kind)
        self.columns = tuple(Column(name, kind) for name, kind in kinds.items())
        self._places = {name: place for place, name in enumerate(kinds)}
        self._write = self._writer(self._level)

    def rows(self, entry: Entry) -> list[Row]:
        """One for each claim below; one where there is none."""
        rows: list[Row] = []
        self._write([None] * len(self.columns), entry, rows)
        return rows

    def _writer(self, level: _Level) -> Callable[[Row, Entry, list[Row]], None]:
        """A function that adds an object's rows. It is generated: reading cell by cell took half of an export's time.

        Nothing enters its text but GraphQL names, as string literals, and places.
        """
        known: dict[str, Any] = dict(_KNOWN)
        lines = [f"row[{self._places[name]}] = {read('entry')}" for name, (_, read) in level.cells.items()]
        lines.append("before = len(rows)")
        if level.own_row:
            lines.append("rows.append(row)")
        for number, below in enumerate(level.below):
            known[f"write_{number}"] = self._writer(below.level)
            lines.append(f"for each in {below.entries('entry')}:")
            lines.append("    inner = row.copy()")
            lines += [f"    inner[{self._places[name]}] = {said!r}" for name, said in below.says.items()]
            if below.more:
                lines.append(f"    inner[{self._places[MORE]}] = {below.more('entry')}")
            lines.append(f"    write_{number}(inner, each, rows)")
        lines.append("if len(rows) == before: rows.append(row)")
        exec("\n    ".join(["def write(row, entry, rows):", *lines]), known)  # noqa: S102 - see above
        write: Callable[[Row, Entry, list[Row]], None] = known["write"]
        return write


def _level(selected: Selected, prefix: str, window: Window | None) -> _Level:
    level = _Level()
    if selected.is_abstract:
        level.cells[TYPE] = (Kind.TEXT, _then(_same, TYPENAME))
    for type_name, children in selected.fields.items():
        above = _of_type(type_name) if selected.is_abstract else _same
        for child in children:
            if child.name not in _LEFT_OUT:
                _Adding(level, prefix, above, window, type_name).add(child)
        if type_name == "Claim" and any(child.name == "bounds" for child in children):
            level.cells[_called(prefix, "certainty", type_name)] = (Kind.TEXT, _chain(above, _certainty(window)))
    return level


@dataclass(frozen=True, slots=True)
class _Adding:
    """Adds what is selected of one object type to a level. `above` leads to the object."""

    level: _Level
    prefix: str
    above: Read
    window: Window | None
    of_type: str

    def add(self, child: Selected) -> None:
        read = _then(self.above, child.key)
        if child.type == "ClaimConnection":
            self._claims(child, read)
        elif child.is_list and child.name in _ENTRIES:
            says = {"change": child.name} if self.of_type == "Comparison" else {}
            self._below(_list(read), child, self.prefix, says)
        elif self.of_type == child.type == "Claim":
            self.level.own_row = True
            entries = _list(read) if child.is_list else _list_of_one(read)
            self._below(entries, child, self.prefix, {EVIDENCE: _snake(child.name)})
        elif child.is_abstract or child.name in _TRANSPARENT:
            self._same_level(child, read)
        elif child.is_list and child.fields:
            self._several(child, read)
        else:
            self._leaves(child, read)

    def _claims(self, child: Selected, read: Read) -> None:
        (nodes,) = child.find("nodes")
        more = _then(_then(read, "pageInfo"), "hasNextPage") if child.asks("pageInfo") else None
        self._below(_list(_then(read, "nodes")), nodes, "claim_", {EVIDENCE: _CONNECTIONS[child.name]}, more)

    def _below(
        self, entries: Read, child: Selected, prefix: str, says: dict[str, str], more: Read | None = None
    ) -> None:
        self.level.below.append(_Below(entries, _level(child, prefix, self.window), says, more))

    def _same_level(self, child: Selected, read: Read) -> None:
        """What it holds stands beside what stands beside it."""
        inner = _level(child, self.prefix, self.window)
        for key, (kind, each) in inner.cells.items():
            name = f"{child.name}_id" if (key, child.name) == ("id", "relation") else key
            self._cell(name, kind, _chain(read, each))
        for below in inner.below:
            more = _chain(read, below.more) if below.more else None
            self.level.below.append(replace(below, entries=_list(_chain(read, below.entries)), more=more))

    def _several(self, child: Selected, read: Read) -> None:
        name = _called(self.prefix, child.key, self.of_type)
        if child.asks("relation"):
            self._cell(name, Kind.TEXTS, _every(read, lambda variable: f"sentence({variable})"))
            return
        for called, _, each in _leaves(child, name, _same, with_kind=False):
            self._cell(called, Kind.TEXTS, _every(read, each))

    def _leaves(self, child: Selected, read: Read) -> None:
        name = _called(self.prefix, child.key, self.of_type)
        if not child.fields:
            self._cell(name, kind_of(child.type, many=child.is_list), read)
        for called, kind, each in _leaves(child, name, read, with_kind=self.of_type != "Claim" or not self.prefix):
            self._cell(called, kind, each)

    def _cell(self, name: str, kind: Kind, read: Read) -> None:
        """Of a union's types the one that the entry is of has the value."""
        known = self.level.cells.get(name)
        self.level.cells[name] = (kind, _either(known[1], read) if known else read)


def _leaves(selected: Selected, name: str, above: Read, *, with_kind: bool) -> Iterator[tuple[str, Kind, Read]]:
    """The leaves of an object, whose names begin with its own; what it is called by has that name alone."""
    for child in selected.children() if selected.fields else ():
        if child.name in _LEFT_OUT or (child.name == "kind" and not with_kind):
            continue
        read = _then(above, child.key)
        if child.fields and not child.is_list:
            yield from _leaves(child, _short(f"{name}_{_snake(child.key)}"), read, with_kind=with_kind)
        elif not child.fields:
            called = name if child.name in _NAMING else f"{name}_{_snake(child.key)}"
            yield _short(called), kind_of(child.type, many=child.is_list), read


def _sentence(finding: Any) -> str:
    """Who does what to whom, and when: `Khalifa Haftar COMMANDS Libyan National Army (2015/..)`."""
    relation = finding["relation"]
    when = f" ({relation['period']['text']})" if relation["period"] else ""
    return f"{relation['subject']['caption']} {relation['predicate']} {relation['object']['caption']}{when}"


def _called(prefix: str, key: str, of_type: str) -> str:
    name = _snake(key)
    if of_type != "Claim":
        return f"{prefix}{name}"
    if name == "id":
        return "claim_id"
    return f"{prefix}{name}" if name in _TOLD_APART else name


def _short(name: str) -> str:
    return _SHORT.get(name, name)


def _snake(name: str) -> str:
    plain = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    return plain.removeprefix("finding_").removeprefix("event_") if plain.endswith("_status") else plain


def _certainty(window: Window | None) -> Read:
    """Of a claim, which `certainty_of` tells; without a period it is soon told."""
    if window is None:
        return lambda variable: f"(None if {variable}['bounds']['dated'] else {Certainty.UNDATED.value!r})"
    return lambda variable: f"certainty_of({window.text!r})({variable})"


_numbers: Final = count()


def _temporary() -> str:
    return f"v{next(_numbers)}"


def _same(variable: str) -> str:
    return variable


def _of_type(type_name: str) -> Read:
    return lambda variable: f"({variable} if {variable} and {variable}[{TYPENAME!r}] == {type_name!r} else None)"


def _then(above: Read, key: str) -> Read:
    if above is _same:
        return lambda variable: f"{variable}[{key!r}]"
    return _chain(above, lambda variable: f"{variable}[{key!r}]")


def _chain(above: Read, read: Read) -> Read:
    """What is read of what is above, where that is not null."""
    if above is _same:
        return read
    found = _temporary()
    return lambda variable: f"(None if ({found} := {above(variable)}) is None else {read(found)})"


def _either(one: Read, other: Read) -> Read:
    found = _temporary()
    return lambda variable: f"({found} if ({found} := {one(variable)}) is not None else {other(variable)})"


def _every(entries: Read, read: Read) -> Read:
    each, found = _temporary(), _temporary()
    return lambda variable: (
        f"[str({found}) for {each} in ({entries(variable)} or ()) if ({found} := {read(each)}) is not None]"
    )


def _list(read: Read) -> Read:
    return lambda variable: f"({read(variable)} or ())"


def _list_of_one(read: Read) -> Read:
    found = _temporary()
    return lambda variable: f"([{found}] if ({found} := {read(variable)}) is not None else ())"


_KNOWN: Final[Mapping[str, Any]] = {"sentence": _sentence, "certainty_of": certainty_of}
