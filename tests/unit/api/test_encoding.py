"""The encoding of a response depends on the `Accept-Encoding` header."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from graphapi.api.http.encoding import codings
from graphapi.graph.driver.connection import Access
from tests.questions.asking import serving

LONG = {"query": "{ __schema { types { name fields { name description } } } }"}
SHORT = {"query": "{ __typename }"}


@pytest.mark.parametrize(
    ("accept", "taken"),
    [
        ("", ["identity"]),
        ("gzip", ["gzip", "identity"]),
        ("GZip", ["gzip", "identity"]),
        ("x-gzip", ["gzip", "identity"]),
        ("gzip, deflate, br, zstd", ["gzip", "identity"]),
        ("br;q=1.0, gzip;q=0.8, *;q=0.1", ["gzip", "identity"]),
        ("gzip;q=0", ["identity"]),
        ("gzip; q=0.000", ["identity"]),
        ("gzip;q=0, *", ["identity"]),
        ("br", ["identity"]),
        ("*", ["identity", "gzip"]),
        ("identity", ["identity"]),
        ("gzip, identity", ["gzip", "identity"]),
        ("gzip;q=0.5, identity", ["identity", "gzip"]),
        ("gzip, identity;q=0", ["gzip"]),
        ("identity;q=0, *", ["gzip"]),
        ("gzip, *;q=0", ["gzip"]),
        ("*;q=0", []),
        ("br, *;q=0", []),
        ("identity;q=0", []),
        ("identity;q=0, gzip;q=0", []),
        ("*;q=0, identity", ["identity"]),
        ("notgzip", ["identity"]),
    ],
)
def test_takes_what_is_weighed_most(accept: str, taken: list[str]) -> None:
    assert list(codings(accept)) == taken


@pytest.fixture(scope="module")
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with serving(Access("bolt://127.0.0.1:9", password="only for tests")) as api:
        yield api.client


@pytest.mark.parametrize(
    ("accept", "asked", "encoding"),
    [
        ("gzip", LONG, "gzip"),
        ("gzip", SHORT, None),
        ("gzip;q=0", LONG, None),
        ("identity", LONG, None),
        ("gzip, identity;q=0", SHORT, "gzip"),
    ],
)
async def test_is_answered_so(
    client: httpx.AsyncClient, accept: str, asked: dict[str, str], encoding: str | None
) -> None:
    response = await client.post("/graphql", json=asked, headers={"accept-encoding": accept})
    assert response.status_code == 200
    assert response.headers.get("content-encoding") == encoding
    assert response.json()["data"]


async def test_headers_in_several_lines_are_one(client: httpx.AsyncClient) -> None:
    lines = [
        ("accept-encoding", "br"),
        ("accept-encoding", "gzip"),
        ("accept", "text/plain"),
        ("accept", "application/json"),
    ]
    response = await client.post("/graphql", json=LONG, headers=lines)
    assert (response.status_code, response.headers["content-encoding"]) == (200, "gzip")


async def test_who_takes_neither_is_told_so(client: httpx.AsyncClient) -> None:
    response = await client.post("/graphql", json=SHORT, headers={"accept-encoding": "br, *;q=0"})
    assert response.status_code == 406
    assert response.json()["errors"][0]["message"] == "Accept the encoding gzip or identity."


async def test_nothing_is_compressed_to_something(client: httpx.AsyncClient) -> None:
    only_gzip = {"accept-encoding": "gzip, identity;q=0"}
    etag = (await client.get("/graphql", params=SHORT, headers=only_gzip)).headers["etag"]
    again = await client.get("/graphql", params=SHORT, headers={**only_gzip, "if-none-match": etag})
    assert (again.status_code, again.content) == (304, b"")
