"""Parquet: rows with types. The description of the export is in the metadata of the schema."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from graphapi.export.about import About
from graphapi.export.column import Column, Kind
from graphapi.export.format import Format, Plain
from graphapi.export.layout import Row

_TYPES: Final = {
    Kind.TEXT: pa.string(),
    Kind.NUMBER: pa.int64(),
    Kind.DECIMAL: pa.float64(),
    Kind.DAY: pa.date32(),
    Kind.TRUTH: pa.bool_(),
    Kind.TEXTS: pa.list_(pa.string()),
}
# Rows of a row group, which readers read as a whole.
_ROWS: Final = 20_000


class Parquet(Plain):
    """Writes each row group when it is full. A file without its end cannot be read."""

    def __init__(self, columns: Sequence[Column], about: About) -> None:
        fields = [pa.field(column.name, _TYPES[column.kind]) for column in columns]
        self._schema = pa.schema(fields, metadata={f"graphapi.{name}": text for name, text in about.fields.items()})
        self._days = [place for place, column in enumerate(columns) if column.kind is Kind.DAY]
        self._sink = _Drained()
        self._file = pq.ParquetWriter(pa.PythonFile(self._sink, mode="w"), self._schema, compression="zstd")
        self._rows: list[Row] = []

    def begin(self) -> bytes:
        """The magic number of the format."""
        return self._sink.taken()

    def write(self, rows: Sequence[Row]) -> bytes:
        """The row groups that are full."""
        self._rows += rows
        if len(self._rows) >= _ROWS:
            self._flush()
        return self._sink.taken()

    def end(self) -> Iterable[bytes]:
        """The last row group, and the index of all row groups."""
        if self._rows:
            self._flush()
        self._file.close()
        return [self._sink.taken()]

    def _flush(self) -> None:
        columns = [list(column) for column in zip(*self._rows, strict=True)]
        for place in self._days:
            columns[place] = [_day(value) for value in columns[place]]
        self._file.write_table(pa.table(columns, schema=self._schema))
        self._rows = []


def _day(value: Any) -> date | None:
    return date.fromisoformat(value) if value else None


class _Drained(io.RawIOBase):
    """A file object whose bytes are removed after each write."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[bytes] = []
        self._written = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        part = bytes(data)
        self._parts.append(part)
        self._written += len(part)
        return len(part)

    def notify(self) -> int:
        return self._written

    def taken(self) -> bytes:
        """The bytes that were written since the last call."""
        parts, self._parts = self._parts, []
        return b"".join(parts)


PARQUET: Final = Format("parquet", "application/vnd.apache.parquet", "Parquet: rows with types", Parquet)
