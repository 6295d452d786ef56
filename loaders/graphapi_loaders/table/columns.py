"""Readers for columns of words, dates, texts, actors and places. Each is created once, and reads its cells of every row."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache
from typing import Generic, TypeVar

from graphapi.errors import BadDateError
from graphapi.model import code, entity
from graphapi.model.digest import digest
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.record import LeftOutKind, Reason
from graphapi.model.vocabulary import ActorKind, NameKind, Predicate, SupportForm
from graphapi_loaders import cameo, plover
from graphapi_loaders.blank import filled as filled_in
from graphapi_loaders.calendars import OTHERS, Calendar, NoSuchDayError, in_our_calendar
from graphapi_loaders.day import old_year, on_iso
from graphapi_loaders.slug import name_slug
from graphapi_loaders.table.cell import LONG, CellError, Place, check_readable
from graphapi_loaders.table.date_format import DateReader, UnreadableDateError, is_or_range, other_calendars
from graphapi_loaders.table.party import ActorCells, Parties, Party, UnknownPartyError, country, find_country
from graphapi_loaders.table.several import names_in
from graphapi_loaders.table.words import By, Empty
from graphapi_loaders.written.problems import listed, suggestion

Cells = Sequence[str]
_CACHE = 65536
_DIGITS = 6
_SHOWN = 12  # words of a list in a message
_W = TypeVar("_W", bound=StrEnum)


class LeaveOutError(Exception):
    """The row must be left out, and counted with this reason."""

    def __init__(self, kind: LeftOutKind, text: str) -> None:
        super().__init__(text)
        self.reason = Reason(kind, text)


class Words(Generic[_W]):
    """A column with words of a closed list, or with cells that the mapping translates to such words."""

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
        """The words; empty if the cell is. Raises CellError and LeaveOutError."""
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


class Coded:
    """A column of coded events: codes or wordings of CAMEO, or categories of PLOVER. Cells in `values` mean the words there."""

    def __init__(self, place: Place, by: By, values: Mapping[str, Sequence[str]] | None) -> None:
        self.place = place
        self._by = by
        self._given = {cell: tuple(Predicate(word) for word in words) for cell, words in (values or {}).items()}
        self._of = lru_cache(maxsize=_CACHE)(self._read)

    def read(self, cells: Cells) -> tuple[Predicate, ...]:
        """The predicate; empty if the cell is. Raises CellError, and LeaveOutError for events without a predicate."""
        return tuple(each for each, _ in self._of(cells[self.place.index]))

    def forms(self, cells: Cells) -> frozenset[SupportForm]:
        """The forms of support for the code. Raises the same errors as `read`."""
        return frozenset(form for _, forms in self._of(cells[self.place.index]) for form in forms)

    def _read(self, cell: str) -> tuple[tuple[Predicate, frozenset[SupportForm]], ...]:
        if (known := self._given.get(cell)) is not None:
            return tuple((word, frozenset()) for word in known)
        if not filled(self.place, cell):
            return ()
        if self._by is By.PLOVER:
            if found := plover.predicate_of(cell):
                return ((found, frozenset()),)
            raise CellError(
                self.place.name, f"{cell!r} is not a category of PLOVER; expected {listed(plover.CATEGORIES)}"
            )
        event = cameo.of_cell(cell)
        if event is None:
            raise CellError(self.place.name, f"{cell!r} is not a code of CAMEO, as in 042, or a wording of one")
        if event.predicate is None:
            raise LeaveOutError(LeftOutKind.NO_CLAIM, "statements (CAMEO 01), which are not a relation")
        return ((event.predicate, event.forms),)


class Dates:
    """A date in one column, or in several with year, month and day."""

    def __init__(
        self, places: Sequence[Place], formats: Sequence[str], calendar: Calendar | None = None, *, ranges: bool = False
    ) -> None:
        """`places` has the column of the date, or those of year, month and day. With `ranges`, 2011-12 may mean two years."""
        self._places = tuple(places)
        self._reader = DateReader(tuple(formats), calendar if len(places) == 1 else None)
        self._calendar = calendar
        self._ranges = ranges
        self._of = lru_cache(maxsize=_CACHE)(self._read)

    @property
    def place(self) -> Place:
        return self._places[0]

    def read(self, cells: Cells) -> str:
        """The date as EDTF; empty if the cells are. Raises CellError and LeaveOutError."""
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
                    f"{part!r} is not a number of a {'month' if place is self._places[1] else 'day of a given month'}",
                )
            text += f"-{int(part):02}" if part else ""
        if parts and self._calendar in OTHERS:
            return self._of_other(*text.split("-"))
        if parts and not _is_date(text):
            raise CellError(self._places[-1].name, f"{text} is not a date that there is")
        return text

    def written(self, cells: Cells) -> str:
        """The date as written and its calendar, if it is not the Gregorian; else empty."""
        if self._calendar not in OTHERS:
            return ""
        cell = " ".join(filter(None, (cells[place.index] for place in self._places)))
        return f"{cell} ({self._calendar})" if cell else ""

    def _of_other(self, year: str, month: str = "0", day: str = "0") -> str:
        try:
            return in_our_calendar(self._calendar or Calendar.GREGORIAN, int(year), int(month), int(day))
        except NoSuchDayError as error:
            raise CellError(self._places[-1].name, f"{year}-{month}-{day} {error}") from error

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
    """A text. With `cut`, texts that are too long are cut, and `too_long` counts them."""

    def __init__(self, place: Place, *, long: bool = False, cut: bool = False) -> None:
        self.place = place
        self.too_long = 0
        self._long = long
        self._cut = cut

    def read(self, cells: Cells) -> str:
        """The text; empty if the cell is. Raises CellError and LeaveOutError."""
        cell = cells[self.place.index]
        if self._cut and len(cell) > LONG:
            self.too_long += 1
            cell = f"{cell[: LONG - 1]}…"
        if filled(self.place, cell):
            check_readable(self.place.name, cell, long=self._long)
        return cell


class Countries:
    """A column of countries."""

    def __init__(self, place: Place, by: By) -> None:
        self.place = place
        self._by = by
        self._of = lru_cache(maxsize=_CACHE)(self._read)

    def read(self, cells: Cells) -> entity.Actor | None:
        """The state; None if the cell is empty. Raises CellError and LeaveOutError."""
        return self._of(cells[self.place.index])

    def _read(self, cell: str) -> entity.Actor | None:
        if not filled(self.place, cell):
            return None
        try:
            return country(self._by, cell)
        except UnknownPartyError as error:
            raise CellError(self.place.name, str(error)) from error


class Aliases:
    """A column with other names of an actor."""

    def __init__(self, place: Place, lang: str | None, separator: str | None) -> None:
        self._place = place
        self._lang = lang
        self._separator = separator

    def read(self, cells: Cells) -> frozenset[Name]:
        """The names. Raises CellError and LeaveOutError."""
        cell = cells[self._place.index]
        if not filled(self._place, cell):
            return frozenset()
        parts = [part.strip() for part in cell.split(self._separator)] if self._separator else [cell]
        for part in parts:
            check_readable(self._place.name, part)
        return frozenset(Name(part, self._lang, NameKind.ALIAS) for part in parts if filled_in(part))


class Actors:
    """A column of actors, with the columns that describe them further."""

    def __init__(  # noqa: PLR0913 - each is a column, or how it is read
        self,
        place: Place,
        parties: Parties,
        *,
        name: Place | None = None,
        aliases: Sequence[Aliases] = (),
        kind: Words[ActorKind] | None = None,
        country: Countries | None = None,
        nobody: frozenset[str] = frozenset(),
        separator: str | None = None,
    ) -> None:
        """`nobody` has the cells that mean the same as an empty one."""
        self.place = place
        self._parties = parties
        self._name = name
        self._aliases = aliases
        self._kind = kind
        self._country = country
        self._nobody = nobody
        self._separator = separator
        self._find = lru_cache(maxsize=_CACHE)(parties.find)
        self._one = parties.one
        self._whole = parties.by is By.NAME and separator is None
        self._known = frozenset(parties.known or ()) | nobody

    def knows(self, cell: str) -> bool:
        """Whether `values` in the mapping has the cell."""
        return cell in self._known

    def several(self, cell: str) -> bool:
        """Whether a cell that is read as one name seems to have several."""
        return len(self._names(cell)) > 1

    def _names(self, cell: str, *, arabic: bool = False) -> tuple[str, ...]:
        names = names_in(cell, arabic=arabic) if self._whole else ()
        return names if len(names) > 1 and cell not in self._known and not find_country(By.STATE, cell) else ()

    def read(self, cells: Cells) -> tuple[Party, ...]:
        """The actors in the cell: several only with a separator. Raises CellError and LeaveOutError."""
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
                f"{part!r} names {len(names)} states; expected one actor: say what separates them (`separator`), for a claim each, or under `values` who it is",
            )
        where = self._country.read(cells) if self._country else None
        name = cells[self._name.index] if self._name else ""
        given = ActorCells(part, name, kinds[0] if kinds else None, (where.country or "") if where else "")
        others = frozenset(name for aliases in self._aliases for name in aliases.read(cells))
        try:
            return self._also(self._find(given), others)
        except UnknownPartyError as error:
            at = self._name if name and self._name and str(error).startswith(repr(name)) else self.place
            raise CellError(at.name, str(error)) from error

    def _also(self, party: Party, others: frozenset[Name]) -> Party:
        """The party with these names in addition to its own."""
        if not others or party.actor is None:
            return party
        taken = {name.value for name in party.actor.names}
        names = party.actor.names | {name for name in others if name.value not in taken}
        return Party(party.id, replace(party.actor, names=names))


class Places:
    """A column of places. Country and coordinates distinguish places with the same name."""

    def __init__(
        self, place: Place, country: Countries | None, lang: str | None, point: tuple[Place, Place] | None = None
    ) -> None:
        self.place = place
        self._country = country
        self._lang = lang
        self._point = point
        self._of = lru_cache(maxsize=_CACHE)(self._read)

    def read(self, cells: Cells) -> entity.Place | None:
        """The place; None if the cells are empty. Raises CellError and LeaveOutError."""
        state = self._country.read(cells) if self._country else None
        return self._of(cells[self.place.index], state, self._at(cells))

    def _at(self, cells: Cells) -> entity.Coordinates | None:
        if self._point is None:
            return None
        north, east = (
            _degrees(place, cells[place.index], most) for place, most in zip(self._point, (90, 180), strict=True)
        )
        if (north is None) != (east is None):
            lacking = self._point[north is not None]
            raise CellError(lacking.name, "is empty, though the other coordinate is given")
        return None if north is None or east is None else entity.Coordinates(north, east)

    def _read(self, name: str, state: entity.Actor | None, point: entity.Coordinates | None) -> entity.Place | None:
        if filled(self.place, name):
            check_readable(self.place.name, name)
            suffix = digest({"at": [f"{degrees:.2f}" for degrees in point]}, _DIGITS) if point else ""
            id_ = ".".join(filter(None, (name_slug(name), state.id if state else "", suffix)))
            names = frozenset({Name(name, self._lang)})
            country_ = state.country if state else None
            return entity.Place(id=f"place:{id_}", names=names, country=country_, coordinates=point)
        return entity.Place(id=f"place:{state.id}", names=state.names, country=state.country) if state else None


def _degrees(place: Place, cell: str, most: int) -> float | None:
    """Degrees of latitude or longitude, with a decimal point or comma; None if the cell is empty. Raises CellError."""
    if not filled(place, cell):
        return None
    text = code.plain(cell).replace(",", ".")
    if not re.fullmatch(r"[-+]?\d{1,3}(\.\d+)?", text) or abs(float(text)) > most:
        raise CellError(place.name, f"{cell!r} is not a number of degrees from -{most} to {most}")
    return float(text)


def filled(place: Place, cell: str) -> bool:
    """Whether the cell is not empty. Raises CellError or LeaveOutError for an empty one, if the mapping requires that."""
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
