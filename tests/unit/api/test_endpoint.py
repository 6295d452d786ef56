"""GraphQL over HTTP without a database."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, ClassVar

import httpx
import pytest
from pydantic import SecretStr

from graphapi.api.http.accept import GRAPHQL_RESPONSE, JSON
from graphapi.errors import DocumentFolderError
from graphapi.graph.driver.connection import Access
from graphapi.service.operations import of_review
from tests.questions.asking import serving

NOWHERE = Access("bolt://127.0.0.1:9", password="only for tests")
PLAIN = {"query": "{ __typename }"}


@pytest.fixture(scope="module")
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with serving(NOWHERE) as api:
        yield api.client


def code_of(response: httpx.Response) -> str:
    (error,) = response.json()["errors"]
    assert set(error) <= {"message", "locations", "path", "extensions"}
    return str(error["extensions"]["code"])


async def test_answers_a_post_and_a_get_alike(client: httpx.AsyncClient) -> None:
    posted = await client.post("/graphql", json=PLAIN)
    got = await client.get("/graphql", params=PLAIN)
    assert posted.status_code == got.status_code == 200
    assert posted.json() == got.json() == {"data": {"__typename": "Query"}, "extensions": {"cost": 0}}
    assert posted.headers["content-type"] == f"{JSON}; charset=utf-8"


async def test_many_new_documents_do_not_delay_a_known_one(client: httpx.AsyncClient) -> None:
    answered = []

    async def ask(text: str) -> None:
        assert (await client.post("/graphql", json={"query": text})).status_code == 200
        answered.append(text)

    await ask(PLAIN["query"])
    new = [f"{{ a{number}: __typename }}" for number in range(30)]
    await asyncio.gather(*map(ask, [*new, PLAIN["query"]]))
    assert answered.index(PLAIN["query"], 1) < len(new) / 2
    assert set(answered) == {PLAIN["query"], *new}


async def test_takes_variables_operation_and_extensions_from_the_address(client: httpx.AsyncClient) -> None:
    text = "query A { __typename } query B($yes: Boolean!) { __typename @include(if: $yes) }"
    given = {"query": text, "variables": '{"yes": false}', "operationName": "B", "extensions": '{"any": 1}'}
    assert (await client.get("/graphql", params=given)).json()["data"] == {}
    assert (await client.get("/graphql", params={**PLAIN, "operationName": "", "variables": ""})).status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'[{"query": "{ __typename }"}]',
        b"{}",
        b'{"query": ""}',
        b'{"query": "  "}',
        b'{"query": null}',
        b'{"query": 1}',
        b'{"query": "{ __typename }", "variables": []}',
        b'{"query": "{ __typename }", "variables": "{}"}',
        b'{"query": "{ __typename }", "operationName": 1}',
        b'{"query": "{ __typename }", "extensions": 1}',
        b'{"documentId": 1}',
        b'\xff{"query": "{ __typename }"}',
        b'{"query": "{ __typename }", "variables": ' + b"[" * 2000 + b"]" * 2000 + b"}",
        b'{"query": "\\ud800"}',
    ],
)
@pytest.mark.parametrize("accept", [JSON, GRAPHQL_RESPONSE])
async def test_a_body_that_is_no_request_is_a_bad_request(client: httpx.AsyncClient, body: bytes, accept: str) -> None:
    response = await client.post("/graphql", content=body, headers={"content-type": JSON, "accept": accept})
    assert response.status_code == 400
    assert code_of(response) == "BAD_REQUEST"
    assert "data" not in response.json()
    assert response.headers["content-type"] == f"{accept}; charset=utf-8"


@pytest.mark.parametrize(
    "asked",
    [
        {"query": "{"},
        {"query": "{ nonsense }"},
        {"query": "query ($n: Int!) { actors(first: $n) { totalCount } }"},
        {"query": "query ($n: Int!) { actors(first: $n) { totalCount } }", "variables": {"n": "many"}},
        {"query": "query ($n: Int!) { actors(first: $n) { totalCount } }", "variables": {"n": [[[{}]]]}},
        {"query": "query A { __typename } query B { __typename }"},
        {"query": "query A { __typename }", "operationName": "C"},
        {"query": "fragment A on Query { __typename }"},
        {"query": "mutation { __typename }"},
        {"query": "subscription { __typename }"},
    ],
)
async def test_a_request_error_has_no_data_and_its_status_by_media_type(
    client: httpx.AsyncClient, asked: dict[str, Any]
) -> None:
    for accept, status in ((JSON, 200), (GRAPHQL_RESPONSE, 400)):
        response = await client.post("/graphql", json=asked, headers={"accept": accept})
        assert response.status_code == status
        assert code_of(response) == "BAD_REQUEST"
        assert "data" not in response.json()


async def test_only_queries_are_for_get(client: httpx.AsyncClient) -> None:
    response = await client.get("/graphql", params={"query": "mutation { __typename }"})
    assert (response.status_code, response.headers["allow"]) == (405, "POST")


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_other_methods_are_told_which_there_are(client: httpx.AsyncClient, method: str) -> None:
    response = await client.request(method, "/graphql")
    assert response.status_code == 405
    assert set(response.headers["allow"].split(", ")) == {"GET", "HEAD", "POST"}
    assert code_of(response) == "BAD_REQUEST"


async def test_what_is_not_there_is_said_in_the_same_words(client: httpx.AsyncClient) -> None:
    response = await client.get("/nowhere")
    assert (response.status_code, code_of(response)) == (404, "BAD_REQUEST")


@pytest.mark.parametrize("accept", ["text/html", "application/json;q=0", "image/*"])
async def test_a_client_that_takes_neither_type_is_told_so(client: httpx.AsyncClient, accept: str) -> None:
    response = await client.post("/graphql", json=PLAIN, headers={"accept": accept})
    assert (response.status_code, code_of(response)) == (406, "BAD_REQUEST")


@pytest.mark.parametrize(
    "content_type",
    ["", "text/plain", "application/x-www-form-urlencoded", "application/graphql", "application/json; charset=utf-16"],
)
async def test_a_body_of_another_type_is_refused(client: httpx.AsyncClient, content_type: str) -> None:
    headers = {"content-type": content_type} if content_type else {}
    response = await client.post("/graphql", content=json.dumps(PLAIN), headers=headers)
    assert (response.status_code, code_of(response)) == (415, "BAD_REQUEST")


async def test_a_packed_body_is_refused_as_such(client: httpx.AsyncClient) -> None:
    body = gzip.compress(json.dumps(PLAIN).encode())
    packed = {"content-type": JSON, "content-encoding": "gzip"}
    response = await client.post("/graphql", content=body, headers=packed)
    assert (response.status_code, code_of(response)) == (415, "BAD_REQUEST")
    assert "Content-Encoding" in response.json()["errors"][0]["message"]
    plain = {"content-type": JSON, "content-encoding": "Identity"}
    assert (await client.post("/graphql", json=PLAIN, headers=plain)).status_code == 200


async def test_utf_8_is_taken_by_any_spelling(client: httpx.AsyncClient) -> None:
    body = json.dumps({"query": '{ __type(name: "حفتر") { name } }'}, ensure_ascii=False).encode()
    for content_type in ("application/json;charset=UTF-8", 'Application/JSON; charset="utf-8"'):
        response = await client.post("/graphql", content=body, headers={"content-type": content_type})
        assert response.json()["data"] == {"__type": None}


async def test_a_body_of_more_than_the_most_is_not_read_to_its_end(client: httpx.AsyncClient) -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        for _ in range(1_000):
            read += 10_000
            yield b"a" * 10_000

    response = await client.post("/graphql", content=endless(), headers={"content-type": JSON})
    assert (response.status_code, code_of(response)) == (413, "BAD_REQUEST")
    assert read <= 260_000


async def test_a_body_that_does_not_arrive_is_given_up_with_its_connection() -> None:
    async def halting() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(60)

    async with serving(NOWHERE, request_seconds=0.2) as api:
        response = await api.client.post("/graphql", content=halting(), headers={"content-type": JSON})
    assert (response.status_code, code_of(response)) == (408, "BAD_REQUEST")
    assert response.headers["connection"] == "close"


async def test_a_very_long_address_is_refused(client: httpx.AsyncClient) -> None:
    response = await client.get("/graphql", params={"query": "{ __typename }" + "+" * 20_001})
    assert (response.status_code, code_of(response)) == (414, "BAD_REQUEST")


async def test_an_equal_answer_is_not_sent_twice(client: httpx.AsyncClient) -> None:
    first = await client.get("/graphql", params=PLAIN)
    etag = first.headers["etag"]
    for known in (etag, f'"other", {etag}', etag.removeprefix("W/"), "*"):
        again = await client.get("/graphql", params=PLAIN, headers={"if-none-match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    other = await client.get("/graphql", params=PLAIN, headers={"if-none-match": 'W/"other"'})
    assert other.status_code == 200
    assert (await client.get("/graphql", params={"query": "{ a: __typename }"})).headers["etag"] != etag


async def test_a_post_and_an_error_have_no_etag(client: httpx.AsyncClient) -> None:
    assert "etag" not in (await client.post("/graphql", json=PLAIN)).headers
    assert "etag" not in (await client.get("/graphql", params={"query": "{ nonsense }"})).headers


async def test_a_head_is_a_get_without_the_body(client: httpx.AsyncClient) -> None:
    response = await client.head("/graphql", params=PLAIN)
    assert response.status_code == 200
    assert response.headers["etag"] == (await client.get("/graphql", params=PLAIN)).headers["etag"]


async def test_long_answers_are_compressed_for_those_who_take_it(client: httpx.AsyncClient) -> None:
    introspect = {"query": "{ __schema { types { name fields { name description } } } }"}
    compressed = await client.post("/graphql", json=introspect, headers={"accept-encoding": "gzip"})
    plain = await client.post("/graphql", json=introspect, headers={"accept-encoding": "identity"})
    assert compressed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert compressed.json() == plain.json()
    assert {"accept", "accept-encoding"} <= {name.strip().lower() for name in plain.headers["vary"].split(",")}


async def test_other_origins_are_let_in_by_the_setting_alone(client: httpx.AsyncClient) -> None:
    asking = {"origin": "https://a.example", "access-control-request-method": "POST"}
    allowed = "access-control-allow-origin"
    assert allowed not in (await client.post("/graphql", json=PLAIN, headers=asking)).headers
    async with serving(NOWHERE, cors_origins=("https://a.example",)) as api:
        assert (await api.client.options("/graphql", headers=asking)).headers[allowed] == "https://a.example"
        answered = await api.client.post("/graphql", json=PLAIN, headers=asking)
        assert (answered.headers[allowed], answered.json()["data"]) == ("https://a.example", {"__typename": "Query"})
        assert answered.headers["access-control-expose-headers"] == "ETag, Retry-After"
        other = {**asking, "origin": "https://b.example"}
        assert allowed not in (await api.client.options("/graphql", headers=other)).headers


async def test_introspection_can_be_switched_off() -> None:
    async with serving(NOWHERE, introspection=False) as api:
        for text in ("{ __schema { types { name } } }", '{ __type(name: "Actor") { name } }'):
            refused = await api.post(text)
            assert refused.status == 400
            assert "introspection has been disabled" in refused.said["errors"][0]["message"]
        assert await api.ask("{ __typename }") == "Query"


async def test_graphiql_can_be_switched_off(tmp_path: Path) -> None:
    wanted = {"accept": "text/html"}
    async with serving(NOWHERE, graphiql=True, graphiql_folder=tmp_path) as api:
        assert "<title>" in (await api.client.get("/graphql", headers=wanted)).text
        # A link to a question returns its answer, not the editor.
        for asked in (PLAIN, {"documentId": "sha256:0"}, {"extensions": '{"persistedQuery": {"sha256Hash": "0"}}'}):
            browser = {"accept": "text/html,*/*;q=0.8"}
            answered = await api.client.get("/graphql", params=asked, headers=browser)
            assert answered.headers["content-type"] == f"{JSON}; charset=utf-8"
        assert (await api.client.get("/graphiql/page.js")).status_code == 200
    async with serving(NOWHERE, graphiql=False, graphiql_folder=tmp_path) as api:
        assert (await api.client.get("/graphql", headers=wanted)).status_code == 406
        assert (await api.client.get("/graphiql/page.js")).status_code == 404


async def test_neo4j_being_away_is_a_problem_and_no_graphql_response(client: httpx.AsyncClient) -> None:
    for accept in (JSON, GRAPHQL_RESPONSE):
        asked = {"query": "{ a: stats { actors } b: actors { totalCount } __typename }"}
        response = await client.post("/graphql", json=asked, headers={"accept": accept})
        assert (response.status_code, response.headers["retry-after"]) == (503, "2")
        assert response.headers["content-type"] == "application/problem+json"
        problem = response.json()
        assert "Neo4j does not answer" in problem.pop("detail")
        assert problem == {"type": "about:blank", "title": "Service Unavailable", "status": 503, "code": "UNAVAILABLE"}


async def test_what_needs_no_neo4j_is_answered_beside_what_fails(client: httpx.AsyncClient) -> None:
    asked = {"query": "{ stats { actors } vocabulary { stances { value } } }"}
    response = await client.post("/graphql", json=asked, headers={"accept": GRAPHQL_RESPONSE})
    assert (response.status_code, code_of(response)) == (200, "UNAVAILABLE")
    assert response.json()["errors"][0]["path"] == ["stats"]
    assert response.json()["data"]["stats"] is None
    assert response.json()["data"]["vocabulary"]["stances"]


async def test_another_error_is_not_hidden_by_neo4j_being_away(client: httpx.AsyncClient) -> None:
    asked = {"query": """{ stats { actors } claims(filter: {during: "yesterday"}) { totalCount } }"""}
    response = await client.post("/graphql", json=asked)
    assert response.status_code == 200
    assert {error["extensions"]["code"] for error in response.json()["errors"]} == {"UNAVAILABLE", "BAD_DATE"}
    assert response.json()["data"] == {"stats": None, "claims": None}


class TestTrustedDocuments:
    """Only the documents in a folder are accepted."""

    TEXT = "query Kind($name: String!) {\n  __type(name: $name) { kind }\n}\n"
    DIGEST = hashlib.sha256(TEXT.encode()).hexdigest()
    VARIABLES: ClassVar = {"name": "Actor"}
    ANSWER: ClassVar = {"__type": {"kind": "OBJECT"}}

    @pytest.fixture
    async def client(self, tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
        (tmp_path / "kind.graphql").write_bytes(self.TEXT.encode())
        (tmp_path / "windows.graphql").write_bytes(b"query Windows {\r\n  __typename\r\n}\r\n")
        async with serving(NOWHERE, documents=tmp_path) as api:
            yield api.client

    @pytest.mark.parametrize(
        "named",
        [
            {"documentId": f"sha256:{DIGEST}"},
            {"documentId": DIGEST},
            {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": DIGEST}}},
            {"query": TEXT},
            {"query": TEXT, "extensions": {"persistedQuery": {"version": 1, "sha256Hash": DIGEST}}},
        ],
    )
    async def test_answers_them_by_digest_and_by_text(self, client: httpx.AsyncClient, named: dict[str, Any]) -> None:
        posted = await client.post("/graphql", json={**named, "variables": self.VARIABLES})
        shown = {key: value if isinstance(value, str) else json.dumps(value) for key, value in named.items()}
        got = await client.get("/graphql", params={**shown, "variables": json.dumps(self.VARIABLES)})
        assert posted.json()["data"] == got.json()["data"] == self.ANSWER

    async def test_keeps_line_ends_as_they_are(self, client: httpx.AsyncClient) -> None:
        digest = hashlib.sha256(b"query Windows {\r\n  __typename\r\n}\r\n").hexdigest()
        assert (await client.post("/graphql", json={"documentId": f"sha256:{digest}"})).json()["data"]

    async def test_refuses_all_others(self, client: httpx.AsyncClient) -> None:
        for asked, code in (
            (PLAIN, "UNTRUSTED_DOCUMENT"),
            ({"query": self.TEXT + " "}, "UNTRUSTED_DOCUMENT"),
            ({**PLAIN, "documentId": f"sha256:{self.DIGEST}"}, "UNTRUSTED_DOCUMENT"),
            ({"documentId": f"sha256:{'0' * 64}"}, "PERSISTED_QUERY_NOT_FOUND"),
            ({"documentId": "../kind"}, "PERSISTED_QUERY_NOT_FOUND"),
        ):
            response = await client.post("/graphql", json=asked, headers={"accept": GRAPHQL_RESPONSE})
            assert (response.status_code, code_of(response)) == (400, code)
            if code == "PERSISTED_QUERY_NOT_FOUND":
                assert response.json()["errors"][0]["message"] == "PersistedQueryNotFound"

    async def test_accepts_those_of_the_review_page_with_a_write_token(self, tmp_path: Path) -> None:
        (tmp_path / "kind.graphql").write_bytes(self.TEXT.encode())
        (text,) = (each.text for each in of_review() if each.name == "queue")
        asked = {"query": text, "variables": {"first": 1}}
        async with serving(NOWHERE, documents=tmp_path, write_token=SecretStr("w" * 16)) as api:
            assert code_of(await api.client.post("/graphql", json=asked)) == "UNAUTHENTICATED"
        async with serving(NOWHERE, documents=tmp_path) as api:
            assert code_of(await api.client.post("/graphql", json=asked)) == "UNTRUSTED_DOCUMENT"

    async def test_without_a_folder_says_that_none_are_kept(self) -> None:
        async with serving(NOWHERE) as api:
            named = {"documentId": f"sha256:{self.DIGEST}"}
            refused = await api.client.post("/graphql", json=named)
            assert code_of(refused) == "PERSISTED_QUERY_NOT_SUPPORTED"
            assert refused.json()["errors"][0]["message"] == "PersistedQueryNotSupported"
            apollo = {"query": self.TEXT, "extensions": {"persistedQuery": {"version": 1, "sha256Hash": self.DIGEST}}}
            answered = await api.client.post("/graphql", json={**apollo, "variables": self.VARIABLES})
            assert answered.json()["data"] == self.ANSWER

    @pytest.mark.parametrize(
        ("files", "told"),
        [
            ({}, "contains no *.graphql file"),
            ({"a.graphql": b"{"}, "a.graphql"),
            ({"a.graphql": b"{ nonsense }"}, "nonsense"),
            ({"a.graphql": b"\xff"}, "utf-8"),
            ({"a.graphql": b"{ stats { " + b"actors " * 2_500 + b"} }"}, "too large"),
            ({"a.graphql": b"{ __typename }", "a.json": b"{"}, "cannot be read"),
        ],
    )
    async def test_a_folder_that_cannot_be_answered_stops_the_start(
        self, tmp_path: Path, files: dict[str, bytes], told: str
    ) -> None:
        for name, content in files.items():
            (tmp_path / name).write_bytes(content)
        with pytest.raises(DocumentFolderError) as refused:
            async with serving(NOWHERE, documents=tmp_path):
                pass
        assert told in refused.value.message
        assert refused.value.code == "DOCUMENTS"

    async def test_a_folder_that_is_not_there_stops_the_start(self, tmp_path: Path) -> None:
        with pytest.raises(DocumentFolderError, match=r"GRAPHAPI_DOCUMENTS=.*gone cannot be read: No such file"):
            async with serving(NOWHERE, documents=tmp_path / "gone"):
                pass
