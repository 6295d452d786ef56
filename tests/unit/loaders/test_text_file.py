"""Files that are plain, gzipped or in a zip; and unreadable files."""

from __future__ import annotations

import gzip
import io
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, BadZipFile, ZipFile

import pytest

from graphapi.service.inputs import find_inputs, find_loaders
from graphapi_loaders.row_problem import form_problem
from graphapi_loaders.text_file import first_line, first_lines, opened
from tests.unit.loaders.gdelt.files import EVENT, tsv_of
from tests.unit.loaders.table_reading import read_table

TEXT = b"\xef\xbb\xbffirst\n\nthird\r\n"


def zipped(*files: tuple[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    content = io.BytesIO()
    with ZipFile(content, "w", method) as archive:
        for name, text in files:
            archive.writestr(name, text)
    return content.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        TEXT,
        gzip.compress(TEXT),
        zipped(("a.tab", TEXT)),
        zipped(("in/", b""), ("in/a.tab", TEXT), ("__MACOSX/._a", b"x")),
    ],
    ids=["plain", "gzip", "zip", "zip with a folder"],
)
def test_the_same_text_however_packed(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a"
    path.write_bytes(content)
    with opened(path) as file:
        assert file.read() == TEXT
    assert (first_line(path), first_lines(path)) == ("first", ("first", "third"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (zipped(("a", TEXT), ("b", TEXT)), "holds 2 files; expected one"),
        (zipped(("a", TEXT), method=ZIP_BZIP2), "packed in an unusual way"),
        (zipped(("a", TEXT))[:40], "not a zip file"),
    ],
    ids=["two files", "packed otherwise", "broken off"],  # the bytes contain the time, so they cannot be names
)
def test_archives_that_hold_no_single_text(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(content)
    with pytest.raises(BadZipFile, match=said), opened(path):
        pass
    assert (first_line(path), first_lines(path)) == ("", ())


@pytest.mark.parametrize(
    ("first", "parted", "said"),
    [
        ("a\tb", "\t", None),
        ("a,b;c", ",", None),
        ("a", "", None),
        ("a,b", "\t", "has cells separated by commas; expected tabs"),
        ("a;b", ",", "has cells separated by semicolons; expected commas"),
        ('"a"\t"b"', "\t", "has cells in quotation marks; expected them as they are"),
        ("\ufffd\ufffda\0", "", "contains zero bytes, and is not text in UTF-8 or UTF-16"),
        ("a\rb", ",", "has lines that end with a carriage return alone; expected line feeds"),
    ],
)
def test_what_keeps_a_file_from_being_read(first: str, parted: str, said: str | None) -> None:
    problem = form_problem(first, parted)
    assert (problem.message if problem else None) == said


@pytest.mark.parametrize(
    ("good", "loader"),
    [(tsv_of(EVENT), "gdelt"), ('{"id": "a", "schema": "Person", "properties": {"name": ["A"]}}\n', "followthemoney")],
)
def test_a_broken_first_line_is_rejected_alone(tmp_path: Path, good: str, loader: str) -> None:
    """--skip-invalid can then load the rest, also in a zip."""
    path = tmp_path / "a.zip"
    path.write_bytes(zipped(("a", f"\n{{broken\n{good}".encode())))
    (given,) = find_inputs([path], find_loaders()).inputs
    found = read_table(given.loader, path)
    assert (given.loader.name, len(found.rejected), found.rejected[0].line) == (loader, 1, 2)
    assert found.records
