"""Every problem of a row is reported with line, column and value, and the numbers still add up."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.loaders.table.files import COLUMNS, HEAD, csv_of, read

CSV_HEAD = csv_of().strip().encode()
GOOD = "France,Haftar,18/05/2014,backs,x"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            "France,Haftar,2014,back,",
            "What: 'back' is not a known value; did you mean backs?; the mapping (line 9) has backs or met",
        ),
        (
            "France,Haftar,2014,,",
            "What: is empty; expected a value (or `empty` in the mapping, saying what that means)",
        ),
        (",Haftar,2014,backs,", "Who: is empty; expected a value (or `empty` in the mapping, saying what that means)"),
        ("France,Haftar,31/02/2014,backs,", "When: '31/02/2014' is not a day that there is (DD/MM/YYYY)"),
        ("France,Haftar,29/02/2015,backs,", "When: '29/02/2015' is not a day that there is (DD/MM/YYYY)"),
        ("France,Haftar,13/2014,backs,", "When: '13/2014' is not a date written as DD/MM/YYYY or YYYY"),
        (
            "France,Haftar,18/05/14,backs,",
            (
                "When: '18/05/14' is not a date written as DD/MM/YYYY or YYYY; a year of two digits has no century: "
                "expected four"
            ),
        ),
        ("France,Haftar,0000,backs,", "When: '0000' is not a day that there is (YYYY)"),
        ("France,Haftar,2014,backs", "row: has 4 cells; expected 5, one a column"),
        ("France,Haftar,2014,backs,x,y", "row: has 6 cells; expected 5, one a column"),
        ("Fr\x07ance,Haftar,2014,backs,", "Who: contains the control character U+0007"),
        (f"{'x' * 1001},Haftar,2014,backs,", "Who: has 1,001 characters; expected at most 1,000"),
        (
            '"France"x,Haftar,2014,backs,',
            "row: has text behind a closing quotation mark; expected the mark twice where it is part of the text",
        ),
    ],
)
def test_a_bad_row(tmp_path: Path, row: str, said: str) -> None:
    found = read(tmp_path, csv_of(GOOD, row, "Egypt,Haftar,2015,backs,"))
    assert found.said == [f"backing.csv:3: {said}"]
    assert [claim.subject for claim in found.claims] == ["france", "egypt"]
    assert found.rows == 3


def test_all_problems_of_a_row_are_told_and_it_counts_once(tmp_path: Path) -> None:
    found = read(tmp_path, csv_of(",Haftar,x,backz,"))
    assert sorted(each.field for each in found.rejected) == ["What", "When", "Who"]
    assert found.rows == 1


def test_lines_are_counted_as_an_editor_counts_them(tmp_path: Path) -> None:
    """Cells can have line breaks of any kind, and lines can be blank."""
    content = csv_of(
        'France,Haftar,2014,backs,"a\nb\n\nc"', "", "Egypt,Haftar,20144,backs,", '"R\r\nX",Haftar,1,backs,'
    )
    assert [each.line for each in read(tmp_path, content).rejected] == [7, 8]


@pytest.mark.parametrize(
    ("content", "encoding"), [(b"\xe9", "windows-1252"), ("دولة".encode("cp1256"), "windows-1256")]
)
def test_bytes_that_are_not_utf_8(tmp_path: Path, content: bytes, encoding: str) -> None:
    rows = [CSV_HEAD, b"France,Haftar,2014,backs,", b"Mali " + content + b",Haftar,2014,backs,", b""]
    found = read(tmp_path, b"\n".join(rows))
    byte = content[0]
    (said,) = found.said
    assert said.startswith("backing.csv:3: Who: 'Mali �")
    assert f"holds the byte 0x{byte:02X}, which is not UTF-8" in said
    assert said.endswith(f"say so, as in `--encoding {encoding}` (which it seems to be)")
    assert found.rows == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "1: (file): has no line 1; expected the names of the columns there"),
        (
            b"Who,Wh\xe9m\n",
            (
                "1: (file): has a header that is not UTF-8; if it is in another encoding, say so, as in "
                "`--encoding windows-1252` (which it seems to be)"
            ),
        ),
        (
            CSV_HEAD + b'\nFrance,Haftar,2014,backs,x\nEgypt,"Haftar,2014,backs,x\nMali,Haftar,2014,backs,x\n',
            "3: row: opens a quotation mark that is never closed; the rest was not read",
        ),
        (
            CSV_HEAD + b"\nFrance,Haftar,2014,backs,x\nEg\x00ypt,Haftar,2014,backs,x\n",
            "3: Who: contains the control character U+0000",
        ),
    ],
)
def test_a_bad_file(tmp_path: Path, content: bytes, said: str) -> None:
    assert read(tmp_path, content).said == [f"backing.csv:{said}"]


@pytest.mark.parametrize(
    ("header", "said"),
    [
        (
            "Who,Whom,When,What,Who",
            [
                "backing.csv:1: header: the column 'Who' is in the header 2 times; call them column 1 or column 5 in the mapping"
            ],
        ),
        (
            "Who,Whom,When,What,column 6,",
            [
                "backing.csv:1: header: the column 'column 6' is in the header 2 times; call them column 5 or column 6 in the mapping"
            ],
        ),
    ],
)
def test_a_bad_header(tmp_path: Path, header: str, said: list[str]) -> None:
    found = read(tmp_path, header + "\n", COLUMNS)
    assert found.said[: len(said)] == said
    assert found.records == []


@pytest.mark.parametrize(
    ("by", "cell", "said"),
    [
        ("STATE", "Frannce", "'Frannce' is not a known state; did you mean France?"),
        ("STATE", "Atlantis", "'Atlantis' is not a known state"),
        (
            "NAME, kind: PERSON",
            "Jordan",
            (
                "'Jordan' is a state's name, where `kind` says PERSON; expected under `values` who is meant: {Jordan: jordan}, "
                "or a person's id"
            ),
        ),
        *(
            (
                "NAME, kind: ARMED_GROUP",
                cell,
                f"{cell!r} is not a name; list it under `empty` or `values` if it means nothing",
            )
            for cell in ("NA", "N/A", "n.a.", "-", "?", "unknown", "None")
        ),
        ("ISO2", "UK", "'UK' is not an ISO 3166-1 alpha-2 code of a state, as in FR"),
        ("ISO3", "FRX", "'FRX' is not an ISO 3166-1 alpha-3 code of a state, as in FRA"),
        ("COW", "999", "'999' is not a Correlates of War number of a state, as in 220"),
        ("GW", "abc", "'abc' is not a Gleditsch-Ward number of a state, as in 220"),
        ("FIPS", "ZZ", "'ZZ' is not a FIPS 10-4 code of a state"),
        (
            "ID",
            "Khalifa Haftar",
            "'Khalifa Haftar' is not an id: small Latin letters and digits, parts joined by - . or _ (khalifa-haftar)",
        ),
        (
            "EXTERNAL_ID, kind: PERSON",
            "Q762",
            "'Q762' is not an external id, scheme:id (wikidata:Q762)",
        ),
        ("EXTERNAL_ID, kind: PERSON, scheme: wikidata", "Q7 62", "'Q7 62' is not an id"),
        ("EXTERNAL_ID, kind: PERSON, scheme: wikidata", "N/A", "'N/A' is not an id of wikidata"),
        ("EXTERNAL_ID, kind: ORGANIZATION", "lei:none", "'none' is not an id of lei"),
    ],
)
def test_somebody_who_is_nobody(tmp_path: Path, by: str, cell: str, said: str) -> None:
    mapping = COLUMNS.replace("by: NAME, kind: ARMED_GROUP", f"by: {by}")
    assert read(tmp_path, csv_of(f"{cell},Haftar,2014,backs,"), mapping).said == [f"backing.csv:2: Who: {said}"]


def test_rows_that_contradict_each_other(tmp_path: Path) -> None:
    """With the same record, actors and period, but other values, it is unclear which row is right."""
    mapping = COLUMNS.replace("Notes: {role: ignored}", "Notes: {role: record}").replace(
        "What: {role: predicate, values: {backs: SUPPORTS, met: MET}}",
        "What: {role: stance, values: {yes: ASSERTED, no: DENIED}}",
    )
    rows = csv_of("France,Haftar,2014,yes,7", "Egypt,Haftar,2014,yes,7", "France,Haftar,2014,no,7")
    found = read(tmp_path, rows, mapping, head=HEAD + "constants: {{predicate: SUPPORTS}}\n")
    assert found.said == [
        "backing.csv:4: row: says otherwise than line 2, with the same record, actors and period; expected one of the two"
    ]
    assert found.rows == 3


def test_an_actor_of_two_kinds(tmp_path: Path) -> None:
    mapping = COLUMNS.replace("kind: ARMED_GROUP", "").replace(
        "Notes: {role: ignored}", "Notes: {role: subject.kind, values: {g: ARMED_GROUP, o: ORGANIZATION, s: STATE}}"
    )
    found = read(
        tmp_path, csv_of("LNA,Haftar,2014,backs,g", "LNA,Haftar,2015,backs,o", "Lna,Haftar,2015,backs,s"), mapping
    )
    assert found.said == [
        "backing.csv:3: row: LNA has the kind ORGANIZATION, on line 2 ARMED_GROUP; expected one",
        "backing.csv:4: Who: 'Lna' is not a known state",
    ]


def test_forms_go_with_some_predicates_only(tmp_path: Path) -> None:
    mapping = COLUMNS.replace("Notes: {role: ignored}", "Notes: {role: forms, separator: ;}")
    rows = ("France,Haftar,2014,backs,WEAPONS; TROOPS", "Egypt,Haftar,2014,met,WEAPONS", "Egypt,Haftar,2014,backs,GUNS")
    found = read(tmp_path, csv_of(*rows), mapping)
    assert [sorted(claim.forms) for claim in found.claims] == [["TROOPS", "WEAPONS"]]
    assert [message.partition("; expected")[0] for message in found.said] == [
        "backing.csv:3: Notes: forms of support do not go with MET",
        "backing.csv:4: Notes: 'GUNS' is not a known value",
    ]
