"""Exports for drawing: GEXF, GraphML and Cytoscape JSON have each relation once, with time and evidence."""

from __future__ import annotations

import io
import json
import re
from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

import networkx as nx  # type: ignore[import-untyped]
import pytest

from tests.questions.asking import Api
from tests.questions.exported import csv_rows, export

pytestmark = [pytest.mark.neo4j, pytest.mark.usefixtures("libya")]
GEXF = "{http://gexf.net/1.3}"
ASKED = {"around": "Haftar", "limit": "30"}


async def relations(api: Api) -> dict[str, dict[str, str]]:
    return {row["relation_id"]: row for row in csv_rows(await export(api, "network.csv", **ASKED))}


async def test_gexf_keeps_to_its_schema(api: Api) -> None:
    """The rules of gexf.xsd 1.3: elements and their positions, required attributes, types, and ids that exist and are unique."""
    root = ET.fromstring(await export(api, "network.gexf", **ASKED))
    assert (root.tag, root.get("version")) == (f"{GEXF}gexf", "1.3")
    assert [child.tag for child in root] == [f"{GEXF}meta", f"{GEXF}graph"]
    meta, graph = root
    assert [child.tag for child in meta] == [f"{GEXF}creator", f"{GEXF}description"]
    modes = {"defaultedgetype": "directed", "mode": "dynamic", "timeformat": "date", "timerepresentation": "interval"}
    assert graph.attrib == modes
    assert [child.tag.removeprefix(GEXF) for child in graph] == ["attributes", "attributes", "nodes", "edges"]
    nodes = graph.findall(f"{GEXF}nodes/{GEXF}node")
    edges = graph.findall(f"{GEXF}edges/{GEXF}edge")
    ids = [node.get("id") for node in nodes]
    assert len(set(ids)) == len(ids)
    assert len({edge.get("id") for edge in edges}) == len(edges) == len(await relations(api))
    declared: dict[str, dict[str, str | None]] = {
        str(each.get("class")): {str(one.get("id")): one.get("type") for one in each}
        for each in graph.findall(f"{GEXF}attributes")
    }
    assert {kind for each in declared.values() for kind in each.values()} <= {"string", "long", "double", "boolean"}
    for element, kind in [*((node, "node") for node in nodes), *((edge, "edge") for edge in edges)]:
        assert element.get("label")
        assert {child.tag.removeprefix(GEXF) for child in element} <= {"attvalues", "spells"}
        for value in element.findall(f"{GEXF}attvalues/{GEXF}attvalue"):
            check(declared[kind][str(value.get("for"))], str(value.get("value")))
    for edge in edges:
        assert {edge.get("source"), edge.get("target")} <= set(ids)
        for spell in edge.findall(f"{GEXF}spells/{GEXF}spell"):
            start, end = (date.fromisoformat(day) if (day := spell.get(name)) else None for name in ("start", "end"))
            assert start or end
            assert not (start and end) or start <= end


def check(kind: str | None, value: str) -> None:
    match kind:
        case "long":
            assert re.fullmatch(r"-?[0-9]+", value)
        case "boolean":
            assert value in ("true", "false")
        case "double":
            float(value)


async def test_networkx_reads_gexf_and_graphml_with_parallel_edges(api: Api) -> None:
    known = await relations(api)
    gexf = nx.read_gexf(io.BytesIO(await export(api, "network.gexf", **ASKED)), version="1.3")
    graphml = nx.read_graphml(io.BytesIO(await export(api, "network.graphml", **ASKED)), force_multigraph=True)
    for graph in (gexf, graphml):
        assert graph.is_multigraph()
        assert graph.nodes["khalifa-haftar"]["label"] == "Khalifa Haftar"
        ends = {(row["subject_id"], row["object_id"]) for row in known.values()}
        assert {frozenset(pair) for pair in ends} == {frozenset((one, other)) for one, other in graph.edges()}
    edges = {data["relation_id"]: data for _, _, data in graphml.edges(data=True)}
    assert set(edges) == set(known)
    for id_, row in known.items():
        data = edges[id_]
        assert (data["label"], data.get("start", ""), data["claim_count"]) == (
            row["predicate"],
            row["period_start_earliest"],
            int(row["claim_count"]),
        )
        assert data["dated"] is bool(row["period"])
        if row["quote"]:
            assert row["publisher"] in data["publishers"]


async def test_cytoscape_has_them_too(api: Api) -> None:
    known = await relations(api)
    said: dict[str, Any] = json.loads(await export(api, "network.cyjs", **ASKED))
    assert {each["data"]["id"] for each in said["elements"]["edges"]} == set(known)
    assert {each["data"]["id"] for each in said["elements"]["nodes"]} == {
        row[end] for row in known.values() for end in ("subject_id", "object_id")
    }
    assert said["data"]["query"] == "around=Haftar&limit=30"


async def test_a_backing_is_an_edge_for_each_of_its_spells(api: Api) -> None:
    root = ET.fromstring(await export(api, "backers.gexf", of="Haftar"))
    edges = root.findall(f".//{GEXF}edge")
    backings = await api.ask('{ backers(of: {name: "Haftar"}, first: 200) { nodes { spells { standing } } } }')
    assert len(edges) == sum(len(node["spells"]) for node in backings["nodes"])


async def test_what_has_no_edges_is_not_drawn(api: Api) -> None:
    reply = await api.client.get("/export/claims.gexf")
    assert (reply.status_code, reply.json()["code"]) == (404, "UNKNOWN_QUESTION")
    assert "csv" in reply.json()["known"]
    assert "gexf" not in reply.json()["known"]
