"""Requests for one of the hosts of the service are answered; others are refused with a message."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from starlette.types import Receive, Scope, Send

from graphapi.api.http.app import create_app
from graphapi.api.http.hosts import AllowedHosts
from graphapi.settings import Settings
from tests.listening import listening

PATHS = ("/graphql?query={__typename}", "/healthz", "/readyz", "/graphql", "/graphiql/page.js", "/nowhere")


@asynccontextmanager
async def answering(folder: Path, **settings: Any) -> AsyncIterator[tuple[str, int]]:
    """The whole application with GraphiQL, without Neo4j."""
    app = create_app(
        Settings(
            neo4j_uri="bolt://127.0.0.1:9",
            neo4j_password=SecretStr("only for tests"),
            graphiql_folder=folder,
            warm_up=False,
            **settings,
        )
    )
    async with listening(app) as address:
        host, _, port = address.removeprefix("http://").partition(":")
        yield host, int(port)


async def send(at: tuple[str, int], path: str, *hosts: str, version: str = "1.1") -> tuple[int, str]:
    """The status and the body of an answer to a GET with these `Host` headers."""
    reader, writer = await asyncio.open_connection(*at)
    lines = [f"GET {path} HTTP/{version}", *(f"Host: {host}" for host in hosts), "Accept: text/html, */*;q=0.8"]
    writer.write("\r\n".join([*lines, "Connection: close", "", ""]).encode())
    answer = (await reader.read()).decode()
    writer.close()
    await writer.wait_closed()
    head, _, body = answer.partition("\r\n\r\n")
    return int(head.split()[1]), body


async def test_refuses_a_foreign_host_wherever_it_asks(tmp_path: Path) -> None:
    async with answering(tmp_path) as at:
        for path in PATHS:
            status, body = await send(at, path, "evil.example")
            assert status == 421, path
            assert "does not accept requests for 'evil.example'" in body
            assert "GRAPHAPI_ALLOWED_HOSTS" in body
            for hosts in (
                (),
                ("localhost", "localhost"),
                ("localhost", "evil.example"),
                ("",),
                ("a b",),
                ("localhost:x",),
            ):
                status, body = await send(at, path, *hosts)
                assert status == 400, (path, hosts)
                assert "one Host header" in body or "Invalid HTTP request" in body
            assert (await send(at, path, version="1.0"))[0] == 400
        for host in (
            "localhost",
            "LOCALHOST:8000",
            f"127.0.0.1:{at[1]}",
            "[::1]:80",
            "localhost.",
            "a.localhost",
            "127.1.2.3",
        ):
            assert await send(at, "/healthz", host) == (200, "ok\n"), host
        assert "<title>" in (await send(at, "/graphql", "localhost"))[1]


async def test_a_whole_address_says_what_host_it_is_for(tmp_path: Path) -> None:
    async with answering(tmp_path) as at:
        assert (await send(at, "http://evil.example:80/healthz", "localhost"))[0] == 421
        assert (await send(at, "http://localhost/healthz", "evil.example"))[0] == 200
        assert (await send(at, "http://[::1]:80/healthz", "evil.example"))[0] == 200


async def test_answers_for_hosts_that_the_setting_names(tmp_path: Path) -> None:
    async with answering(tmp_path, allowed_hosts=("Graph.example", "*.b.example")) as at:
        for host in ("graph.example", "GRAPH.example:443", "a.b.example", "localhost"):
            assert (await send(at, "/healthz", host))[0] == 200, host
        for host in ("a.graph.example", "b.example", "ab.example", "10.0.0.1", "evil.example"):
            assert (await send(at, "/healthz", host))[0] == 421, host


async def nothing(_scope: Scope, _receive: Receive, _send: Send) -> None:
    """Never called."""


@pytest.mark.parametrize("bound", ["0.0.0.0", "::", "192.168.1.5", "graph.example"])
def test_who_listens_to_a_network_answers_for_what_no_foreign_name_can_be(bound: str) -> None:
    hosts = AllowedHosts(app=nothing, bound=bound, named=())
    for allowed in ("localhost", "127.0.0.1", "192.168.1.5", "10.42.0.7", "fe80::1", "api", "graphapi"):
        assert hosts.allows(allowed), allowed
    for refused in ("evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "api.evil.example", "1.2.3"):
        assert not hosts.allows(refused), refused
    assert hosts.allows("graph.example") is (bound == "graph.example")


@pytest.mark.parametrize("bound", ["127.0.0.1", "::1", "localhost"])
def test_who_listens_to_this_machine_answers_for_its_names_alone(bound: str) -> None:
    hosts = AllowedHosts(app=nothing, bound=bound, named=())
    assert all(hosts.allows(host) for host in ("localhost", "app.localhost", "127.0.0.1", "127.9.9.9", "::1"))
    assert not any(hosts.allows(host) for host in ("192.168.1.5", "api", "evil.example", "localhost.evil.example"))


def test_any_host_can_be_allowed() -> None:
    assert AllowedHosts(app=nothing, bound="127.0.0.1", named=("*",)).allows("evil.example")
