"""The tab-separated export of the Harvard Dataverse: a row an event, as one publisher reported it."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final

from graphapi.model.entity import Place
from graphapi.model.name import Name, fold
from graphapi.model.record import LeftOut, LeftOutKind, Reason, Record, Rejected
from graphapi.model.unseen import without_unseen
from graphapi_loaders.cameo import by_text
from graphapi_loaders.icews.claims import NO_RELATION, NOBODY, SELF, claim
from graphapi_loaders.icews.columns import CODE, NOT_KEPT, OPTIONAL, REQUIRED, TEXT, column_of
from graphapi_loaders.icews.party import party
from graphapi_loaders.icews.publication import publication
from graphapi_loaders.icews.row import COUNTRIES, Cells, cells_of, country, day, event, faults
from graphapi_loaders.row_fault import RowFault, broken_off, form_fault, header_faults, not_read
from graphapi_loaders.slug import own_slug
from graphapi_loaders.text_file import BROKEN, first_line, opened, other_encoding

_TELLING: Final = ("Event ID", TEXT, "Source Name", "Target Name")
OTHER_WORDING: Final = Reason(
    LeftOutKind.UNCLEAR, "wordings that are another code's than the row's (the code was taken)"
)
UNKNOWN_COUNTRIES: Final = Reason(LeftOutKind.UNCLEAR, "cells with an unknown country")
_MANY: Final = 100_000  # entities remembered as given out; one given out again changes nothing


def is_export(first: str) -> bool:
    """Whether a file's first line is the header of an export, however it parts its cells: what is wrong is told on reading."""
    plain = fold(first.replace("\0", ""))
    return all(fold(column) in plain for column in _TELLING)


def read_export(path: Path, encoding: str | None = None) -> Iterator[Record | Rejected | LeftOut]:
    """For each row its publisher, source, actors and place, where they are new, and its claim."""
    first = first_line(path)
    separator = "," if "," in first and "\t" not in first else "\t"
    if fault := form_fault(first, separator):
        yield fault.at(str(path), 1)
        return
    line = 0
    try:
        with opened(path, encoding) as file:
            names = _parted(without_unseen(file.readline().decode(errors="replace")), separator)
            header = [column_of(name.strip()) for name in names]
            if wrong := [*header_faults(header, REQUIRED, OPTIONAL)]:
                yield from (fault.at(str(path), 1) for fault in wrong)
                return
            yield from not_read(header)
            rows = _Rows(str(path), header, separator)
            for line, row in enumerate(file, start=2):
                yield from rows.take(row, line)
            yield from rows.not_kept()
    except BROKEN as error:
        yield broken_off(error).at(str(path), line + 1)


class _Rows:
    """Takes rows one by one; remembers what it has given out lately, and counts the cells that are not kept."""

    def __init__(self, file: str, header: list[str], separator: str) -> None:
        self._file = file
        self._separator = separator
        self._header = header
        self._given: set[Record] = set()
        self._columns = [column for column in NOT_KEPT if column in header]
        self._not_kept: Counter[str] = Counter()
        self._unknown_countries = 0

    def take(self, row: bytes, line: int) -> Iterator[Record | Rejected | LeftOut]:
        if not row.strip():
            return
        try:
            parts = _parted(without_unseen(row.decode()), self._separator)
        except UnicodeDecodeError as error:
            yield RowFault("row", f"is not UTF-8: {error.reason}{other_encoding(Path(self._file))}").at(
                self._file, line
            )
            return
        if len(parts) != len(self._header):
            wanted = len(self._header)
            yield RowFault("row", f"has {len(parts)} cells; expected {wanted}, one a column").at(self._file, line)
            return
        cells = cells_of(self._header, parts)
        if wrong := [*faults(cells)]:
            yield from (fault.at(self._file, line) for fault in wrong)
        else:
            yield from self._taken(cells, line)

    def not_kept(self) -> Iterator[LeftOut]:
        """How many cells of rows that were taken are not in the graph, column by column."""
        for column, count in self._not_kept.items():
            cells = Reason(LeftOutKind.NO_PROPERTY, f"cells of the column {column}")
            yield LeftOut(reason=OTHER_WORDING if column == TEXT else cells, line=1, count=count, part=True)
        if self._unknown_countries:
            yield LeftOut(reason=UNKNOWN_COUNTRIES, line=1, count=self._unknown_countries, part=True)

    def _taken(self, cells: Cells, line: int) -> Iterator[Record | LeftOut]:
        what, when = event(cells.get(CODE, ""), cells[TEXT]), day(cells["Event Date"])
        subject, object_ = party(cells["Source Name"]), party(cells["Target Name"])
        if what is None or when is None or what.predicate is None:
            yield LeftOut(reason=NO_RELATION, line=line)
            return
        if subject.is_nobody or object_.is_nobody:
            yield LeftOut(reason=NOBODY, line=line)
            return
        if subject.id == object_.id:
            yield LeftOut(reason=SELF, line=line)
            return
        publisher, source = publication(cells["Publisher"])
        place = _place(cells["City"], cells["Country"])
        for entity in (publisher, source, subject.actor, object_.actor, *((place,) if place else ())):
            if entity not in self._given:
                self._remember(entity)
                yield entity
        yield claim(
            what,
            what.predicate,
            subject,
            object_,
            when,
            source=source.id,
            record=cells["Event ID"],
            place=place.id if place else None,
            told=_told(cells),
        )
        self._not_kept.update(column for column in self._columns if cells[column])
        self._unknown_countries += sum(1 for column in COUNTRIES if cells[column] and not country(cells[column]))
        if (worded := by_text(cells[TEXT])) and worded.code != what.code:
            self._not_kept[TEXT] += 1

    def _remember(self, entity: Record) -> None:
        if len(self._given) >= _MANY:
            self._given.clear()
        self._given.add(entity)


def _parted(line: str, separator: str) -> list[str]:
    """The cells of a line; quotation marks mean nothing between tabs."""
    bare = line.rstrip("\r\n")
    return next(csv.reader([bare]), []) if separator == "," else bare.split(separator)


def _told(cells: Cells) -> str:
    """Where the event was read, as far as the row says."""
    said = (("story", cells["Story ID"]), ("sentence", cells["Sentence Number"]))
    told = ", ".join(f"{what} {number}" for what, number in said if number)
    return f"; {told}" if told else ""


@lru_cache(maxsize=65536)
def _place(city: str, where: str) -> Place | None:
    """The city, else the country, that a row gives; None where it gives neither."""
    state = country(where) if where else None
    if city:
        id_ = f"{own_slug(city)}.{state.id if state else 'icews'}"  # a city of Georgia's name is not the state's place
        return Place(id=f"place:{id_}", names=frozenset({Name(city, "en")}), country=state.country if state else None)
    if state:
        return Place(id=f"place:{state.id}", names=state.names, country=state.country)
    return None
