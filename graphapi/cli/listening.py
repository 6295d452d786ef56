"""The port that the API listens on: the one asked for, or the next that is free."""

from __future__ import annotations

import errno
import socket
from ipaddress import ip_address
from typing import Final

from graphapi.cli.terminal import Console
from graphapi.errors import ListenError

_PORTS_TRIED: Final = 100


def listen(host: str, port: int, console: Console) -> socket.socket:
    """A socket that listens there. If the port is in use, takes the next and says so. Raises ListenError if none is free."""
    last = min(port + _PORTS_TRIED, 65535)
    for candidate in range(port, last + 1):
        try:
            listening = _listen(host, candidate)
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                continue
            raise ListenError(f"Cannot listen on {host}, port {candidate}: {error.strerror}.") from error
        if candidate != port:
            console.print(f"Port {port} is in use; using {candidate}.", style="warning")
        return listening
    raise ListenError(f"Cannot listen on {host}: the ports {port} to {last} are all in use.")


def address_of(listening: socket.socket) -> str:
    """The address to open in a browser on this machine."""
    host, port = listening.getsockname()[:2]
    address = ip_address(host)
    if address.is_unspecified:
        address = ip_address("::1" if address.version == 6 else "127.0.0.1")
    return f"http://[{address}]:{port}" if address.version == 6 else f"http://{address}:{port}"


def _listen(host: str, port: int) -> socket.socket:
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listening = socket.socket(family, kind, protocol)
    try:
        # A server that just ended must not keep its port from us; one that listens still does.
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen()
    except OSError:
        listening.close()
        raise
    return listening
