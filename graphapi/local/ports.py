"""Finds free ports on the loopback address, and checks whether a Neo4j answers on one."""

from __future__ import annotations

import socket

from graphapi.errors import LocalNeo4jError
from graphapi.local.config import HOST, Ports
from graphapi.local.progress import Notify

USUAL = Ports(bolt=7687, http=7474)
REACH = 100  # ports looked at, from the usual one upwards
# Bolt's preamble and four proposals of a version: any 6.x or 5.x down to 5.0, 4.4, none, none.
_HELLO = bytes.fromhex("6060B017 00000006 00080805 00000404 00000000".replace(" ", ""))


def free_ports(notify: Notify, before: Ports | None = None, usual: Ports = USUAL) -> Ports:
    """The ports of the last start, else the usual ones. If one is in use, takes the next free one, and calls `notify`.

    Raises LocalNeo4jError if none is free.
    """
    before = before or usual
    return Ports(bolt=_free_port(before.bolt, usual.bolt, notify), http=_free_port(before.http, usual.http, notify))


def bolt_answers(port: int) -> bool:
    """True if a Neo4j on this machine accepts a version of Bolt."""
    try:
        with socket.create_connection((HOST, port), timeout=2) as connection:
            connection.sendall(_HELLO)
            answer = connection.recv(4)
    except OSError:
        return False
    return len(answer) == 4 and any(answer)


def _free_port(before: int, usual: int, notify: Notify) -> int:
    candidates: list[int] = [before, *range(usual, usual + REACH)]
    for port in candidates:
        if _is_free(port):
            if port != before:
                notify(f"Port {before} is in use; using {port}.")
            return port
    raise LocalNeo4jError(f"All ports from {usual} to {usual + REACH - 1} on {HOST} are in use; free one of them.")


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # else a port just given back counts as taken
        try:
            probe.bind((HOST, port))  # not to listen: another program that looks at it meanwhile would find it taken
        except OSError:
            return False
    return True
