"""The jars of a Neo4j server, as listed in its lock."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Self

from graphapi.errors import LocalNeo4jError

LOCKS = resources.files("graphapi.local") / "locks"
_NAME = re.compile(r"neo4j-(?P<version>[0-9.]+)\.lock")
_LINE = re.compile(
    r"(?P<group>[\w.-]+):(?P<artifact>[\w.-]+):(?P<version>[\w.-]+)(?::(?P<classifier>[\w.-]+))?"
    r" (?P<size>\d+) (?P<sha256>[0-9a-f]{64})"
)


@dataclass(frozen=True, slots=True, order=True)
class Jar:
    """One jar by its Maven coordinates, its size in bytes and the SHA-256 of its content."""

    group: str
    artifact: str
    version: str
    classifier: str
    size: int
    sha256: str

    @classmethod
    def parse(cls, line: str) -> Self:
        """Read a lock's line, `group:artifact:version[:classifier] size sha256`; ValueError for any other."""
        match = _LINE.fullmatch(line)
        if match is None:
            raise ValueError(f"not a jar: {line!r}")
        group, artifact, version, classifier, size, sha256 = match.groups(default="")
        return cls(group, artifact, version, classifier, int(size), sha256)

    def __str__(self) -> str:
        coordinates = ":".join(filter(None, (self.group, self.artifact, self.version, self.classifier)))
        return f"{coordinates} {self.size} {self.sha256}"

    @property
    def file_name(self) -> str:
        """The jar's name in the cache; the group is in it because two groups may use one artifact name."""
        return "-".join(filter(None, (self.group, self.artifact, self.version, self.classifier))) + ".jar"

    def is_at(self, path: Path) -> bool:
        """True if `path` is this jar, by size and SHA-256."""
        try:
            with path.open("rb") as file:
                return (
                    path.stat().st_size == self.size and hashlib.file_digest(file, "sha256").hexdigest() == self.sha256
                )
        except FileNotFoundError:
            return False


def locked_versions() -> list[str]:
    """The Neo4j versions that have a lock, in no particular order."""
    return [match["version"] for entry in LOCKS.iterdir() if (match := _NAME.fullmatch(entry.name))]


def read_lock(version: str) -> tuple[Jar, ...]:
    """The jars of Neo4j `version`; LocalNeo4jError if there is no lock for it."""
    if version not in locked_versions():
        known = ", ".join(sorted(locked_versions()))
        raise LocalNeo4jError(f"There is no lock for Neo4j {version}; there is one for {known}.")
    return read_jars(f"neo4j-{version}.lock")


def read_jars(lock: str) -> tuple[Jar, ...]:
    """The jars of a lock file beside these modules."""
    text = (LOCKS / lock).read_text(encoding="utf-8")
    return tuple(Jar.parse(line) for line in text.splitlines() if line and not line.startswith("#"))
