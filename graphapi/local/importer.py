"""Neo4j's own importer, which makes a database of files while no server runs."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from graphapi.local import process as processes
from graphapi.local.config import java_command
from graphapi.local.errors import LocalNeo4jError
from graphapi.local.java import Java

_HEAP: Final = "1g"  # what it asks for itself; what grows with the data lies outside of the heap
_TAIL: Final = 15  # lines of a failure that are shown
_PROGRESS: Final = re.compile(r"^[-. ]+\d+%")

Named = tuple[str | None, Path]
"""Labels or a type, or None where the file tells them, and a Parquet file."""


@dataclass(frozen=True, slots=True)
class ImportFiles:
    """Parquet files as the importer reads them; their nodes are numbered."""

    nodes: Sequence[Named]
    relationships: Sequence[Named]


def import_into(home: Path, java: Java, jars: Sequence[Path], files: ImportFiles) -> None:
    """Makes the database `neo4j` in a server's home that has none. LocalNeo4jError, with the importer's words, if it fails."""
    done = subprocess.run(  # noqa: S603
        _command(home, java, files),
        cwd=jars[0].parent,
        env=processes.environment(jars, NEO4J_HOME=str(home), NEO4J_CONF=str(home / "conf")),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise LocalNeo4jError(f"Neo4j's importer failed:\n{_said(done.stdout + done.stderr)}")


def find_importer(home: Path) -> psutil.Process | None:
    """The importer that works on this home, if one does."""
    return processes.find_by(_report_argument(home))


def _command(home: Path, java: Java, files: ImportFiles) -> list[str]:
    return [
        *java_command(java),
        f"-Xmx{_HEAP}",
        "org.neo4j.cli.AdminTool",
        "database",
        "import",
        "full",
        "neo4j",
        "--input-type=parquet",
        "--id-type=integer",
        "--bad-tolerance=0",
        _report_argument(home),
        *(f"--nodes={_named(*each)}" for each in files.nodes),
        *(f"--relationships={_named(*each)}" for each in files.relationships),
    ]


def _report_argument(home: Path) -> str:
    """The argument that no other importer's command line has."""
    return f"--report-file={home / 'logs' / 'import.report'}"


def _named(name: str | None, path: Path) -> str:
    return f"{name}={path}" if name else str(path)


def _said(output: str) -> str:
    lines = [line for line in output.splitlines() if line.strip() and not _PROGRESS.match(line)]
    return "\n".join(lines[-_TAIL:])
