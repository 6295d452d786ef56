"""Small tables and mappings for tests."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]
from openpyxl import Workbook
from pyarrow import parquet as pq

from graphapi_loaders.table import LOADER
from tests.unit.loaders.table_reading import Read, read_table

HEAD = """\
format: table/1
table: {table}
publisher: {{id: us, name: Our desk, lang: en}}
source: {{id: backing, title: Backing in Libya, lang: en}}
"""
COLUMNS = """\
columns:
  Who: {role: subject, by: NAME, kind: ARMED_GROUP}
  Whom: {role: object, by: NAME, kind: PERSON, values: {Haftar: khalifa-haftar}}
  When: {role: period, formats: [DD/MM/YYYY, YYYY], empty: NOTHING}
  What: {role: predicate, values: {backs: SUPPORTS, met: MET}}
  Notes: {role: ignored}
"""
CSV = "Who,Whom,When,What,Notes\nFrance,Haftar,18/05/2014,backs,x\n"


def read(
    folder: Path, content: str | bytes = CSV, mapping: str = COLUMNS, *, name: str = "backing.csv", head: str = HEAD
) -> Read:
    """Reads a table with this content, and this mapping beside it."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_beside(path, mapping, head)


def read_beside(table: Path, mapping: str = COLUMNS, head: str = HEAD) -> Read:
    """Reads an existing table, with this mapping beside it."""
    name = table.name.removesuffix(".gz").rpartition(".")[0]
    (table.parent / f"{name}.mapping.yaml").write_text(head.format(table=table.name) + mapping, encoding="utf-8")
    return read_table(LOADER, table)


def csv_of(*rows: str) -> str:
    """The rows below the header of COLUMNS."""
    return "\n".join([CSV.splitlines()[0], *rows, ""])


def told(read: Read) -> Sequence[tuple[str, str, str, str | None]]:
    """For each claim: subject, predicate, object, period."""
    return [
        (each.subject, each.predicate, each.object, each.period.text if each.period else None) for each in read.claims
    ]


def workbook(path: Path, rows: Sequence[Sequence[Any]], *, formats: Sequence[str] = ()) -> Path:
    """A workbook with these rows. `formats` are those of the cells in the last row."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append([*row])
    for cell, format_ in zip(sheet[len(rows)], formats, strict=False):
        cell.number_format = format_
    book.save(path)
    return path


def parquet(path: Path, columns: dict[str, Any]) -> Path:
    pq.write_table(pa.table(columns), path)
    return path
