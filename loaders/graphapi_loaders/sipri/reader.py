"""The loader of trade registers: a claim for each year in which a supplier delivered something to a recipient."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Final

from graphapi.model.record import LeftOut, ReadOptions, Record, Rejected, TextRows
from graphapi_loaders.row_fault import RowFault
from graphapi_loaders.seen import Seen
from graphapi_loaders.sheets.data_file import layout_with, names_of, opened_data, rows_of
from graphapi_loaders.sheets.table import Layout, UnreadableTableError
from graphapi_loaders.sipri.form import OF_DEALS, OF_DELIVERIES, Form
from graphapi_loaders.sipri.intake import DeliveryIntake
from graphapi_loaders.sipri.publication import PUBLISHER, source_of
from graphapi_loaders.text_file import first_lines, seems_written_in

_WRITTEN_IN: Final = "cp1252"  # as SIPRI writes its exports, where they are not UTF-8


class SipriLoader:
    """Reads the register in both forms, as CSV or XLSX, below SIPRI's words about it."""

    name: str = "sipri"

    def recognizes(self, path: Path) -> bool:
        """By its header."""
        return _layout(path) is not None

    def rows(self, path: Path) -> TextRows:
        """A header below some lines, and rows whose cells may hold line breaks."""
        layout = _layout(path)
        return TextRows(header=layout.header_line if layout else 1, quoted=True)

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """Publisher and source, then for each row its parties, where they are new, and its claims."""
        layout = _layout(path)
        if layout is None:
            yield RowFault("header", "does not name supplier, recipient and the year of delivery").at(str(path), 1)
            return
        encoding = options.encoding or (_WRITTEN_IN if seems_written_in(path) else None)
        try:
            with opened_data(path, replace(layout, encoding=encoding)) as table, closing(Seen()) as seen:
                columns = names_of(table)
                form = Form(columns)
                source = source_of(first_lines(path))
                yield PUBLISHER
                yield source
                intake = DeliveryIntake(str(path), source.id, form, seen)
                for row in rows_of(path, table):
                    yield from [row] if isinstance(row, Rejected) else intake.take(row)
                yield from intake.counted(column for column in columns if column not in form.used)
        except UnreadableTableError as error:
            yield RowFault("(file)", str(error)).at(str(path), 1)


def _layout(path: Path) -> Layout | None:
    return layout_with(path, OF_DEALS) or layout_with(path, OF_DELIVERIES)
