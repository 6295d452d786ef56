"""Reads one row of events: its event, or its problems, or the reason why it makes no claim."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import Final

from graphapi.model.claim import Claim
from graphapi.model.entity import Actor, Place
from graphapi.model.period import Period
from graphapi.model.record import LeftOutKind, Reason
from graphapi.model.vocabulary import Basis, Predicate
from graphapi_loaders import cameo
from graphapi_loaders.gdelt import columns
from graphapi_loaders.gdelt.cells import COUNT, DECIMAL, WHOLE, day, day_of_time, not_numbers
from graphapi_loaders.gdelt.columns import ACTOR_WIDTH, ACTORS, Layout
from graphapi_loaders.gdelt.party import BadCodeError, Party, party
from graphapi_loaders.gdelt.place import BadPlaceError, place
from graphapi_loaders.row_problem import RowProblem

NOT_TWO: Final = Reason(LeftOutKind.NO_ACTOR, "events without two actors")
ROLE_ONLY: Final = Reason(
    LeftOutKind.NO_ACTOR, "events of an actor that is only a role, not a particular actor (GOV, COP)"
)
NO_RELATION: Final = Reason(LeftOutKind.NO_CLAIM, "statements, which make no relation (CAMEO 01)")
SELF: Final = Reason(LeftOutKind.SAME_ACTOR, "events of an actor with itself")

# Because of time zones, evening news can have the date of the next day.
_ZONES: Final = timedelta(days=1)
_NUMBERS: Final = ("NumMentions", "NumSources", "NumArticles")
_DECIMALS: Final = ("GoldsteinScale", "AvgTone")
_ALL_NUMBERS = re.compile(
    "\t".join(["[1-4]", DECIMAL.pattern, *(COUNT.pattern for _ in _NUMBERS), DECIMAL.pattern]), re.ASCII
)


@dataclass(frozen=True, slots=True)
class Event:
    """An event between two actors, without a source."""

    id: str
    what: cameo.CameoEvent
    predicate: Predicate
    subject: Actor
    object: Actor
    when: Period
    place: Place | None
    detail: str

    def claim(self, source: str) -> Claim:
        """The claim of the event, from a source."""
        return Claim(
            source=source,
            predicate=self.predicate,
            subject=self.subject.id,
            object=self.object.id,
            period=self.when,
            basis=Basis.DATASET,
            forms=self.what.forms,
            place=self.place.id if self.place else None,
            detail=self.detail,
            record=self.id,
        )


@dataclass(frozen=True, slots=True)
class Row:
    """A valid row: an event, or the reason why it is left out; and what the event does not keep."""

    event: Event | Reason
    added: Period
    unknown_codes: bool


def understood(cells: Sequence[str], layout: Layout, wrong: list[RowProblem]) -> Row | None:
    """The row; or None, and its problems are added to `wrong`."""
    wrong.extend(_problems(cells))
    parties = [*_parties(cells, wrong)]
    where = _place(cells, layout, wrong)
    what = cameo.by_code(cells[columns.EVENT]) or cameo.by_code(f"0{cells[columns.EVENT]}")  # programs drop the zero
    if what is None:
        wrong.append(RowProblem("EventCode", f"{cells[columns.EVENT]!r} is not a CAMEO code of three or four digits"))
    when, added = day(cells[columns.SQLDATE]), _added(cells, layout)
    wrong.extend(_times(cells, layout, when, added))
    if wrong or what is None or when is None or added is None:
        return None
    unknown = any(each.unknown for each in parties if each)
    return Row(_event(cells, parties, what, when, where), added, unknown)


def _event(
    cells: Sequence[str], parties: Sequence[Party | None], what: cameo.CameoEvent, when: Period, where: Place | None
) -> Event | Reason:
    subject, object_ = parties
    if subject is None or object_ is None:
        return NOT_TWO
    if what.predicate is None:
        return NO_RELATION
    if subject.actor is None or object_.actor is None:
        return ROLE_ONLY
    if subject.actor.id == object_.actor.id:
        return SELF
    names = (f"{cells[first + 1].strip() or code} ({code})" for first, code in _codes(cells))
    detail = f"{what.text} (CAMEO {what.code}), {' to '.join(names)}"
    return Event(cells[columns.ID], what, what.predicate, subject.actor, object_.actor, when, where, detail)


def _codes(cells: Sequence[str]) -> Iterator[tuple[int, str]]:
    yield from ((first, cells[first].strip()) for first in ACTORS.values())


def _problems(cells: Sequence[str]) -> Iterator[RowProblem]:
    if not WHOLE.fullmatch(cells[columns.ID]):
        yield RowProblem("GLOBALEVENTID", f"{cells[columns.ID]!r} is not a whole number")
    if cells[columns.ROOT] not in ("0", "1"):
        yield RowProblem("IsRootEvent", f"{cells[columns.ROOT]!r} is neither 0 nor 1")
    if not _ALL_NUMBERS.fullmatch("\t".join(cells[columns.NUMBERS["QuadClass"] : columns.NUMBERS["AvgTone"] + 1])):
        if cells[columns.NUMBERS["QuadClass"]] not in ("1", "2", "3", "4"):
            yield RowProblem("QuadClass", f"{cells[columns.NUMBERS['QuadClass']]!r} is not a class from 1 to 4")
        yield from not_numbers(((name, cells[columns.NUMBERS[name]]) for name in _NUMBERS), COUNT)
        yield from not_numbers(((name, cells[columns.NUMBERS[name]]) for name in _DECIMALS), DECIMAL)
    code = cells[columns.EVENT]
    whole = code if cameo.by_code(code) else f"0{code}"
    heads = [cells[columns.EVENT_ROOT], cells[columns.EVENT_BASE]]
    if [head.lstrip("0") for head in heads] != [head.lstrip("0") for head in (whole[:2], whole[:3])]:
        yield RowProblem("EventBaseCode", f"{cells[columns.EVENT_BASE]!r} is not what EventCode {code!r} begins with")


def _parties(cells: Sequence[str], wrong: list[RowProblem]) -> Iterator[Party | None]:
    for actor, first in ACTORS.items():
        try:
            yield party(cells[first], tuple(cells[first + 2 : first + ACTOR_WIDTH]))
        except BadCodeError as error:
            wrong.append(RowProblem(f"{actor}{error.column}", error.message))
            yield None


def _place(cells: Sequence[str], layout: Layout, wrong: list[RowProblem]) -> Place | None:
    """The place of the event. Checks the places of the actors too."""
    found = None
    for number, name in enumerate(columns.PLACE_NAMES):
        type_, full, fips, adm1, *_, latitude, longitude, feature = cells[layout.place(number)]
        try:
            found = place(type_, full, fips, adm1, feature)
        except BadPlaceError as error:
            wrong.append(RowProblem(f"{name}_{error.column}", error.message))
        wrong.extend(RowProblem(f"{name}_{column}", message) for column, message in _off_globe(latitude, longitude))
    return found


@lru_cache(maxsize=65536)
def _off_globe(latitude: str, longitude: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (column, f"{cell!r} is not a number from -{limit} to {limit}")
        for column, cell, limit in (("Lat", latitude, 90), ("Long", longitude, 180))
        if cell and not (DECIMAL.fullmatch(cell) and abs(float(cell)) <= limit)
    )


def _added(cells: Sequence[str], layout: Layout) -> Period | None:
    """The day in version 1, or the day of the time in version 2."""
    cell = cells[layout.added]
    return day_of_time(cell) if len(cells) == max(columns.EVENTS) else day(cell)


def _times(cells: Sequence[str], layout: Layout, when: Period | None, added: Period | None) -> Iterator[RowProblem]:
    text = cells[columns.SQLDATE]
    if when is None:
        yield RowProblem("SQLDATE", f"{text!r} is not a day, as in 20150218")
    elif (cells[columns.MONTH], cells[columns.YEAR]) != (text[:6], text[:4]):
        yield RowProblem("MonthYear", f"{cells[columns.MONTH]!r} and {cells[columns.YEAR]!r} are not of the day {text}")
    if added is None:
        like = "20150218230000" if len(cells) == max(columns.EVENTS) else "20150218"
        yield RowProblem("DATEADDED", f"{cells[layout.added]!r} is not a time, as in {like}")
    if when and added and when.start_latest - added.start_latest > _ZONES:
        yield RowProblem("SQLDATE", f"{text!r} is later than the day on which the event was added, {added}")
