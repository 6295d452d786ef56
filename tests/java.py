"""A pytest plugin: Neo4j servers start from an archive of Java's classes, if `python -m tests.java` made one.

A run starts some 80 programs of Neo4j, and loading classes takes a third of each start. `java` reads options from the variable
JDK_JAVA_OPTIONS, which all processes of the run inherit. It ignores an archive that does not fit, as that of another Neo4j.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
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


def pytest_configure() -> None:
    archive = _archive()
    if archive and archive.exists():
        # An older Java, for example that of Spark, does not know the option.
        os.environ[_VARIABLE] = f"-XX:+IgnoreUnrecognizedVMOptions -XX:AOTCache={archive}"


def main() -> None:
    """Makes the archive, unless it exists or Java is too old."""
    archive = _archive()
    if archive and not archive.exists():
        _make(archive)


def quick_java() -> dict[str, str]:
    """The variable for programs that start a local Neo4j for minutes: Java's second compiler would only cost time."""
    return {_VARIABLE: " ".join(filter(None, (os.environ.get(_VARIABLE), QUICK)))}


@contextmanager
def without_archive() -> Iterator[None]:
    """For a server that runs for long: methods that the archive knows from a short run would not be compiled for that."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(_VARIABLE, raising=False)
        yield


def _archive() -> Path | None:
    """The file for this Neo4j and this Java; None if Java is too old, or it has options already."""
    java = find_java()
    if java.version < _SINCE or _VARIABLE in os.environ:  # also in the processes of a run
        return None
    release = java.path.resolve().parents[1] / "release"
    given = "\n".join([release.read_text(), *map(str, read_lock(VERSION))])
    folder = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "graphapi" / "tests"
    return folder / f"neo4j-{hashlib.sha256(given.encode()).hexdigest()[:16]}.aot"


def _make(archive: Path) -> None:
    """Runs a server as tests do, which writes the archive as it ends."""
    archive.parent.mkdir(parents=True, exist_ok=True)
    for earlier in archive.parent.glob("*.aot"):
        earlier.unlink()
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
        if part.exists():  # without it, servers only start more slowly
            part.replace(archive)


if __name__ == "__main__":
    main()
