"""The loader of GDELT files. It distinguishes them by their number of columns or a header, and reads them row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from graphapi.model.record import LeftOut, ReadOptions, Record, Rejected, TextRows
from graphapi_loaders.blank import filled
from graphapi_loaders.gdelt.cells import decoded, unreadable
from graphapi_loaders.gdelt.columns import EVENTS, MENTIONS
from graphapi_loaders.gdelt.events import Events
from graphapi_loaders.gdelt.form import Form, form_of, is_header, lacking
from graphapi_loaders.gdelt.mentions import Mentions
from graphapi_loaders.row_problem import RowProblem, broken_off
from graphapi_loaders.text_file import BOM, BROKEN, first_lines, opened

_GKG_NAME: Final = re.compile(r"\bgkg(?:counts)?(?:v?\d)?\.csv")
_GKG_ROW: Final = re.compile(r"GKGRECORDID\b|DATE\tNUMARTS\t|\d{14}-T?\d+\t\d{14}\t")
_NAMED: Final = 8  # missing columns in a message


class GdeltLoader:
    """Reads GDELT's events (versions 1 and 2) and mentions, plain or compressed, as published or with a header or commas."""

    name: str = "gdelt"

    def recognizes(self, path: Path) -> bool:
        """Whether one of the first rows is a header, or has the columns of GDELT with the number of an event and its time."""
        return form_of(path) is not None

    def refuses(self, path: Path) -> str | None:
        """Why a GDELT file is not read: the knowledge graph has mentions of names, and no events."""
        name, first = path.name.lower(), next(iter(first_lines(path, 1)), "")
        if _GKG_NAME.search(name) or _GKG_ROW.match(first):
            return "is of GDELT's Global Knowledge Graph (GKG), which holds no events; expected files of events or mentions"
        if is_header(first):
            missing = lacking(first)
            more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
            return (
                f"has GDELT's header, and lacks {', '.join(missing[:_NAMED])}{more}; expected all columns of its events, in any "
                "order, or a mapping that says what yours are (graphapi table init)"
            )
        return None

    def rows(self, path: Path) -> TextRows:
        """One row for each line, regardless of quotation marks, below a header if there is one."""
        form = form_of(path)
        return TextRows(header=1 if form and form.order else 0)

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """The claim of each row, after its publisher, source, actors and place if they are new."""
        form = form_of(path) or Form("\t", (*EVENTS, MENTIONS))
        taker = Mentions(path) if form.is_of_mentions else Events(str(path))
        line, begun = 0, not form.order
        try:
            with opened(path, options.encoding) as file:
                for line, raw in enumerate(file, start=1):
                    row = _row(raw.removeprefix(BOM) if line == 1 else raw, form, begun=begun)
                    if isinstance(row, RowProblem):
                        yield row.at(str(path), line)
                    elif not begun:
                        begun = is_header(form.sign.join(row))
                    elif row:
                        yield from taker.take([filled(cell) for cell in form.in_order(row)], line)
            yield from taker.not_kept()
        except BROKEN as error:
            yield broken_off(error).at(str(path), line + 1)


def _row(raw: bytes, form: Form, *, begun: bool) -> list[str] | RowProblem:
    """The cells of a row, none if the line is blank; or a problem of the whole row. Titles above a header are not checked."""
    try:
        row = decoded(raw)
    except UnicodeDecodeError as error:
        return RowProblem("row", f"is not UTF-8: {error.reason}")
    cells = form.cells(row) if row else []
    if begun and cells and len(cells) not in form.columns:
        wanted = " or ".join(map(str, form.columns))
        return RowProblem("row", f"has {len(cells)} cells; expected {wanted}, one a column")
    return next(unreadable(row), cells)
