"""A table and its mapping are one input, for the path of either."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi.model.record import ReadOptions
from graphapi.service.inputs import find_inputs, find_loaders
from graphapi.service.reading import Reading, read
from tests.unit.loaders.table.files import COLUMNS, HEAD, csv_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A table with a valid row, an invalid one, and one that is left out."""
    folder = tmp_path / "ours"
    folder.mkdir()
    rows = csv_of("France,Haftar,2014,backs,", "Egypt,Haftar,x,y,", ",,,,")
    (folder / "backing.csv").write_text(rows, encoding="utf-8")
    (folder / "backing.mapping.yaml").write_text(HEAD.format(table="backing.csv") + COLUMNS, encoding="utf-8")
    return folder


def reading(*paths: Path) -> Reading:
    (given,) = find_inputs(paths, find_loaders()).inputs
    return read(given, ReadOptions(), lambda _: None, lambda _: None)


def test_either_is_the_same_input(folder: Path) -> None:
    assert reading(folder / "backing.csv").sha256 == reading(folder / "backing.mapping.yaml").sha256
    assert reading(folder, folder / "backing.mapping.yaml").file.name == "ours/backing.csv"


def test_the_numbers_add_up_whichever_is_named(folder: Path) -> None:
    for path in folder.iterdir():
        found = reading(path)
        assert (found.claims, found.rejected_rows, sum(found.left_out.values())) == (1, 1, 1)


def test_a_change_of_either_is_another_version(folder: Path) -> None:
    sums = {reading(folder / "backing.csv").sha256}
    for name, change in (("backing.csv", ("2014", "2015")), ("backing.mapping.yaml", ("Our desk", "Their desk"))):
        path = folder / name
        path.write_text(path.read_text("utf-8").replace(*change), "utf-8")
        sums.add(reading(folder / "backing.csv").sha256)
    assert len(sums) == 3


def test_two_mappings_of_a_table_are_two_inputs(folder: Path) -> None:
    mapping = folder / "backing.mapping.yaml"
    (folder / "backing.others.mapping.yaml").write_text(mapping.read_text("utf-8"), "utf-8")
    found = find_inputs([folder], find_loaders()).inputs
    assert sorted(file.name for file in found) == ["ours/backing.csv", "ours/backing.others.mapping.yaml"]
