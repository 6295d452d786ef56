"""The tab-separated export of the Harvard Dataverse: a row an event, as one publisher reported it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final

from graphapi.model.entity import Place
from graphapi.model.name import Name
from graphapi.model.record import LeftOut, LeftOutKind, Reason, Record, Rejected
from graphapi_loaders.cameo import by_text
from graphapi_loaders.fault import Fault, broken_off, form_fault, header_faults, not_read
from graphapi_loaders.icews.claims import NO_RELATION, NOBODY, SELF, claim
from graphapi_loaders.icews.columns import NOT_KEPT, OPTIONAL, REQUIRED
from graphapi_loaders.icews.party import party
from graphapi_loaders.icews.publication import publication
from graphapi_loaders.icews.row import Cells, cells_of, country, day, event, faults
from graphapi_loaders.slug import own_slug
from graphapi_loaders.text_file import BOM, BROKEN, first_line, opened

_TELLING: Final = ("Event ID", "CAMEO Code", "Source Name", "Target Name")
_TEXT: Final = "Event Text"
OTHER_WORDING: Final = Reason(
    LeftOutKind.UNCLEAR, "wordings that are another code's than the row's (the code was taken)"
)
_MANY: Final = 100_000  # entities remembered as given out; one given out again changes nothing


def is_export(first: str) -> bool:
    """Whether a file's first line is the header of an export, however it parts its cells: what is wrong is told on reading."""
    plain = first.replace("\0", "")
    return all(column in plain for column in _TELLING)


def read_export(path: Path) -> Iterator[Record | Rejected | LeftOut]:
    """For each row its publisher, source, actors and place, where they are new, and its claim."""
    if fault := form_fault(first_line(path), "\t"):
        yield fault.at(str(path), 1)
        return
    line = 0
    try:
        with opened(path) as file:
            header = [cell.strip() for cell in file.readline().removeprefix(BOM).decode(errors="replace").split("\t")]
            if wrong := [*header_faults(header, REQUIRED, OPTIONAL)]:
                yield from (fault.at(str(path), 1) for fault in wrong)
                return
            yield from not_read(header)
            rows = _Rows(str(path), header)
            for line, row in enumerate(file, start=2):
                yield from rows.take(row, line)
            yield from rows.not_kept()
    except BROKEN as error:
        yield broken_off(error).at(str(path), line + 1)


class _Rows:
    """Takes rows one by one; remembers what it has given out lately, and counts the cells that are not kept."""

    def __init__(self, file: str, header: list[str]) -> None:
        self._file = file
        self._header = header
        self._given: set[Record] = set()
        self._columns = [column for column in NOT_KEPT if column in header]
        self._not_kept: Counter[str] = Counter()

    def take(self, row: bytes, line: int) -> Iterator[Record | Rejected | LeftOut]:
        if not row.strip():
            return
        try:
            parts = row.decode().rstrip("\r\n").split("\t")
        except UnicodeDecodeError as error:
            yield Fault("row", f"is not UTF-8: {error.reason}").at(self._file, line)
            return
        if len(parts) != len(self._header):
            wanted = len(self._header)
            yield Fault("row", f"has {len(parts)} cells; expected {wanted}, one a column").at(self._file, line)
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
            yield LeftOut(reason=OTHER_WORDING if column == _TEXT else cells, line=1, count=count, part=True)

    def _taken(self, cells: Cells, line: int) -> Iterator[Record | LeftOut]:
        what, when = event(cells["CAMEO Code"], cells["Event Text"]), day(cells["Event Date"])
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
            told=f"; story {cells['Story ID']}, sentence {cells['Sentence Number']}",
        )
        self._not_kept.update(column for column in self._columns if cells[column])
        if (worded := by_text(cells[_TEXT])) and worded.code != what.code:
            self._not_kept[_TEXT] += 1

    def _remember(self, entity: Record) -> None:
        if len(self._given) >= _MANY:
            self._given.clear()
        self._given.add(entity)


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
