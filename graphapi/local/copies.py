"""Numbered copies of the graph of a local Neo4j, made before large loads, and restored on request."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import psutil

from graphapi.errors import LocalNeo4jError
from graphapi.local.admin import admin
from graphapi.local.java import Java
from graphapi.local.process import find_by
from graphapi.local.room import RESERVE, check_room

KEPT: Final = 3
_FILE: Final = "neo4j.dump"  # as Neo4j names it, and looks for it


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy, made by neo4j-admin."""

    number: int
    folder: Path

    @property
    def file(self) -> Path:
        return self.folder / _FILE

    @property
    def size(self) -> int:
        """In bytes."""
        return self.file.stat().st_size

    @property
    def made(self) -> datetime:
        return datetime.fromtimestamp(self.file.stat().st_mtime, UTC)


class Copies:
    """The copies of one server, in a folder next to its own, so that they remain if the server is wiped."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self.folder = home.with_name(f"{home.name}.copies")

    def all(self) -> list[Copy]:
        """The oldest first."""
        folders = self.folder.iterdir() if self.folder.exists() else ()
        return sorted(
            (Copy(int(each.name), each) for each in folders if each.name.isdecimal()), key=lambda copy: copy.number
        )

    def find(self, number: int | None) -> Copy:
        """The copy with this number, or the latest. Raises LocalNeo4jError, with a list of the copies, if there is none."""
        copies = self.all()
        found = next((each for each in reversed(copies) if number in (None, each.number)), None)
        if found is None:
            there_are = ", ".join(f"{each.number} (of {each.made:%Y-%m-%d %H:%M} UTC)" for each in copies)
            raise LocalNeo4jError(f"There is no such copy in {self.folder}; it has {there_are or 'no copies'}.")
        return found

    def make(self, java: Java, jars: Sequence[Path]) -> Copy:
        """Copies the graph while its server is stopped, and removes the oldest copies. Raises LocalNeo4jError if that fails."""
        check_room(self._home, RESERVE + _size(self._home / "data" / "databases" / "neo4j"))
        self.discard_part()
        self._part.mkdir(mode=0o700, parents=True)
        problem = admin(self._home, java, jars, "database", "dump", "neo4j", f"--to-path={self._part}")
        if problem:
            self.discard_part()
            raise LocalNeo4jError(f"Cannot copy the graph:\n{problem}")
        before = self.all()
        number = before[-1].number + 1 if before else 1
        made = Copy(number, self._part.rename(self.folder / f"{number:04}"))
        for old in self.all()[:-KEPT]:
            shutil.rmtree(old.folder)
        return made

    def bring_back(self, copy: Copy, java: Java, jars: Sequence[Path]) -> None:
        """Replaces the graph of the home by the copy, while its server is stopped. Raises LocalNeo4jError if that fails."""
        problem = admin(self._home, java, jars, "database", "load", "neo4j", f"--from-path={copy.folder}")
        if problem:
            raise LocalNeo4jError(f"Copy {copy.number} cannot be restored:\n{problem}")

    def has_part(self) -> bool:
        """True if a copy is being made, or is incomplete because the program was killed."""
        return self._part.exists()

    def discard_part(self) -> None:
        shutil.rmtree(self._part, ignore_errors=True)

    def worker(self) -> psutil.Process | None:
        """The process of neo4j-admin that works on a copy, if any."""
        folders = [self._part, *(copy.folder for copy in self.all())]
        arguments = [f"--{option}-path={folder}" for folder in folders for option in ("from", "to")]
        return next((found for argument in arguments if (found := find_by(argument))), None)

    @property
    def _part(self) -> Path:
        return self.folder / "part"


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
