"""The predicate, the period and the place of an event."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final, NamedTuple

from graphapi.model.digest import digest
from graphapi.model.entity import Coordinates, Place
from graphapi.model.name import Name
from graphapi.model.vocabulary import Predicate
from graphapi_loaders import states
from graphapi_loaders.day_written import Days
from graphapi_loaders.sheets.data_file import DataRow
from graphapi_loaders.slug import name_slug

PRECISIONS: Final = frozenset({"1", "2", "3"})
_DEGREES: Final = re.compile(r"-?\d{1,3}(?:\.\d+)?", re.ASCII)
_EXACT: Final = frozenset({"1", "2"})  # the place itself, or a place nearby that represents part of a region
_WEEK: Final = timedelta(days=6)
_DIGITS: Final = 6


class Kind(NamedTuple):
    """The relation of the two actors of an event. `mutual`: each did it to the other. `allies`: allied actors fought too."""

    predicate: Predicate | None
    mutual: bool = False
    allies: bool = False


_KINDS: Final = {
    "battles": Kind(Predicate.ATTACKS, mutual=True, allies=True),
    "explosions/remote violence": Kind(Predicate.ATTACKS, allies=True),
    "violence against civilians": Kind(Predicate.ATTACKS, allies=True),
    "protests": Kind(Predicate.OPPOSES),
    "riots": Kind(Predicate.ATTACKS),
    "strategic developments": Kind(None),
}
_AGREEMENT: Final = Kind(Predicate.AGREES)


def kind_of(row: DataRow) -> Kind | None:
    """The kind of the event of a row; None if its type is unknown."""
    if row["sub_event_type"].casefold() == "agreement":
        return _AGREEMENT
    return _KINDS.get(row["event_type"].casefold())


def period_of(cell: str, precision: str, days: Days) -> str | None:
    """The day as EDTF; for precision 2 a day within six days of it, for 3 the month. None if the day is invalid."""
    found = days.read(cell)
    day = found.text if found else None
    if day is None or precision not in PRECISIONS:
        return None
    if precision == "2":
        middle = date.fromisoformat(day)
        return f"[{(middle - _WEEK).isoformat()}..{(middle + _WEEK).isoformat()}]"
    return day[:7] if precision == "3" else day


def place_of(row: DataRow) -> Place | None:
    """The place, with coordinates if they are those of the place itself; None if the row has none."""
    state = states.by_name(row["country"])
    name, country = row["location"], state.country if state else None
    if not name:
        return Place(id=f"place:{state.id}", names=state.names, country=country) if state else None
    point = _point(row) if row["geo_precision"] in _EXACT else None
    suffix = digest({"at": [f"{degrees:.2f}" for degrees in point]}, _DIGITS) if point else ""
    id_ = ".".join(filter(None, (name_slug(name), state.id if state else "", suffix)))
    return Place(id=f"place:{id_}", names=frozenset({Name(name, "en")}), country=country, coordinates=point)


def _point(row: DataRow) -> Coordinates | None:
    north, east = row["latitude"], row["longitude"]
    if not (_DEGREES.fullmatch(north) and _DEGREES.fullmatch(east)):
        return None
    point = Coordinates(float(north), float(east))
    return point if abs(point.latitude) <= 90 and abs(point.longitude) <= 180 else None
