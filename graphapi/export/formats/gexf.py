"""Dynamic GEXF 1.3: one edge for each relation, also for parallel ones. The spell of an edge is its possible time."""

from __future__ import annotations

from typing import Any, Final

from graphapi.export.column import Kind
from graphapi.export.drawn import NEEDS, Edge, GraphWriter, Node, text_of
from graphapi.export.format import Format
from graphapi.export.xml import attribute

_TYPES: Final = {Kind.NUMBER: "long", Kind.DECIMAL: "double", Kind.TRUTH: "boolean"}


class Gexf(GraphWriter):
    """Writes GEXF. An undated edge has no spell, so it exists at any time; its attribute `dated` is false."""

    def head(self) -> bytes:
        """The attributes, and the description of the export."""
        described = self.about.fields
        of_edges = "".join(
            f'<attribute id="{name}" title="{name}" type="{_TYPES.get(kind, "string")}"/>'
            for name, kind in ((each.name, each.kind) for each in self.drawn.attributes)
        )
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<gexf xmlns="http://gexf.net/1.3" version="1.3">'
            f'<meta lastmodifieddate="{described["made_on"]}"><creator>{attribute(described["made_by"])}</creator>'
            f"<description>{attribute('; '.join(f'{name}: {text}' for name, text in described.items()))}</description></meta>\n"
            '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">'
            '<attributes class="node" mode="static"><attribute id="kind" title="kind" type="string"/></attributes>'
            f'<attributes class="edge" mode="static">{of_edges}</attributes>\n<nodes>\n'
        ).encode()

    def node(self, node: Node) -> bytes:
        """A node with its kind."""
        kind = f'<attvalues><attvalue for="kind" value="{attribute(node.kind)}"/></attvalues>'
        return f'<node id="{attribute(node.id)}" label="{attribute(node.label)}">{kind}</node>\n'.encode()

    def between(self) -> bytes:
        """The start of the edges."""
        return b"</nodes>\n<edges>\n"

    def edge(self, edge: Edge) -> bytes:
        """An edge with its spell and values from its claims."""
        values = "".join(_value(name, value) for name, value in edge.data.items() if value not in (None, "", []))
        spell = "".join(f' {name}="{day}"' for name, day in (("start", edge.start), ("end", edge.end)) if day)
        spells = f"<spells><spell{spell}/></spells>" if spell else ""
        return (
            f'<edge id="{attribute(edge.id)}" source="{attribute(edge.source)}" target="{attribute(edge.target)}" '
            f'kind="{edge.label}" label="{edge.label}">'
            f"<attvalues>{values}</attvalues>{spells}</edge>\n"
        ).encode()

    def tail(self) -> bytes:
        """The end of the file."""
        return b"</edges>\n</graph>\n</gexf>\n"


def _value(name: str, value: Any) -> str:
    return f'<attvalue for="{name}" value="{attribute(text_of(value))}"/>'


GEXF: Final = Format("gexf", "application/gexf+xml", "GEXF 1.3, dynamic, for Gephi", Gexf, needs=NEEDS)
