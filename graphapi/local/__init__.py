"""A local Neo4j without a container or a system Java: only packages from pip and locked jars."""

from graphapi.local.config import Memory
from graphapi.local.copies import Copy
from graphapi.local.importer import ImportFiles
from graphapi.local.importer import arguments as importer_arguments
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
    "importer_arguments",
    "locked_versions",
]
