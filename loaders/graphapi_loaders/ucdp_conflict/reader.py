"""The loader of UCDP's yearly files: a claim for each secondary party of a row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from graphapi.model.record import LeftOut, ReadOptions, Record, Rejected, TextRows
from graphapi_loaders.row_fault import RowFault
from graphapi_loaders.sheets.data_file import layout_with, names_of, opened_data, rows_of
from graphapi_loaders.sheets.table import UnreadableTableError
from graphapi_loaders.ucdp.publisher import PUBLISHER
from graphapi_loaders.ucdp_conflict.edition import kind_of
from graphapi_loaders.ucdp_conflict.intake import SecondaryIntake

_TELLING: Final = frozenset({"side_a", "side_a_2nd", "side_b", "side_b_2nd", "year"})
_REQUIRED: Final = (*sorted(_TELLING), "conflict_id", "side_a_id", "side_b_id", "version")
_USED: Final = frozenset({*_REQUIRED, "dyad_id", "gwno_a_2nd", "gwno_b_2nd"})


class UcdpConflictLoader:
    """Reads the Armed Conflict, Dyadic and Battle-Related Deaths datasets from version 17.1 on; CSV or XLSX, plain or packed."""

    name: str = "ucdp_conflict"

    def recognizes(self, path: Path) -> bool:
        """By its header."""
        return layout_with(path, _TELLING) is not None

    def rows(self, path: Path) -> TextRows:
        """A header, and rows whose cells may hold line breaks."""
        return TextRows(header=1, quoted=True)

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """Publisher and source, then for each row its parties, where they are new, and its claims."""
        layout = layout_with(path, _TELLING, options.encoding)
        if layout is None:
            yield RowFault("header", "does not name side_a_2nd and side_b_2nd").at(str(path), 1)
            return
        try:
            with opened_data(path, layout) as table:
                columns = names_of(table)
                if missing := [column for column in _REQUIRED if column not in columns]:
                    for column in missing:
                        message = "is missing from the header; expected a file of version 17.1 or later"
                        yield RowFault(column, message).at(str(path), layout.header_line)
                    return
                yield PUBLISHER
                intake = SecondaryIntake(str(path), kind_of(frozenset(columns)))
                for row in rows_of(path, table):
                    yield from [row] if isinstance(row, Rejected) else intake.take(row)
                yield from intake.counted(column for column in columns if column not in _USED)
        except UnreadableTableError as error:
            yield RowFault("(file)", str(error)).at(str(path), 1)
