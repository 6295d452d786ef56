"""Writes a lock: `python -m graphapi.local.lock 2026.09.0` resolves the jars of Neo4j and writes their SHA-256."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from jgo.maven import Artifact, MavenContext

from graphapi.local.jars import Jar
from graphapi.local.repository import repository

BROWSER = "org.neo4j.client:neo4j-browser:5.24.0"
DOWNLOADS = 8


def main(versions: list[str]) -> None:
    """Write `locks/neo4j-VERSION.lock` for each version named."""
    for version in versions:
        target = Path(__file__).parent / "locks" / f"neo4j-{version}.lock"
        target.write_text(lock_text(version, resolve(version)), encoding="utf-8")
        print(target)  # noqa: T201


def resolve(version: str) -> list[Jar]:
    """The jars that Neo4j `version` with its HTTP server and Neo4j Browser needs at run time, sorted."""
    maven = repository()
    server = [f"org.neo4j:neo4j:{version}", f"org.neo4j.app:neo4j-server:{version}"]
    artifacts = {artifact.key: artifact for names in (server, [BROWSER]) for artifact in _closure(maven, names)}
    with ThreadPoolExecutor(DOWNLOADS) as pool:
        return sorted(pool.map(_jar, artifacts.values()))


def lock_text(version: str, jars: Iterable[Jar]) -> str:
    """The text of a lock file: a comment, then one line a jar."""
    return "\n".join(
        [
            f"# The jars of Neo4j {version}: group:artifact:version[:classifier] bytes sha256.",
            f"# Made by `python -m graphapi.local.lock {version}`.",
            *map(str, jars),
            "",
        ]
    )


def _closure(maven: MavenContext, names: list[str]) -> list[Artifact]:
    inputs, transitive = maven.resolver.resolve([maven.create_dependency(name) for name in names])
    needed = [*inputs, *(dependency for dependency in transitive if dependency.scope in ("compile", "runtime"))]
    return [dependency.artifact for dependency in needed]


def _jar(artifact: Artifact) -> Jar:
    content = artifact.resolve().read_bytes()
    return Jar(
        group=artifact.groupId,
        artifact=artifact.artifactId,
        version=artifact.version,
        classifier=artifact.classifier,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
    )


if __name__ == "__main__":
    main(sys.argv[1:])
