"""The tables of the staging database. They are on disk, so that memory use does not grow with the graph."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

# Nodes have a number `n`, which edges refer to; `properties` are JSON. Values of claims that relations need have columns
# of their own; `evidence` has one line each for stance, basis, period, forms, "dated" or nothing, and bounds.
_TABLES: Final = """
CREATE TABLE load (n INTEGER PRIMARY KEY, id TEXT UNIQUE, started TEXT, properties BLOB);
CREATE TABLE entity (n INTEGER PRIMARY KEY, label TEXT, id TEXT, labels TEXT, properties BLOB, UNIQUE (label, id));
CREATE TABLE contribution (entity INTEGER, load INTEGER, said TEXT, PRIMARY KEY (entity, load)) WITHOUT ROWID;
CREATE TABLE link (entity INTEGER, type TEXT, target INTEGER, PRIMARY KEY (entity, type, target)) WITHOUT ROWID;
CREATE TABLE name (n INTEGER PRIMARY KEY, entity INTEGER, properties BLOB);
CREATE INDEX name_entity ON name (entity);
CREATE TABLE external_id (n INTEGER PRIMARY KEY, value TEXT UNIQUE, actor INTEGER);
CREATE TABLE claim (
  n INTEGER PRIMARY KEY, id TEXT UNIQUE, digest TEXT, relation TEXT, evidence TEXT,
  source INTEGER, subject INTEGER, object INTEGER, claimant INTEGER, properties BLOB
);
CREATE TABLE role (claim INTEGER, type TEXT, target INTEGER, PRIMARY KEY (claim, type, target)) WITHOUT ROWID;
CREATE TABLE brought (claim INTEGER, load INTEGER, said TEXT, PRIMARY KEY (claim, load)) WITHOUT ROWID;
CREATE TABLE claim_link (claim INTEGER, type TEXT, target INTEGER, PRIMARY KEY (claim, type, target)) WITHOUT ROWID;
"""
# The file is always deleted in the end, so it need not survive a crash.
_SETTINGS: Final = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
"""
_CACHE: Final = "PRAGMA cache_size = -65536"
_REMEMBERED: Final = 100_000  # numbers of nodes in the cache
_ROWS: Final = 20_000  # fetched at once


class Tables:
    """An SQLite file with the tables. Values for SQL are parameters."""

    def __init__(self, path: Path, *, written: bool = False) -> None:
        """Creates the file, or opens a complete one to read it only (`written`)."""
        self.path = path
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute(_CACHE)
        if not written:
            self._connection.executescript(_SETTINGS + _TABLES)
            self._connection.execute("BEGIN")  # one transaction until `finish`: no other process reads the file before
        self.entity = lru_cache(maxsize=_REMEMBERED)(self._entity)

    def finish(self) -> None:
        """Commits everything. Other processes can read the file from now on."""
        self._connection.execute("COMMIT")
        self._connection.execute("PRAGMA locking_mode = NORMAL")
        self.one("SELECT n FROM load")  # a read releases the exclusive lock

    def run(self, sql: str, *values: object) -> None:
        self._connection.execute(sql, values)

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        self._connection.executemany(sql, rows)

    def one(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        """The first row, or None."""
        row: tuple[Any, ...] | None = self._connection.execute(sql, values).fetchone()
        return row

    def all(self, sql: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """All rows, one by one, because there can be millions."""
        for rows in self.pieces(sql, *values):
            yield from rows

    def pieces(self, sql: str, *values: object) -> Iterator[list[tuple[Any, ...]]]:
        """All rows, in lists of up to 20,000."""
        cursor = self._connection.execute(sql, values)
        while rows := cursor.fetchmany(_ROWS):
            yield rows

    def count(self, sql: str, *values: object) -> int:
        """The number in the first row; 0 if there is no row."""
        row = self.one(sql, *values)
        return int(row[0]) if row else 0

    def close(self) -> None:
        self._connection.close()

    def _entity(self, label: str, id_: str) -> int:
        """The number of an existing node. Raises KeyError if there is no such node."""
        row = self.one("SELECT n FROM entity WHERE label = ? AND id = ?", label, id_)
        if row is None:
            raise KeyError(id_)
        return int(row[0])
