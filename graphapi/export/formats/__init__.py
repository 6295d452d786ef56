"""The formats that rows are written in, by their endings: a new one is a module here and a line below."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from graphapi.export.format import Format
from graphapi.export.formats import (
    cytoscape,
    followthemoney,
    gexf,
    graphml,
    json_lines,
    markdown,
    parquet,
    separated,
    ucdp,
    xlsx,
)

FORMATS: Final[Mapping[str, Format]] = {
    each.name: each
    for each in (
        separated.CSV,
        separated.TSV,
        xlsx.XLSX,
        parquet.PARQUET,
        json_lines.JSON_LINES,
        markdown.MARKDOWN,
        gexf.GEXF,
        graphml.GRAPHML,
        cytoscape.CYTOSCAPE,
        ucdp.TRIAD_YEARS,
        ucdp.ACTOR_YEARS,
        followthemoney.FOLLOW_THE_MONEY,
    )
}
