"""Finds the events of mentions in the files of events beside them, by the time in their names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

from graphapi.model.record import LeftOutKind, Reason
from graphapi_loaders.blank import filled
from graphapi_loaders.gdelt import columns
from graphapi_loaders.gdelt.cells import decoded, unreadable
from graphapi_loaders.gdelt.event import Event, understood
from graphapi_loaders.row_problem import RowProblem
from graphapi_loaders.text_file import BROKEN, opened

REFUSED: Final = Reason(LeftOutKind.NOT_AT_HAND, "mentions of events whose own row has errors")
_NAME = re.compile(r"(?P<time>\d{14})\.(?:translation\.)?export\.csv(?:\.gz|\.zip)?", re.ASCII | re.IGNORECASE)
_FILES: Final = 16  # files in memory: a few thousand events each
_COLUMNS: Final = max(columns.EVENTS)


class Exports:
    """Looks up events; each result is an event, or the reason why it is left out."""

    def __init__(self, folder: Path) -> None:
        self._paths: dict[str, list[Path]] = {}
        for path in sorted(folder.iterdir()):
            if name := _NAME.fullmatch(path.name):
                self._paths.setdefault(name["time"], []).append(path)
        self._at = lru_cache(maxsize=_FILES)(self._read)

    def find(self, id_: str, time: str) -> Event | Reason | None:
        """The event with this number, recorded at this time; None if its file is missing, or does not have it."""
        return self._at(time).get(id_)

    def _read(self, time: str) -> Mapping[str, Event | Reason]:
        return {id_: event for path in self._paths.get(time, ()) for id_, event in _events(path)}


def _events(path: Path) -> Iterator[tuple[str, Event | Reason]]:
    """The events of a file, up to the point where it is damaged. Its problems are reported when it is loaded itself."""
    try:
        with opened(path) as file:
            for line in file:
                row = decoded(line, errors="replace")
                cells = [filled(cell) for cell in row.split("\t")]
                if len(cells) == _COLUMNS:
                    yield cells[columns.ID], _event(row, cells)
    except BROKEN:
        return


def _event(row: str, cells: list[str]) -> Event | Reason:
    wrong: list[RowProblem] = [*unreadable(row)]
    found = understood(cells, columns.EVENTS[_COLUMNS], wrong)
    return found.event if found else REFUSED
