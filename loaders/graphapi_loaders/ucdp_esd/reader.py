"""The loader of UCDP ESD files: a claim for each row that says who supported whom."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Protocol

from graphapi.model.record import LeftOut, ReadOptions, Record, Rejected
from graphapi_loaders.blank import filled
from graphapi_loaders.row_fault import RowFault, broken_off, csv_trouble, form_fault, header_faults, not_read
from graphapi_loaders.text_file import BROKEN, first_line, opened
from graphapi_loaders.ucdp.publisher import PUBLISHER
from graphapi_loaders.ucdp_esd.columns import COLUMNS, is_header
from graphapi_loaders.ucdp_esd.edition import edition_of
from graphapi_loaders.ucdp_esd.intake import SupportIntake
from graphapi_loaders.ucdp_esd.row import Row, plain


class UcdpEsdLoader:
    """Reads the triad-year files of the UCDP External Support Dataset, plain or packed."""

    name: str = "ucdp_esd"

    def recognizes(self, path: Path) -> bool:
        """By its header."""
        return is_header(first_line(path))

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """Publisher and source, then for each row its actors, where they are new, and its claim."""
        if fault := form_fault(first_line(path), ","):
            yield fault.at(str(path), 1)
            return
        with opened(path, options.encoding) as file:
            text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="surrogateescape", newline="")
            yield from _read(path, csv.reader(text, strict=True))


_WHOLE: Final = re.compile(r"(?P<number>\d+)\.0", re.ASCII)


class _Rows(Protocol):
    """A csv.reader, whose type the standard library keeps to itself."""

    @property
    def line_num(self) -> int: ...
    def __iter__(self) -> Iterator[list[str]]: ...
    def __next__(self) -> list[str]: ...


def _read(path: Path, rows: _Rows) -> Iterator[Record | Rejected | LeftOut]:
    try:
        header = [plain(cell).lower() for cell in next(rows, [])]
    except csv.Error as error:
        yield RowFault("row", csv_trouble(error)).at(str(path), 1)
        return
    if wrong := [*header_faults(header, COLUMNS)]:
        yield from (fault.at(str(path), 1) for fault in wrong)
        return
    yield from not_read(header)
    edition = edition_of(path.name)
    yield PUBLISHER
    yield edition.source
    intake = SupportIntake(str(path), edition)
    for line, cells in _numbered(path, rows):
        if isinstance(cells, Rejected):
            yield cells
        elif len(cells) == len(header):
            row = Row({column: _said(cell) for column, cell in zip(header, cells, strict=True)})
            yield from intake.take(row, line)
        elif cells:
            message = f"has {len(cells)} cells; expected {len(header)}, one a column"
            yield RowFault("row", message).at(str(path), line)


def _said(cell: str) -> str:
    """The cell as it is meant: programs write NA or nan where UCDP leaves blank, pandas 57.0 for numbers in columns with blanks."""
    said = filled(plain(cell))
    whole = _WHOLE.fullmatch(said)
    return whole["number"] if whole else said


def _numbered(path: Path, rows: _Rows) -> Iterator[tuple[int, list[str] | Rejected]]:
    """Each row with the line that it begins on; a row that is no CSV is rejected, and reading goes on behind it."""
    while True:
        line = rows.line_num + 1
        try:
            yield line, next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield line, RowFault("row", csv_trouble(error)).at(str(path), line)
        except BROKEN as error:
            yield line, broken_off(error).at(str(path), line)
            return
