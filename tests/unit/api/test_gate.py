"""A closed service answers nothing without its token, and browsers can log in."""

from __future__ import annotations

import base64
import time
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from pydantic import SecretStr, ValidationError

from graphapi.api.http.gate import Gate
from graphapi.graph.driver.connection import Access
from graphapi.settings import Settings
from tests.questions.asking import serving

NOWHERE = Access("bolt://127.0.0.1:9", password="only for tests")
TOKEN = "a-token-of-tests-only"
QUESTION = {"query": "{ __typename }"}
BEARER = {"authorization": f"Bearer {TOKEN}"}
PAGE = {"accept": "text/html,*/*;q=0.8"}


@pytest.fixture(scope="module")
async def client(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a closed service with a page, metrics and GraphiQL."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "index.html").write_text("the page")
    settings = {"site": folder, "graphiql": True, "graphiql_folder": folder, "metrics": True}
    async with serving(NOWHERE, read_token=SecretStr(TOKEN), **settings) as api:
        yield api.client


@pytest.fixture(autouse=True)
def _no_cookies(client: httpx.AsyncClient) -> None:
    client.cookies.clear()


@pytest.mark.parametrize(
    "path", ["/graphql", "/", "/index.html", "/metrics", "/graphiql/page.js", "/nowhere", "//healthz"]
)
async def test_nothing_is_answered_without_the_token(client: httpx.AsyncClient, path: str) -> None:
    url = httpx.URL("http://localhost").copy_with(raw_path=path.encode())
    answer = await client.get(url, params=QUESTION if path == "/graphql" else None)
    assert answer.status_code == 401
    assert answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert answer.headers["www-authenticate"].startswith("Bearer ")


async def test_health_is_open(client: httpx.AsyncClient) -> None:
    assert (await client.get("/healthz")).text == "ok\n"
    assert (await client.get("/readyz")).status_code == 503


@pytest.mark.parametrize(
    "given",
    [
        f"Bearer {TOKEN}",
        f"bearer  {TOKEN}",
        "Basic " + base64.b64encode(f"anybody:{TOKEN}".encode()).decode(),
    ],
)
async def test_the_token_opens_it(client: httpx.AsyncClient, given: str) -> None:
    answer = await client.post("/graphql", json=QUESTION, headers={"authorization": given})
    assert answer.json()["data"] == {"__typename": "Query"}
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    "given",
    [
        "",
        "Bearer",
        "Bearer ",
        f"Bearer {TOKEN}x",
        f"Bearer {TOKEN[:-1]}",
        TOKEN,
        "Basic ???",
        "Basic " + "eA==",
        "Bearer \xff",
    ],
)
async def test_anything_else_does_not(client: httpx.AsyncClient, given: str) -> None:
    answer = await client.post("/graphql", json=QUESTION, headers=[(b"authorization", given.encode("latin-1"))])
    assert answer.status_code == 401
    assert TOKEN not in answer.text


async def test_the_token_is_not_taken_from_the_address(client: httpx.AsyncClient) -> None:
    answer = await client.get("/graphql", params={**QUESTION, "token": TOKEN, "access_token": TOKEN})
    assert answer.status_code == 401


async def test_a_browser_logs_in_where_it_wanted_to_be(client: httpx.AsyncClient) -> None:
    page = await client.get("/?actor=x", headers=PAGE)
    assert page.status_code == 401
    assert '<form method="post">' in page.text
    assert "www-authenticate" not in page.headers
    done = await client.post("/?actor=x", data={"token": TOKEN})
    assert (done.status_code, done.headers["location"]) == (303, "/?actor=x")
    cookie = done.headers["set-cookie"]
    assert TOKEN not in cookie
    assert {"HttpOnly", "SameSite=lax", "Path=/"} <= {part.strip() for part in cookie.split(";")}
    assert (await client.get("/?actor=x", headers=PAGE)).text == "the page"
    assert (await client.post("/graphql", json=QUESTION)).status_code == 200
    assert (await client.get("/logout")).status_code == 303
    assert (await client.get("/", headers=PAGE)).status_code == 401


async def test_a_wrong_token_is_told_on_the_page(client: httpx.AsyncClient) -> None:
    for data in ({"token": "<b>wrong"}, {"other": TOKEN}, {}):
        page = await client.post("/", data=data, headers={"content-type": "application/x-www-form-urlencoded"})
        assert page.status_code == 401
        assert "Wrong token" in page.text
        assert "<b>" not in page.text
    assert (await client.post("/", data={"token": "x" * 9000})).status_code == 413


async def test_a_login_leads_nowhere_else(client: httpx.AsyncClient) -> None:
    url = httpx.URL("http://localhost").copy_with(raw_path=b"//evil.example/%0d%0ax")
    done = await client.post(url, data={"token": TOKEN})
    assert done.headers["location"] == "/evil.example/%0D%0Ax"


async def test_a_cookie_is_good_for_half_a_day_and_for_one_token(client: httpx.AsyncClient) -> None:
    done = await client.post("/", data={"token": TOKEN})
    until, seal = done.cookies["graphapi"].split(".")
    assert 0 < int(until) - time.time() <= 12 * 3600
    for forged in (f"{int(until) + 1}.{seal}", f"{until}.", f".{seal}", seal, f"{until}.{'é'}", "x"):
        client.cookies.clear()
        cookie = f"graphapi={forged}".encode()
        assert (await client.post("/graphql", json=QUESTION, headers=[(b"cookie", cookie)])).status_code == 401
    other = Gate(lambda scope, receive, send: None, ["another-token-of-tests"])  # type: ignore[arg-type,return-value]
    assert not other._is_pass(f"{until}.{seal}")
    past = str(int(time.time()) - 1)
    gate = Gate(lambda scope, receive, send: None, [TOKEN])  # type: ignore[arg-type,return-value]
    assert gate._is_pass(f"{until}.{seal}")
    from graphapi.api.http.gate import _seal

    assert not gate._is_pass(f"{past}.{_seal(TOKEN.encode(), past).decode()}")


async def test_no_cache_hands_on_what_it_was_given(tmp_path: Path) -> None:
    (tmp_path / "index-B7x9Kq2a.js").write_text("")
    async with serving(NOWHERE, read_token=SecretStr(TOKEN), site=tmp_path) as api:
        answer = await api.client.get("/index-B7x9Kq2a.js", headers=BEARER)
        assert answer.headers["cache-control"] == "private, max-age=31536000, immutable"
        assert answer.headers["vary"].endswith("Authorization, Cookie")


async def test_a_page_of_another_origin_may_ask_before_it_sends_the_token() -> None:
    async with serving(NOWHERE, read_token=SecretStr(TOKEN), cors_origins=["https://a.example"]) as api:
        asks = {"origin": "https://a.example", "access-control-request-method": "POST"}
        headers = {**asks, "access-control-request-headers": "authorization"}
        assert (await api.client.options("/graphql", headers=headers)).status_code == 200
        refused = await api.client.post("/graphql", json=QUESTION, headers={"origin": "https://a.example"})
        assert refused.headers["access-control-allow-origin"] == "https://a.example"
        assert refused.status_code == 401


@pytest.mark.parametrize("token", ["", "short", "fifteen-letters", "with a space in it, long", "mit-Umlauten-ä-lang"])
def test_a_token_that_cannot_be_sent_or_is_short_is_refused(token: str) -> None:
    with pytest.raises(ValidationError, match="at least 16"):
        Settings(read_token=SecretStr(token))


def test_the_token_does_not_print(tmp_path: Path) -> None:
    assert TOKEN not in repr(Settings(read_token=SecretStr(TOKEN)))
