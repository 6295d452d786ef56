"""Turns a selection into rows: its leaves are columns, and each claim of an entry is a row.

The columns depend only on the selection, so a new document needs no code here.
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
"""Writes a Python expression for a value of the object in a variable."""

EVIDENCE: Final = "evidence"
"""The column with the role of the claim of a row: `claim` or `denial`; empty without a claim."""
TYPE: Final = "type"
"""The column with the type of an entry, if there are several types."""
MORE: Final = "more_evidence"
"""The column that is true if there are more claims of that kind, which have no row."""
# Leaves that have the column name of their object.
_NAMING: Final = frozenset({"caption", "title", "text", "day"})
# Objects that add nothing to the column names of their fields.
_TRANSPARENT: Final = frozenset({"relation", "finding", "item", "node", "bounds", "after"})
# Fields that rows do not need: for drawing text, and for the next page.
_LEFT_OUT: Final = frozenset({TYPENAME, "direction", "pageInfo", "years"})
# Lists in which each entry is a row.
_ENTRIES: Final = frozenset({"spells", "edges", "appeared", "disappeared", "changed"})
_CONNECTIONS: Final = {"claims": "claim", "denials": "denial"}
# Fields of a claim that its entry can have too: their columns get a prefix.
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
    """The cells of one object, and the lists below it in which each entry is a row."""

    cells: dict[str, tuple[Kind, Read]] = field(default_factory=dict)
    below: list[_Below] = field(default_factory=list)
    own_row: bool = False
    """Whether the object has a row in addition to those of the lists below it."""

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
    """The columns of a selection, and the rows of each entry."""

    def __init__(self, selected: Selected, window: Window | None = None) -> None:
        """Entries are the objects of the field `selected`. `window` is the period of the question, for certainty."""
        self._level = _level(selected, "", window)
        kinds: dict[str, Kind] = {}
        for name, kind in self._level.columns():
            kinds.setdefault(name, kind)
        self.columns = tuple(Column(name, kind) for name, kind in kinds.items())
        self._places = {name: place for place, name in enumerate(kinds)}
        self._write = self._writer(self._level)

    def rows(self, entry: Entry) -> list[Row]:
        """One row for each claim below the entry, or one row if it has none."""
        rows: list[Row] = []
        self._write([None] * len(self.columns), entry, rows)
        return rows

    def _writer(self, level: _Level) -> Callable[[Row, Entry, list[Row]], None]:
        """A function that adds the rows of an object. It is generated: reading cell by cell took half the time of an export.

        Its text contains only GraphQL names, as string literals, and positions.
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
    """Adds the selection on one object type to a level. `above` reads the object."""

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
        """Adds the fields of the child as if they were fields of its parent."""
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
        """Adds a cell. If several types of a union have this cell, the value comes from the type of the entry."""
        known = self.level.cells.get(name)
        self.level.cells[name] = (kind, _either(known[1], read) if known else read)


def _leaves(selected: Selected, name: str, above: Read, *, with_kind: bool) -> Iterator[tuple[str, Kind, Read]]:
    """The leaves of an object. Their names begin with its name; the leaf that names the object has only its name."""
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
    """Reads the certainty of a claim by `certainty_of`; without a period only whether it is undated."""
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
    """Applies `read` to the result of `above`; null if that is null."""
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
