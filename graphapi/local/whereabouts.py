"""How to connect to a local server, and its status."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LocalConnection:
    """How to connect to a running server and log in."""

    uri: str
    user: str
    password: str = field(repr=False)
    http_url: str
    browser_url: str
    pid: int
    version: str


@dataclass(frozen=True, slots=True)
class Address:
    """The address of a server, which may not run."""

    uri: str
    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Status:
    """The status of a server: `connection` while it runs, `answers` once it can be used."""

    connection: LocalConnection | None
    answers: bool
    folder: Path
    log: Path
