"""Stops writing before the disk of the local Neo4j is full. The disk of another Neo4j is unknown."""

from __future__ import annotations

from graphapi.cli.progress import Advance
from graphapi.local import LocalServer
from graphapi.settings import Settings


def watched(advance: Advance) -> Advance:
    """The same progress, which also checks the free disk space: now, and as more is written. Raises NoRoomError."""
    if Settings().neo4j_uri:
        return advance
    server = LocalServer()
    server.check_room()

    def advance_and_look(more: int) -> None:
        advance(more)
        server.check_room()

    return advance_and_look
