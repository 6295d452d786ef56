"""What can go wrong with a Neo4j of one's own, told so that a person can act on it."""

from __future__ import annotations

from graphapi.errors import GraphApiError


class LocalNeo4jError(GraphApiError):
    """The local Neo4j cannot be installed, started, stopped or wiped; the message says why and what to do."""

    code = "LOCAL_NEO4J"
