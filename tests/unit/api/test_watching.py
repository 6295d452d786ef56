"""The records of requests: a log without secrets, metrics with few labels, traces."""

from __future__ import annotations

import json
import logging

import httpx
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client.parser import text_string_to_metric_families
from pydantic import SecretStr

from graphapi.api.http.traces import Traced, Traces
from graphapi.api.http.watching import ACCESS_LOG
from graphapi.graph.driver.connection import Access
from graphapi.service.operations import documented
from tests.questions.asking import serving

NOWHERE = Access("bolt://127.0.0.1:9", password="only for tests")
TOKEN = "a-token-of-tests-only"
BEARER = {"authorization": f"Bearer {TOKEN}"}


async def test_the_access_log_has_a_line_a_request_and_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, ACCESS_LOG)
    async with serving(NOWHERE, read_token=SecretStr(TOKEN), access_log=True) as api:
        secret = {"query": "{ __typename }", "secret": "said-in-the-address"}
        await api.client.get("/graphql", params=secret, headers={**BEARER, "cookie": "graphapi=said-in-a-cookie"})
        await api.client.get("/graphql", params=secret)
        await api.client.post("/x%0ay", data={"token": TOKEN})
        await api.client.post("/graphql", json={"query": "{ nothing }"}, headers=BEARER)
    lines = [record.getMessage() for record in caplog.records if record.name == ACCESS_LOG]
    assert not any(word in line for line in lines for word in ("said-in", TOKEN, "query=", "\n"))
    said = [json.loads(line) for line in lines]
    assert [(line["status"], line["code"], line["document"]) for line in said] == [
        (200, "OK", "other"),
        (401, "HTTP_401", None),
        (303, "OK", None),
        (200, "BAD_REQUEST", "other"),
    ]
    assert said[0].keys() == {"at", "client", "method", "path", "document", "status", "code", "ms", "bytes"}


async def samples(client: httpx.AsyncClient) -> dict[tuple[str, ...], float]:
    page = await client.get("/metrics")
    assert page.headers["content-type"].startswith("text/plain")
    return {
        (sample.name, *(sample.labels.get(name, "") for name in ("door", "document", "code"))): sample.value
        for family in text_string_to_metric_families(page.text)
        for sample in family.samples
    }


async def test_figures_are_told_by_document_and_code() -> None:
    async with serving(NOWHERE, metrics=True) as api:
        for number in range(50):
            name = f"Other{number}"
            await api.client.post("/graphql", json={"query": f"query {name} {{ __typename }}", "operationName": name})
            await api.client.get(f"/nowhere-{number}")
        question = documented()["questions/stats"]
        assert (await api.client.post("/graphql", json={"query": question.text})).status_code == 503
        found = await samples(api.client)
    requests = {key[1:]: value for key, value in found.items() if key[0] == "graphapi_requests_total"}
    assert requests == {
        ("graphql", "other", "OK"): 50,
        ("site", "", "HTTP_404"): 50,
        ("graphql", "questions/stats", "UNAVAILABLE"): 1,
    }
    assert found["graphapi_request_seconds_count", "graphql", "", ""] == 51
    assert found["graphapi_statement_seconds_count", "", "", ""] == 2  # that of the question, and that of the metrics
    assert found["graphapi_neo4j_up", "", "", ""] == 0


async def test_without_the_setting_there_are_no_figures() -> None:
    async with serving(NOWHERE) as api:
        assert (await api.client.get("/metrics")).status_code == 404


async def test_a_request_is_a_span_within_that_of_its_client() -> None:
    kept = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(kept))
    async with serving(NOWHERE) as api:
        traces = Traces(provider)
        api.app.state.context.graph._watch = traces.statement
        transport = httpx.ASGITransport(Traced(api.app, traces))
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            parent = {"traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}
            question = documented()["questions/stats"]
            await client.post("/graphql?secret=x", json={"query": question.text}, headers=parent)
        traces.close()
    statement, request = kept.get_finished_spans()
    assert (statement.name, request.name) == ("neo4j", "POST questions/stats")
    assert statement.parent is not None
    assert statement.parent.span_id == request.context.span_id
    assert request.parent is not None
    assert f"{request.parent.span_id:016x}" == "b7ad6b7169203331"
    assert dict(request.attributes or {}) == {
        "http.request.method": "POST",
        "url.path": "/graphql",
        "http.response.status_code": 503,
        "graphapi.code": "UNAVAILABLE",
        "graphapi.document": "questions/stats",
    }
    assert "secret" not in str([span.to_json() for span in (statement, request)])


async def test_traces_are_on_by_setting() -> None:
    async with serving(NOWHERE, traces=True) as api:
        assert (await api.client.get("/healthz")).status_code == 200
