"""The questions as tools for assistants, with the official client of the protocol."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from typing import Any

import httpx2
import pytest
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.client.streamable_http import streamable_http_client
from pydantic import SecretStr

from graphapi.api.mcp.server import create_app, create_server
from graphapi.api.mcp.tools import MOST_CHARACTERS
from graphapi.graph.driver.connection import Access
from graphapi.service.operations import questions
from graphapi.settings import Settings
from tests.listening import listening

pytestmark = [pytest.mark.neo4j, pytest.mark.usefixtures("libya")]

Calls = Callable[[], Client]
TOKEN = "a-token-of-tests-only"
# The fields that each row of evidence has in all questions.
ALWAYS = {"says", "quote", "translation", "source", "publisher", "published", "stance", "certainty", "when", "claim_id"}
EXAMPLES: Mapping[str, Mapping[str, Any]] = {
    "backers": {"of": "حفتر", "during": "2019"},
    "between": {"of": "Egypt", "with": "Haftar"},
    "changes": {"since": "2020-01-01", "about": "Haftar"},
    "claims": {"text": "Haftar"},
    "compare": {"of": "Haftar", "left": "2014", "right": "2017"},
    "denials": {"of": "Haftar", "certainty": "UNDATED"},
    "events": {"of": "Haftar"},
    "mediated": {"of": "France"},
    "mediations": {"of": "Haftar"},
    "meetings": {"of": "Haftar", "during": "2019"},
    "recipients": {"of": "id:egypt"},
    "relations": {"between": ["Egypt", "Haftar"]},
    "timeline": {"of": "Macron", "during": "2018/2019"},
}


def settings_of(access: Access, **more: Any) -> Settings:
    return Settings(
        neo4j_uri=access.uri,
        neo4j_user=access.user,
        neo4j_password=SecretStr(access.password),
        statement_seconds=60,
        request_seconds=120,
        **more,
    )


@pytest.fixture(scope="module")
def client(access: Access) -> Calls:
    server = create_server(settings_of(access), access)
    return lambda: Client(server)


async def ask(client: Calls, tool: str, /, **given: Any) -> dict[str, Any]:
    """The answer of the tool. Its text has the same content."""
    async with client() as connected:
        result = await connected.call_tool(tool, given)
    assert not result.is_error, result.content
    return said(result)


async def refused(client: Calls, tool: str, /, **given: Any) -> dict[str, Any]:
    async with client() as connected:
        result = await connected.call_tool(tool, given)
    assert result.is_error
    return said(result)


def said(result: Any) -> dict[str, Any]:
    (text,) = result.content
    told: dict[str, Any] = json.loads(text.text)
    assert result.structured_content == told
    return told


async def test_each_question_is_a_tool_in_the_words_of_its_document(client: Calls) -> None:
    async with client() as connected:
        tools = {tool.name: tool for tool in (await connected.list_tools()).tools}
    assert {name: tool.description for name, tool in tools.items()} == {
        name: question.description for name, question in questions().items() if name != "network"
    }
    assert all(tool.annotations and tool.annotations.read_only_hint for tool in tools.values())
    backers = tools["backers"].input_schema
    assert backers["required"] == ["of"]
    assert "a name in any script" in backers["properties"]["of"]["description"]
    assert "The dates force it" in backers["properties"]["certainty"]["description"]
    assert backers["properties"]["first"]["maximum"] == 25
    for tool in tools.values():
        for name, each in tool.input_schema["properties"].items():
            assert each.get("description") or each.get("enum") or each.get("items"), f"{tool.name}.{name}"


@pytest.mark.parametrize("tool", EXAMPLES)
async def test_every_row_is_evidence(client: Calls, tool: str) -> None:
    answer = await ask(client, tool, **EXAMPLES[tool])
    assert answer["rows"]
    for row in answer["rows"]:
        assert row.keys() >= ALWAYS, row
        assert all(row[name] for name in ALWAYS - {"translation"})
    assert len(json.dumps(answer, ensure_ascii=False)) <= MOST_CHARACTERS


async def test_every_question_with_evidence_is_tried(client: Calls) -> None:
    assert questions().keys() - EXAMPLES.keys() == {"evidence", "loads", "network", "search", "stats"}


async def test_what_is_alleged_denied_or_undated_says_so(client: Calls) -> None:
    alleged = await ask(client, "backers", of="Haftar", standing=["ALLEGED"], during="2019")
    assert {row["status"] for row in alleged["rows"]} >= {"alleged, and asserted by no source"}
    assert any(row["stance"].startswith("only alleged") for row in alleged["rows"])
    undated = await ask(client, "backers", of="Haftar", certainty="UNDATED", first=25)
    row = next(row for row in undated["rows"] if row["certainty"].startswith("undated"))
    assert row["when"].startswith("undated")
    denials = await ask(client, "denials", of="Haftar", certainty="UNDATED")
    assert {row["stance"].partition(":")[0] for row in denials["rows"]} <= {"denied", "doubted"}


async def test_a_mediation_tells_between_whom_and_whom_the_mediator_backed(client: Calls) -> None:
    row = (await ask(client, "mediated", **EXAMPLES["mediated"]))["rows"][0]
    assert row["mediation"].startswith("France between ")
    assert row["mediator_backed"]


async def test_a_long_answer_comes_in_pages(client: Calls) -> None:
    first = await ask(client, "claims", certainty="UNDATED", first=3)
    second = await ask(client, "claims", certainty="UNDATED", first=3, after=first["after"])
    assert first["entries_in_all"] == second["entries_in_all"] > 6
    ids = [row["claim_id"] for row in first["rows"] + second["rows"]]
    assert len(set(ids)) == len(ids) == 6
    assert "call again" in first["more"]


async def test_a_row_leads_to_its_evidence_and_to_its_actors(client: Calls) -> None:
    row = (await ask(client, "backers", **EXAMPLES["backers"]))["rows"][0]
    evidence = await ask(client, "evidence", claim=row["claim_id"])
    assert evidence["rows"][0]["quote"] == row["quote"]
    assert (await ask(client, "recipients", of=row["subject_id"]))["actor"]["id"] == row["subject_id"]


async def test_finds_actors_and_tells_what_is_loaded(client: Calls) -> None:
    found = await ask(client, "search", text="hafter")
    assert found["rows"][0]["node"]["caption"] == "Khalifa Haftar"
    assert (await ask(client, "stats"))["rows"][0]["claims"] > 100
    assert (await ask(client, "loads"))["rows"][0]["loader"] == "claims"


async def test_nothing_found_is_no_evidence(client: Calls) -> None:
    assert "not evidence" in (await ask(client, "backers", of="Haftar", during="1801"))["note"]
    assert "not evidence" in (await ask(client, "evidence", claim="claim:none"))["note"]


@pytest.mark.parametrize(
    ("tool", "given", "code", "words"),
    [
        ("drop", {}, "UNKNOWN_TOOL", "backers"),
        ("backers", {}, "BAD_INPUT", "needs of"),
        ("backers", {"of": "Haftar", "query": "{ x }"}, "BAD_INPUT", "takes no query"),
        ("backers", {"of": {"id": "egypt"}}, "BAD_INPUT", "a text"),
        ("backers", {"of": ["Haftar"]}, "BAD_INPUT", "a text"),
        ("backers", {"of": " "}, "BAD_INPUT", "a text"),
        ("relations", {"between": "Haftar"}, "BAD_INPUT", "a list"),
        ("backers", {"of": "Haftar", "first": 26}, "BAD_INPUT", "from 1 to 25"),
        ("backers", {"of": "Haftar", "first": "many"}, "BAD_INPUT", "from 1 to 25"),
        ("backers", {"of": "Haftar", "claims": 0}, "BAD_INPUT", "from 1 to 5"),
        ("backers", {"of": "Haftar", "during": "last year"}, "BAD_DATE", "last year"),
        ("backers", {"of": "Haftar", "during": 2019}, "BAD_REQUEST", "A date is a text"),
        ("backers", {"of": "Haftar", "certainty": "SURE"}, "BAD_REQUEST", "SURE"),
        ("backers", {"of": "Haftar", "after": "nonsense"}, "BAD_CURSOR", "cursor"),
        ("backers", {"of": "Nobody Known"}, "UNKNOWN_ACTOR", "Nobody Known"),
    ],
)
async def test_nonsense_is_told_as_such(client: Calls, tool: str, given: dict[str, Any], code: str, words: str) -> None:
    error = await refused(client, tool, **given)
    assert error["code"] == code, error
    assert words in error["message"]


async def test_who_may_have_been_meant_can_be_asked_about(client: Calls) -> None:
    error = await refused(client, "backers", of="Saddam Haftar")
    assert (await ask(client, "backers", of=error["near"][0]["id"]))["actor"]["caption"] == "Khalifa Haftar"


async def test_whom_a_name_was_taken_for_is_told(client: Calls) -> None:
    assert (await ask(client, "backers", of="Haftarr"))["names"] == ["'Haftarr' was matched with id:khalifa-haftar"]


async def test_by_http_behind_the_token_and_the_check_of_hosts(access: Access) -> None:
    settings = settings_of(access, read_token=SecretStr(TOKEN))
    app = create_app(create_server(settings, access), settings)
    async with listening(app) as address:
        bearer = {"authorization": f"Bearer {TOKEN}"}
        async with httpx2.AsyncClient(headers=bearer, timeout=120) as http:

            def client() -> Client:
                return Client(streamable_http_client(f"{address}/mcp", http_client=http))

            assert (await ask(client, "backers", of="Haftar", during="2016"))["rows"]
            foreign = await http.post(f"{address}/mcp", json={}, headers={"host": "evil.example"})
            assert foreign.status_code == 421
        async with httpx2.AsyncClient() as http:
            assert (await http.post(f"{address}/mcp", json={})).status_code == 401


async def test_by_standard_input_and_output(access: Access) -> None:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GRAPHAPI_")}
    command = StdioServerParameters(
        command=sys.executable,
        args=["-m", "graphapi", "mcp"],
        env=plain
        | {
            "GRAPHAPI_NEO4J_URI": access.uri,
            "GRAPHAPI_NEO4J_USER": access.user,
            "GRAPHAPI_NEO4J_PASSWORD": access.password,
            "GRAPHAPI_STATEMENT_SECONDS": "60",
        },
    )
    assert (await ask(lambda: Client(stdio_client(command)), "stats"))["rows"][0]["claims"] > 100
