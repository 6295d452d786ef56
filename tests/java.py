"""A pytest plugin: a run with several processes starts its Neo4j servers from an archive of Java's classes, made once.

A run starts some 80 programs of Neo4j, and loading classes takes a third of each start. `java` reads options from the variable
JDK_JAVA_OPTIONS, which all processes of the run inherit. It ignores an archive that does not fit, as that of another Neo4j.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.schema.migrations import migrate
from graphapi.local import VERSION, LocalServer
from graphapi.local.config import QUICK
from graphapi.local.jars import read_lock
from graphapi.local.java import find_java

_VARIABLE = "JDK_JAVA_OPTIONS"
_SECONDS = 180  # until it is written; a stop takes half a second without
_SINCE = 25  # the version of Java that makes an archive in one step


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput") or config.option.collectonly:
        return  # processes of a run inherit the variable
    archive = _archive()
    if archive and (archive.exists() or (getattr(config.option, "numprocesses", None) and _make(archive))):
        os.environ[_VARIABLE] = f"-XX:AOTCache={archive}"


def quick_java() -> dict[str, str]:
    """The variable for programs that start a local Neo4j for minutes: Java's second compiler would only cost time."""
    return {_VARIABLE: " ".join(filter(None, (os.environ.get(_VARIABLE), QUICK)))}


def _archive() -> Path | None:
    """The file for this Neo4j and this Java; None if Java is too old, or the user has options for it."""
    java = find_java()
    if java.version < _SINCE or _VARIABLE in os.environ:
        return None
    given = "\n".join([str(java.path), str(java.path.stat().st_mtime_ns), *map(str, read_lock(VERSION))])
    folder = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "graphapi" / "tests"
    return folder / f"neo4j-{hashlib.sha256(given.encode()).hexdigest()[:16]}.aot"


def _make(archive: Path) -> bool:
    """Runs a server as tests do, which writes the archive as it ends. Returns whether it did."""
    archive.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=archive.parent) as folder, pytest.MonkeyPatch.context() as patch:
        part = Path(folder) / "archive.aot"
        patch.setenv(_VARIABLE, f"-XX:AOTCacheOutput={part}")
        server = LocalServer(data_dir=Path(folder) / "data", name="archive", quick=True, timeout=_SECONDS)
        try:
            connection = server.start()
            with Database(Access(connection.uri, connection.user, connection.password)) as database:
                migrate(database)
        finally:
            server.wipe(stop=True)
        if part.exists():
            part.replace(archive)
    return archive.exists()
