"""A Neo4j of one's own: no container and no system Java, only what pip brings and the jars of a lock."""

from graphapi.local.config import Memory
from graphapi.local.connection import Address, Connection, Status
from graphapi.local.copies import Copy
from graphapi.local.errors import LocalNeo4jError
from graphapi.local.importer import ImportFiles
from graphapi.local.jars import locked_versions
from graphapi.local.progress import Progress, Tell
from graphapi.local.room import NoRoomError
from graphapi.local.server import VERSION, LocalServer

__all__ = [
    "VERSION",
    "Address",
    "Connection",
    "Copy",
    "ImportFiles",
    "LocalNeo4jError",
    "LocalServer",
    "Memory",
    "NoRoomError",
    "Progress",
    "Status",
    "Tell",
    "locked_versions",
]
