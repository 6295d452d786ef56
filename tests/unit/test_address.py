"""Impossible addresses in settings are refused, with what to write instead."""

from __future__ import annotations

import pytest

from graphapi.address import wrong_in_host, wrong_in_origin


@pytest.mark.parametrize(
    "origin",
    [
        "*",
        "https://a.example",
        "http://localhost:3000",
        "http://127.0.0.1:5173",
        "http://[::1]:3000",
        "https://a.example:8443",
        "http://a.example:443",
        "https://xn--mnchen-3ya.example",
        "chrome-extension://abcdefgh",
        "capacitor://localhost",
    ],
)
def test_takes_what_browsers_send_as_origin(origin: str) -> None:
    assert wrong_in_origin(origin) is None


@pytest.mark.parametrize(
    ("given", "instead"),
    [
        ("https://a.example/", "https://a.example"),
        ("https://a.example/app", "https://a.example"),
        ("https://a.example?x=1", "https://a.example"),
        ("https://a.example#x", "https://a.example"),
        ("https://A.Example", "https://a.example"),
        ("HTTPS://a.example", "https://a.example"),
        (" https://a.example", "https://a.example"),
        ("https://a.example:443", "https://a.example"),
        ("http://a.example:80", "http://a.example"),
        ("https://me@a.example", "https://a.example"),
        ("https://münchen.example", "https://xn--mnchen-3ya.example"),
    ],
)
def test_says_what_a_browser_sends_instead(given: str, instead: str) -> None:
    assert wrong_in_origin(given) == f'{given!r} is never sent by a browser; write "{instead}"'


@pytest.mark.parametrize(
    "given",
    [
        "",
        "null",
        "a.example",
        "localhost:3000",
        "//a.example",
        "https://",
        "https://*.a.example",
        "https://a.example:x",
    ],
)
def test_says_what_an_origin_is(given: str) -> None:
    message = wrong_in_origin(given)
    assert message is not None
    assert message.startswith(f'{given!r} is not a web origin; expected one like "https://a.example"')


@pytest.mark.parametrize(
    "host", ["*", "graph.example", "*.example", "Graph.Example", "api", "10.0.0.1", "::1", "[::1]"]
)
def test_takes_names_and_addresses_of_hosts(host: str) -> None:
    assert wrong_in_host(host) is None


@pytest.mark.parametrize(
    "given",
    [
        "",
        "https://graph.example",
        "graph.example:8000",
        "graph.example/",
        "a*.example",
        "abc:8000",
        "a..b",
        "ü.example",
    ],
)
def test_says_what_a_host_is(given: str) -> None:
    message = wrong_in_host(given)
    assert message is not None
    assert "without scheme, port and path" in message
