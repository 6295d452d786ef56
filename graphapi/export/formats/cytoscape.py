"""Cytoscape JSON, for Cytoscape.js and Cytoscape for the desktop."""

from __future__ import annotations

from typing import Any, Final

import orjson

from graphapi.export.about import About
from graphapi.export.drawn import NEEDS, Edge, GraphWriter, Node
from graphapi.export.format import Format


class Cytoscape(GraphWriter):
    """Writes Cytoscape JSON. `data` of the graph is the description of the export."""

    def __init__(self, columns: Any, about: About) -> None:
        super().__init__(columns, about)
        self._nodes = self._count = 0

    def head(self) -> bytes:
        """The description of the export."""
        about = orjson.dumps({"name": self.about.what, **self.about.fields})
        return b'{"format_version":"1.0","data":' + about + b',"elements":{"nodes":[\n'

    def node(self, node: Node) -> bytes:
        """A node with name and kind."""
        self._nodes += 1
        return _element({"id": node.id, "name": node.label, "kind": node.kind}, self._nodes)

    def between(self) -> bytes:
        """The start of the edges."""
        return b'],"edges":[\n'

    def edge(self, edge: Edge) -> bytes:
        """An edge with its time and values from its claims."""
        self._count += 1
        ends = {"id": edge.id, "source": edge.source, "target": edge.target, "interaction": edge.label}
        times = {"start": edge.start, "end": edge.end}
        return _element({**edge.data, **ends, **times}, self._count)

    def tail(self) -> bytes:
        """The end of the file."""
        return b"]}}\n"


def _element(data: dict[str, Any], number: int) -> bytes:
    return (b"" if number == 1 else b",") + orjson.dumps({"data": data}, option=orjson.OPT_APPEND_NEWLINE)


CYTOSCAPE: Final = Format("cyjs", "application/json", "Cytoscape JSON", Cytoscape, needs=NEEDS)
