"""Which files are loaded, by which loader, and what the first reading finds."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from graphapi.errors import BadInputError
from graphapi.model.record import ReadOptions, Rejected
from graphapi.service.inputs import find_inputs, find_loaders
from graphapi.service.reading import read
from tests.unit.claims_file import CLAIMS
from tests.unit.loaders.table.files import COLUMNS, CSV, HEAD

LOADERS = find_loaders()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "some claims"
    (folder / "b").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    for name in ("b/2.yaml", "a.yaml", ".hidden/h.yaml", ".h.yaml"):
        (folder / name).write_text(CLAIMS)
    (folder / "README.md").write_text("Not claims.")
    return folder


def test_the_claims_loader_is_found_by_its_entry_point() -> None:
    assert LOADERS["claims"].name == "claims"


def test_a_folder_is_gone_through_in_order_without_what_is_hidden(folder: Path) -> None:
    found = find_inputs([folder], LOADERS)
    assert [file.name for file in found.inputs] == ["some claims/a.yaml", "some claims/b/2.yaml"]
    assert [path.name for path in found.left_aside] == ["README.md"]


def test_a_file_that_is_given_twice_is_loaded_once(folder: Path) -> None:
    found = find_inputs([folder / "a.yaml", folder, folder / "b" / ".." / "a.yaml"], LOADERS)
    assert [file.name for file in found.inputs] == ["a.yaml", "some claims/b/2.yaml"]


def test_a_file_that_nobody_recognizes_is_refused(folder: Path) -> None:
    with pytest.raises(BadInputError, match=r"no loader recognizes .* graphapi table init "):
        find_inputs([folder / "README.md"], LOADERS)


def test_what_is_not_there_is_refused(folder: Path) -> None:
    with pytest.raises(BadInputError, match="no such file"):
        find_inputs([folder / "c.yaml"], LOADERS)


def test_a_pipe_is_refused_since_it_cannot_be_read_twice(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)
    with pytest.raises(BadInputError, match="not a file or folder"):
        find_inputs([pipe], LOADERS)


def test_the_first_reading_counts_what_is_right_and_keeps_what_is_wrong(folder: Path) -> None:
    path = folder / "a.yaml"
    path.write_text(f"{CLAIMS}  - id: NOT A SLUG\n    names: []\n")
    told: list[Rejected] = []
    counts: list[int] = []
    (file,) = find_inputs([path], LOADERS).inputs
    reading = read(file, ReadOptions(), counts.append, told.append)
    assert reading.records == sum(counts) == 1
    assert {(item.line, item.field) for item in reading.rejected} == {
        (5, "publishers[1].id"),
        (6, "publishers[1].names"),
    }
    assert tuple(told) == reading.rejected
    assert reading.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_table_and_its_mapping_are_one_input(tmp_path: Path) -> None:
    (tmp_path / "backing.csv").write_text(CSV, encoding="utf-8")
    mapping = tmp_path / "backing.mapping.yaml"
    mapping.write_text(HEAD.format(table="backing.csv") + COLUMNS, encoding="utf-8")
    digests = set()
    for given in ([tmp_path], [mapping], [tmp_path / "backing.csv", mapping]):
        (file,) = find_inputs(given, LOADERS).inputs
        digests.add(read(file, ReadOptions(), lambda _: None, lambda _: None).sha256)
    assert len(digests) == 1
    mapping.write_text(mapping.read_text(encoding="utf-8") + "# another version\n", encoding="utf-8")
    (file,) = find_inputs([mapping], LOADERS).inputs
    assert read(file, ReadOptions(), lambda _: None, lambda _: None).sha256 not in digests


def test_files_of_one_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    given = []
    for folder in ("x/one", "x/two", "y/two"):
        (tmp_path / folder).mkdir(parents=True)
        given.append(tmp_path / folder / "a.yaml")
        given[-1].write_text(CLAIMS)
    assert [file.name for file in find_inputs(given, LOADERS).inputs] == ["one/a.yaml", "x/two/a.yaml", "y/two/a.yaml"]
    found = find_inputs([tmp_path / "x", given[2]], LOADERS).inputs
    assert [file.name for file in found] == ["x/one/a.yaml", "x/two/a.yaml", "y/two/a.yaml"]
