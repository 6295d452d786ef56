"""Small ICEWS files for tests."""

from __future__ import annotations

from pathlib import Path

from graphapi_loaders.icews import LOADER
from graphapi_loaders.icews.columns import CODE, REQUIRED
from tests.unit.loaders.table_reading import Read, read_table

ENTITIES = "China\t0\nIran\t1\nBarack_Obama\t2\nCitizen_(India)\t3\nGovernment_(Iran)\t4\n"
RELATIONS = "Make_statement\t0\nMake_a_visit\t1\nProvide_military_aid\t2\nPraise_or_endorse\t3\n"

EVENT = {
    **dict.fromkeys((*REQUIRED, CODE), ""),
    "Event ID": "20718170",
    "Event Date": "2014-05-18",
    "Event Text": "Provide military aid",
    "CAMEO Code": "072",
    "Source Name": "Egypt",
    "Source Country": "Egypt",
    "Source Sectors": "",
    "Intensity": "8.3",
    "Target Name": "Khalifa Haftar",
    "Target Country": "Libya",
    "Target Sectors": "Military,Government",
    "Story ID": "33001",
    "Sentence Number": "3",
    "Publisher": "Agence France-Presse",
    "City": "Benghazi",
    "Country": "Libya",
    "Latitude": "32.1167",
    "Longitude": "20.0667",
}
"""Egypt gave military aid, as one publisher reported."""


def write_tables(folder: Path, entities: str = ENTITIES, relations: str = RELATIONS) -> None:
    (folder / "entity2id.txt").write_text(entities, encoding="utf-8")
    (folder / "relation2id.txt").write_text(relations, encoding="utf-8")


def read_split(folder: Path, rows: str | bytes, name: str = "train.txt") -> Read:
    path = folder / name
    path.write_bytes(rows if isinstance(rows, bytes) else rows.encode())
    return read_table(LOADER, path)


def tsv_of(*events: dict[str, str]) -> str:
    columns = list(events[0])
    return "".join(f"{chr(9).join(line)}\n" for line in (columns, *([event[c] for c in columns] for event in events)))


def read_export(folder: Path, *events: dict[str, str], text: str | bytes = "") -> Read:
    path = folder / "events.2014.tab"
    content = text or tsv_of(*events)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_table(LOADER, path)
