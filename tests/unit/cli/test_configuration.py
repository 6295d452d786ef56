"""Invalid settings are reported with the names that users set, and never with a password."""

from __future__ import annotations

import os

import pytest

from graphapi.cli.configuration import access_of, read_settings
from graphapi.errors import SettingsError

PASSWORD = "a secret that must not be shown"


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.upper().startswith("GRAPHAPI_")]:
        monkeypatch.delenv(name)


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("PORT", "eighty", "expected a whole number"),
        ("PORT", "0", "expected at least 1"),
        ("PORT", "65536", "expected at most 65535"),
        ("GRAPHIQL", "perhaps", "expected true or false"),
        ("STATEMENT_SECONDS", "long", "expected a number"),
        ("STATEMENT_SECONDS", "0", "expected more than 0.0"),
        ("CORS_ORIGINS", "https://a.example", 'expected JSON: ["https://a.example"]'),
        ("CORS_ORIGINS", '"https://a.example"', "expected a list"),
        ("CORS_ORIGINS", "[1]", "expected texts"),
        (
            "CORS_ORIGINS",
            '["https://a.example/"]',
            "'https://a.example/' is never sent by a browser; write \"https://a.example\"",
        ),
        (
            "CORS_ORIGINS",
            '["https://a.example", "null"]',
            '\'null\' is not a web origin; expected one like "https://a.example" or "http://localhost:3000"',
        ),
        (
            "ALLOWED_HOSTS",
            '["graph.example:8000"]',
            """'graph.example:8000' is not a host name; expected a name without scheme, port and path, like "graph.example" or "*.example\"""",
        ),
        (
            "FRAME_ANCESTORS",
            '["https://a.example;script-src"]',
            """'https://a.example;script-src' cannot be used in a policy; expected http or https and a name, like "https://a.example\"""",
        ),
        ("FRAME_ANCESTORS", "https://a.example", 'expected JSON: ["https://a.example"]'),
        ("ALLOWED_HOSTS", "graph.example", 'expected JSON: ["graph.example"]'),
    ],
)
def test_a_setting_that_cannot_be_used_is_told_with_what_was_expected(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    monkeypatch.setenv(f"GRAPHAPI_{name}", value)
    with pytest.raises(SettingsError) as caught:
        read_settings()
    assert caught.value.message == f"Settings: GRAPHAPI_{name}: {told}."


def test_a_list_is_given_as_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPHAPI_CORS_ORIGINS", '["https://a.example"]')
    assert read_settings().cors_origins == ("https://a.example",)


def test_a_missing_password_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPHAPI_NEO4J_URI", "bolt://127.0.0.1:7687")
    with pytest.raises(SettingsError, match="GRAPHAPI_NEO4J_PASSWORD is missing"):
        read_settings()


def test_no_message_shows_the_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPHAPI_NEO4J_PASSWORD", PASSWORD)
    monkeypatch.setenv("GRAPHAPI_PORT", "eighty")
    with pytest.raises(SettingsError) as caught:
        read_settings()
    assert PASSWORD not in caught.value.message


@pytest.mark.parametrize(
    ("uri", "told"),
    [
        ("http://127.0.0.1:7474", "does not begin with one of bolt://"),
        ("http://", "does not begin"),
        ("127.0.0.1:7687", "does not begin"),
        ("localhost:7687", "does not begin"),
        ("bolt", "does not begin"),
        ("bolt:host", "names no host"),
        ("bolt://", "names no host"),
        ("neo4j://", "names no host"),
        ("bolt://:7687", "names no host"),
        ("bolt://a host", "names no host"),
        ("bolt://host:99999", "host or port is invalid"),
        ("bolt://host:bolt", "host or port is invalid"),
        ("bolt://host:0", "port is invalid"),
        ("bolt://[::1", "host or port is invalid"),
        (f"bolt://neo4j:{PASSWORD}@host".replace(" ", "-"), "GRAPHAPI_NEO4J_USER"),
    ],
)
def test_what_is_no_bolt_address_is_refused(monkeypatch: pytest.MonkeyPatch, uri: str, told: str) -> None:
    monkeypatch.setenv("GRAPHAPI_NEO4J_URI", uri)
    monkeypatch.setenv("GRAPHAPI_NEO4J_PASSWORD", PASSWORD)
    with pytest.raises(SettingsError, match=f"GRAPHAPI_NEO4J_URI: .*{told}.*; expected a Bolt address") as caught:
        read_settings()
    assert PASSWORD.replace(" ", "-") not in caught.value.message


@pytest.mark.parametrize(
    "uri", ["bolt://[::1]:7687", "neo4j://host?region=eu", "bolt+ssc://host", "neo4j+s://x.example"]
)
def test_bolt_addresses_are_taken(monkeypatch: pytest.MonkeyPatch, uri: str) -> None:
    monkeypatch.setenv("GRAPHAPI_NEO4J_URI", uri)
    monkeypatch.setenv("GRAPHAPI_NEO4J_PASSWORD", PASSWORD)
    assert access_of(read_settings()).uri == uri


def test_settings_name_the_neo4j_to_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPHAPI_NEO4J_URI", "neo4j+s://db.example:7687")
    monkeypatch.setenv("GRAPHAPI_NEO4J_PASSWORD", PASSWORD)
    access = access_of(read_settings())
    assert (access.uri, access.password) == ("neo4j+s://db.example:7687", PASSWORD)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("GRAPHAPI_NEO4J_URL", "did you mean GRAPHAPI_NEO4J_URI?"),
        ("GRAPHAPI_PAGE_SIZE", "did you mean GRAPHAPI_PAGE_SIZE_MAX?"),
        ("GRAPHAPI_CORS_ORIGIN", "did you mean GRAPHAPI_CORS_ORIGINS?"),
        ("GRAPHAPI_XYZ", "is not a setting and is ignored."),
    ],
)
def test_what_looks_like_a_setting_and_is_none_is_told_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, told: str
) -> None:
    monkeypatch.setenv(name, PASSWORD)
    read_settings()
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"{name} is not a setting")
    assert line.endswith(told)
    assert PASSWORD not in line


@pytest.mark.parametrize("name", ["GRAPHAPI_TEST_NEO4J", "GRAPHAPI_BENCH_ROUNDS", "GRAPHAPI_IMAGE", "graphapi_host"])
def test_of_settings_and_of_what_else_is_ours_nothing_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    monkeypatch.setenv(name, "127.0.0.1")
    read_settings()
    assert capsys.readouterr().err == ""
