"""GEXF 1.3, dynamic: an edge for each relation, so parallel ones stay apart; its spell is the time that it may have held."""

from __future__ import annotations

from typing import Any, Final

from graphapi.export.column import Kind
from graphapi.export.drawn import NEEDS, Edge, GraphWriter, Node, text_of
from graphapi.export.format import Format
from graphapi.export.xml import attribute

_TYPES: Final = {Kind.NUMBER: "long", Kind.DECIMAL: "double", Kind.TRUTH: "boolean"}


class Gexf(GraphWriter):
    """What nothing dates has no spell, and the attribute `dated` says so: such edges are there at any time."""

    def head(self) -> bytes:
        """The attributes, and what the export is."""
        told = self.about.told
        of_edges = "".join(
            f'<attribute id="{name}" title="{name}" type="{_TYPES.get(kind, "string")}"/>'
            for name, kind in ((each.name, each.kind) for each in self.drawn.attributes)
        )
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<gexf xmlns="http://gexf.net/1.3" version="1.3">'
            f'<meta lastmodifieddate="{told["made_on"]}"><creator>{attribute(told["made_by"])}</creator>'
            f"<description>{attribute('; '.join(f'{name}: {text}' for name, text in told.items()))}</description></meta>\n"
            '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">'
            '<attributes class="node" mode="static"><attribute id="kind" title="kind" type="string"/></attributes>'
            f'<attributes class="edge" mode="static">{of_edges}</attributes>\n<nodes>\n'
        ).encode()

    def node(self, node: Node) -> bytes:
        """With its kind."""
        kind = f'<attvalues><attvalue for="kind" value="{attribute(node.kind)}"/></attvalues>'
        return f'<node id="{attribute(node.id)}" label="{attribute(node.label)}">{kind}</node>\n'.encode()

    def between(self) -> bytes:
        """The edges follow."""
        return b"</nodes>\n<edges>\n"

    def edge(self, edge: Edge) -> bytes:
        """With its spell, and what its claims say."""
        values = "".join(_value(name, value) for name, value in edge.told.items() if value not in (None, "", []))
        spell = "".join(f' {name}="{day}"' for name, day in (("start", edge.start), ("end", edge.end)) if day)
        spells = f"<spells><spell{spell}/></spells>" if spell else ""
        return (
            f'<edge id="{attribute(edge.id)}" source="{attribute(edge.source)}" target="{attribute(edge.target)}" '
            f'kind="{edge.label}" label="{edge.label}">'
            f"<attvalues>{values}</attvalues>{spells}</edge>\n"
        ).encode()

    def tail(self) -> bytes:
        """The end."""
        return b"</edges>\n</graph>\n</gexf>\n"


def _value(name: str, value: Any) -> str:
    return f'<attvalue for="{name}" value="{attribute(text_of(value))}"/>'


GEXF: Final = Format("gexf", "application/gexf+xml", "GEXF 1.3, dynamic, for Gephi", Gexf, needs=NEEDS)
