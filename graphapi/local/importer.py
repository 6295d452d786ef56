"""Neo4j's importer, which creates a database from files while no server runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from graphapi.errors import LocalNeo4jError
from graphapi.local import process as processes
from graphapi.local.admin import admin
from graphapi.local.java import Java

Named = tuple[str | None, Path]
"""Labels or a type (None if they are in the file), and a Parquet file."""


@dataclass(frozen=True, slots=True)
class ImportFiles:
    """Parquet files for the importer, with numbered nodes."""

    nodes: Sequence[Named]
    relationships: Sequence[Named]


def import_into(home: Path, java: Java, jars: Sequence[Path], files: ImportFiles) -> None:
    """Creates the database `neo4j` in a home that has none. Raises LocalNeo4jError, with the importer's message, if it fails."""
    problem = admin(home, java, jars, *arguments(files), _report_argument(home), quick=False)
    if problem:
        raise LocalNeo4jError(f"Neo4j's importer failed:\n{problem}")


def find_importer(home: Path) -> psutil.Process | None:
    """The process of an importer that works on this home, if any."""
    return processes.find_by(_report_argument(home))


def arguments(files: ImportFiles) -> list[str]:
    """The arguments of `neo4j-admin` that import the files."""
    return [
        "database",
        "import",
        "full",
        "neo4j",
        "--input-type=parquet",
        "--id-type=integer",
        "--bad-tolerance=0",
        *(f"--nodes={_named(*each)}" for each in files.nodes),
        *(f"--relationships={_named(*each)}" for each in files.relationships),
    ]


def _report_argument(home: Path) -> str:
    """An argument that only this importer's command line has."""
    return f"--report-file={home / 'logs' / 'import.report'}"


def _named(name: str | None, path: Path) -> str:
    return f"{name}={path}" if name else str(path)
