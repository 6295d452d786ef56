"""Writes a Parquet file for Neo4j's importer from lines of JSON, with the declared columns and types."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import chain, islice
from pathlib import Path
from typing import Final

import pyarrow as pa  # type: ignore[import-untyped]
from pyarrow import json as read
from pyarrow import parquet

from graphapi.graph.schema.property import Kind, Property

_LINES: Final = 20_000  # in memory at once
_BLOCK: Final = 1 << 22  # bytes that are parsed at once, if no line is longer
_TYPES: Final = {
    Kind.TEXT: pa.string(),
    Kind.TEXTS: pa.list_(pa.string()),
    Kind.NUMBER: pa.int64(),
    Kind.NUMBERS: pa.list_(pa.int64()),
    Kind.DECIMAL: pa.float64(),
    Kind.FLAG: pa.bool_(),
    Kind.DAY: pa.date32(),
    Kind.MOMENT: pa.timestamp("us", tz="UTC"),
}
# The importer keeps the type of an empty list only if the header names it.
_HEADERS: Final = {Kind.TEXTS: ":string[]", Kind.NUMBERS: ":long[]"}
_EMPTY: Final = b':""'  # only an empty text: JSON escapes quotation marks in texts

Lines = Iterable[bytes]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key in the lines, its header for the importer, and the kind of its values."""

    key: str
    header: str
    kind: Kind = Kind.TEXT


def _ignore(_line: bytes) -> None: ...


def number(key: str, header: str) -> Column:
    """A column for the number of a node, in a file of nodes or of edges."""
    return Column(key, header, Kind.NUMBER)


def columns_of(properties: Iterable[Property]) -> tuple[Column, ...]:
    return tuple(Column(each.name, f"{each.name}{_HEADERS.get(each.kind, '')}", each.kind) for each in properties)


def write_numbers(path: Path, headers: Sequence[str], pieces: Iterable[Sequence[tuple[int, ...]]]) -> int:
    """Writes a file with only numbers, unless there are no rows. Returns the number of rows."""
    schema = pa.schema([(header, pa.int64()) for header in headers])
    return _write(path, schema, (pa.table(list(zip(*rows, strict=True)), schema) for rows in pieces))


def write_import_file(
    path: Path, columns: Sequence[Column], lines: Lines, empty: Callable[[bytes], None] = _ignore
) -> int:
    """Writes the file, unless there are no lines. Returns the number of lines.

    `empty` gets the lines with empty texts, because the importer skips these. A key without a column raises ArrowInvalid.
    """
    schema = pa.schema([(each.header, _TYPES[each.kind]) for each in columns])
    return _write(path, schema, _tables(lines, columns, schema, empty))


def _write(path: Path, schema: pa.Schema, tables: Iterator[pa.Table]) -> int:
    first = next(tables, None)
    if first is None:
        return 0
    written = 0
    with parquet.ParquetWriter(path, schema) as writer:
        for table in chain([first], tables):
            writer.write_table(table)
            written += table.num_rows
    return written


def _tables(
    lines: Lines, columns: Sequence[Column], schema: pa.Schema, empty: Callable[[bytes], None]
) -> Iterator[pa.Table]:
    iterator = iter(lines)
    while part := list(islice(iterator, _LINES)):
        yield _table(part, columns, schema)
        for line in part:
            if _EMPTY in line:
                empty(line)


def _table(lines: Sequence[bytes], columns: Sequence[Column], schema: pa.Schema) -> pa.Table:
    block = max(_BLOCK, max(map(len, lines)) + 1)
    table = read.read_json(
        BytesIO(b"\n".join(lines)),
        read_options=read.ReadOptions(block_size=block),
        parse_options=read.ParseOptions(
            explicit_schema=pa.schema([(each.key, _read_as(each.kind)) for each in columns]),
            unexpected_field_behavior="error",
        ),
    )
    return table.select([each.key for each in columns]).rename_columns(schema.names).cast(schema)


def _read_as(kind: Kind) -> pa.DataType:
    """The type to parse as. JSON has no dates and times: they are parsed as texts, then cast."""
    return pa.string() if kind in {Kind.DAY, Kind.MOMENT} else _TYPES[kind]
