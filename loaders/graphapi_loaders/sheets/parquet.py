"""Reads tables in Parquet files, some thousand rows at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import date, time
from decimal import Decimal
from math import isnan
from pathlib import Path
from typing import Any, Final

import pyarrow as pa  # type: ignore[import-untyped]
from pyarrow import parquet as pq

from graphapi_loaders.sheets.native import number_text, time_text
from graphapi_loaders.sheets.table import Layout, Row, Table, UnreadableTableError, named

_BATCH: Final = 4096
_BUFFER: Final = 1024 * 1024


@contextmanager
def opened_parquet(path: Path, layout: Layout) -> Iterator[Table]:
    """Opens the table. Rows are numbered from 1. Raises UnreadableTableError, and OSError if the file cannot be read."""
    if layout.sheet or layout.separator:
        raise UnreadableTableError(
            "is a Parquet file, which has no sheets and no separators; leave them out of the mapping"
        )
    with _opened(path) as parquet:
        yield Table(named(parquet.schema_arrow.names), 1, _rows(parquet))


def parquet_of_rows(path: Path, numbers: Collection[int]) -> bytes:
    """The bytes of a Parquet file with only these rows, unchanged. Raises UnreadableTableError."""
    content = pa.BufferOutputStream()
    with _opened(path) as parquet, pq.ParquetWriter(content, parquet.schema_arrow) as writer:
        for first, batch in _batches(parquet):
            if taken := [at for at in range(batch.num_rows) if first + at in numbers]:
                writer.write_batch(batch.take(taken))
    return bytes(content.getvalue())


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    with path.open("rb") as file:
        try:
            # With a buffer, single pages are read when they are needed, and not whole columns of a row group.
            parquet = pq.ParquetFile(file, buffer_size=_BUFFER)
        except (pa.ArrowException, OSError) as error:
            raise UnreadableTableError(f"is not a Parquet file, or is damaged: {error}") from error
        with parquet:
            yield parquet


def _rows(parquet: Any) -> Iterator[Row]:
    for first, batch in _batches(parquet):
        columns = [_texts(column) for column in batch.columns]
        for number, cells in enumerate(zip(*columns, strict=True), start=first):
            yield _row(number, cells)


def _batches(parquet: Any) -> Iterator[tuple[int, Any]]:
    """Batches of rows, each with the number of its first row. Raises UnreadableTableError."""
    first = 1
    try:
        for batch in parquet.iter_batches(batch_size=_BATCH):
            yield first, batch
            first += batch.num_rows
    except (pa.ArrowException, OSError) as error:
        raise UnreadableTableError(f"is damaged after row {first - 1}: {error}; the rest was not read") from error


def _texts(column: Any) -> list[Any]:
    """The cells of a column as texts, or why they have none."""
    kind = column.type
    if pa.types.is_dictionary(kind):
        return _texts(column.dictionary_decode())
    if pa.types.is_timestamp(kind) and kind.unit == "ns":
        # Python's times have microseconds; more precision makes no difference for a date.
        column = column.cast(pa.timestamp("us", kind.tz), safe=False)
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        return ["" if cell is None else cell for cell in column.to_pylist()]
    return [_text(cell) for cell in column.to_pylist()]


def _row(number: int, cells: tuple[Any, ...]) -> Row:
    problems = tuple((place, cell.message) for place, cell in enumerate(cells) if isinstance(cell, _Unclear))
    return Row(number, [each if isinstance(each, str) else "" for each in cells] if problems else cells, problems)


class _Unclear:
    """Why a cell cannot be converted to a text."""

    def __init__(self, message: str) -> None:
        self.message = message


def _text(value: Any) -> str | _Unclear:
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return "TRUE" if value else "FALSE"
        case float() if isnan(value):
            return ""
        case int() | float():
            return number_text(value)
        case Decimal():
            return format(value, "f")
        case date() | time():
            return time_text(value)
        case _:
            return _Unclear(f"holds a value of the type {type(value).__name__}; expected texts, numbers or dates")
