"""The yearly data sets and their versions, as sources."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from graphapi.model.entity import Source
from graphapi.model.period import Period
from graphapi_loaders.ucdp.publisher import PUBLISHER

_VERSION: Final = re.compile(r"(?P<major>1[7-9]|[2-9]\d)\.(?P<minor>\d)", re.ASCII)
FIRST_YEAR: Final = 1946


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the data sets; `row` is the word for its rows."""

    id: str
    title: str
    row: str


CONFLICT: Final = Kind("prio-acd", "UCDP/PRIO Armed Conflict Dataset", "conflict")
DYADIC: Final = Kind("dyadic", "UCDP Dyadic Dataset", "dyad")
BATTLE_DEATHS: Final = Kind("brd-dyadic", "UCDP Battle-Related Deaths Dataset, dyads", "dyad")
BATTLE_DEATHS_CONFLICT: Final = Kind("brd-conflict", "UCDP Battle-Related Deaths Dataset, conflicts", "conflict")


def kind_of(columns: frozenset[str]) -> Kind:
    """The data set with these columns."""
    deaths, dyads = "bd_best" in columns, "dyad_id" in columns
    if deaths:
        return BATTLE_DEATHS if dyads else BATTLE_DEATHS_CONFLICT
    return DYADIC if dyads else CONFLICT


def source_of(kind: Kind, version: str) -> Source | None:
    """The data set in a version (24.1), with the year of publication; None for an unknown version.

    Version 24.1 covers the years until 2023 and was published in 2024. Versions before 17 have other numbers for parties.
    """
    found = _VERSION.fullmatch(version)
    if not found:
        return None
    return Source(
        id=f"source:ucdp-{kind.id}-{found['major']}{found['minor']}",
        publisher=PUBLISHER.id,
        title=f"{kind.title} {version}",
        url="https://ucdp.uu.se/downloads/",
        published=Period.parse(f"20{found['major']}"),
        lang="en",
    )


def last_year(version: str) -> int:
    """The last year that the version covers."""
    return 2000 + int(version.partition(".")[0]) - 1
