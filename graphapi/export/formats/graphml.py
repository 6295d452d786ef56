"""GraphML: for yEd, igraph, networkx and Neo4j's own import."""

from __future__ import annotations

from typing import Any, Final

from graphapi.export.column import Kind
from graphapi.export.drawn import NEEDS, Edge, GraphWriter, Node, text_of
from graphapi.export.format import Format
from graphapi.export.xml import attribute

_TYPES: Final = {Kind.NUMBER: "long", Kind.DECIMAL: "double", Kind.TRUTH: "boolean"}
_OF_NODES: Final = ("label", "kind")
_OF_EDGES: Final = ("edge_label", "start", "end")


class GraphMl(GraphWriter):
    """Writes GraphML. Keys have the names of columns; the description of the export is data of the graph."""

    def head(self) -> bytes:
        """The keys, and the description of the export."""
        described = self.about.fields
        keys = [
            *(f'<key id="about_{name}" for="graph" attr.name="{name}" attr.type="string"/>' for name in described),
            *(f'<key id="node_{name}" for="node" attr.name="{name}" attr.type="string"/>' for name in _OF_NODES),
            *(
                f'<key id="{name}" for="edge" attr.name="{name.removeprefix("edge_")}" attr.type="string"/>'
                for name in _OF_EDGES
            ),
            *(
                f'<key id="edge_{each.name}" for="edge" attr.name="{each.name}" '
                f'attr.type="{_TYPES.get(each.kind, "string")}"/>'
                for each in self.drawn.attributes
            ),
        ]
        about = "".join(_data(f"about_{name}", text) for name, text in described.items())
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
            f'{"".join(keys)}\n<graph edgedefault="directed">{about}\n'
        ).encode()

    def node(self, node: Node) -> bytes:
        """A node with name and kind."""
        data = _data("node_label", node.label) + _data("node_kind", node.kind)
        return f'<node id="{attribute(node.id)}">{data}</node>\n'.encode()

    def between(self) -> bytes:
        """Nothing."""
        return b""

    def edge(self, edge: Edge) -> bytes:
        """An edge with its time and values from its claims."""
        data = _data("edge_label", edge.label) + _data("start", edge.start) + _data("end", edge.end)
        data += "".join(_data(f"edge_{name}", value) for name, value in edge.data.items())
        return (
            f'<edge id="{attribute(edge.id)}" source="{attribute(edge.source)}" '
            f'target="{attribute(edge.target)}">{data}</edge>\n'
        ).encode()

    def tail(self) -> bytes:
        """The end of the file."""
        return b"</graph>\n</graphml>\n"


def _data(key: str, value: Any) -> str:
    return "" if value in (None, "", []) else f'<data key="{key}">{attribute(text_of(value))}</data>'


GRAPHML: Final = Format("graphml", "application/graphml+xml", "GraphML", GraphMl, needs=NEEDS)
