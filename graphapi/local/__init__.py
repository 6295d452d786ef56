"""A Neo4j of one's own: no container and no system Java, only what pip brings and the jars of a lock."""

from graphapi.local.config import Memory
from graphapi.local.copies import Copy
from graphapi.local.importer import ImportFiles
from graphapi.local.jars import locked_versions
from graphapi.local.progress import Notify, Progress
from graphapi.local.server import VERSION, LocalServer
from graphapi.local.whereabouts import Address, LocalConnection, Status

__all__ = [
    "VERSION",
    "Address",
    "Copy",
    "ImportFiles",
    "LocalConnection",
    "LocalServer",
    "Memory",
    "Notify",
    "Progress",
    "Status",
    "locked_versions",
]
