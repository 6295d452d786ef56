"""The address of the API: a port in use is skipped, and an impossible address is reported."""

from __future__ import annotations

import socket
from io import StringIO

import pytest

from graphapi.cli.listening import address_of, listen
from graphapi.cli.terminal import Console
from graphapi.errors import ListenError


@pytest.fixture
def console() -> Console:
    console = Console()
    console.file = StringIO()
    return console


def said(console: Console) -> str:
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


def a_free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def test_a_free_port_is_taken_without_a_word(console: Console) -> None:
    port = a_free_port()
    with listen("127.0.0.1", port, console) as listening:
        assert listening.getsockname()[1] == port
    assert said(console) == ""


def test_a_taken_port_is_stepped_over_and_that_is_said(console: Console) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        with listen("127.0.0.1", taken, console) as listening:
            used = listening.getsockname()[1]
            assert taken < used
            assert said(console) == f"Port {taken} is in use; using {used}.\n"


def test_a_port_taken_on_all_addresses_is_taken(console: Console) -> None:
    with socket.create_server(("0.0.0.0", 0)) as other:
        taken = other.getsockname()[1]
        with listen("127.0.0.1", taken, console) as listening:
            assert listening.getsockname()[1] != taken


@pytest.mark.parametrize("host", ["192.0.2.1", "no-such-host.invalid"])
def test_an_address_that_is_not_this_machines_is_told(console: Console, host: str) -> None:
    with pytest.raises(ListenError, match=f"Cannot listen on {host}"):
        listen(host, 8000, console)


def test_when_every_port_is_taken_that_is_told(console: Console) -> None:
    with socket.create_server(("127.0.0.1", 65535)), pytest.raises(ListenError, match="65535 to 65535 are all in use"):
        listen("127.0.0.1", 65535, console)


@pytest.mark.parametrize(
    ("host", "address"),
    [("127.0.0.1", "http://127.0.0.1:"), ("0.0.0.0", "http://127.0.0.1:"), ("::1", "http://[::1]:")],
)
def test_the_address_is_one_to_open_on_this_machine(console: Console, host: str, address: str) -> None:
    with listen(host, a_free_port(), console) as listening:
        assert address_of(listening) == f"{address}{listening.getsockname()[1]}"
