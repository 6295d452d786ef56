"""Places of events in GDELT, with countries by FIPS 10-4."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from graphapi.model.entity import Actor, Place
from graphapi.model.name import Name
from graphapi_loaders import states
from graphapi_loaders.slug import own_slug, slug

# GDELT's codes that differ from FIPS 10-4: Serbia, and Gaza, which is in Palestine like the West Bank (WE).
_OTHERWISE: Final = {"RB": "RI", "GZ": "WE"}
# Seas, islands and bases in FIPS 10-4 that are not states: places without a country.
_NO_STATE: Final = frozenset(
    {
        *("AT", "AX", "BQ", "BS", "CR", "DQ", "DX", "EU", "FQ", "GO", "HQ", "IP", "JN", "JQ", "JU"),
        *("KQ", "LQ", "MQ", "OC", "OS", "PF", "PG", "TE", "UF", "UM", "WQ"),
    }
)
_COUNTRY: Final = "1"
_TYPES: Final = frozenset({"", "0", "1", "2", "3", "4", "5"})
_NUMBER = re.compile(r"-?\d{1,12}", re.ASCII)
_ADM1 = re.compile(r"[A-Z0-9]{3,5}", re.ASCII)
_NONE: Final = frozenset({"", "0"})


class BadPlaceError(Exception):
    """An invalid place, with the column and the message."""

    def __init__(self, column: str, message: str) -> None:
        super().__init__(message)
        self.column = column
        self.message = message


@lru_cache(maxsize=65536)
def place(type_: str, name: str, fips: str, adm1: str, feature: str) -> Place | None:
    """The place for these columns; None if they are empty. Raises BadPlaceError.

    The number of a feature (GNS below zero, GNIS above) identifies a place in any spelling, the ADM1 code a state of a
    country, and the full name all others.
    """
    if type_ not in _TYPES:
        raise BadPlaceError("Type", f"{type_!r} is not a type of place from 0 to 5")
    name, country = name.strip(), _country(fips)
    if name in _NONE:
        return None
    if type_ == _COUNTRY and country:
        return Place(id=f"place:{country.id}", names=country.names, country=country.country)
    return Place(
        id=f"place:{_id(type_, name, adm1, feature)}",
        names=frozenset({Name(name, "en")}),
        country=country.country if country else None,
    )


def _country(fips: str) -> Actor | None:
    if fips in _NONE or fips in _NO_STATE:
        return None
    if found := states.by_code(states.Scheme.FIPS, _OTHERWISE.get(fips, fips)):
        return found
    raise BadPlaceError("CountryCode", f"{fips!r} is not a FIPS 10-4 code of a country")


def _id(type_: str, name: str, adm1: str, feature: str) -> str:
    if type_ in {"0", "3", "4"} and _NUMBER.fullmatch(feature) and int(feature):
        return f"gns-{feature[1:]}" if feature.startswith("-") else f"gnis-{feature}"
    if type_ in {"2", "5"} and _ADM1.fullmatch(adm1):
        return f"fips-{slug(adm1)}"
    return own_slug(name)
