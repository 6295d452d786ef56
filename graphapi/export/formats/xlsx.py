"""XLSX: a sheet of rows with types, and a sheet about the export."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from graphapi.errors import TooManyError
from graphapi.export.about import About
from graphapi.export.cell import BETWEEN
from graphapi.export.column import Column, Kind
from graphapi.export.format import Format
from graphapi.export.layout import Row
from graphapi.export.xml import readable

MOST_ROWS: Final = 1_048_576 - 1
"""A sheet has 2**20 rows; the first has the names of columns."""
_PART: Final = 65_536
_MOST_CHARACTERS: Final = 32_767

_CUT: Final = " [cut: a cell has at most 32,767 characters]"
# Excel cannot store earlier days.
_FIRST_DAY: Final = date(1900, 3, 1)


class Xlsx:
    """Writes a workbook. Its first byte is known only when it is complete, so rows are kept on disk until then."""

    def __init__(self, columns: Sequence[Column], about: About) -> None:
        self._columns = columns
        self._book = Workbook(write_only=True)
        self._sheet = self._book.create_sheet("rows")
        self._sheet.freeze_panes = "A2"
        self._about = about
        self._count = 0
        self._path: str | None = None

    def begin(self) -> bytes:
        """Nothing yet."""
        self._sheet.append([column.name for column in self._columns])
        return b""

    def write(self, rows: Sequence[Row]) -> bytes:
        """Stores the rows. Raises TooManyError if a sheet cannot have so many."""
        self._count += len(rows)
        if self._count > MOST_ROWS:
            raise TooManyError(self._count, MOST_ROWS, "rows")
        for row in rows:
            self._sheet.append([self._cell(column, value) for column, value in zip(self._columns, row, strict=True)])
        return b""

    def end(self) -> Iterator[bytes]:
        """The whole file."""
        about = self._book.create_sheet("about")
        for name, text in self._about.fields.items():
            about.append([name, self._text(text)])
        handle, self._path = tempfile.mkstemp(suffix=".xlsx")
        os.close(handle)
        self._book.save(self._path)
        with open(self._path, "rb") as file:  # noqa: PTH123 - of the name that was made
            while part := file.read(_PART):
                yield part

    def close(self) -> None:
        """Deletes the temporary file."""
        if self._path is not None:
            os.unlink(self._path)  # noqa: PTH108
            self._path = None

    def _cell(self, column: Column, value: Any) -> Any:
        match column.kind, value:
            case _, None:
                return None
            case Kind.DAY, str():
                day = date.fromisoformat(value)
                return day if day >= _FIRST_DAY else self._text(value)
            case Kind.TEXTS, list():
                return self._text(BETWEEN.join(map(str, value)))
            case Kind.TEXT, _:
                return self._text(str(value))
            case _:
                return value

    def _text(self, text: str) -> Any:
        """A cell with text, which is never a formula, whatever its first character is."""
        plain = readable(text)
        if len(plain) > _MOST_CHARACTERS:
            plain = plain[: _MOST_CHARACTERS - len(_CUT)] + _CUT
        if not plain.startswith("="):
            return plain
        cell = WriteOnlyCell(self._sheet, value=plain)
        cell.data_type = "s"
        return cell


XLSX: Final = Format(
    "xlsx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "XLSX: rows with types, and a sheet about the export",
    Xlsx,
    most_rows=MOST_ROWS,
)
