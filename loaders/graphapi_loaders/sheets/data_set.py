"""Shared by loaders of data sets with known columns: find the table, read its rows, and count what is not kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

from graphapi.model.record import REPEATED, LeftOut, LeftOutKind, ReadOptions, Reason, Record, Rejected, TextRows
from graphapi_loaders.row_problem import RowProblem
from graphapi_loaders.seen import Seen
from graphapi_loaders.sheets.data_file import DataRow, layout_with, names_of, opened_data, put_together, rows_of
from graphapi_loaders.sheets.table import Layout, UnreadableTableError
from graphapi_loaders.text_file import seems_written_in

NOT_KEPT: Final = "cells of the column {}"
_MANY: Final = 100_000  # remembered records that were yielded; yielding one again changes nothing


class Intake(Protocol):
    """Turns the rows of one file into records."""

    def opening(self) -> Iterator[Record]:
        """The records before all rows: the publisher and the source."""
        ...

    def take(self, row: DataRow) -> Iterator[Record | Rejected | LeftOut]:
        """The records of a row, or the reason why there are none."""
        ...

    def not_kept(self) -> Iterator[LeftOut]:
        """The counts of what accepted rows have and their claims do not."""
        ...


Opening = Callable[[Path, Sequence[str], Seen], Intake]
"""Creates the intake for a file with these columns. Seen remembers its rows."""


@dataclass(slots=True)
class DataSetLoader:
    """Reads a data set in CSV, TSV, XLSX or Parquet, plain or compressed.

    A file is recognized by a header with all columns in one item of `telling`. It must also have the `required` columns.
    `encoding` is the publisher's for files not in UTF-8. With `breaks_off`, unquoted cells can have line breaks.
    """

    name: str
    telling: Sequence[Collection[str]]
    intake: Opening
    required: Sequence[str] = ()
    missing: str = ""
    encoding: str | None = None
    breaks_off: bool = False

    def recognizes(self, path: Path) -> bool:
        """Whether the file has the header of the data set."""
        return self._layout(path) is not None

    def rows(self, path: Path) -> TextRows:
        """The position of rows, in which cells can have line breaks. The header can be below other lines."""
        layout = self._layout(path)
        return TextRows(header=layout.header_line if layout else 1, quoted=True)

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """Publisher and source, then for each row its new records and its claims."""
        layout = self._layout(path)
        if layout is None:
            columns = ", ".join(sorted(self.telling[0]))
            yield RowProblem("header", f"does not have the columns of {self.name}; expected {columns}").at(str(path), 1)
            return
        own = self.encoding if self.encoding and seems_written_in(path) else None
        line = layout.header_line
        try:
            with opened_data(path, replace(layout, encoding=options.encoding or own)) as table, closing(Seen()) as seen:
                columns_ = names_of(table)
                if missing := [column for column in self.required if column not in columns_]:
                    for column in missing:
                        yield RowProblem(column, f"is missing from the header{self.missing}").at(str(path), line)
                    return
                intake = self.intake(path, columns_, seen)
                yield from intake.opening()
                for row in rows_of(path, put_together(table) if self.breaks_off else table):
                    line = row.line
                    yield from [row] if isinstance(row, Rejected) else intake.take(row)
                yield from intake.not_kept()
        except UnreadableTableError as error:
            yield RowProblem("(file)", str(error)).at(str(path), line)

    def _layout(self, path: Path) -> Layout | None:
        return next((layout for columns in self.telling if (layout := layout_with(path, columns))), None)


def repeated(seen: Seen, row: DataRow, column: str) -> LeftOut | RowProblem | None:
    """None for the first row with its id in the column, which is then remembered; later ones are left out or a problem."""
    earlier = seen.earlier([row[column]], row.cells.values(), row.line)
    if earlier is None:
        return None
    if earlier.same:
        return LeftOut(reason=REPEATED, line=row.line)
    return RowProblem(column, f"{row[column]!r} is the id of line {earlier.line} already, which says otherwise")


class Given:
    """Remembers recently yielded records."""

    def __init__(self) -> None:
        self._given: set[Record] = set()

    def new(self, *records: Record | None) -> Iterator[Record]:
        """Those of the records that were not yielded recently."""
        for record in records:
            if record is not None and record not in self._given:
                if len(self._given) >= _MANY:
                    self._given.clear()
                self._given.add(record)
                yield record


class NotKept:
    """Counts the cells in columns that are not used."""

    def __init__(self, columns: Sequence[str], used: Collection[str]) -> None:
        self._columns = [column for column in columns if column not in used]
        self._counts: Counter[str] = Counter()

    def add(self, row: DataRow) -> None:
        """Counts the cells of an accepted row."""
        self._counts.update(column for column in self._columns if row[column])

    def counted(self) -> Iterator[LeftOut]:
        """The number of cells with content in each unused column."""
        for column in self._columns:
            if count := self._counts[column]:
                reason = Reason(LeftOutKind.NO_PROPERTY, NOT_KEPT.format(column))
                yield LeftOut(reason=reason, line=1, count=count, part=True)
