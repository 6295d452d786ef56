"""A page and its files at `/`, which hide no path of the API."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from graphapi.api.http import app
from graphapi.graph.driver.connection import Access
from graphapi.settings import Settings
from tests.questions.asking import serving

NEO4J = Access("bolt://127.0.0.1:9", password="only for tests")
PAGES = ("/", "/embed", "/embed.html")
KEPT = "public, max-age=31536000, immutable"
FILES = {
    "index.html": "<!doctype html><title>Hello</title>",
    "embed.html": "<!doctype html><title>Embedded</title>",
    "about/index.html": "<!doctype html><title>About</title>",
    "assets/index-B7x9Kq2a.js": "export const one = 1",
    "assets/main.3f9a1c2e.css": "body { color: black }",
    "assets/index-B7x9Kq2a.js.map": "{}",
    "assets/stylesheet-extended.css": "body { color: black }",
    "app.webmanifest": "{}",
    "graphql": "not to be seen",
}


@pytest.fixture(scope="module")
async def client(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[httpx.AsyncClient]:
    folder = tmp_path_factory.mktemp("site")
    (folder.parent / "secret.txt").write_text("not below it")
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    async with serving(NEO4J, site=folder) as api:
        yield api.client


@pytest.mark.parametrize(
    ("path", "file", "media_type", "kept"),
    [
        ("/", "index.html", "text/html; charset=utf-8", "no-cache"),
        ("/index.html", "index.html", "text/html; charset=utf-8", "no-cache"),
        ("/embed", "embed.html", "text/html; charset=utf-8", "no-cache"),
        ("/about/", "about/index.html", "text/html; charset=utf-8", "no-cache"),
        ("/assets/index-B7x9Kq2a.js", "assets/index-B7x9Kq2a.js", "text/javascript; charset=utf-8", KEPT),
        ("/assets/main.3f9a1c2e.css", "assets/main.3f9a1c2e.css", "text/css; charset=utf-8", KEPT),
        ("/assets/index-B7x9Kq2a.js.map", "assets/index-B7x9Kq2a.js.map", "application/json", KEPT),
        ("/assets/stylesheet-extended.css", "assets/stylesheet-extended.css", "text/css; charset=utf-8", "no-cache"),
        ("/app.webmanifest", "app.webmanifest", "application/manifest+json", "no-cache"),
    ],
)
async def test_files_come_with_their_type_and_how_long_they_keep(
    client: httpx.AsyncClient, path: str, file: str, media_type: str, kept: str
) -> None:
    response = await client.get(path)

    assert response.status_code == httpx.codes.OK
    assert response.text == FILES[file]
    assert response.headers["content-type"] == media_type
    assert response.headers["cache-control"] == kept
    assert response.headers["x-content-type-options"] == "nosniff"
    again = await client.get(path, headers={"If-None-Match": response.headers["etag"]})
    assert (again.status_code, again.text, again.headers["cache-control"]) == (httpx.codes.NOT_MODIFIED, "", kept)


async def test_a_page_of_ones_own_has_no_policy(client: httpx.AsyncClient) -> None:
    assert "content-security-policy" not in (await client.get("/")).headers


async def test_the_explorers_page_lets_nothing_in_from_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "EXPLORER", explorer_in(tmp_path))
    async with serving(NEO4J, site=tmp_path) as api:
        policies = [(await api.client.get(path)).headers["content-security-policy"] for path in PAGES]
    for policy in policies:
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
        assert policy.endswith("frame-ancestors 'none'")
        assert "unsafe" not in policy


async def test_only_the_page_to_embed_is_framed_and_by_those_named_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "EXPLORER", explorer_in(tmp_path))
    named = ("https://news.example", "http://127.0.0.1:3000")
    async with serving(NEO4J, site=tmp_path, frame_ancestors=named) as api:
        answers = {path: await api.client.get(path) for path in PAGES}
        not_modified = await api.client.get("/embed", headers={"If-None-Match": answers["/embed"].headers["etag"]})
    policies = {path: answer.headers["content-security-policy"] for path, answer in answers.items()}
    assert policies["/"].endswith("; frame-ancestors 'none'")
    assert policies["/embed"].endswith("; frame-ancestors https://news.example http://127.0.0.1:3000")
    assert policies["/embed.html"] == policies["/embed"] == not_modified.headers["content-security-policy"]


def explorer_in(folder: Path) -> Path:
    for name in ("index.html", "embed.html"):
        (folder / name).write_text(FILES[name], encoding="utf-8")
    return folder


async def test_the_api_comes_first(client: httpx.AsyncClient) -> None:
    assert (await client.get("/healthz")).text == "ok\n"
    answer = await client.post("/graphql", json={"query": "{ __typename }"})
    assert answer.json()["data"] == {"__typename": "Query"}


@pytest.mark.parametrize("path", ["/no-such-file.js", "/assets/", "/%2e%2e/secret.txt", "/..%2fsecret.txt"])
async def test_what_is_not_there_is_refused_like_all_else(client: httpx.AsyncClient, path: str) -> None:
    response = await client.get(path)

    assert response.status_code == httpx.codes.NOT_FOUND
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


async def test_only_reading_is_allowed(client: httpx.AsyncClient) -> None:
    assert (await client.post("/")).status_code == httpx.codes.METHOD_NOT_ALLOWED


async def test_nothing_is_served_where_no_folder_is_named() -> None:
    async with serving(NEO4J) as api:
        assert (await api.client.get("/")).status_code == httpx.codes.NOT_FOUND


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="directory"):
        Settings(site=tmp_path / "nowhere")
