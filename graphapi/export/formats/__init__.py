"""All file formats, by suffix. A new one is a module here and a line below."""

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

CLAIMS_FILE: Final = Format(
    "claims.jsonl",
    "application/jsonl; charset=utf-8",
    "a claims file (JSON Lines), to be loaded again",
    json_lines.JsonLines,  # from stored claims, not from rows: graphapi.service.claims_file writes it
    needs=(frozenset({"claim_id", "subject_id", "start_earliest"}),),
    says_about=False,
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
        CLAIMS_FILE,
    )
}
