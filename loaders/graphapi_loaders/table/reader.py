"""The loader of tables with a mapping: finds the two, and reads them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from graphapi.model.record import LeftOut, ReadOptions, Record, Rejected, TextRows
from graphapi_loaders.claims.faults import Fault
from graphapi_loaders.seen import Seen
from graphapi_loaders.table.cell import plain
from graphapi_loaders.table.compiled import Compiled, header_faults
from graphapi_loaders.table.glance import glance
from graphapi_loaders.table.intake import Intake
from graphapi_loaders.table.mapping import Mapping
from graphapi_loaders.table.mapping_file import MappingFile, beside, is_mapping, read_mapping, table_of
from graphapi_loaders.table.opening import is_table, of_rows, opened
from graphapi_loaders.table.table import Layout, Table, UnreadableTableError


class TableLoader:
    """Reads CSV, TSV, XLSX and Parquet with the mapping beside; either of the two may be named."""

    name: str = "table"

    def recognizes(self, path: Path) -> bool:
        """A mapping by its name; a table by the mapping beside it."""
        return is_mapping(path) or (is_table(path) and beside(path) is not None)

    def files(self, path: Path) -> Sequence[Path]:
        """The table and its mapping, whichever of them is named; the mapping comes first where it is not the table's only one."""
        mapping = path if is_mapping(path) else beside(path)
        table = table_of(path) if is_mapping(path) else path
        if mapping is None or table is None:
            return [path]
        first = beside(table)
        return [table, mapping] if first and first.resolve() == mapping.resolve() else [mapping, table]

    def rows(self, path: Path) -> TextRows:
        """A header, and rows whose cells may hold line breaks."""
        return TextRows(header=_layout_beside(path).header_line, quoted=True)

    def of_rows(self, path: Path, numbers: Collection[int]) -> bytes:
        """A workbook or Parquet file of those rows; nothing where none could be read, for the header or for damage."""
        layout = _layout_beside(path)
        try:
            with opened(path, layout) as table:
                if any(_of_header(path, [plain(name) for name in table.header], table)):
                    return b""
            return of_rows(path, layout, numbers)
        except UnreadableTableError:  # which is among what was told
            return b""

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """For each row its source, actors and place, where they are new, and its claim."""
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
        yield file.rejected(Fault(("table",), f"there is no file {file.mapping.table!r} beside the mapping"))
        return
    last = 0
    try:
        with opened(path, _layout(file.mapping)) as table, closing(Seen()) as seen:
            header = [plain(name) for name in table.header]
            last = table.header_line
            wrong = [
                *_of_header(path, header, table),
                *(file.rejected(fault) for fault in header_faults(file, path.name, header)),
            ]
            compiled = (
                None if wrong else Compiled(file, header, glance(path, _layout(file.mapping)).ranges(file.mapping))
            )
            if compiled is None or compiled.faults:
                yield from wrong or (file.rejected(fault) for fault in compiled.faults)  # type: ignore[union-attr]
                return
            intake = Intake(str(path), compiled, header, seen, options.tell)
            for row in table.rows:
                last = row.line
                yield from intake.take(row)
            yield from intake.not_kept()
    except UnreadableTableError as error:
        yield Rejected(file=str(path), line=last + 1, field="(file)", message=str(error))


def _layout_beside(path: Path) -> Layout:
    """As the mapping beside the table says it, if there is one."""
    found = beside(path)
    file = read_mapping(found) if found else None
    return _layout(file.mapping) if isinstance(file, MappingFile) else Layout()


def _layout(mapping: Mapping) -> Layout:
    return Layout(mapping.sheet, mapping.separator, mapping.header_line)


def _of_header(path: Path, header: Sequence[str], table: Table) -> Iterator[Rejected]:
    """Columns that cannot be told apart."""
    for name, count in Counter(header).items():
        if not name:
            message = f"has {count} column{'' if count == 1 else 's'} without a name"
        elif count > 1:
            message = f"the column {name!r} stands in the header {count} times"
        else:
            continue
        yield Rejected(file=str(path), line=table.header_line, field="header", message=message)
