"""Ports: the usual ones, or the next free ones, and how a Neo4j is recognized."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from graphapi.errors import LocalNeo4jError
from graphapi.local import ports
from graphapi.local.config import HOST, Ports
from graphapi.local.ports import bolt_answers, free_ports
from graphapi.local.progress import quiet


@contextmanager
def taken() -> Iterator[int]:
    with socket.create_server((HOST, 0)) as server:
        yield server.getsockname()[1]


def test_a_taken_port_is_stepped_over_and_said() -> None:
    said: list[str] = []
    with taken() as bolt, taken() as http:
        found = free_ports(said.append, usual=Ports(bolt, http))
    assert found.bolt > bolt
    assert found.http > http
    assert said == [f"Port {bolt} is in use; using {found.bolt}.", f"Port {http} is in use; using {found.http}."]


def test_when_all_are_taken_the_range_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ports, "REACH", 1)
    with taken() as bolt, pytest.raises(LocalNeo4jError, match=f"All ports from {bolt} to {bolt}"):
        free_ports(quiet, usual=Ports(bolt, bolt))


def test_the_ports_of_the_start_before_are_taken_again_while_they_are_free() -> None:
    said: list[str] = []
    with taken() as bolt, taken() as http:
        before = Ports(bolt, http)
        elsewhere = free_ports(said.append, before, usual=Ports(bolt + 1, http + 1))
    assert said == [
        f"Port {bolt} is in use; using {elsewhere.bolt}.",
        f"Port {http} is in use; using {elsewhere.http}.",
    ]
    assert free_ports(said.append, before, usual=Ports(bolt + 1, http + 1)) == before
    assert len(said) == 2


def test_two_that_look_at_a_port_at_once_both_find_it_free(monkeypatch: pytest.MonkeyPatch) -> None:
    with taken() as port:
        free = port
    found: list[Ports] = []
    close = socket.socket.close

    def look_again(looking: socket.socket) -> None:
        monkeypatch.setattr(socket.socket, "close", close)
        found.append(free_ports(quiet, usual=Ports(free, free)))
        close(looking)

    monkeypatch.setattr(socket.socket, "close", look_again)
    found.append(free_ports(quiet, usual=Ports(free, free)))
    assert [each.bolt for each in found] == [free, free]


def test_what_accepts_but_does_not_speak_bolt_is_no_neo4j() -> None:
    with taken() as port:
        assert not bolt_answers(port)
    assert not bolt_answers(port)
