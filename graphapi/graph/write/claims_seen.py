"""The ids of the claims of an input so far, on disk, so that their number is not limited by memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from types import TracebackType
from typing import Self


class ClaimsSeen:
    """Ids of claims of several inputs, one after the other, in a temporary file. For one thread."""

    def __init__(self) -> None:
        self._input = 0
        self._rows = sqlite3.connect("", isolation_level=None)
        self._rows.execute("PRAGMA synchronous = OFF")
        self._rows.execute("CREATE TABLE seen (id TEXT PRIMARY KEY, input INTEGER) WITHOUT ROWID")
        self._rows.execute("CREATE TEMP TABLE asked (id TEXT)")

    def begin_input(self) -> None:
        """Starts another input: ids that are added from now on belong to it."""
        self._input += 1

    def known(self, ids: Sequence[str], *, here: bool = False) -> set[str]:
        """The ids that were added before; with `here`, only those of this input."""
        self._rows.execute("DELETE FROM asked")
        self._rows.executemany("INSERT INTO asked VALUES (?)", ((id_,) for id_ in ids))
        text = "SELECT id FROM asked JOIN seen USING (id) WHERE input = ? OR NOT ?"
        return {id_ for (id_,) in self._rows.execute(text, (self._input, here))}

    def add(self, ids: Iterable[str]) -> None:
        rows = ((id_, self._input) for id_ in ids)
        self._rows.execute("BEGIN")
        self._rows.executemany("INSERT OR REPLACE INTO seen VALUES (?, ?)", rows)
        self._rows.execute("COMMIT")

    def count_here(self) -> int:
        """The number of ids of this input."""
        ((number,),) = self._rows.execute("SELECT count(*) FROM seen WHERE input = ?", (self._input,))
        return int(number)

    def close(self) -> None:
        self._rows.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
