"""Rejected rows are written unchanged, in their order, and can be loaded after corrections."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import pyarrow as pa  # type: ignore[import-untyped]
import pytest
from openpyxl import Workbook, load_workbook
from pyarrow import parquet as pq

from graphapi.cli.rejected import write_rejected
from graphapi.model.record import ReadOptions
from graphapi.service.inputs import find_inputs, find_loaders
from graphapi.service.reading import Reading, read
from tests.unit.claims_file import CLAIMS
from tests.unit.loaders.icews.files import EVENT, tsv_of
from tests.unit.loaders.table.files import COLUMNS, CSV, HEAD
from tests.unit.loaders.ucdp_esd.files import ROW, csv_of


def reading(path: Path) -> Reading:
    (given,) = find_inputs([path], find_loaders()).inputs
    return read(given, ReadOptions(), lambda _: None, lambda _: None)


def rejected(path: Path, folder: Path) -> Path:
    (written,) = write_rejected([reading(path)], folder)
    return written


def test_rows_of_a_table_follow_its_header(tmp_path: Path) -> None:
    good, bad = {**ROW, "ext_coalition_name": 'A "good"\nname'}, {**ROW, "id": "2", "year": "1", "ext_w": "5"}
    other = {**ROW, "id": "3", "year": "2", "ext_coalition_name": 'Two\n"lines"'}
    path = tmp_path / "esd-181.csv"
    path.write_text(csv_of(good, bad, {**ROW, "id": "4"}, other), encoding="utf-8")
    written = rejected(path, tmp_path)
    assert written.name == "esd-181.rejected.csv"
    assert written.read_text(encoding="utf-8") == csv_of(bad, other)
    reasons = Path(f"{written}.reasons").read_text(encoding="utf-8")
    assert f"{path}:4: year" in reasons
    assert len(reasons.splitlines()) == len(reading(path).rejected)

    written.write_text(csv_of({**bad, "year": "2014", "ext_w": "1"}, {**other, "year": "2015"}), encoding="utf-8")
    mended = reading(written)
    assert (mended.claims, mended.rejected) == (2, ())


def test_a_packed_table_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "events.tab.gz"
    bad = {**EVENT, "Latitude": "x", "Event ID": "x"}
    path.write_bytes(gzip.compress(tsv_of(EVENT, bad).encode()))
    written = rejected(path, tmp_path / "new folder")
    assert written == tmp_path / "new folder" / "events.rejected.tab"
    assert written.read_text(encoding="utf-8") == tsv_of(bad)


def test_of_yaml_all_but_the_accepted_claims_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    head = f"{CLAIMS}sources:\n  - {{id: report, publisher: gazette, title: Report, lang: en}}\nactors:\n"
    head += "  - {id: one, kind: STATE, names: [{value: One, lang: en, kind: PRIMARY}]}\n"
    head += "  - {id: two, kind: STATE, names: [{value: Two, lang: en, kind: PRIMARY}]}\nclaims:\n"
    claim = "  - source: report\n    predicate: {}\n    subject: one\n    object: two\n    quote: {{text: {}}}\n"
    keyed = "  - key: first\n" + claim.format("MET", "Keyed").replace("  - ", "    ", 1)
    last = claim.format("SUPPORTS", "Good too").rstrip()
    path.write_text(head + claim.format("MET", "Good") + keyed + claim.format("MEETS", "Bad") + last)
    written = rejected(path, tmp_path)
    assert written.read_text() == head + keyed + claim.format("MEETS", "Bad")

    written.write_text(written.read_text().replace("MEETS", "SUPPORTS"))
    mended = reading(written)
    assert (mended.claims, mended.rejected) == (2, ())


def test_the_mapping_of_a_table_comes_with_it(tmp_path: Path) -> None:
    bad = CSV.splitlines(keepends=True)[1].replace("18/05/2014", "yesterday")
    (tmp_path / "backing.csv").write_text(CSV + bad, encoding="utf-8")
    mapping = HEAD.format(table="backing.csv") + COLUMNS
    (tmp_path / "backing.mapping.yaml").write_text(mapping, encoding="utf-8")
    folder = tmp_path / "mended"
    for given in ("backing.csv", "backing.mapping.yaml"):
        assert rejected(tmp_path / given, folder).read_text(encoding="utf-8") == CSV.splitlines(keepends=True)[0] + bad
    written = folder / "backing.rejected.csv"
    written.write_text(written.read_text(encoding="utf-8").replace("yesterday", "2015"), encoding="utf-8")
    mended = reading(written)
    assert (mended.claims, mended.rejected, mended.rejected_rows) == (1, (), 0)


HEADER = ("Who", "Whom", "When", "What", "Notes")
GOOD = ("France", "Haftar", date(2014, 5, 1), "backs", "x")
BAD = ("LNA", "خليفة", date(2015, 3, 1), "dances", "=no formula")


@pytest.mark.parametrize("name", ["backing.xlsx", "backing.parquet"])
def test_of_a_file_that_is_no_text_its_kind_is_written(tmp_path: Path, name: str) -> None:
    path, mapping = tmp_path / name, HEAD.format(table=name) + COLUMNS.replace("YYYY]", "YYYY, YYYY-MM-DD, YYYY-MM]")
    (tmp_path / "backing.mapping.yaml").write_text(mapping, encoding="utf-8")
    write_table(path, HEADER)
    problems = reading(path).rejected
    assert [problem.field for problem in problems] == ["What"]

    written = rejected(path, tmp_path / "mended")
    assert written.name == name.replace(".", ".rejected.")
    again = reading(written)
    assert (again.claims, [problem.message for problem in again.rejected]) == (0, [problems[0].message])
    assert rows_of(written) == [HEADER, BAD]


def test_of_a_damaged_workbook_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "backing.mapping.yaml").write_text(HEAD.format(table="backing.xlsx") + COLUMNS, encoding="utf-8")
    (tmp_path / "backing.xlsx").write_bytes(b"PK\x03\x04 and no more")
    assert write_rejected([reading(tmp_path / "backing.xlsx")], tmp_path / "mended") == []


@pytest.mark.parametrize("name", ["backing.xlsx", "backing.parquet"])
def test_where_the_header_is_wrong_no_row_is_taken_for_it(tmp_path: Path, name: str) -> None:
    (tmp_path / "backing.mapping.yaml").write_text(HEAD.format(table=name) + COLUMNS, encoding="utf-8")
    write_table(tmp_path / name, (*HEADER, "What"))
    found = reading(tmp_path / name)
    assert "header" in {problem.field for problem in found.rejected}
    assert write_rejected([found], tmp_path / "mended") == []


def write_table(path: Path, header: Sequence[str]) -> None:
    rows = [(*row, "more")[: len(header)] for row in (GOOD, BAD, GOOD)]
    if path.suffix == ".parquet":
        pq.write_table(pa.Table.from_arrays([pa.array(column) for column in zip(*rows, strict=True)], [*header]), path)
        return
    book = Workbook()
    for row in (header, *rows):
        book.worksheets[0].append([*row])
    for _, _, when, _, notes, *_ in book.worksheets[0].iter_rows(min_row=2):
        when.number_format = "mmmm yyyy"
        notes.data_type = "s"
    book.save(path)


def rows_of(path: Path) -> list[tuple[object, ...]]:
    if path.suffix == ".parquet":
        table = pq.read_table(path)
        return [tuple(table.column_names), *(tuple(row.values()) for row in table.to_pylist())]
    rows = load_workbook(path).worksheets[0].iter_rows(values_only=True)
    return [tuple(value.date() if isinstance(value, datetime) else value for value in row) for row in rows]


def test_links_come_with_what_they_link(tmp_path: Path) -> None:
    """A correction of a link needs its ends in the same file, and that of a post its organization."""
    lines = [
        '{"id": "p", "schema": "Person", "properties": {"name": ["P"]}}',
        '{"id": "other", "schema": "Person", "properties": {"name": ["O"]}}',
        "{broken",
        '{"id": "o", "schema": "Occupancy", "properties": {"holder": ["p"], "post": ["m"], "startDate": ["soon"]}}',
        '{"id": "m", "schema": "Position", "properties": {"name": ["Minister"], "organization": ["b"]}}',
        '{"id": "b", "schema": "PublicBody", "properties": {"name": ["Ministry"]}}',
    ]
    path = tmp_path / "a.ftm.json"
    path.write_text("\n".join(lines), encoding="utf-8")
    written = rejected(path, tmp_path)
    assert written.read_text(encoding="utf-8").splitlines() == [lines[0], *lines[2:]]

    written.write_text(written.read_text(encoding="utf-8").replace("soon", "2014").replace("{broken\n", ""), "utf-8")
    mended = reading(written)
    assert (mended.claims, mended.rejected) == (1, ())


def test_of_a_packed_file_that_breaks_off_what_can_be_read_is_written(tmp_path: Path) -> None:
    for year, said in (("1", [csv_of({**ROW, "id": "5", "year": "1"})]), ("2014", [])):
        rows = [{**ROW, "id": str(number), "year": year if number == 5 else "2014"} for number in range(1, 3000)]
        packed = gzip.compress(csv_of(*rows).encode())
        path = tmp_path / f"of-{year}-esd-181.csv.gz"
        path.write_bytes(packed[: len(packed) // 2])
        found = write_rejected([reading(path)], tmp_path)
        assert [each.read_text(encoding="utf-8") for each in found] == said


def test_no_file_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "esd-181.csv"
    path.write_text(csv_of({**ROW, "year": "1"}), encoding="utf-8")
    assert [rejected(path, tmp_path).name for _ in range(2)] == ["esd-181.rejected.csv", "esd-181.rejected-2.csv"]


@pytest.mark.parametrize("content", [csv_of(ROW), csv_of({**ROW, "year": "1"}).replace("ext_sup", "ext_sup,more", 1)])
def test_nothing_is_written_where_no_row_was_rejected(tmp_path: Path, content: str) -> None:
    path = tmp_path / "esd-181.csv"
    path.write_text(content, encoding="utf-8")
    assert write_rejected([reading(path)], tmp_path) == []
    assert [each.name for each in tmp_path.iterdir()] == ["esd-181.csv"]
