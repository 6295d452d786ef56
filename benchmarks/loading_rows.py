"""Files to load: ICEWS 2014, and exports with any number of its rows, in which each repetition has another year."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Final

from graphapi_loaders.cameo import by_text
from graphapi_loaders.icews.columns import CODE, REQUIRED, TEXT

DATA: Final = Path(__file__).parents[2] / "shared" / "data" / "icews14"
_SPLITS: Final = ("train.txt.gz", "valid.txt.gz", "test.txt.gz")
_TABLES: Final = ("entity2id.txt", "relation2id.txt")
_COLUMNS: Final = (*REQUIRED, TEXT, CODE, "Intensity", "Story ID", "Sentence Number", "Publisher")
_DAY_0: Final = date(1990, 1, 1)
_DAYS: Final = 365


def icews_2014(folder: Path) -> Path:
    """Writes all three splits as one file of 90,730 rows, with the tables beside it."""
    for table in _TABLES:
        (folder / table).write_bytes((DATA / table).read_bytes())
    path = folder / "all.txt"
    path.write_bytes(b"".join(gzip.decompress((DATA / split).read_bytes()) for split in _SPLITS))
    return path


def export(path: Path, rows: int, *, skip: int = 0) -> Path:
    """Writes an export with this number of rows, each a different event, after skipping the first `skip`."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE, quotechar=None)
        writer.writerow(_COLUMNS)
        writer.writerows(islice(_export_rows(), skip, skip + rows))
    return path


def _export_rows() -> Iterator[list[str]]:
    """An endless sequence: the 90,730 events of 2014, each time in another of 36 years."""
    names, kinds = _table(_TABLES[0]), _table(_TABLES[1])
    events = [line.split() for split in _SPLITS for line in gzip.decompress((DATA / split).read_bytes()).splitlines()]
    number = 0
    year = 0
    while True:
        for subject, relation, object_, day in (map(int, cells) for cells in events):
            number += 1
            yield _row(number, names[subject], kinds[relation], names[object_], day + _DAYS * (year % 36))
        year += 1


def _row(number: int, subject: str, kind: str, object_: str, day: int) -> list[str]:
    event = by_text(kind)
    code = event.code if event else ""
    when = (_DAY_0 + timedelta(days=day)).isoformat()
    cells = {
        "Event ID": str(20_000_000 + number),
        "Event Date": when,
        "Source Name": subject,
        "Target Name": object_,
        "Event Text": kind,
        "CAMEO Code": code,
        "Intensity": "0.0",
        "Story ID": str(30_000_000 + number),
        "Sentence Number": "1",
        "Publisher": f"Agency {number % 50}",
    }
    return [cells.get(column, "") for column in _COLUMNS]


def _table(name: str) -> dict[int, str]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return {int(number): text.replace("_", " ") for text, number in (line.rsplit("\t", 1) for line in lines if line)}
