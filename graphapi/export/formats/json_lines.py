"""JSON Lines: a line about the export, then an object for each row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import orjson

from graphapi.export.about import About
from graphapi.export.column import Column
from graphapi.export.format import Format, Plain
from graphapi.export.layout import Row


class JsonLines(Plain):
    """Writes an object for each row, with the names of columns as keys. The last line has the number of rows."""

    def __init__(self, columns: Sequence[Column], about: About) -> None:
        self._names = [column.name for column in columns]
        self._about = about
        self._count = 0

    def begin(self) -> bytes:
        """`{"about": …}`."""
        return orjson.dumps({"about": self._about.fields}, option=orjson.OPT_APPEND_NEWLINE)

    def write(self, rows: Sequence[Row]) -> bytes:
        """A line for each row."""
        self._count += len(rows)
        return b"".join(
            orjson.dumps(dict(zip(self._names, row, strict=True)), option=orjson.OPT_APPEND_NEWLINE) for row in rows
        )

    def end(self) -> Iterable[bytes]:
        """`{"rows": …}`; a file without it is incomplete."""
        return [orjson.dumps({"rows": self._count}, option=orjson.OPT_APPEND_NEWLINE)]


JSON_LINES: Final = Format("jsonl", "application/jsonl; charset=utf-8", "JSON Lines: an object a row", JsonLines)
