"""The editions of the data set: the meaning of their letters, and their sources."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from graphapi.model.entity import Source
from graphapi.model.period import Period
from graphapi.model.vocabulary import SupportForm
from graphapi_loaders.ucdp.publisher import PUBLISHER

_FORMS: Final = {
    "x": SupportForm.TROOPS,
    "p": SupportForm.FOREIGN_TROOP_PRESENCE,
    "y": SupportForm.JOINT_OPERATIONS,
    "w": SupportForm.WEAPONS,
    "m": SupportForm.MATERIEL_LOGISTICS,
    "t": SupportForm.TRAINING_EXPERTISE,
    "f": SupportForm.FUNDING_ECONOMIC,
    "i": SupportForm.INTELLIGENCE,
    "l": SupportForm.ACCESS_TO_TERRITORY,
    "o": SupportForm.OTHER,
    "u": SupportForm.UNKNOWN,
}
# In the edition of 2011, y is territory, and l is infrastructure and joint operations.
_FORMS_2011: Final = {**_FORMS, "y": _FORMS["l"], "l": _FORMS["y"]}
_VERSION = re.compile(r"(?<!\d)(?P<major>1[89]|[2-9]\d)(?P<minor>\d)(?!\d)")
_OF_2011 = re.compile(r"(?<!\d)2011(?!\d)")
FIRST_YEAR: Final = 1975


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition. `last_year` is the last year that it covers."""

    source: Source
    forms: Mapping[str, SupportForm]
    last_year: int


def edition_of(file_name: str) -> Edition:
    """The edition from the digits in the file name (`ucdp-esd-ty-181.csv`, version 18.1); without digits, 18.1.

    Version 18.1 covers the years until 2017, and so on. In `ucdp-esd-ty-181-1975-2011.csv`, 2011 is a year.
    """
    version = _VERSION.search(file_name)
    if not version and _OF_2011.search(file_name):
        return Edition(_source("2011", "2011", "2011"), _FORMS_2011, 2009)
    major, minor = version.group("major", "minor") if version else ("18", "1")
    published = "2022" if (major, minor) == ("18", "1") else None
    return Edition(_source(f"{major}{minor}", f"{major}.{minor}", published), _FORMS, 2000 + int(major) - 1)


def _source(id_: str, version: str, published: str | None) -> Source:
    return Source(
        id=f"source:ucdp-esd-{id_}",
        publisher=PUBLISHER.id,
        title=f"UCDP External Support Dataset {version}, triad-year",
        url="https://ucdp.uu.se/downloads/",
        published=Period.parse(published) if published else None,
        lang="en",
    )
