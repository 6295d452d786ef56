"""The loader of UCDP ESD files: a claim for each row with support."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Protocol

from graphapi.model.record import LeftOut, ReadOptions, Record, Rejected
from graphapi_loaders.blank import filled
from graphapi_loaders.row_problem import RowProblem, broken_off, csv_trouble, form_problem, header_problems, not_read
from graphapi_loaders.sheets.data_file import layout_with, opened_data
from graphapi_loaders.sheets.opening import WORKBOOKS
from graphapi_loaders.sheets.table import Broken, Layout, Table, UnreadableTableError
from graphapi_loaders.text_file import BROKEN, first_line, opened
from graphapi_loaders.ucdp.publisher import PUBLISHER
from graphapi_loaders.ucdp_esd.columns import COLUMNS, is_header
from graphapi_loaders.ucdp_esd.edition import edition_of
from graphapi_loaders.ucdp_esd.intake import SupportIntake
from graphapi_loaders.ucdp_esd.of_2011 import OF_2011
from graphapi_loaders.ucdp_esd.row import Row, plain


class UcdpEsdLoader:
    """Reads the triad-year files of the UCDP External Support Dataset, and its edition of 2011, plain or compressed."""

    name: str = "ucdp_esd"

    def recognizes(self, path: Path) -> bool:
        """Whether the header is that of such a file."""
        return _workbook(path) is not None or is_header(first_line(path)) or OF_2011.recognizes(path)

    def refuses(self, path: Path) -> str | None:
        """Why other files of the data set are not read."""
        for columns, why in _OTHERS.items():
            if layout_with(path, columns):
                return why
        return None

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """Publisher and source, then the claim of each row, after its actors if they are new."""
        if OF_2011.recognizes(path):
            yield from OF_2011.read(path, options)
            return
        if layout := _workbook(path):
            yield from _of_workbook(path, layout)
            return
        if problem := form_problem(first_line(path), ","):
            yield problem.at(str(path), 1)
            return
        with opened(path, options.encoding) as file:
            text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="surrogateescape", newline="")
            rows = csv.reader(text, strict=True)
            try:
                header = [plain(cell).lower() for cell in next(rows, [])]
            except csv.Error as error:
                yield RowProblem("row", csv_trouble(error)).at(str(path), 1)
                return
            yield from _read(path, header, _numbered(path, rows), 1)


_TELLING: Final = frozenset({"dyad_id", "oppo_id", "ext_id", "ext_sup"})
_OTHERS: Final = {
    frozenset(
        {"ext_sup_s", "actor_id"}
    ): "is a file of actor-years or dyad-years of UCDP's External Support Dataset, which only count the "
    "supporters of a party; expected its triad-years (ucdp-esd-ty), which name them",
}


def _workbook(path: Path) -> Layout | None:
    """The layout of the table in UCDP's workbook; None for other files."""
    return layout_with(path, _TELLING) if path.name.lower().endswith(WORKBOOKS) else None


def _of_workbook(path: Path, layout: Layout) -> Iterator[Record | Rejected | LeftOut]:
    try:
        with opened_data(path, layout) as table:
            nameless = {*table.nameless}
            header = ["" if name in nameless else plain(name).lower() for name in table.header]
            yield from _read(path, header, _numbered_of(path, table), layout.header_line)
    except UnreadableTableError as error:
        yield RowProblem("file", str(error)).at(str(path), 1)


def _numbered_of(path: Path, table: Table) -> Iterator[tuple[int, list[str] | Rejected]]:
    for row in table.rows:
        if isinstance(row, Broken):
            yield row.line, RowProblem("row", row.message).at(str(path), row.line)
        elif row.problems:
            yield from (
                (row.line, RowProblem(table.header[place], message).at(str(path), row.line))
                for place, message in row.problems
            )
        else:
            yield row.line, [*row.cells]


_WHOLE: Final = re.compile(r"(?P<number>\d+)\.0", re.ASCII)


class _Rows(Protocol):
    """The type of csv.reader, which is not public in the standard library."""

    @property
    def line_num(self) -> int: ...
    def __iter__(self) -> Iterator[list[str]]: ...
    def __next__(self) -> list[str]: ...


def _read(
    path: Path, header: list[str], rows: Iterator[tuple[int, list[str] | Rejected]], header_line: int
) -> Iterator[Record | Rejected | LeftOut]:
    if wrong := [*header_problems(header, COLUMNS)]:
        yield from (problem.at(str(path), header_line) for problem in wrong)
        return
    yield from not_read(header)
    edition = edition_of(path.name)
    yield PUBLISHER
    yield edition.source
    intake = SupportIntake(str(path), edition)
    for line, cells in rows:
        if isinstance(cells, Rejected):
            yield cells
        elif len(cells) == len(header):
            row = Row({column: _cell(cell) for column, cell in zip(header, cells, strict=True)})
            yield from intake.take(row, line)
        elif cells:
            message = f"has {len(cells)} cells; expected {len(header)}, one a column"
            yield RowProblem("row", message).at(str(path), line)


def _cell(cell: str) -> str:
    """The cell as in UCDP: programs write NA or nan for blanks, and pandas writes 57.0 for numbers in columns with blanks."""
    text = filled(plain(cell))
    whole = _WHOLE.fullmatch(text)
    return whole["number"] if whole else text


def _numbered(path: Path, rows: _Rows) -> Iterator[tuple[int, list[str] | Rejected]]:
    """Each row with its first line. An invalid row is rejected, and reading continues after it."""
    while True:
        line = rows.line_num + 1
        try:
            yield line, next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield line, RowProblem("row", csv_trouble(error)).at(str(path), line)
        except BROKEN as error:
            yield line, broken_off(error).at(str(path), line)
            return
