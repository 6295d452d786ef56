"""The place of an event, at the precision of its coding."""

from __future__ import annotations

import re
from typing import Final

from graphapi.model.digest import digest
from graphapi.model.entity import Coordinates, Place
from graphapi.model.name import Name
from graphapi_loaders import states
from graphapi_loaders.sheets.data_file import DataRow
from graphapi_loaders.slug import name_slug

_DEGREES: Final = re.compile(r"-?\d{1,3}(?:\.\d+)?", re.ASCII)
_EXACT: Final = frozenset({"1", "2"})  # the place itself, or within 25 km of it
_COUNTRY: Final = "6"
_DIGITS: Final = 6


def place_of(row: DataRow) -> Place | None:
    """The place, with coordinates if they are those of the place itself; else the country; None if nothing is known."""
    state = states.by_code(states.Scheme.GW, row["country_id"].removesuffix(".0"))
    country = state.country if state else None
    name = row["where_coordinates"]
    if (not name or row["where_prec"] == _COUNTRY) and state:
        return Place(id=f"place:{state.id}", names=state.names, country=country)
    if not name:
        return None
    point = _point(row) if row["where_prec"] in _EXACT else None
    suffix = digest({"at": [f"{degrees:.2f}" for degrees in point]}, _DIGITS) if point else ""
    id_ = ".".join(filter(None, (name_slug(name), state.id if state else "", suffix)))
    return Place(id=f"place:{id_}", names=frozenset({Name(name, "en")}), country=country, coordinates=point)


def _point(row: DataRow) -> Coordinates | None:
    north, east = row["latitude"], row["longitude"]
    if not (_DEGREES.fullmatch(north) and _DEGREES.fullmatch(east)):
        return None
    point = Coordinates(float(north), float(east))
    return point if abs(point.latitude) <= 90 and abs(point.longitude) <= 180 else None
