"""Addresses in settings: what is wrong with one, in words, before anything is started with it."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

_BOLT: Final = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")
_USUAL_PORTS: Final = {"http": 80, "https": 443}
# What a Content-Security-Policy can name: no address in brackets, and nothing that would begin another directive.
_NAMED: Final = re.compile(r"\*|https?://[a-z0-9_-]+(\.[a-z0-9_-]+)*(:\d+)?")
_HOST: Final = re.compile(r"\*|(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*")


def wrong_in_bolt(address: str) -> str | None:
    """What keeps a Neo4j from being reached at the address, if anything that can be seen does."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:  # a port that is no number or too large, a bracket that is not closed
        return "its host or port is invalid"
    if parts.scheme not in _BOLT:
        return f"does not begin with one of {', '.join(f'{scheme}://' for scheme in _BOLT)}"
    if not parts.hostname or len(address.split()) > 1:
        return "names no host"
    if "@" in parts.netloc:
        return "contains a user; set GRAPHAPI_NEO4J_USER and GRAPHAPI_NEO4J_PASSWORD instead"
    return "its port is invalid" if port == 0 else None


def wrong_in_origin(given: str) -> str | None:
    """Why no browser sends it as an `Origin` (RFC 6454, 6.2), if none does. `*` stands for every origin."""
    if given == "*":
        return None
    try:
        sent = _origin(given)
    except ValueError:  # UnicodeError too: a name that DNS cannot have
        sent = None
    if sent is None:
        return f'{given!r} is not a web origin; expected one like "https://a.example" or "http://localhost:3000"'
    return None if sent == given else f'{given!r} is never sent by a browser; write "{sent}"'


def wrong_in_ancestor(given: str) -> str | None:
    """Why no policy can name it as the origin of a page that frames another, if none can. `*` stands for every origin."""
    if wrong := wrong_in_origin(given):
        return wrong
    if _NAMED.fullmatch(given):
        return None
    return f'{given!r} cannot be used in a policy; expected http or https and a name, like "https://a.example"'


def wrong_in_host(given: str) -> str | None:
    """Why it is no name or address of a host, or pattern of names, if it is none."""
    if _HOST.fullmatch(given.lower()) or is_address(given.strip("[]")):
        return None
    return f'{given!r} is not a host name; expected a name without scheme, port and path, like "graph.example" or "*.example"'


def is_address(host: str) -> bool:
    """Whether it is an IP address."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _origin(given: str) -> str | None:
    """The origin of an address, as browsers write it; None where it has none."""
    parts = urlsplit(given.strip())
    if not parts.scheme or not parts.hostname or "*" in parts.hostname or " " in parts.hostname:
        return None
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname.encode("idna").decode()
    port = "" if parts.port in (None, _USUAL_PORTS.get(parts.scheme)) else f":{parts.port}"
    return f"{parts.scheme}://{host}{port}"
