"""The columns of GDELT's files, which have no header: the position of each, by the number of columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

ID: Final = 0
SQLDATE: Final = 1
MONTH: Final = 2
YEAR: Final = 3
ACTORS: Final = {"Actor1": 5, "Actor2": 15}
"""The first of ten columns for each actor: code, name, country, known group, ethnic, two religions, three types."""
ACTOR_WIDTH: Final = 10
ROOT: Final = 25
EVENT: Final = 26
EVENT_BASE: Final = 27
EVENT_ROOT: Final = 28
NUMBERS: Final = {
    "QuadClass": 29,
    "GoldsteinScale": 30,
    "NumMentions": 31,
    "NumSources": 32,
    "NumArticles": 33,
    "AvgTone": 34,
}
_PLACES: Final = 35


@dataclass(frozen=True, slots=True)
class Layout:
    """The positions of columns that differ. The first columns of a place are type, full name, FIPS country and ADM1 code.

    Its last three are latitude, longitude and feature; version 2 has a code of the district before them.
    """

    place_width: int
    url: int | None

    def place(self, number: int) -> slice:
        """The columns of a place: 0 and 1 for the actors, 2 for the event."""
        first = _PLACES + number * self.place_width
        return slice(first, first + self.place_width)

    @property
    def added(self) -> int:
        return _PLACES + 3 * self.place_width


EVENTS: Final[Mapping[int, Layout]] = {
    57: Layout(place_width=7, url=None),
    58: Layout(place_width=7, url=57),
    61: Layout(place_width=8, url=60),
}
"""Layouts by number of columns. Version 1 has one more column from April 2013 on; a file can have both kinds of rows."""
PLACE_NAMES: Final = ("Actor1Geo", "Actor2Geo", "ActionGeo")

MENTIONS: Final = 16
MENTION: Final = {
    "GLOBALEVENTID": 0,
    "EventTimeDate": 1,
    "MentionTimeDate": 2,
    "MentionType": 3,
    "MentionSourceName": 4,
    "MentionIdentifier": 5,
    "SentenceID": 6,
    "Actor1CharOffset": 7,
    "Actor2CharOffset": 8,
    "ActionCharOffset": 9,
    "InRawText": 10,
    "Confidence": 11,
    "MentionDocLen": 12,
    "MentionDocTone": 13,
    "MentionDocTranslationInfo": 14,
}

_ACTOR: Final = (
    *("Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code"),
    *("Type1Code", "Type2Code", "Type3Code"),
)
_PLACE: Final = ("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")
_LONGEST: Final = (
    *("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"),
    *(f"{actor}{column}" for actor in ACTORS for column in _ACTOR),
    *("IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", *NUMBERS),
    *(f"{place}_{column}" for place in PLACE_NAMES for column in _PLACE),
    *("DATEADDED", "SOURCEURL"),
)
_V1: Final = tuple(name for name in _LONGEST if not name.endswith("_ADM2Code"))
NAMES: Final[Mapping[int, Sequence[str]]] = {57: _V1[:-1], 58: _V1, 61: _LONGEST, MENTIONS: tuple(MENTION)}
"""The names of columns in a header, in any case; for mentions only those that are used."""


def expected(columns: int) -> Sequence[int]:
    """The possible numbers of columns in a file, from that of its first row; empty if it is not a GDELT file."""
    kinds: tuple[tuple[int, ...], ...] = ((57, 58), (61,), (MENTIONS,))
    return next((kind for kind in kinds if columns in kind), ())
