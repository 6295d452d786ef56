"""What single columns say: words, dates, texts, actors. Each is made ready once, and reads the cells of every row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Generic, TypeVar

from graphapi.errors import BadDateError
from graphapi.model import entity
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.record import LeftOutKind, Reason
from graphapi.model.vocabulary import ActorKind
from graphapi_loaders.blank import filled as filled_in
from graphapi_loaders.day import old_year, on_iso
from graphapi_loaders.slug import name_slug
from graphapi_loaders.table.cell import LONG, CellError, Place, check_readable
from graphapi_loaders.table.date_format import DateReader, UnreadableDateError, is_or_range, other_calendars
from graphapi_loaders.table.party import Parties, Party, Told, UnknownPartyError, country, find_country
from graphapi_loaders.table.several import names_in
from graphapi_loaders.table.words import By, Calendar, Empty
from graphapi_loaders.written.faults import listed, suggestion

Cells = Sequence[str]
_CACHE = 65536
_SHOWN = 12  # words of a list in a message
_W = TypeVar("_W", bound=StrEnum)


class LeaveOutError(Exception):
    """The row is to be left out, and counted as that."""

    def __init__(self, kind: LeftOutKind, text: str) -> None:
        super().__init__(text)
        self.reason = Reason(kind, text)


class Words(Generic[_W]):
    """A column whose cells are words of a closed list, or stand for them."""

    def __init__(
        self, place: Place, enum: type[_W], values: Mapping[str, Sequence[str]] | None, separator: str | None
    ) -> None:
        self.place = place
        given = values if values is not None else {word.value: [word.value] for word in enum}
        self._words = {cell: tuple(enum(word) for word in words) for cell, words in given.items()}
        self._separator = separator
        self._given = values is not None
        self._of = lru_cache(maxsize=_CACHE)(self._read)

    def read(self, cells: Cells) -> tuple[_W, ...]:
        """The words; none where the cell says nothing. Raises CellError and LeaveOutError."""
        return self._of(cells[self.place.index])

    def _read(self, cell: str) -> tuple[_W, ...]:
        if (known := self._words.get(cell)) is not None:
            return known
        if not filled(self.place, cell):
            return ()
        parts = [filled_in(part.strip()) for part in cell.split(self._separator)] if self._separator else [cell]
        return tuple(word for part in parts if part for word in self._word(part))

    def _word(self, part: str) -> tuple[_W, ...]:
        if (known := self._words.get(part)) is not None:
            return known
        words = [*self._words]
        expected = listed(words[:_SHOWN]) + (" …" if len(words) > _SHOWN else "")
        where = f"; the mapping (line {self.place.line}) has {expected}" if self._given else f"; expected {expected}"
        raise CellError(
            self.place.name, f"{part!r} is not a known value{suggestion(part, words) if words else ''}{where}"
        )


class Dates:
    """A date, in one column or with its month and day in others."""

    def __init__(
        self, places: Sequence[Place], formats: Sequence[str], calendar: Calendar | None = None, *, ranges: bool = False
    ) -> None:
        """`places` are of the date; or of year, month and day. With `ranges` 2011-12 may be two years."""
        self._places = tuple(places)
        self._reader = DateReader(tuple(formats))
        self._calendar = calendar
        self._ranges = ranges
        self._of = lru_cache(maxsize=_CACHE)(self._read)

    @property
    def place(self) -> Place:
        return self._places[0]

    def read(self, cells: Cells) -> str:
        """The date as EDTF, empty where the cells say nothing. Raises CellError and LeaveOutError."""
        return self._of(*(cells[place.index] for place in self._places))

    def _read(self, first: str, *given: str) -> str:
        parts = [part.removesuffix(".0") for part in given]
        if not filled(self.place, first):
            if stray := next((part for part in parts if part), None):
                raise CellError(self.place.name, f"is empty, though {stray!r} is of the same date")
            return ""
        text = self._date(first)
        for place, part, before in zip(self._places[1:], parts, (True, *(bool(part) for part in parts)), strict=False):
            if part and not (part.isdecimal() and len(part) <= 2 and before):
                raise CellError(
                    place.name,
                    f"{part!r} is not a number of a {'month' if place is self._places[1] else 'day of a month that is told'}",
                )
            text += f"-{int(part):02}" if part else ""
        if parts and not _is_date(text):
            raise CellError(self._places[-1].name, f"{text} is not a date that there is")
        return text

    def _date(self, cell: str) -> str:
        try:
            text = self._reader.read(cell)
        except UnreadableDateError as error:
            raise CellError(self.place.name, str(error)) from error
        if self._ranges and is_or_range(cell):
            raise CellError(
                self.place.name,
                f"{cell!r} can be a month, or from year to year as other cells are; say `formats`: [EDTF] or [YYYY-YY], "
                "and write cells otherwise that are not meant so",
            )
        if self._calendar is None and (year := old_year(text)):
            raise CellError(self.place.name, f"{cell!r} is of the year {year}: {other_calendars(year)}")
        return text


class Texts:
    """A text, kept as it is; with `cut` only as much of it as the graph holds, and `too_long` counts those."""

    def __init__(self, place: Place, *, long: bool = False, cut: bool = False) -> None:
        self.place = place
        self.too_long = 0
        self._long = long
        self._cut = cut

    def read(self, cells: Cells) -> str:
        """The text; empty where the cell is. Raises CellError and LeaveOutError."""
        cell = cells[self.place.index]
        if self._cut and len(cell) > LONG:
            self.too_long += 1
            cell = f"{cell[: LONG - 1]}…"
        if filled(self.place, cell):
            check_readable(self.place.name, cell, long=self._long)
        return cell


class Countries:
    """A country's column."""

    def __init__(self, place: Place, by: By) -> None:
        self.place = place
        self._by = by
        self._of = lru_cache(maxsize=_CACHE)(self._read)

    def read(self, cells: Cells) -> entity.Actor | None:
        """The state; None where the cell says nothing. Raises CellError and LeaveOutError."""
        return self._of(cells[self.place.index])

    def _read(self, cell: str) -> entity.Actor | None:
        if not filled(self.place, cell):
            return None
        try:
            return country(self._by, cell)
        except UnknownPartyError as error:
            raise CellError(self.place.name, str(error)) from error


class Actors:
    """Who is meant by a column, with the columns that say more of them."""

    def __init__(
        self,
        place: Place,
        parties: Parties,
        *,
        name: Place | None = None,
        kind: Words[ActorKind] | None = None,
        country: Countries | None = None,
        nobody: frozenset[str] = frozenset(),
        separator: str | None = None,
    ) -> None:
        """`nobody` are cells that mean the same as an empty one."""
        self.place = place
        self._parties = parties
        self._name = name
        self._kind = kind
        self._country = country
        self._nobody = nobody
        self._separator = separator
        self._find = lru_cache(maxsize=_CACHE)(parties.find)
        self._one = parties.one
        self._whole = parties.by is By.NAME and separator is None
        self._known = frozenset(parties.known or ()) | nobody

    def several(self, cell: str) -> bool:
        """Whether a cell that is taken for one name looks as if it had several."""
        return len(self._names(cell)) > 1

    def _names(self, cell: str, *, arabic: bool = False) -> tuple[str, ...]:
        names = names_in(cell, arabic=arabic) if self._whole else ()
        return names if len(names) > 1 and cell not in self._known and not find_country(By.STATE, cell) else ()

    def read(self, cells: Cells) -> tuple[Party, ...]:
        """Who is meant: several only where there is a separator. Raises CellError and LeaveOutError."""
        cell = cells[self.place.index]
        if not filled(self.place, "" if cell in self._nobody else cell):
            return ()
        parts = [part.strip() for part in cell.split(self._separator)] if self._separator else [cell]
        return tuple(self._party(part, cells) for part in parts if part and part not in self._nobody)

    def _party(self, part: str, cells: Cells) -> Party:
        check_readable(self.place.name, part)
        kinds = self._kind.read(cells) if self._kind else ()
        if self._one and not kinds and _are_states(names := self._names(part, arabic=True)):
            raise CellError(
                self.place.name,
                f"{part!r} names {len(names)} states; expected one actor: give each a row of its own, or say under `values` who it is",
            )
        where = self._country.read(cells) if self._country else None
        name = cells[self._name.index] if self._name else ""
        told = Told(part, name, kinds[0] if kinds else None, (where.country or "") if where else "")
        try:
            return self._find(told)
        except UnknownPartyError as error:
            at = self._name if name and self._name and str(error).startswith(repr(name)) else self.place
            raise CellError(at.name, str(error)) from error


class Places:
    """Where it happened: a place's name, and its country."""

    def __init__(self, place: Place, country: Countries | None, lang: str | None) -> None:
        self.place = place
        self._country = country
        self._lang = lang
        self._of = lru_cache(maxsize=_CACHE)(self._read)

    def read(self, cells: Cells) -> entity.Place | None:
        """The place; None where the cells say nothing. Raises CellError and LeaveOutError."""
        return self._of(cells[self.place.index], self._country.read(cells) if self._country else None)

    def _read(self, name: str, state: entity.Actor | None) -> entity.Place | None:
        if filled(self.place, name):
            check_readable(self.place.name, name)
            id_ = f"{name_slug(name)}.{state.id}" if state else name_slug(name)
            names = frozenset({Name(name, self._lang)})
            return entity.Place(id=f"place:{id_}", names=names, country=state.country if state else None)
        return entity.Place(id=f"place:{state.id}", names=state.names, country=state.country) if state else None


def filled(place: Place, cell: str) -> bool:
    """Whether the cell says anything. Raises CellError or LeaveOutError for an empty one, as the mapping says."""
    if cell:
        return True
    if place.empty is Empty.LEAVE_OUT:
        raise LeaveOutError(LeftOutKind.EXCLUDED, f"rows whose {place.name} is empty")
    if place.empty is Empty.SAME_AS_ABOVE:
        raise CellError(place.name, "is empty, and no row above says what it is")
    place.required(cell)
    return False


@lru_cache(maxsize=_CACHE)
def _is_state(name: str) -> bool:
    return find_country(By.STATE, name) is not None


def _are_states(names: Sequence[str]) -> bool:
    return bool(names) and all(map(_is_state, names))


def _is_date(text: str) -> bool:
    try:
        return on_iso(text) is not None or Period.parse(text) is not None
    except BadDateError:
        return False
