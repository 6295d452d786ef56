"""An index of the definitions so far. It moves to disk when it grows, so that memory use stays small."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Final

from graphapi_loaders.written.problems import suggestion

_CACHE_KIB: Final = 32 * 1024
# Finding similar ids takes milliseconds: it is done for the first problems, not for a million.
_SUGGESTIONS: Final = 500
_CANDIDATES: Final = 5000
_RECENT: Final = 10_000


@dataclass(frozen=True, slots=True)
class Definition:
    """The file and line of an item. `taken` says whether it became a record; `data` depends on the kind."""

    file: str
    line: int
    taken: bool
    data: str = ""


class Index:
    """Definitions by kind and id. Keys of claims have a scope, which is their file."""

    def __init__(self) -> None:
        # The empty name is a private temporary database, which SQLite deletes on closing.
        self._database = sqlite3.connect("", isolation_level=None)
        self._database.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute(
            "CREATE TABLE defined (kind TEXT, id TEXT, scope TEXT, file TEXT, line INTEGER, taken INTEGER, data TEXT, "
            "PRIMARY KEY (kind, id, scope)) WITHOUT ROWID"
        )
        self._database.execute("BEGIN")
        self._suggestions = 0
        # Recently found definitions, which never change.
        self._recent: dict[tuple[str, str, str], Definition] = {}

    def close(self) -> None:
        self._database.close()

    def define(self, kind: str, id_: str, definition: Definition, scope: str = "") -> None:
        """Stores the definition, unless the id has one already."""
        row = (kind, id_, scope, definition.file, definition.line, definition.taken, definition.data)
        self._database.execute("INSERT OR IGNORE INTO defined VALUES (?, ?, ?, ?, ?, ?, ?)", row)

    def find(self, kind: str, id_: str, scope: str = "") -> Definition | None:
        """The definition in the scope, or None."""
        sought = (kind, id_, scope)
        if recent := self._recent.get(sought):
            return recent
        found = self._database.execute(
            "SELECT file, line, taken, data FROM defined WHERE kind = ? AND id = ? AND scope = ?", sought
        ).fetchone()
        return self._keep(sought, _definition(found)) if found else None

    def find_anywhere(self, kind: str, id_: str) -> list[Definition]:
        """The definitions in all scopes."""
        found = self._database.execute(
            "SELECT file, line, taken, data FROM defined WHERE kind = ? AND id = ?", (kind, id_)
        )
        return [_definition(row) for row in found]

    def near(self, kind: str, id_: str) -> str:
        """`; did you mean …?` with similar ids of this kind, or an empty text."""
        self._suggestions += 1
        if self._suggestions > _SUGGESTIONS:
            return ""
        rows = self._database.execute("SELECT id FROM defined WHERE kind = ? LIMIT ?", (kind, _CANDIDATES))
        return suggestion(id_, (row[0] for row in rows))

    def _keep(self, sought: tuple[str, str, str], found: Definition) -> Definition:
        if len(self._recent) >= _RECENT:
            self._recent.clear()
        self._recent[sought] = found
        return found


def _definition(row: tuple[str, int, int, str]) -> Definition:
    file, line, taken, data = row
    return Definition(file, line, bool(taken), data)
