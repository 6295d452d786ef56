"""The loader of tables with a mapping."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from graphapi.model.record import LeftOut, ReadOptions, Record, Rejected, TextRows
from graphapi_loaders.seen import Seen
from graphapi_loaders.sheets.opening import is_table, of_rows, opened, why_unread
from graphapi_loaders.sheets.table import Layout, Merged, Table, UnreadableTableError, by_place
from graphapi_loaders.table.cell_readers import CellReaders, header_problems
from graphapi_loaders.table.glance import Glance, glance
from graphapi_loaders.table.intake import TableIntake
from graphapi_loaders.table.mapping import Column, Mapping
from graphapi_loaders.table.mapping_file import MappingFile, beside, is_mapping, read_mapping, table_of
from graphapi_loaders.table.words import Empty, Role
from graphapi_loaders.written.problems import Problem, listed


class TableLoader:
    """Reads CSV, TSV, XLSX and Parquet with the mapping beside it. Users can give the path of either."""

    name: str = "table"

    def recognizes(self, path: Path) -> bool:
        """Whether it is a mapping by its name, or a table with a mapping beside it."""
        return is_mapping(path) or (is_table(path) and beside(path) is not None)

    def refuses(self, path: Path) -> str | None:
        """Why a file of Stata, R and other programs is not read."""
        return why_unread(path)

    def files(self, path: Path) -> Sequence[Path]:
        """The table and its mapping, for the path of either. The mapping is first if it is not the one beside the table."""
        mapping = path if is_mapping(path) else beside(path)
        table = table_of(path) if is_mapping(path) else path
        if mapping is None or table is None:
            return [path]
        first = beside(table)
        return [table, mapping] if first and first.resolve() == mapping.resolve() else [mapping, table]

    def rows(self, path: Path) -> TextRows:
        """The position of rows, whose cells can have line breaks; no rows if they need those above them."""
        layout = _layout_beside(path)
        if _fills(path):
            return TextRows(header=sys.maxsize)
        try:
            with opened(path, layout) as table:
                return TextRows(header=table.header_line, quoted=True)
        except UnreadableTableError:
            return TextRows(header=layout.header_line, quoted=True)

    def of_rows(self, path: Path, numbers: Collection[int]) -> bytes:
        """A workbook or Parquet file with only these rows; empty if they need rows above them, or if none can be read."""
        layout = _layout_beside(path)
        if _fills(path):
            return b""
        try:
            with opened(path, layout) as table:
                if any(_of_header(path, table)):
                    return b""
            return of_rows(path, layout, numbers)
        except UnreadableTableError:  # reported already by `read`
            return b""

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """For each row its source, actors and place if they are new, and its claims."""
        where = path if is_mapping(path) else beside(path)
        if where is None:
            raise FileNotFoundError(2, "the mapping beside it is gone", str(path))
        mapping = read_mapping(where)
        if isinstance(mapping, MappingFile):
            yield from _read(mapping, mapping.table if is_mapping(path) else path, options)
        else:
            yield from mapping


def _read(file: MappingFile, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
    if not path.is_file():
        yield file.rejected(Problem(("table",), f"there is no file {file.mapping.table!r} beside the mapping"))
        return
    last = 0
    try:
        layout = _layout(file.mapping)
        layout = replace(layout, encoding=layout.encoding or options.encoding)
        with opened(path, layout) as given, closing(Seen()) as seen:
            table = _by_place(file, given)
            header, last = table.header, max(table.header_line, 1)
            seen_first = glance(path, layout)
            file = _with_nameless(file, table, seen_first, lambda text: options.notify(f"{path}: {text}"))
            wrong = [
                *_of_header(path, table),
                *_of_row(path, file, seen_first),
                *_of_merged(path, file, table),
                *(file.rejected(problem) for problem in header_problems(file, path.name, header)),
            ]
            readers = None if wrong else CellReaders(file, header, seen_first.ranges(file.mapping))
            if readers is None or readers.problems:
                yield from wrong or (file.rejected(problem) for problem in readers.problems)  # type: ignore[union-attr]
                return
            intake = TableIntake(str(path), readers, header, seen, options.notify)
            for row in table.rows:
                last = row.line
                yield from intake.take(row)
            yield from intake.not_kept()
    except UnreadableTableError as error:
        yield Rejected(file=str(path), line=last + 1, field="(file)", message=str(error))


def _by_place(file: MappingFile, table: Table) -> Table:
    """The table with column names as in the mapping, which can use positions for repeated or unclear names."""
    wanted = file.mapping.columns
    header = [
        by_place(number) if by_place(number) in wanted and name not in wanted else name
        for number, name in enumerate(table.header, start=1)
    ]
    for number, name in enumerate(table.header, start=1):
        if by_place(number) in wanted and table.header.count(name) > 1:
            header[number - 1] = by_place(number)
    return replace(table, header=header)


def _fills(path: Path) -> bool:
    """Whether rows of the table need those above them."""
    found = beside(path)
    file = read_mapping(found) if found else None
    columns = file.mapping.columns.values() if isinstance(file, MappingFile) else ()
    return any(column.empty is Empty.SAME_AS_ABOVE for column in columns)


def _layout_beside(path: Path) -> Layout:
    """The layout in the mapping beside the table; the default if there is none."""
    found = beside(path)
    file = read_mapping(found) if found else None
    return _layout(file.mapping) if isinstance(file, MappingFile) else Layout()


def _layout(mapping: Mapping) -> Layout:
    return Layout(mapping.sheet, mapping.separator, mapping.header_line, mapping.encoding)


def _with_nameless(file: MappingFile, table: Table, first: Glance, notify: Callable[[str], None]) -> MappingFile:
    """The mapping with entries for columns without a name: that of `""` if it has one; useless columns are ignored."""
    columns = dict(file.mapping.columns)
    unnamed = columns.pop("", None) if table.header_line else None
    for name in table.nameless:
        if name not in columns and unnamed:
            columns[name] = unnamed
        elif name not in columns and name in first.useless:
            columns[name] = Column(role=Role.IGNORED)
            notify(f"{name} has no name, and nothing in it but perhaps the numbers of rows: it is ignored.")
    return replace(file, mapping=file.mapping.model_copy(update={"columns": columns}))


def _of_header(path: Path, table: Table) -> Iterator[Rejected]:
    """A rejection for each repeated name in the header."""
    for name, count in Counter(table.header).items():
        if count > 1:
            places = [by_place(number) for number, each in enumerate(table.header, start=1) if each == name]
            message = f"the column {name!r} is in the header {count} times; call them {listed(places)} in the mapping"
            yield Rejected(file=str(path), line=max(table.header_line, 1), field="header", message=message)


def _of_row(path: Path, file: MappingFile, first: Glance) -> Iterator[Rejected]:
    """A rejection if the header looks like a row, and the mapping does not set `header_line`."""
    if first.begins_at_once and isinstance(file.root.value, dict) and "header_line" not in file.root.value:
        message = (
            "looks like a row as the others, not like the names of columns; say `header_line: 0`, and call the columns "
            "`column 1`, `column 2` and so on (or `header_line: 1`, if it does name them)"
        )
        yield Rejected(file=str(path), line=1, field="header", message=message)


def _of_merged(path: Path, file: MappingFile, table: Table) -> Iterator[Rejected]:
    """A rejection for each column with merged cells, if the mapping does not say what its empty cells mean."""
    first: dict[int, Merged] = {}
    for each in table.merged:
        for place in each.columns:
            first.setdefault(place, each)
    for place, merged in first.items():
        name = table.header[place] if place < len(table.header) else ""
        column = file.mapping.columns.get(name)
        if column and column.empty is None and column.role is not Role.IGNORED:
            message = (
                f"has merged cells ({merged.range}), of which only the first has the value; say `empty: SAME_AS_ABOVE` for the "
                "column if the rows below have it too, or another `empty`"
            )
            yield Rejected(file=str(path), line=merged.row, field=name, message=message)
