"""Small GDELT files for tests."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from graphapi_loaders.gdelt import LOADER
from tests.unit.loaders.table_reading import Read, read_table

_ACTOR = (
    *("Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code"),
    *("Type1Code", "Type2Code", "Type3Code"),
)
_PLACE = ("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")
V2 = (
    *("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"),
    *(f"{actor}{column}" for actor in ("Actor1", "Actor2") for column in _ACTOR),
    *("IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale"),
    *("NumMentions", "NumSources", "NumArticles", "AvgTone"),
    *(f"{place}_{column}" for place in ("Actor1Geo", "Actor2Geo", "ActionGeo") for column in _PLACE),
    *("DATEADDED", "SOURCEURL"),
)
V1 = tuple(column for column in V2 if not column.endswith("ADM2Code"))

EVENT = {
    **dict.fromkeys(V2, ""),
    "GLOBALEVENTID": "900000001",
    "SQLDATE": "20190404",
    "MonthYear": "201904",
    "Year": "2019",
    "FractionDate": "2019.2603",
    "Actor1Code": "EGY",
    "Actor1Name": "CAIRO",
    "Actor1CountryCode": "EGY",
    "Actor2Code": "LBYMIL",
    "Actor2Name": "LIBYAN ARMY",
    "Actor2CountryCode": "LBY",
    "Actor2Type1Code": "MIL",
    "IsRootEvent": "1",
    "EventCode": "072",
    "EventBaseCode": "072",
    "EventRootCode": "07",
    "QuadClass": "2",
    "GoldsteinScale": "8.3",
    "NumMentions": "4",
    "NumSources": "1",
    "NumArticles": "4",
    "AvgTone": "-1.5e-05",
    "Actor1Geo_Type": "0",
    "Actor2Geo_Type": "1",
    "Actor2Geo_FullName": "Libya",
    "Actor2Geo_CountryCode": "LY",
    "ActionGeo_Type": "4",
    "ActionGeo_FullName": "Benghazi, Banghazi, Libya",
    "ActionGeo_CountryCode": "LY",
    "ActionGeo_ADM1Code": "LY54",
    "ActionGeo_ADM2Code": "",
    "ActionGeo_Lat": "32.1167",
    "ActionGeo_Long": "20.0667",
    "ActionGeo_FeatureID": "-3435025",
    "DATEADDED": "20190405061500",
    "SOURCEURL": "https://www.example.org/news/1?page=2",
}
"""Egypt gave aid to the military of Libya, as an article reported the day after."""

MENTION = {
    "GLOBALEVENTID": "900000001",
    "EventTimeDate": "20190405061500",
    "MentionTimeDate": "20190407120000",
    "MentionType": "1",
    "MentionSourceName": "example.com",
    "MentionIdentifier": "http://example.com/libya",
    "SentenceID": "3",
    "Actor1CharOffset": "-1",
    "Actor2CharOffset": "120",
    "ActionCharOffset": "90",
    "InRawText": "1",
    "Confidence": "40",
    "MentionDocLen": "2000",
    "MentionDocTone": "-2.5",
    "MentionDocTranslationInfo": "",
    "Extras": "",
}
"""Another publisher reported it two days later."""


def tsv_of(*rows: Mapping[str, str], columns: tuple[str, ...] = V2) -> str:
    return "".join("\t".join(row[column] for column in columns) + "\n" for row in rows)


def version1(row: Mapping[str, str], columns: int = 58) -> str:
    return tsv_of({**row, "DATEADDED": row["DATEADDED"][:8]}, columns=V1[:columns])


def read_events(folder: Path, *rows: Mapping[str, str], text: str | bytes = "") -> Read:
    return _read(folder / "20190405061500.export.CSV", text or tsv_of(*rows))


def read_mentions(folder: Path, *rows: Mapping[str, str]) -> Read:
    return _read(folder / "20190407120000.mentions.CSV", tsv_of(*rows, columns=tuple(MENTION)))


def _read(path: Path, content: str | bytes) -> Read:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_table(LOADER, path)
