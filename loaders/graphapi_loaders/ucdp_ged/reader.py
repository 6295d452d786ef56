"""The loader of UCDP's georeferenced events: claims for each event between two organized actors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from graphapi.model.record import LeftOut, ReadOptions, Record, Rejected, TextRows
from graphapi_loaders.row_fault import RowFault
from graphapi_loaders.seen import Seen
from graphapi_loaders.sheets.data_file import layout_with, names_of, opened_data, rows_of
from graphapi_loaders.sheets.table import UnreadableTableError
from graphapi_loaders.ucdp.publisher import PUBLISHER
from graphapi_loaders.ucdp_ged.edition import source_of
from graphapi_loaders.ucdp_ged.intake import USED, EventIntake

_TELLING: Final = frozenset({"id", "type_of_violence", "side_a_new_id", "side_b_new_id", "date_start"})
_REQUIRED: Final = (*sorted(_TELLING), "side_a", "side_b", "date_end", "deaths_a", "deaths_b")


class UcdpGedLoader:
    """Reads the Georeferenced Event Dataset and the Candidate Events Dataset; CSV or XLSX, plain or packed."""

    name: str = "ucdp_ged"

    def recognizes(self, path: Path) -> bool:
        """By its header."""
        return layout_with(path, _TELLING) is not None

    def rows(self, path: Path) -> TextRows:
        """A header, and rows whose cells may hold line breaks."""
        return TextRows(header=1, quoted=True)

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """Publisher and source, then for each row its actors and place, where they are new, and its claims."""
        layout = layout_with(path, _TELLING, options.encoding)
        if layout is None:
            yield RowFault("header", f"does not name {', '.join(sorted(_TELLING))}").at(str(path), 1)
            return
        try:
            with opened_data(path, layout) as table, closing(Seen()) as seen:
                columns = names_of(table)
                if missing := [column for column in _REQUIRED if column not in columns]:
                    for column in missing:
                        yield RowFault(column, "is missing from the header").at(str(path), layout.header_line)
                    return
                source = source_of(path.name)
                yield PUBLISHER
                yield source
                intake = EventIntake(str(path), source.id, seen)
                for row in rows_of(path, table):
                    yield from [row] if isinstance(row, Rejected) else intake.take(row)
                yield from intake.counted(column for column in columns if column not in USED)
        except UnreadableTableError as error:
            yield RowFault("(file)", str(error)).at(str(path), 1)
