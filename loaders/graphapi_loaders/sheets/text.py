"""Reads tables in text files such as CSV and TSV strictly, with the first line of each row."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from io import BufferedReader
from pathlib import Path
from typing import Final, Protocol

from graphapi_loaders.row_problem import csv_trouble
from graphapi_loaders.sheets.table import Broken, Layout, Row, Table, UnreadableTableError, named, without_names
from graphapi_loaders.text_file import BROKEN, other_encoding
from graphapi_loaders.text_file import opened as opened_file

_TABS: Final = (".tsv", ".tab", ".txt")
_SEPARATOR = re.compile(rb'(?:\xef\xbb\xbf)?"?sep=([,;|\t])"?\r?\n', re.IGNORECASE)
_PEEKED: Final = 16
_BELOW_SEPARATOR: Final = 2  # the line after the one that names the separator
_SURROGATE = re.compile("[\ud800-\udfff]")


class _Rows(Protocol):
    """The type of csv.reader, which is not public in the standard library."""

    @property
    def line_num(self) -> int: ...
    def __iter__(self) -> Iterator[list[str]]: ...
    def __next__(self) -> list[str]: ...


@contextmanager
def opened_text(path: Path, layout: Layout) -> Iterator[Table]:
    """Opens the table in a text file, plain or compressed. Raises UnreadableTableError, and OSError if it cannot be read."""
    with ExitStack() as open_files:
        try:
            file = open_files.enter_context(opened_file(path, layout.encoding))
        except BROKEN as error:
            raise UnreadableTableError(f"is compressed and cannot be read: {error}") from error
        stated = _named_separator(file)
        text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="surrogateescape", newline="")
        rows = csv.reader(text, delimiter=layout.separator or stated or separator_of(path, layout), strict=True)
        if stated and layout.header_line < _BELOW_SEPARATOR:
            _header(rows, 1, path)
        if layout.header_line == 0:
            all_rows = _rows(rows, path)
            yield without_names(next(all_rows, None), all_rows)
            return
        line = max(layout.header_line, _BELOW_SEPARATOR) if stated else layout.header_line
        yield Table(named(_header(rows, line, path)), line, _rows(rows, path))


def separator_of(path: Path, layout: Layout) -> str:
    """The separator between cells: as in the layout, else by the suffix of the file."""
    return layout.separator or ("\t" if path.name.lower().removesuffix(".gz").endswith(_TABS) else ",")


def _named_separator(file: BufferedReader) -> str | None:
    """The separator, if the first line names it as Excel writes it (`sep=;`); else None."""
    try:
        found = _SEPARATOR.match(file.peek(_PEEKED)[:_PEEKED])
    except BROKEN as error:
        raise UnreadableTableError(f"is compressed and damaged: {error}") from error
    return found[1].decode() if found else None


def _header(rows: _Rows, line: int, path: Path) -> list[str]:
    """The cells of the first row that begins on this line or later. Raises UnreadableTableError."""
    try:
        before = rows.line_num
        for cells in rows:
            if before + 1 >= line:
                if any(_SURROGATE.search(cell) for cell in cells):
                    raise UnreadableTableError(f"has a header that is not UTF-8{other_encoding(path)}")
                return cells
            before = rows.line_num
    except csv.Error as error:
        raise UnreadableTableError(f"has a header that {csv_trouble(error)}") from error
    except BROKEN as error:
        raise UnreadableTableError(f"is compressed and damaged: {error}") from error
    raise UnreadableTableError(f"has no line {line}; expected the names of the columns there")


def _rows(rows: _Rows, path: Path) -> Iterator[Row | Broken]:
    while True:
        line = rows.line_num + 1
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield Broken(line, csv_trouble(error))
        except BROKEN as error:
            yield Broken(
                line, f"cannot be read: the compressed file is damaged or incomplete ({error}); the rest was not read"
            )
            return
        else:
            if cells:
                yield Row(line, cells, () if _utf8(cells) else tuple(_not_utf8(cells, path)))


def _utf8(cells: list[str]) -> bool:
    joined = "".join(cells)
    return joined.isascii() or not _SURROGATE.search(joined)


def _not_utf8(cells: list[str], path: Path) -> Iterator[tuple[int, str]]:
    for place, cell in enumerate(cells):
        if bad := _SURROGATE.search(cell):
            shown = cell.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            yield (
                place,
                f"{shown!r} holds the byte 0x{ord(bad[0]) - 0xDC00:02X}, which is not UTF-8{other_encoding(path)}",
            )
