"""Exports are complete in every format and describe themselves; an incomplete export is recognizable."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from typing import Any

import httpx
import pyarrow.parquet as pq  # type: ignore[import-untyped]
import pytest
from openpyxl import load_workbook

from graphapi.export.cell import plain
from graphapi.graph.driver.connection import Access
from tests.questions.asking import Api, serving
from tests.questions.conftest import WriteClaims
from tests.questions.exported import csv_rows, export, json_rows
from tests.records import claim

pytestmark = pytest.mark.neo4j


async def total(api: Api, field: str) -> int:
    found: int = (await api.ask(f"{{ {field}(first: 1) {{ totalCount }} }}"))["totalCount"]
    return found


@pytest.mark.usefixtures("libya")
async def test_every_claim_is_exported_once_and_as_the_api_tells_it(api: Api) -> None:
    about, found = json_rows(await export(api, "claims.jsonl"))
    assert len({row["claim_id"] for row in found}) == len(found) == await total(api, "claims")
    listed = {row["claim_id"]: row for row in csv_rows((await api.client.get("/q/claims.csv")).content)}
    for row in csv_rows(await export(api, "claims.csv")):
        assert row == listed[row["claim_id"]]
    assert about["what"].startswith("claims: Single claims, as each source states them")
    assert about["made_by"].startswith("graphapi ")
    assert date.fromisoformat(about["made_on"]) <= datetime.now(UTC).date()
    assert (about["during"], about["known_at"], about["query"]) == ("any time", "now", "")


@pytest.mark.usefixtures("libya")
async def test_an_export_has_its_own_time_from_the_beginning(access: Access) -> None:
    # A request has less time than Neo4j needs for any statement.
    async with serving(access, request_seconds=0.001) as api:
        assert (await api.client.get("/q/backers.csv?of=Haftar")).status_code == httpx.codes.GATEWAY_TIMEOUT
        assert csv_rows(await export(api, "backers.csv", of="Haftar"))
    async with serving(access, export_seconds=0.001) as api:
        response = await api.client.get("/export/backers.csv?of=Haftar")
        assert response.status_code == httpx.codes.GATEWAY_TIMEOUT
        assert "GRAPHAPI_EXPORT_SECONDS" in response.json()["detail"]


@pytest.mark.usefixtures("libya")
async def test_the_formats_hold_the_same_rows(api: Api, tmp_path: Any) -> None:
    asked = {"of": "Haftar", "during": "2016"}
    _, told = json_rows(await export(api, "backers.jsonl", **asked))
    names = list(told[0])
    assert len(told) > 5
    separated = csv_rows(await export(api, "backers.csv", **asked))
    assert separated == csv_rows(await export(api, "backers.tsv", **asked), "\t")
    book = load_workbook(io.BytesIO(await export(api, "backers.xlsx", **asked)))
    sheet: list[tuple[Any, ...]]
    header, *sheet = book["rows"].iter_rows(values_only=True)
    (tmp_path / "backers.parquet").write_bytes(await export(api, "backers.parquet", **asked))
    table = pq.read_table(tmp_path / "backers.parquet")
    assert names == list(separated[0]) == list(header) == table.column_names
    key = "claim_id"
    by_id = {row[key]: row for row in table.to_pylist()}
    cells = {row[names.index(key)]: dict(zip(names, row, strict=True)) for row in sheet}
    for one, text in zip(told, separated, strict=True):
        typed, cell = by_id[one[key]], cells[one[key]]
        for name in names:
            value = one[name]
            joined = "; ".join(value) if isinstance(value, list) else value
            assert plain(text[name]) == (
                "" if joined is None else str(joined).upper() if value is True or value is False else str(joined)
            )
            shown = typed[name].isoformat() if isinstance(typed[name], date) else typed[name]
            assert shown == value
            given = cell[name]
            in_cell = given.date().isoformat() if isinstance(given, datetime) else given
            assert in_cell == (joined if joined != "" else None)
    assert {row[0]: row[1] for row in book["about"].iter_rows(values_only=True)}["during"] == "2016"
    assert table.schema.metadata[b"graphapi.query"] == b"of=Haftar&during=2016"


@pytest.mark.usefixtures("libya")
async def test_a_filter_leaves_what_it_leaves_in_the_api(api: Api) -> None:
    found = csv_rows(await export(api, "relations.csv", subject="Haftar", predicates="met", during="2015"))
    relations = await api.ask(
        '{ relations(filter: {subject: {name: "Haftar"}, predicates: [MET], during: "2015"}) { nodes { relation { id } } } }'
    )
    assert {row["relation_id"] for row in found} == {node["relation"]["id"] for node in relations["nodes"]}
    assert {row["certainty"] for row in found} <= {"CERTAIN", "POSSIBLE"}


@pytest.mark.usefixtures("libya")
async def test_a_network_is_exported_with_its_evidence(api: Api) -> None:
    _, found = json_rows(await export(api, "network.jsonl", around="Haftar", depth="1", limit="30"))
    network = await api.ask(
        '{ network(around: [{name: "Haftar"}], limit: 30) { relationCount edges { finding { relation { id } } } } }'
    )
    assert {row["relation_id"] for row in found} == {each["finding"]["relation"]["id"] for each in network["edges"]}
    assert all(row["relation_count"] == network["relationCount"] for row in found)


@pytest.mark.usefixtures("libya")
async def test_an_export_says_what_it_is_beside_it(api: Api) -> None:
    reply = await api.client.get("/export/claims.csv?during=2016")
    about = (await api.client.get(reply.links["describedby"]["url"])).json()
    assert (about["during"], about["query"]) == ("2016", "during=2016")
    assert [each["name"] for each in about["columns"]] == list(csv_rows(reply.content)[0])
    assert 'filename="claims.csv"' in reply.headers["content-disposition"]


async def test_the_data_version_is_that_of_the_loads(api: Api, write_claims: WriteClaims) -> None:
    async def version() -> str:
        found: str = (await api.client.get("/export/claims.about.json")).json()["data_version"]
        return found

    write_claims(claim(period="2016"))
    first = await version()
    assert first == await version()
    write_claims(claim(period="2017"))
    assert first != await version()


async def test_formulas_are_texts_and_can_be_had_back(api: Api, write_claims: WriteClaims) -> None:
    texts = ["=1+1", "+1", "-1", "@a", "\tb", "'quoted", "''twice", "plain", '=HYPERLINK("http://a.example")']
    write_claims(*(claim(period=str(2000 + number), quote=text) for number, text in enumerate(texts)))
    cells = [row["quote"] for row in csv_rows(await export(api, "claims.csv"))]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)
    assert sorted(map(plain, cells)) == sorted(texts)
    sheet = load_workbook(io.BytesIO(await export(api, "claims.xlsx")))["rows"]
    header, *rows = sheet.iter_rows()
    place = [cell.value for cell in header].index("quote")
    assert sorted(str(row[place].value) for row in rows) == sorted(texts)
    assert {row[place].data_type for row in rows} == {"s"}


@pytest.mark.parametrize(
    ("path", "status", "code", "told"),
    [
        ("claim.csv", 404, "UNKNOWN_QUESTION", "Near: claims"),
        ("claims.xls", 404, "UNKNOWN_QUESTION", "Near: xlsx"),
        ("claims", 404, "UNKNOWN_QUESTION", "There is no format"),
        ("stats.csv", 404, "UNKNOWN_QUESTION", "There are: backers"),
        ("claims.csv?subjects=Haftar", 400, "UNKNOWN_PARAMETER", "Near: subject"),
        ("claims.csv?first=3", 400, "UNKNOWN_PARAMETER", "first"),
        ("claims.csv?subject=Nobody", 404, "UNKNOWN_ACTOR", "Nobody"),
        ("claims.csv?during=soon", 400, "BAD_DATE", "soon"),
        ("claims.csv?sources=nowhere", 400, "UNKNOWN_SOURCE", "nowhere"),
        ("backers.csv", 400, "BAD_INPUT", "of is missing"),
    ],
)
async def test_what_cannot_be_exported_is_a_problem_and_no_file(
    api: Api, path: str, status: int, code: str, told: str
) -> None:
    reply = await api.client.get(f"/export/{path}")
    assert (reply.status_code, reply.headers["content-type"]) == (status, "application/problem+json")
    assert reply.json()["code"] == code
    assert told in reply.json()["detail"]
