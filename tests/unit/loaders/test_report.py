"""The numbers in the report of a file add up to its rows, whatever its problems."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graphapi.model.record import ReadOptions
from graphapi.service.inputs import find_inputs, find_loaders
from graphapi.service.reading import Reading, read
from tests.unit.loaders.followthemoney.files import entity
from tests.unit.loaders.gdelt.files import EVENT as GDELT
from tests.unit.loaders.gdelt.files import tsv_of as gdelt_of
from tests.unit.loaders.icews.files import EVENT, tsv_of, write_tables
from tests.unit.loaders.table.files import COLUMNS, CSV, HEAD
from tests.unit.loaders.ucdp_esd.files import NONE, ROW, csv_of

VESSEL = entity("Vessel", "v-1", name="A ship")


def reading(path: Path) -> Reading:
    (given,) = find_inputs([path], find_loaders()).inputs
    return read(given, ReadOptions(), lambda _: None, lambda _: None)


@pytest.mark.parametrize(
    ("name", "content", "loader", "numbers"),
    [
        (
            "esd.csv",
            csv_of(ROW, {**ROW, "id": "2", "year": "1", "ext_w": "5"}, {**NONE, "id": "3"}, {**ROW, "id": "4"}),
            "ucdp_esd",
            (2, 1, 1),
        ),
        (
            "events.tab",
            tsv_of(EVENT, {**EVENT, "CAMEO Code": "010"}, {**EVENT, "Latitude": "x", "Event ID": "x"}, EVENT),
            "icews",
            (2, 1, 1),
        ),
        (
            "20190405061500.export.CSV",
            gdelt_of(
                GDELT,
                {**GDELT, "GLOBALEVENTID": "2", "Actor2Code": "", "Actor2CountryCode": "", "Actor2Type1Code": ""},
                {**GDELT, "GLOBALEVENTID": "x", "SQLDATE": "y"},
                {**GDELT, "GLOBALEVENTID": "4", "SQLDATE": "20190231"},
            ),
            "gdelt",
            (1, 1, 2),
        ),
        (
            "register.ftm.json",
            "".join(json.dumps(line) + "\n" for line in (VESSEL, {**VESSEL, "schema": "Nothing"})),
            "followthemoney",
            (0, 1, 1),
        ),
        ("backing.csv", CSV + CSV.splitlines()[1] + "\nFrance,Haftar,someday,backs,x\n", "table", (1, 1, 1)),
        ("train.txt", "0 1 1 0\n0 0 1 0\n0 1 1 999\n9 9 9 999\n0 1 4 7\n", "icews", (2, 1, 2)),
    ],
)
def test_the_numbers_add_up(
    tmp_path: Path, name: str, content: str, loader: str, numbers: tuple[int, int, int]
) -> None:
    """Claims, rows left out, and rows with problems; a row can have several problems."""
    write_tables(tmp_path)
    (tmp_path / "backing.mapping.yaml").write_text(HEAD.format(table="backing.csv") + COLUMNS, encoding="utf-8")
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    found = reading(path)
    assert found.file.loader.name == loader
    assert (found.claims, sum(found.left_out.values()), found.rejected_rows) == numbers
    assert len(found.rejected) >= found.rejected_rows
