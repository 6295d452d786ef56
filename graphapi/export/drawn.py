"""Rows as a graph: actors as nodes, and an edge for each relation or spell, with values from its claims."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from graphapi.export.about import About
from graphapi.export.cell import BETWEEN
from graphapi.export.column import Column, Kind
from graphapi.export.layout import EVIDENCE, Row
from graphapi.model.vocabulary import Predicate

NEEDS: Final = (
    frozenset({"subject_id", "object_id", "relation_id"}),
    frozenset({"backer_id", "recipient_id", "period"}),
)
"""The columns that rows need for a graph."""
# The maximum number of sentences for an edge; its attribute `claim_count` has the number of claims.
_SENTENCES: Final = 5
# Columns that the edge has in another form.
_NOT_TOLD: Final = frozenset({"subject", "object", "backer", "recipient", "relation_count"})


@dataclass(frozen=True, slots=True)
class Node:
    """An actor."""

    id: str
    label: str
    kind: str


@dataclass(frozen=True, slots=True)
class Edge:
    """A relation or spell. `start` and `end` are the first and last possible day; None if open or unknown."""

    id: str
    source: str
    target: str
    label: str
    start: str | None
    end: str | None
    data: Mapping[str, Any]


class Drawn:
    """Turns rows into edges. All nodes are known only at the end."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._places = {column.name: place for place, column in enumerate(columns)}
        self._ends = ("backer", "recipient") if "backer_id" in self._places else ("subject", "object")
        split = self._places[EVIDENCE]
        own = [column for column in columns[:split] if not column.name.startswith(self._ends)]
        self.attributes = (
            *(column for column in own if column.name not in _NOT_TOLD),
            # Readers need graphs in which all edges are directed, or none.
            Column("mutual", Kind.TRUTH),
            Column("dated", Kind.TRUTH),
            Column("stances"),
            Column("publishers"),
            Column("sentences"),
            Column("translations"),
            Column("licences"),
        )
        self._own = split
        self._last: list[Row] = []
        self._count = 0
        self.nodes: dict[str, Node] = {}

    def edges(self, rows: Iterable[Row]) -> Iterator[Edge]:
        """The edges that are complete: those followed by a row of another edge."""
        for row in rows:
            # A denial of a backing belongs to none of its spells; the attribute `disputed` of an edge shows it.
            if self._ends[0] == "backer" and row[self._own] == "denial":
                continue
            if self._last and self._last[0][: self._own] != row[: self._own]:
                yield self._edge()
                self._last = []
            self._last.append(row)

    def rest(self) -> Iterator[Edge]:
        """The last edge."""
        if self._last:
            yield self._edge()
            self._last = []

    def _edge(self) -> Edge:
        rows, first = self._last, self._last[0]
        source, target = (self._node(first, end) for end in self._ends)
        predicate = self._value(first, "predicate") or Predicate.SUPPORTS.value
        start, end = self._value(first, "period_start_earliest"), self._value(first, "period_end_latest")
        self._count += 1
        values = {
            column.name: first[self._places[column.name]] for column in self.attributes if column.name in self._places
        }
        return Edge(
            id=self._value(first, "relation_id") or f"edge:{self._count}",
            source=source,
            target=target,
            label=predicate,
            start=start,
            end=end,
            data={
                **values,
                "mutual": Predicate(predicate).symmetric,
                "dated": self._value(first, "period") is not None,
                "stances": self._each(rows, "stance"),
                "publishers": self._each(rows, "publisher"),
                "sentences": self._each(rows, "quote"),
                "translations": self._each(rows, "translation"),
                "licences": self._each(rows, "licence"),
            },
        )

    def _node(self, row: Row, end: str) -> str:
        id_ = str(self._value(row, f"{end}_id"))
        if id_ not in self.nodes:
            self.nodes[id_] = Node(id_, str(self._value(row, end)), str(self._value(row, f"{end}_kind") or ""))
        return id_

    def _value(self, row: Row, name: str) -> Any:
        place = self._places.get(name)
        return None if place is None else row[place]

    def _each(self, rows: Sequence[Row], name: str) -> str:
        """The distinct values of a column."""
        found = dict.fromkeys(value for row in rows if (value := self._value(row, name)))
        return " | ".join(list(map(str, found))[:_SENTENCES])


class GraphWriter:
    """Writes a graph. Nodes come before edges in all formats, so edges are kept on disk until all nodes are known."""

    def __init__(self, columns: Sequence[Column], about: About) -> None:
        self.about = about
        self.drawn = Drawn(columns)
        self._edges = tempfile.TemporaryFile()  # noqa: SIM115 - `close` closes it

    def begin(self) -> bytes:
        """The text before the nodes."""
        return self.head()

    def write(self, rows: Sequence[Row]) -> bytes:
        """Stores the edges; returns nothing yet."""
        for edge in self.drawn.edges(rows):
            self._edges.write(self.edge(edge))
        return b""

    def end(self) -> Iterator[bytes]:
        """All nodes, then all edges."""
        for edge in self.drawn.rest():
            self._edges.write(self.edge(edge))
        yield from map(self.node, self.drawn.nodes.values())
        yield self.between()
        self._edges.seek(0)
        while part := self._edges.read(65_536):
            yield part
        yield self.tail()

    def close(self) -> None:
        """Deletes the temporary file."""
        self._edges.close()

    def head(self) -> bytes:
        """The text before the nodes."""
        raise NotImplementedError

    def node(self, node: Node) -> bytes:
        """One node."""
        raise NotImplementedError

    def between(self) -> bytes:
        """The text between nodes and edges."""
        raise NotImplementedError

    def edge(self, edge: Edge) -> bytes:
        """One edge."""
        raise NotImplementedError

    def tail(self) -> bytes:
        """The text after the edges."""
        raise NotImplementedError


def text_of(value: Any) -> str:
    """The value of an attribute as text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return BETWEEN.join(map(str, value)) if isinstance(value, list) else str(value)
