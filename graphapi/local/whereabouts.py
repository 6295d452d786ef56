"""How to reach a local server, and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LocalConnection:
    """How to reach a running server and log in."""

    uri: str
    user: str
    password: str = field(repr=False)
    http_url: str
    browser_url: str
    pid: int
    version: str


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server is to be found, whether or not it runs."""

    uri: str
    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Status:
    """What is known of a server: `connection` while it runs, `answers` once it can be used."""

    connection: LocalConnection | None
    answers: bool
    folder: Path
    log: Path
