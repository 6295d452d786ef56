"""A problem in a mapping is reported with its line and column, and nothing is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi_loaders.table import LOADER
from tests.unit.loaders.table.files import COLUMNS, HEAD, csv_of, read, read_beside
from tests.unit.loaders.table_reading import read_table

FILE = "backing.mapping.yaml"
STANCE = "Notes: {role: stance, values: "


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("  Notes: {role: ignored}\n", ""), "5: columns: the column 'Notes' of backing.csv is neither mapped nor ignored"),
        (("Notes:", "Note:"), "10: columns.Note: is not a column of backing.csv; did you mean Notes?"),
        (("Notes: {role: ignored}", "When: {role: ignored}"), "10: columns.When: is twice in one mapping, first on line 8"),
        (("Notes:", "'When ':"), "10: columns.When : is in the mapping twice, apart from blanks"),
        (("role: ignored", "role: ignore"), "10: columns.Notes.role: 'ignore' is not a known word; did you mean ignored?"),
        (("role: ignored", "as: x"), "10: columns.Notes.role: is missing; expected: Role of the column"),
        (("role: ignored", "role: ignored, kinds: X"), "10: columns.Notes.kinds: is not a known key"),
        (("role: ignored", "role: subject, by: STATE"), "10: columns.Notes.role: 'subject' is given by the column 'Who' already"),
        (("role: ignored", "role: detail, by: STATE"), "10: columns.Notes.by: does not go with the role detail"),
        (("role: ignored", "role: detail, formats: [YYYY]"), "10: columns.Notes.formats: does not go with the role detail"),
        (("role: ignored", "role: detail, empty: ONGOING"), "10: columns.Notes.empty: ONGOING goes with the role end only"),
        (("{backs: SUPPORTS, met: MET}", "{}"), "9: columns.What.values: is empty; expected what its cells stand for: SUPPORTS"),
        (("backs: SUPPORTS", "backs: SUPORTS"), "9: columns.What.values.backs: 'SUPORTS' is not a known word; did you mean SUPPORTS"),
        (("backs: SUPPORTS", "backs: [SUPPORTS, AIDS]"), "9: columns.What.values.backs: stands for 2 words; expected one"),
        (("backs: SUPPORTS", "backs: {a: b}"), "9: columns.What.values: of 'backs' expected a word, a list of words, or nothing"),
        (("Haftar: khalifa-haftar", "Haftar: Khalifa Haftar"), "7: columns.Whom.values.Haftar: expected an id in the graph"),
        (("DD/MM/YYYY", "DD/MM/YY"), "8: columns.When.formats: 'DD/MM/YY' has no YYYY"),
        (("DD/MM/YYYY", "DD/MM"), "8: columns.When.formats: 'DD/MM' has no YYYY; expected a year of four digits"),
        (("DD/MM/YYYY", "'%d/%m/%Y'"), "8: columns.When.formats: '%d/%m/%Y' has 'd'"),
        (("DD/MM/YYYY", "DD YYYY"), "8: columns.When.formats: 'DD YYYY' has DD without MM or MONTH"),
        (("DD/MM/YYYY", "YYYY YYYY"), "8: columns.When.formats: 'YYYY YYYY' has two years; expected two dates alike"),
        (("role: period, formats: [DD/MM/YYYY, YYYY]", "role: period, formats: []"), "8: columns.When.formats: is empty"),
        (("by: NAME, kind: ARMED_GROUP", "kind: ARMED_GROUP"), "6: columns.Who.by: is missing; expected how it names"),
        (("by: NAME, kind: ARMED_GROUP", "by: NAME"), "6: columns.Who.kind: is missing; expected the kind of actors that are not"),
        (("by: NAME, kind: ARMED_GROUP", "by: EXTERNAL"), "6: columns.Who.by: 'EXTERNAL' is not a known word; did you mean"),
        (("by: NAME, kind", "by: NAME, scheme: ucdp, kind"), "6: columns.Who.scheme: goes with `by: EXTERNAL_ID` only"),
        (("role: subject, by: NAME, kind: ARMED_GROUP", "role: ignored"), "5: columns: no column has the role subject"),
        (("role: predicate, values: {backs: SUPPORTS, met: MET}", "role: ignored"), "5: columns: no column has the role predicate"),
        (("role: ignored", "role: publisher, values: {x: ~}"), "10: columns.Notes.values.x: is nothing; expected a publisher's id"),
        (("role: ignored", "role: claimant, by: STATE"), "1: constants.basis: is missing; expected beside a claimant"),
        (("role: ignored", "role: publisher"), "3: publisher: is given by the column 'Notes' too; expected one of the two"),
        (("role: ignored", "role: period.month"), "10: columns.Notes.role: 'period.month' needs `formats: [YYYY]`"),
        (("role: ignored", "role: start"), "10: columns.Notes.role: 'start' and 'period' say the same"),
        (("role: ignored", "role: start.day"), "10: columns.Notes.role: 'start.day' needs one column with the role start"),
        (("role: ignored", "role: subject.name"), "10: columns.Notes.role: 'subject.name' needs `by: EXTERNAL_ID`"),
        (("role: ignored", "role: subject.kind"), "10: columns.Notes.role: 'subject.kind' and the `kind`"),
        (("role: ignored", "role: subject.country"), "10: columns.Notes.by: is missing; expected COW, FIPS, GW, ISO2, ISO3 or STATE"),
        (("columns:\n", "column:\n"), "5: column: is not a known key"),
    ],
)  # fmt: skip
def test_a_bad_mapping(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    found = read(tmp_path, mapping=COLUMNS.replace(*change))
    assert [each for each in found.said if each.startswith(f"{FILE}:{said}")], found.said
    assert found.records == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("table/1", "table/2"), "1: format: 'table/2' is not known; expected 'table/1'"),
        (
            ("publisher: {{id: us, name: Our desk, lang: en}}\n", ""),
            "1: publisher: is missing; expected who publishes it",
        ),
        (("title: Backing in Libya, ", ""), "4: source.title: is missing; expected: Its title."),
        (("source:", "separator: x\nsource:"), "4: separator: 'x' is not known; expected ',', ';', '|' or '\\t'"),
        (
            ("source:", "header_line: x\nsource:"),
            "4: header_line: expected the number of a line, from 1 to 9999, or 0 where",
        ),
        (
            ("source:", "constants: {{predicate: MET}}\nsource:"),
            "10: columns.What.role: 'predicate' is given by `constants` already; expected one of the two",
        ),
        (("id: backing", "id: My Backing"), "4: source.id: 'My Backing' is not an id: small Latin letters and digits"),
        (("Our desk", "TODO"), "3: publisher.name: is still TODO; expected to be filled in"),
    ],
)
def test_a_bad_head(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    found = read(tmp_path, head=HEAD.replace(*change))
    assert [each for each in found.said if each.startswith(f"{FILE}:{said}")], found.said
    assert found.records == []


def test_all_problems_of_a_mapping_are_told(tmp_path: Path) -> None:
    mapping = COLUMNS.replace("role: ignored", "role: ignore").replace("by: NAME, kind: PERSON", "by: NOBODY")
    assert [each.line for each in read(tmp_path, mapping=mapping).rejected] == [7, 10]


def test_every_placeholder_is_told(tmp_path: Path) -> None:
    mapping = COLUMNS.replace("SUPPORTS", "TODO").replace("ignored", "TODO").replace("YYYY]", "TODO]")
    assert [each.partition(": is still")[0] for each in read(tmp_path, mapping=mapping).said] == [
        f"{FILE}:8: columns.When.formats[1]",
        f"{FILE}:9: columns.What.values.backs",
        f"{FILE}:10: columns.Notes.role",
    ]


def test_a_constant_that_is_nobody(tmp_path: Path) -> None:
    head = HEAD + "constants:\n  subject: {{value: Atlantis, by: STATE}}\n"
    found = read(
        tmp_path, mapping=COLUMNS.replace("role: subject, by: NAME, kind: ARMED_GROUP", "role: ignored"), head=head
    )
    assert found.said == [f"{FILE}:6: constants.subject.value: 'Atlantis' is not a known state"]


def test_a_table_that_is_not_there(tmp_path: Path) -> None:
    found = read(tmp_path)
    found.path.unlink()
    mapping = tmp_path / FILE
    assert LOADER.recognizes(mapping)
    assert read_table(LOADER, mapping).said == [f"{FILE}:2: table: there is no file 'backing.csv' beside the mapping"]


def test_another_separator(tmp_path: Path) -> None:
    found = read(tmp_path, csv_of().replace(",", ";"))
    assert "its cells seem parted by ';': say `separator`" in found.said[0]


@pytest.mark.parametrize(
    "content", [b"", b"- a\n", b"format: table/1\n\tx: y\n", b"\xff\xfe", b"format: table/1\ncolumns: 7\n"]
)
def test_what_is_no_mapping(tmp_path: Path, content: bytes) -> None:
    found = read(tmp_path)
    (tmp_path / FILE).write_bytes(content)
    again = read_table(LOADER, tmp_path / FILE)
    assert again.rejected
    assert again.records == []
    assert found.rejected == []


def test_many_columns_that_are_forgotten(tmp_path: Path) -> None:
    """One message names all of them."""
    more = ",".join(f"c{number}" for number in range(40))
    (said,) = read(tmp_path, csv_of().replace("Notes", f"Notes,{more}")).said
    assert said.startswith(f"{FILE}:5: columns: 40 columns of backing.csv are neither mapped nor ignored: c0, c1, c2,")
    assert "c39; say their roles, or `role: ignored`" in said


def test_a_sheet_or_separator_of_a_parquet_file(tmp_path: Path) -> None:
    path = tmp_path / "backing.parquet"
    path.write_bytes(b"PAR1")
    assert read_beside(path).said[0].startswith("backing.parquet:1: (file): is not a Parquet file, or is damaged")
    assert (
        read_beside(path, head=HEAD + "sheet: x\n")
        .said[0]
        .startswith("backing.parquet:1: (file): is a Parquet file, which")
    )
