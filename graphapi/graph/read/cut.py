"""Cuts the selection of a root field into pieces, of which there are few different ones, and joins their answers.

Neo4j plans each new text for about a second, and documents combine fields in any number of ways. A piece reads the references of
a list, the bases of nodes or rows (`Catalogue.base`), or one list below them, for all of them at once. So the pieces of a new
document are usually known already. Decision 0053 has the figures.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeAlias

from graphapi.graph.read.catalogue import NODES, Catalogue, referring
from graphapi.graph.read.selection import REF, TYPENAME, Selected

ROOT: Final = "Query"

Row: TypeAlias = list[Any]
Children: TypeAlias = tuple[Selected, ...]
Values: TypeAlias = Mapping[int, Any]
"""The values that the pieces have at one place of the answer, by the number of the piece."""
Build: TypeAlias = Callable[[Values, "Joining"], Any]
"""Builds the value of one place, in the layout of the selection. Raises ValueError if the pieces do not fit together."""


@dataclass(frozen=True, slots=True, eq=False)
class Packed:
    """What a list returns of a row, so that further pieces can read the same row."""

    values: Mapping[str, object]


Ref: TypeAlias = str | Packed
"""What identifies a node or relation (its element id), or a row of a list."""


@dataclass(slots=True, eq=False)
class Cut:
    """A selection on values of one type, in pieces: on the root, on nodes, or on the rows of a list."""

    type_name: str
    listed: tuple[str, Selected] | None = None
    """The list that the rows are from: the type that has the field, and the connection."""
    pieces: list[Children] = field(default_factory=list)
    build: Build = lambda values, joining: []

    def add(self, steps: Sequence[Selected], children: Children) -> int:
        """The number of a new piece, which leads over the steps to an object and selects these children of it."""
        for step in reversed(steps):
            children = (replace(step, fields={step.type: children}),)
        self.pieces.append(children)
        return len(self.pieces) - 1


class Joining:
    """The rows of nodes and lists in an answer. They are empty until their pieces are read."""

    def __init__(self) -> None:
        self.wanted: list[tuple[Cut, Ref]] = []
        self._rows: dict[tuple[Cut, Ref], Row] = {}

    def row(self, cut: Cut, ref: Ref) -> Row:
        """The row with this selection of a node, or of a row of a list."""
        if (cut, ref) not in self._rows:
            self._rows[cut, ref] = []
            self.wanted.append((cut, ref))
        return self._rows[cut, ref]


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the answer: how it is built, and from which pieces."""

    build: Build
    pieces: frozenset[int]

    @classmethod
    def of(cls, parts: Sequence[_Part], build: Callable[[Sequence[Build]], Build]) -> _Part:
        """A part that consists of others."""
        return cls(build([part.build for part in parts]), frozenset().union(*(part.pieces for part in parts)))


def cut(root: Selected, catalogue: Catalogue) -> tuple[Cut, Sequence[Cut]]:
    """The pieces of a root field, and those below. The row that the first builds has the answer as its only value."""
    cutter = _Cutter(catalogue)
    whole = cutter.of(Cut(ROOT), (root,))
    return whole, [each for each in cutter.cuts if each is not whole]


class _Cutter:
    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.cuts: list[Cut] = []

    def of(self, whole: Cut, children: Children, *, named: bool = False) -> Cut:
        """Fills the cut with the pieces of its children; `named` if the row begins with the name of its type."""
        self.cuts.append(whole)
        whole.build = self._object(whole, (), whole.type_name, children, [whole.type_name] if named else []).build
        return whole

    def _object(
        self, whole: Cut, steps: Children, type_name: str, children: Children, named: Sequence[str] = ()
    ) -> _Part:
        """The row of an object that the steps lead to."""
        base, number = self._catalogue.base(type_name), None
        parts: list[_Part] = []
        for child in children:
            if child.name in (TYPENAME, REF):
                continue
            place = self._catalogue.place(type_name, child)
            if place is None:
                parts.append(self._apart(whole, steps, type_name, child))
            else:
                number = whole.add(steps, base.children) if number is None else number
                parts.append(_Part(self._of_base(number, place, type_name, child), frozenset([number])))
        if not parts:
            # Nothing is selected, or only the name of the type: a piece must still tell whether, or how often, the object is there.
            return _Part(lambda values, joining: list(named), frozenset([whole.add(steps, base.children)]))
        return _Part.of(
            parts, lambda builds: lambda values, joining: [*named, *(build(values, joining) for build in builds)]
        )

    def _of_base(self, piece: int, place: int, type_name: str, child: Selected) -> Build:
        """A field of the base."""
        if not child.fields:
            return lambda values, joining: values[piece][place]
        if self._catalogue.links(self._catalogue.types[type_name][child.name]):
            link = self._link(child)
            return lambda values, joining: link(values[piece][place], joining)
        pick = self._pick(child)
        return lambda values, joining: pick(values[piece][place])

    def _pick(self, selected: Selected) -> Callable[[Row | None], Row | None]:
        """Takes the selected fields of a small object, all of whose fields are in its base."""
        places = self._catalogue.base(selected.type).places
        picks = [(places[child.name], self._pick(child) if child.fields else _same) for child in selected.values()]
        return lambda row: None if row is None else [below(row[place]) for place, below in picks]

    def _link(self, selected: Selected) -> Callable[[Row | None, Joining], Row | None]:
        """Takes the row of a node, which has only its reference, and returns the row with the selection."""
        if not selected.is_abstract:
            target = self.of(Cut(selected.type), selected.children())
            return lambda row, joining: None if row is None else joining.row(target, row[0])
        targets = {name: self.of(Cut(name), children, named=True) for name, children in selected.fields.items()}
        return lambda row, joining: None if row is None else joining.row(targets[row[0]], row[1])

    def _apart(self, whole: Cut, steps: Children, type_name: str, child: Selected) -> _Part:
        """A field that is not in the base."""
        type_ = self._catalogue.types[type_name][child.name]
        if type_.name.endswith("Connection"):
            return _below(self._connection(whole, steps, type_name, child))
        if self._catalogue.links(type_):
            return _below(self._links(whole, steps, child))
        if type_.is_leaf or type_.is_abstract:
            number = whole.add(steps, (child,))
            return _Part(lambda values, joining: values[number][0], frozenset([number]))
        part = self._object(whole, (*steps, child), type_.name, child.children())
        return _below(_each(part) if type_.is_list else part)

    def _links(self, whole: Cut, steps: Children, child: Selected) -> _Part:
        """A node, or a list of nodes."""
        number = whole.add(steps, (replace(child, fields=referring(*child.fields)),))
        link = self._link(child)
        if child.is_list:
            return _Part(lambda values, joining: [link(row, joining) for row in values[number]], frozenset([number]))
        return _Part(lambda values, joining: link(values[number], joining), frozenset([number]))

    def _connection(self, whole: Cut, steps: Children, owner: str, connection: Selected) -> _Part:
        """A piece with the references of the rows, their cursors and the rest of the page; a piece for each other field."""
        fields, further = self._catalogue.types[connection.type], (*steps, connection)
        type_ = fields["nodes"].name
        number = -1

        def link(selected: Children) -> Callable[[Row, Joining], Row]:
            if type_ in NODES:
                target = self.of(Cut(type_), selected)
                return lambda row, joining: joining.row(target, row[0])
            target = self.of(Cut(type_, (owner, connection)), selected)
            return lambda row, joining: joining.row(target, Packed(row[0]))

        def part(child: Selected) -> _Part:
            match child.name:
                case "nodes":
                    linked = link(child.children())
                    return _Part(
                        lambda values, joining: [linked(row, joining) for row in values[number][0]], frozenset([number])
                    )
                case "edges":
                    edges = [link(each.children()) if each.name == "node" else None for each in child.values()]
                    return _Part(_edges(number, edges), frozenset([number]))
                case "pageInfo":
                    pick = self._pick(child)
                    return _Part(lambda values, joining: pick(values[number][2]), frozenset([number]))
                case _:
                    return self._apart(whole, further, connection.type, child)

        asked = {child.name for child in connection.values()}
        page = [self._selected(connection.type, "nodes", referring(type_)[type_])]
        # The lists of the root are the longest: always with the page, they have one text instead of two.
        if asked & {"edges", "pageInfo"} or whole.type_name == ROOT:
            cursor = self._selected(fields["edges"].name, "cursor")
            page.append(self._selected(connection.type, "edges", (cursor,)))
            page.append(self._selected(connection.type, "pageInfo", self._catalogue.base("PageInfo").children))
        if asked & {"edges", "nodes", "pageInfo"} or not asked:
            number = whole.add(further, tuple(page))
        if not asked:
            return _Part(lambda values, joining: [], frozenset([number]))
        return _Part.of(
            [part(child) for child in connection.values()],
            lambda builds: lambda values, joining: [build(values, joining) for build in builds],
        )

    def _selected(self, type_name: str, name: str, children: Children = ()) -> Selected:
        type_ = self._catalogue.types[type_name][name]
        return self._catalogue.selected(name, type_, {type_.name: children} if children else {})


def _edges(piece: int, links: Sequence[Callable[[Row, Joining], Row] | None]) -> Build:
    """Edges: for each selected field a link to the node, or None for the cursor."""

    def build(values: Values, joining: Joining) -> list[Row]:
        nodes, edges = values[piece][:2]
        return [
            [edge[0] if link is None else link(node, joining) for link in links]
            for node, edge in zip(nodes, edges, strict=True)
        ]

    return build


def _below(part: _Part) -> _Part:
    """The part one step lower: where each of its pieces has one value, which can be null."""

    def build(values: Values, joining: Joining) -> Any:
        below = {piece: values[piece][0] for piece in part.pieces}
        return None if None in below.values() else part.build(below, joining)

    return _Part(build, part.pieces)


def _each(part: _Part) -> _Part:
    """The part for each entry of a list. Raises ValueError if the pieces have lists of different lengths."""

    def build(values: Values, joining: Joining) -> list[Any]:
        numbers = list(values)
        return [
            part.build(dict(zip(numbers, each, strict=True)), joining) for each in zip(*values.values(), strict=True)
        ]

    return _Part(build, part.pieces)


def _same(value: Any) -> Any:
    return value
