"""The benchmark splits: rows of the numbers `subject relation object day`, with two tables beside the file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from graphapi.model.record import LeftOut, Record, Rejected
from graphapi_loaders.cameo import CameoEvent, by_text
from graphapi_loaders.day import on
from graphapi_loaders.icews.claims import NO_RELATION, NOBODY, SELF, claim
from graphapi_loaders.icews.id_table import beside, read_id_table
from graphapi_loaders.icews.party import Party, party
from graphapi_loaders.icews.publication import BENCHMARK_2014, ICEWS
from graphapi_loaders.row_problem import broken_off
from graphapi_loaders.text_file import BROKEN, opened

ENTITIES: Final = "entity2id.txt"
RELATIONS: Final = "relation2id.txt"
_ROW = re.compile(rb"\d{1,9}(?:[ \t]+\d{1,9}){3}")
_DAY_0: Final = date(2014, 1, 1)
_DAYS: Final = 365
_SHOWN: Final = 80
# Names of benchmarks: ICEWS14, ICEWS05-15, ICEWS18.
_EDITION = re.compile(r"icews[-_ ]?(?P<years>\d+(?:[-_]\d+)?)", re.IGNORECASE)
_OF_2014: Final = frozenset({"14", "2014"})
_MANY: Final = 100  # the minimum of rows to judge a whole file; in smaller files each row is judged


def is_benchmark(first: str) -> bool:
    """Whether the first line of a file has four numbers."""
    return bool(_ROW.fullmatch(first.strip().encode()))


def read_benchmark(path: Path) -> Iterator[Record | Rejected | LeftOut]:
    """Publisher and source, then the claim of each row, after its actors if they are new."""
    if message := _of_other_years(path):
        yield Rejected(file=str(path), line=1, field="file", message=f"{message}; only the splits of 2014 are read")
        return
    parties = read_id_table(beside(path, ENTITIES), party, "an actor")
    events = read_id_table(beside(path, RELATIONS), by_text, "a CAMEO event as ICEWS words it")
    yield from (*parties.rejected, *events.rejected)
    if not parties.items or not events.items:
        return
    yield ICEWS
    yield BENCHMARK_2014
    rows = _Rows(str(path), parties.items, events.items)
    line = 0
    try:
        with opened(path) as file:
            for line, row in enumerate(file, start=1):
                yield from rows.take(row, line)
    except BROKEN as error:
        yield broken_off(error).at(str(path), line + 1)


def _of_other_years(path: Path) -> str | None:
    """Why a split is not from 2014, so that its days would be wrong; None if nothing shows that."""
    for name in (path.name, path.absolute().parent.name):
        if (edition := _EDITION.search(name)) and edition["years"] not in _OF_2014:
            return f"is {edition[0]} by its name"
    days: Counter[int] = Counter()
    with suppress(*BROKEN), opened(path) as file:
        days.update(int(row.split()[-1]) for row in file if _ROW.fullmatch(row.strip()))
    rows, beyond = days.total(), sum(count for day, count in days.items() if day >= _DAYS)
    if rows >= _MANY and beyond > rows / 2:
        return f"has {beyond:,} of {rows:,} rows on days after the 365 of 2014: it counts hours, or from another day"
    if rows >= _MANY and max(days) == _DAYS and 0 not in days:
        return f"has rows of day {_DAYS} and none of day 0: it counts days from 1"
    return None


class _Rows:
    """Turns rows into records, one by one. Remembers the actors that it has yielded."""

    def __init__(self, file: str, parties: dict[int, Party], events: dict[int, CameoEvent]) -> None:
        self._file = file
        self._parties = parties
        self._events = events
        self._periods = [on(_DAY_0 + timedelta(days=day)) for day in range(_DAYS)]
        self._given: set[Party] = set()

    def take(self, row: bytes, line: int) -> Iterator[Record | Rejected | LeftOut]:
        text = row.strip()
        if not text:
            return
        if not _ROW.fullmatch(text):
            yield self._rejected(line, "row", f"{_shown(text)} is not four numbers: subject, relation, object, day")
            return
        cells = text.split()
        subject, relation, object_, day = map(int, cells)
        if wrong := [*self._problems((subject, relation, object_, day), line)]:
            yield from wrong
            return
        parties, event = (self._parties[subject], self._parties[object_]), self._events[relation]
        if event.predicate is None:
            yield LeftOut(reason=NO_RELATION, line=line)
        elif any(one.is_nobody for one in parties):
            yield LeftOut(reason=NOBODY, line=line)
        elif parties[0].id == parties[1].id:
            yield LeftOut(reason=SELF, line=line)
        else:
            for one in parties:
                if one not in self._given:
                    self._given.add(one)
                    yield one.actor
            record = b" ".join(cells).decode()
            yield claim(event, event.predicate, *parties, self._periods[day], source=BENCHMARK_2014.id, record=record)

    def _problems(self, numbers: Sequence[int], line: int) -> Iterator[Rejected]:
        subject, relation, object_, day = numbers
        if relation not in self._events:
            yield self._rejected(line, "relation", f"{relation} is not in {RELATIONS}")
        for column, number in (("subject", subject), ("object", object_)):
            if number not in self._parties:
                yield self._rejected(line, column, f"{number} is not in {ENTITIES}")
        if day >= _DAYS:
            yield self._rejected(line, "day", f"{day} is not a day of 2014; day 0 is 1 January")

    def _rejected(self, line: int, field: str, message: str) -> Rejected:
        return Rejected(file=self._file, line=line, field=field, message=message)


def _shown(text: bytes) -> str:
    shown = text.decode(errors="replace")
    return repr(shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…")
