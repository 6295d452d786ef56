"""Writing that stops before the local Neo4j's disk is full. Of another Neo4j's disk nothing can be known."""

from __future__ import annotations

from graphapi.cli.progress import Advance
from graphapi.local import LocalServer
from graphapi.settings import Settings


def watched(advance: Advance) -> Advance:
    """The same, which also looks at the room that is left: now, and whenever more was written. Raises NoRoomError."""
    if Settings().neo4j_uri:
        return advance
    server = LocalServer()
    server.check_room()

    def advance_and_look(more: int) -> None:
        advance(more)
        server.check_room()

    return advance_and_look
