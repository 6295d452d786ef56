"""The tab-separated export of the Harvard Dataverse: each row is an event that one publisher reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from graphapi.model.entity import Place
from graphapi.model.name import Name, fold
from graphapi.model.period import Period
from graphapi.model.record import LeftOut, LeftOutKind, Reason, Record, Rejected
from graphapi.model.unseen import without_unseen
from graphapi_loaders.day_written import Days, trouble
from graphapi_loaders.icews.claims import NO_RELATION, NOBODY, SELF, claim
from graphapi_loaders.icews.columns import CODE, KEPT, REQUIRED, TEXT, as_in_r, column_of
from graphapi_loaders.icews.party import party
from graphapi_loaders.icews.publication import publication
from graphapi_loaders.icews.row import COUNTRIES, Cells, cells_of, country, event, number, problems, unlike
from graphapi_loaders.row_problem import RowProblem, broken_off, form_problem, header_problems, not_read
from graphapi_loaders.sheets.data_file import DataRow, layout_with, opened_data, rows_of
from graphapi_loaders.sheets.table import Layout, UnreadableTableError
from graphapi_loaders.slug import own_slug
from graphapi_loaders.text_file import BROKEN, first_line, opened, other_encoding

_TELLING: Final = tuple(frozenset(map(spelt, REQUIRED)) for spelt in (str.casefold, as_in_r))
UNKNOWN_COUNTRIES: Final = Reason(LeftOutKind.UNCLEAR, "cells with an unknown country")
_MANY: Final = 100_000  # remembered entities that were yielded; yielding one again changes nothing


def is_export(first: str) -> bool:
    """Whether the first line is the header of an export, with any separator; problems are reported when it is read."""
    plain = fold(first.replace("\0", ""))
    return all(fold(column) in plain for column in REQUIRED)


def layout_of(path: Path) -> Layout | None:
    """The layout of the table in a file that differs from the published export; None if it is not an export.

    It can be below titles, have other separators or quotation marks, or be a workbook or Parquet.
    """
    first = first_line(path)
    if is_export(first) and "\t" in first and not first.startswith('"'):
        return None
    return next((layout for columns in _TELLING if (layout := layout_with(path, columns))), None)


def read_export(path: Path, encoding: str | None = None) -> Iterator[Record | Rejected | LeftOut]:
    """The claim of each row, after its publisher, source, actors and place if they are new."""
    if layout := layout_of(path):
        yield from _of_table(path, replace(layout, encoding=encoding))
    else:
        yield from _of_lines(path, encoding)


def _of_table(path: Path, layout: Layout) -> Iterator[Record | Rejected | LeftOut]:
    """The records of a table of any kind, in which cells can be in quotation marks."""
    line = layout.header_line
    try:
        with opened_data(path, layout) as table:
            header = [column_of(name) for name in table.header]
            if wrong := [*header_problems([*filter(None, header)], REQUIRED, header)]:
                yield from (problem.at(str(path), line) for problem in wrong)
                return
            rows = _Rows(path, header)
            for row in rows_of(path, table):
                line = row.line
                if isinstance(row, DataRow):
                    yield from rows.checked(dict(zip(header, row.cells.values(), strict=True)), line)
                else:
                    yield row
            yield from rows.not_kept()
    except UnreadableTableError as error:
        yield RowProblem("file", str(error)).at(str(path), line)


def _of_lines(path: Path, encoding: str | None) -> Iterator[Record | Rejected | LeftOut]:
    """The records of a published export: one row for each line, with tabs. Quotation marks are part of names."""
    if problem := form_problem(first_line(path), "\t"):
        yield problem.at(str(path), 1)
        return
    line = 0
    try:
        with opened(path, encoding) as file:
            names = _parted(without_unseen(file.readline().decode(errors="replace")))
            header = [column_of(name.strip()) for name in names]
            if wrong := [*header_problems(header, REQUIRED, header)]:
                yield from (problem.at(str(path), 1) for problem in wrong)
                return
            yield from not_read(header)
            rows = _Rows(path, header)
            for line, row in enumerate(file, start=2):
                yield from rows.take(row, line)
            yield from rows.not_kept()
    except BROKEN as error:
        yield broken_off(error).at(str(path), line + 1)


class _Rows:
    """Turns rows into records, one by one. Remembers recently yielded records, and counts cells that are not kept."""

    def __init__(self, path: Path, header: list[str]) -> None:
        self._file = str(path)
        self._header = header
        self._given: set[Record] = set()
        self._columns = [column for column in header if column and column not in KEPT]
        self._not_kept: Counter[Reason] = Counter()
        self._days = Days(lambda: _dates(path))

    def take(self, row: bytes, line: int) -> Iterator[Record | Rejected | LeftOut]:
        if not row.strip():
            return
        try:
            parts = _parted(without_unseen(row.decode()))
        except UnicodeDecodeError as error:
            yield RowProblem("row", f"is not UTF-8: {error.reason}{other_encoding(Path(self._file))}").at(
                self._file, line
            )
            return
        if len(parts) != len(self._header):
            wanted = len(self._header)
            yield RowProblem("row", f"has {len(parts)} cells; expected {wanted}, one a column").at(self._file, line)
            return
        yield from self.checked(cells_of(self._header, parts), line)

    def checked(self, cells: Cells, line: int) -> Iterator[Record | Rejected | LeftOut]:
        """The records of a row with these cells, or its problems."""
        when, wrong = self._days.read(cells["Event Date"]), [*problems(cells)]
        if when is None:
            wrong.append(RowProblem("Event Date", trouble(cells["Event Date"])))
        if wrong or when is None:
            yield from (problem.at(self._file, line) for problem in wrong)
        else:
            yield from self._taken(cells, when, line)

    def not_kept(self) -> Iterator[LeftOut]:
        """The number of cells of accepted rows that are not in the graph, by column."""
        for reason, count in self._not_kept.items():
            yield LeftOut(reason=reason, line=1, count=count, part=True)

    def _taken(self, cells: Cells, when: Period, line: int) -> Iterator[Record | LeftOut]:
        given, text = cells.get(CODE, ""), cells.get(TEXT, "")
        what = event(given, text)
        subject, object_ = party(cells["Source Name"]), party(cells["Target Name"])
        if what is None or what.predicate is None:
            yield LeftOut(reason=NO_RELATION, line=line)
            return
        if subject.is_nobody or object_.is_nobody:
            yield LeftOut(reason=NOBODY, line=line)
            return
        if subject.id == object_.id:
            yield LeftOut(reason=SELF, line=line)
            return
        publisher, source = publication(cells.get("Publisher", ""))
        place = _place(cells.get("City", ""), cells.get("Country", ""))
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
            record=number(cells["Event ID"]),
            place=place.id if place else None,
            addition=_where(cells),
        )
        self._not_kept.update(_cells_of_column(column) for column in self._columns if cells[column])
        for column in COUNTRIES:
            if (name := cells.get(column)) and not country(name):
                self._not_kept[UNKNOWN_COUNTRIES] += 1
        if reason := unlike(what, given, text):
            self._not_kept[reason] += 1

    def _remember(self, entity: Record) -> None:
        if len(self._given) >= _MANY:
            self._given.clear()
        self._given.add(entity)


def _parted(line: str) -> list[str]:
    """The cells of a line. Quotation marks have no meaning between tabs."""
    return line.rstrip("\r\n").split("\t")


def _dates(path: Path) -> Iterator[str]:
    """The cells of the column of dates."""
    layout = layout_of(path) or Layout(separator="\t")
    with suppress(UnreadableTableError), opened_data(path, layout) as table:
        names = [column_of(name) for name in table.header]
        for row in rows_of(path, table):
            if isinstance(row, DataRow):
                yield [*row.cells.values()][names.index("Event Date")]


@cache
def _cells_of_column(column: str) -> Reason:
    return Reason(LeftOutKind.NO_PROPERTY, f"cells of the column {column}")


def _where(cells: Cells) -> str:
    """The story and sentence of the event, as far as the row has them."""
    parts = (("story", cells.get("Story ID", "")), ("sentence", cells.get("Sentence Number", "")))
    text = ", ".join(f"{what} {number(cell)}" for what, cell in parts if cell)
    return f"; {text}" if text else ""


@lru_cache(maxsize=65536)
def _place(city: str, where: str) -> Place | None:
    """The city in a row, else the country; None if it has neither."""
    state = country(where) if where else None
    if city:
        id_ = f"{own_slug(city)}.{state.id if state else 'icews'}"  # a city with the name Georgia is not the place of the state
        return Place(id=f"place:{id_}", names=frozenset({Name(city, "en")}), country=state.country if state else None)
    if state:
        return Place(id=f"place:{state.id}", names=state.names, country=state.country)
    return None
