"""The types of the schema as plain values: which fields an object type has, and which of them its pieces always read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from graphapi.graph.read.selection import REF, Selected

NODES: Final = frozenset({"Actor", "Claim", "Event", "Load", "Place", "Publisher", "Relation", "Source"})
"""Types whose values are nodes or relations of Neo4j. Their fields do not depend on how they were found (decision 0017)."""
# Fields that are read only if they are selected: to find the relation of a claim takes all relations of its subject.
_COSTLY: Final = frozenset({("Claim", "relation")})


@dataclass(frozen=True, slots=True)
class FieldType:
    """The named type of a field, and the arguments that it has without being given any."""

    name: str
    is_leaf: bool
    is_list: bool
    is_abstract: bool = False
    is_open: bool = False
    """Whether an argument is required."""
    arguments: frozenset[str] = frozenset()
    defaults: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Base:
    """What a piece reads of an object, whatever is selected: leaves, small objects, and references to single nodes."""

    children: tuple[Selected, ...]
    places: Mapping[str, int]


class Catalogue:
    """The object types of the schema with their fields, and the object types of each interface and union."""

    def __init__(self, types: Mapping[str, Mapping[str, FieldType]], possible: Mapping[str, tuple[str, ...]]) -> None:
        self.types = types
        self.possible = possible
        self._bases: dict[str, Base] = {}

    def base(self, type_name: str) -> Base:
        """The base of a type; always the same object."""
        if type_name not in self._bases:
            fields = self.types[type_name].items()
            found = (self._based(name, type_) for name, type_ in fields if (type_name, name) not in _COSTLY)
            children = tuple(filter(None, found))
            places = {child.name: place for place, child in enumerate(children)}
            self._bases[type_name] = Base(children, places)
        return self._bases[type_name]

    def place(self, type_name: str, child: Selected) -> int | None:
        """The place of a selected field in the base of the type; None if the base does not have it, or with other arguments."""
        base = self.base(type_name)
        place = base.places.get(child.name)
        return place if place is not None and base.children[place].arguments == child.arguments else None

    def all_below(self, type_name: str, levels: int) -> tuple[Selected, ...]:
        """All fields of a type that need no argument, with so many levels of lists and objects; of nodes only the references."""
        base = self.base(type_name)
        apart = (name for name, type_ in self.types[type_name].items() if name not in base.places and not type_.is_open)
        return (*base.children, *filter(None, (self.below(type_name, name, levels) for name in apart)))

    def below(self, type_name: str, name: str, levels: int) -> Selected | None:
        """A field with all that is below it; None if that has more levels than wanted."""
        type_ = self.types[type_name][name]
        if type_.is_leaf:
            return self.selected(name, type_, {})
        if self.links(type_):
            return self.selected(name, type_, self._referring(type_))
        if type_.is_abstract or not levels:
            return None
        if not type_.name.endswith("Connection"):
            return self.selected(name, type_, {type_.name: self.all_below(type_.name, levels - 1)})
        fields = self.types[type_.name]
        rows = fields["nodes"]
        below = self._referring(rows) if self.links(rows) else {rows.name: self.all_below(rows.name, levels - 1)}
        children = self.selected("nodes", rows, below), self.selected("totalCount", fields["totalCount"], {})
        return self.selected(name, type_, {type_.name: children})

    def selected(self, name: str, type_: FieldType, children: Mapping[str, tuple[Selected, ...]]) -> Selected:
        """The field without given arguments."""
        return Selected(
            name, name, type_.name, type_.is_list, type_.is_abstract, arguments=type_.defaults, fields=children
        )

    def links(self, type_: FieldType) -> bool:
        """Whether the values of the field are nodes or relations of Neo4j."""
        return set(self.possible.get(type_.name, (type_.name,))) <= NODES

    def _based(self, name: str, type_: FieldType) -> Selected | None:
        if type_.is_open or (type_.is_list and not type_.is_leaf):
            return None
        if type_.is_leaf:
            return self.selected(name, type_, {})
        if self.links(type_):
            return self.selected(name, type_, self._referring(type_))
        if self._is_plain(type_):
            return self.selected(name, type_, {type_.name: self.base(type_.name).children})
        return None

    def _referring(self, type_: FieldType) -> Mapping[str, tuple[Selected, ...]]:
        return referring(*self.possible.get(type_.name, (type_.name,)))

    def _is_plain(self, type_: FieldType) -> bool:
        """Whether it is an object of leaves and such objects."""
        if type_.is_leaf:
            return not type_.is_open
        fields = self.types.get(type_.name)
        return fields is not None and not type_.is_list and all(map(self._is_plain, fields.values()))


def referring(*types: str) -> Mapping[str, tuple[Selected, ...]]:
    """A selection that reads only the reference of a node, or of a row."""
    return dict.fromkeys(types, (Selected(REF, REF, "ID"),))
