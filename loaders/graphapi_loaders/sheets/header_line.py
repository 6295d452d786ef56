"""Finds the line of the header below titles and remarks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from graphapi_loaders.sheets.cell import plain
from graphapi_loaders.sheets.opening import PARQUET, opened
from graphapi_loaders.sheets.table import Layout, Row

_ROWS: Final = 200
_TOP: Final = 40
_MOST: Final = 0.7  # the minimum share of cells in a header that are not blank
_VALUE: Final = re.compile(r"[-+]?\d[\d.,/:\-\s]*%?|https?://.*")


def likely_header_line(path: Path, layout: Layout) -> int:
    """The first line with names for about as many columns as most rows have; 1 if it is unclear."""
    if path.name.lower().endswith(PARQUET):
        return 1
    with opened(path, Layout(layout.sheet, layout.separator, 0, layout.encoding)) as table:
        rows = [row for row in islice(table.rows, _ROWS) if isinstance(row, Row)]
    widths = Counter(_filled(row.cells) for row in rows)
    usual = max((width for width, count in widths.items() if count > len(rows) / 10), default=0)
    if usual < 2 or not rows or _filled(rows[0].cells) >= usual * _MOST:
        return 1
    return next((row.line for row in rows[:_TOP] if _names(row.cells, usual)), 1)


def _filled(cells: Sequence[str]) -> int:
    return sum(bool(plain(cell)) for cell in cells)


def _names(cells: Sequence[str], usual: int) -> bool:
    texts = [text for cell in cells if (text := plain(cell))]
    return len(texts) >= usual * _MOST and len(set(texts)) == len(texts) and not any(map(_VALUE.fullmatch, texts))
