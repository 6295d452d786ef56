"""The editions of the data set, by the name of the file: yearly ones, and monthly or quarterly candidates."""

from __future__ import annotations

import re
from typing import Final

from graphapi.model.entity import Source
from graphapi.model.period import Period
from graphapi_loaders.ucdp.publisher import PUBLISHER

# ged241-csv.zip, GEDEvent_v24_1.csv; candidates are GEDEvent_v24_0_4.csv, gedevent_v24_01_24_06.csv.
_CANDIDATE: Final = re.compile(r"v(?P<year>\d\d)[_.](?P<rest>0[_.]\d{1,2}|\d\d[_.]\d\d[_.]\d\d)(?!\d)", re.IGNORECASE)
_YEARLY: Final = re.compile(r"(?:ged|v)(?P<year>1[7-9]|[2-9]\d)[_.]?(?P<minor>\d)(?!\d)", re.IGNORECASE)


def source_of(file_name: str) -> Source:
    """The edition as a source. Without a version in the file name, its publication date is unknown."""
    if found := _CANDIDATE.search(file_name):
        version = f"{found['year']}.{found['rest'].replace('_', '.')}"
        return _source(f"ucdp-candidate-{version}", f"UCDP Candidate Events Dataset {version}", found["year"])
    if found := _YEARLY.search(file_name):
        version = f"{found['year']}.{found['minor']}"
        id_ = f"ucdp-ged-{found['year']}{found['minor']}"
        return _source(id_, f"UCDP Georeferenced Event Dataset {version}", found["year"])
    return _source("ucdp-ged", "UCDP Georeferenced Event Dataset, unknown version", None)


def _source(id_: str, title: str, year: str | None) -> Source:
    return Source(
        id=f"source:{id_}",
        publisher=PUBLISHER.id,
        title=title,
        url="https://ucdp.uu.se/downloads/",
        published=Period.parse(f"20{year}") if year else None,
        lang="en",
    )
