"""Every problem is reported with line, column and value, and the numbers still add up."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from graphapi_loaders.ucdp_esd import LOADER
from tests.unit.loaders.ucdp_esd.files import NONE, ROW, csv_of, read, read_rows

FILE = "ucdp-esd-ty-181.csv"


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (
            {"year": "2018"},
            "year: '2018' is not a year from 1975 to 2017 (UCDP External Support Dataset 18.1, triad-year)",
        ),
        (
            {"year": "1066"},
            "year: '1066' is not a year from 1975 to 2017 (UCDP External Support Dataset 18.1, triad-year)",
        ),
        ({"year": ""}, "year: '' is not a year from 1975 to 2017 (UCDP External Support Dataset 18.1, triad-year)"),
        ({"id": "x1"}, "id: 'x1' is not a whole number"),
        ({"ext_w": "2"}, "ext_w: '2' is neither 0 nor 1"),
        ({"ext_alleged": ""}, "ext_alleged: '' is neither 0 nor 1"),
        ({"actor_name": " "}, "actor_name: is blank; expected the party's name"),
        ({"gwno_a": "999"}, "gwno_a: '999' is not a Gleditsch-Ward code of a state"),
        ({"country_a": "Atlantis"}, "country_a: 'Atlantis' is not a known state"),
        ({"ext_name": "Government of Atlantis"}, "ext_name: 'Atlantis' is not a known state"),
        ({"oppo_name": "Government of Atlantis"}, "oppo_name: 'Atlantis' is not a known state"),
        (
            {"ext_name": "NATO"},
            "ext_name: 'NATO' is marked as a state; expected 'Government of …' or '… elements'",
        ),
        ({"ext_id": ""}, "ext_id: is blank, though ext_sup says that there was support"),
        (
            {"ext_w": "0"},
            "ext_sup: says that there was support, but no form is marked (ext_u is for an unknown one)",
        ),
        ({"ext_coalition": ""}, "ext_coalition: is blank, though ext_sup says that there was support"),
        ({"ext_sup": "0"}, "ext_sup: says that there was no support, but names 'Government of Egypt'"),
        (
            {"ext_id": "111", "ext_name": "Government of Libya"},
            "oppo_name: 'Libya' is the supported party or its supporter too; expected a third",
        ),
        (
            {"oppo_id": "5802", "oppo_name": "HoR"},
            "oppo_name: 'Forces of the House of Representatives' is the supported party or its supporter too; expected a third",
        ),
        ({"ext_name": "Government\x07"}, "ext_name: contains the control character U+0007"),
    ],
)
def test_a_bad_cell(tmp_path: Path, cells: dict[str, str], said: str) -> None:
    found = read_rows(tmp_path, ROW, {**ROW, "id": "2", **cells}, {**ROW, "id": "3"})
    assert found.said[0] == f"{FILE}:3: {said}"
    assert {each.line for each in found.rejected} == {3}
    assert [claim.record for claim in found.claims] == ["1", "3"]
    assert found.rows == 3


def test_all_problems_of_a_row_are_told_and_it_counts_once(tmp_path: Path) -> None:
    found = read_rows(tmp_path, {**ROW, "year": "99", "civil": "no", "gwno_a": "1"})
    assert [each.field for each in found.rejected] == ["civil", "year", "gwno_a"]
    assert found.rows == 1


def test_an_id_that_comes_twice(tmp_path: Path) -> None:
    assert read_rows(tmp_path, ROW, ROW).said == [f"{FILE}:3: id: '1' is the id of line 2 already"]


def test_a_government_that_is_marked_as_no_state(tmp_path: Path) -> None:
    found = read_rows(tmp_path, {**ROW, "ext_nonstate": "1"})
    assert found.said == [f"{FILE}:2: ext_name: 'Government of Egypt' is marked as no state"]


def test_a_number_of_two_states(tmp_path: Path) -> None:
    egypt = {**ROW, "id": "2", "ext_id": "118"}
    rebels = {**ROW, "id": "3", "ext_id": "111", "ext_name": "Cyrenaica", "ext_nonstate": "1"}
    found = read_rows(tmp_path, ROW, egypt, {**egypt, "id": "4", "ext_name": "Government of Chad"}, rebels)
    assert found.said == [
        f"{FILE}:4: ext_name: 'Government of Chad' has the number 118, which is Egypt in an earlier row",
        f"{FILE}:5: ext_name: 'Cyrenaica' has the number 111, which is Libya in an earlier row",
    ]
    assert found.rows == 4
    assert {claim.subject for claim in found.claims} == {"egypt"}


def test_no_support_in_some_form(tmp_path: Path) -> None:
    found = read_rows(tmp_path, {**NONE, "ext_w": "1"})
    assert found.said == [f"{FILE}:2: ext_sup: says that there was no support, but ext_w is 1"]


@pytest.mark.parametrize(
    ("header", "said"),
    [
        (("ext_w,", "ext_v,"), ["ext_w: is missing from the header", "ext_v: is not a known column"]),
        (("ext_w,", "ext_x,"), ["ext_w: is missing from the header", "ext_x: is in the header twice"]),
    ],
)
def test_a_bad_header(tmp_path: Path, header: tuple[str, str], said: list[str]) -> None:
    found = read(tmp_path, csv_of(ROW).replace(*header))
    assert found.said == [f"{FILE}:1: {each}" for each in said]
    assert found.records == []


def test_a_row_of_other_length(tmp_path: Path) -> None:
    found = read(tmp_path, f"{csv_of(ROW)}2,1,2014\n")
    assert found.said == [f"{FILE}:3: row: has 3 cells; expected 38, one a column"]
    assert found.rows == 2


def test_bytes_that_are_not_utf_8(tmp_path: Path) -> None:
    found = read(tmp_path, csv_of(ROW).encode().replace(b"of Egypt", b"of \xc9gypte"))
    (said,) = found.said
    assert said.startswith(
        f"{FILE}:2: ext_name: contains a byte that is not UTF-8; if it is in another encoding, say so"
    )


def test_broken_quoting_rejects_its_row_alone(tmp_path: Path) -> None:
    found = read(tmp_path, csv_of(ROW) + '2,"1"1,2014\n' + csv_of({**ROW, "id": "3"}).splitlines()[1])
    assert [claim.record for claim in found.claims] == ["1", "3"]
    assert found.said == [
        f"{FILE}:3: row: has text behind a closing quotation mark; expected the mark twice where it is part of the text"
    ]
    assert found.rows == 3


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (csv_of(ROW).replace("\n", "\r"), "has lines that end with a carriage return alone; expected line feeds"),
        (csv_of(ROW).replace(",", ";"), "has cells separated by semicolons; expected commas"),
        (csv_of(ROW).replace(",", "\t"), "has cells separated by tabs; expected commas"),
    ],
    ids=["CR", "semicolons", "tabs"],
)
def test_files_that_are_no_csv_are_known_and_refused(tmp_path: Path, content: str | bytes, said: str) -> None:
    found = read(tmp_path, content)
    assert LOADER.recognizes(tmp_path / FILE)
    assert found.said == [f"{FILE}:1: file: {said}"]
    assert found.records == []


def test_a_packed_file_that_breaks_off(tmp_path: Path) -> None:
    rows = [{**ROW, "id": str(number)} for number in range(1, 3000)]
    packed = gzip.compress(csv_of(*rows).encode())
    found = read(tmp_path, packed[: len(packed) // 2], "ucdp-esd-ty-181.csv.gz")
    (rejected,) = found.rejected
    assert "damaged or incomplete" in rejected.message


def test_an_empty_file(tmp_path: Path) -> None:
    assert len(read(tmp_path, "").rejected) == 38
