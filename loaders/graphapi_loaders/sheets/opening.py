"""Opens tables according to the kind of file."""

# Each kind needs another library, which is imported only if it is used.
# ruff: noqa: PLC0415
from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Final

from graphapi_loaders.sheets.table import Layout, Table, UnreadableTableError

TEXTS: Final = (".csv", ".tsv", ".tab", ".txt")
WORKBOOKS: Final = (".xlsx", ".xlsm")
PARQUET: Final = (".parquet", ".pq")

_CSV_OF_R: Final = "in R, `write.csv({read}, 'table.csv', row.names = FALSE)`"
_SAVED: Final = "save it as XLSX or CSV in the program"
# Files that programs for data and offices write, and how to get a table out of them.
_OTHERS: Final = {
    ".dta": ("Stata", f"`export delimited` in Stata; {_CSV_OF_R.format(read='haven::read_dta(FILE)')}"),
    ".sav": ("SPSS", _CSV_OF_R.format(read="haven::read_sav(FILE)")),
    ".sas7bdat": ("SAS", _CSV_OF_R.format(read="haven::read_sas(FILE)")),
    ".rds": ("R", _CSV_OF_R.format(read="readRDS(FILE)")),
    **dict.fromkeys((".rdata", ".rda"), ("R", _CSV_OF_R.format(read="get(load(FILE))"))),
    **dict.fromkeys((".xls", ".xlsb"), ("Excel (not XLSX)", _SAVED)),
    ".ods": ("LibreOffice", _SAVED),
    ".numbers": ("Numbers", _SAVED),
}

Opened = Callable[[Path, Layout], AbstractContextManager[Table]]


@contextmanager
def opened(path: Path, layout: Layout) -> Iterator[Table]:
    """Opens the table in the file. Raises UnreadableTableError, and OSError if the file cannot be read."""
    with _kind(path)(path, layout) as table:
        yield table


def of_rows(path: Path, layout: Layout, numbers: Collection[int]) -> bytes:
    """The bytes of a workbook or Parquet file with only these rows of this one. Raises UnreadableTableError."""
    if _suffix(path) in WORKBOOKS:
        from graphapi_loaders.sheets.workbook import workbook_of_rows

        return workbook_of_rows(path, layout, numbers)
    from graphapi_loaders.sheets.parquet import parquet_of_rows

    return parquet_of_rows(path, numbers)


def is_table(path: Path) -> bool:
    """Whether files with this suffix can be read as tables."""
    return _suffix(path) in (*TEXTS, *WORKBOOKS, *PARQUET)


def why_unread(path: Path) -> str | None:
    """Why a file of another program is not read, and how to get a table out of it; None for all others."""
    if (other := _OTHERS.get(path.suffix.lower())) is None:
        return None
    program, way = other
    return f"is a file of {program}, which is not read; make a CSV of it, and load that ({way})"


def _kind(path: Path) -> Opened:
    suffix = _suffix(path)
    if suffix in WORKBOOKS:
        from graphapi_loaders.sheets.workbook import opened_workbook

        return opened_workbook
    if suffix in PARQUET:
        from graphapi_loaders.sheets.parquet import opened_parquet

        return opened_parquet
    if suffix in TEXTS:
        from graphapi_loaders.sheets.text import opened_text

        return opened_text
    kinds = ", ".join((*TEXTS, *WORKBOOKS, *PARQUET))
    raise UnreadableTableError(
        why_unread(path) or f"{path.name} is not a kind of file that can be read; expected a name with one of {kinds}"
    )


def _suffix(path: Path) -> str:
    """The suffix that shows the kind. Only text files can be gzipped; others have the suffix `.gz`."""
    name = path.name.lower()
    plain = name.removesuffix(".gz")
    suffix = Path(plain).suffix
    return suffix if plain == name or suffix in TEXTS else ".gz"
