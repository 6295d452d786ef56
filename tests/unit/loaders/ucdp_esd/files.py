"""Small triad-year files for tests."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from graphapi_loaders.ucdp_esd import LOADER
from graphapi_loaders.ucdp_esd.columns import COLUMNS
from tests.unit.loaders.table_reading import Read, read_table

ROW = {
    **dict.fromkeys(COLUMNS, ""),
    **dict.fromkeys((column for column in COLUMNS if column.startswith("ext_")), "0"),
    "id": "1",
    "active": "1",
    "year": "2014",
    "civil": "1",
    "actor_id": "5802",
    "actor_name": "Forces of the House of Representatives",
    "actor_nonstate": "1",
    "oppo_id": "111",
    "oppo_name": "Government of Libya",
    "dyad_id": "14059",
    "dyad_name": "",
    "conflict_id": "11346",
    "location": "Libya",
    "gwno_a": "620",
    "country_a": "Libya",
    "ext_id": "117",
    "ext_name": "Government of Egypt",
    "ext_coalition_name": "",
    "ext_sup": "1",
    "ext_w": "1",
    "ext_sum": "1",
}
"""Egypt gave weapons."""

NONE = {
    **dict.fromkeys(COLUMNS, "0"),
    **{column: ROW[column] for column in COLUMNS if not column.startswith("ext_")},
    **dict.fromkeys(("ext_id", "ext_name", "ext_nonstate", "ext_coalition", "ext_coalition_name"), ""),
    **dict.fromkeys(("ext_elements", "ext_bothsides"), ""),
}
"""A row without support."""


def csv_of(*rows: dict[str, str]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def read(folder: Path, content: str | bytes, name: str = "ucdp-esd-ty-181.csv") -> Read:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_table(LOADER, path)


def read_rows(folder: Path, *rows: dict[str, str], name: str = "ucdp-esd-ty-181.csv") -> Read:
    return read(folder, csv_of(*rows), name)
