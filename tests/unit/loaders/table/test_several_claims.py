"""Rows with several claims, and coded columns: events, precision, places."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi_loaders import plover
from graphapi_loaders.cameo import predicate_of
from tests.unit.loaders.shared_data import shared_file
from tests.unit.loaders.table.files import COLUMNS, HEAD, csv_of, read, told

PARTED = COLUMNS.replace("Who: {role: subject,", 'Who: {role: subject, separator: ";",')


def test_several_subjects_make_a_claim_each(tmp_path: Path) -> None:
    """The claims have the same record, and the numbers still add up."""
    found = read(tmp_path, csv_of("France; Egypt ;France,Haftar,2014,backs,x", "Mali,Haftar,2014,backs,"), PARTED)
    assert [subject for subject, *_ in told(found)] == ["france", "egypt", "mali"]
    assert found.claims[0].record == found.claims[1].record != found.claims[2].record
    assert found.not_kept["claims more than rows, which name several subjects or objects"] == 1
    assert found.rows - 1 == 2


def test_several_of_both_and_nobody_with_themselves(tmp_path: Path) -> None:
    mapping = PARTED.replace("Whom: {role: object,", 'Whom: {role: object, separator: "/",').replace(
        "PERSON", "ORGANIZATION"
    )
    found = read(tmp_path, csv_of("France;Egypt,Egypt/Libya,2014,met,", "Egypt,Egypt/Egypt,2014,met,"), mapping)
    assert [(one, other) for one, _, other, _ in told(found)] == [
        ("france", "egypt"),
        ("france", "libya"),
        ("egypt", "libya"),
    ]
    assert found.left_out == {"rows of an actor with itself": 1}


def test_rows_that_say_the_same_again_and_a_wrong_name_among_several(tmp_path: Path) -> None:
    rows = csv_of(
        "France;Egypt,Haftar,2014,backs,", "France;Egypt,Haftar,2014,backs,", "France;Khalifa;NA,NA,2014,backs,"
    )
    found = read(tmp_path, rows, PARTED)
    assert len(found.claims) == 2
    assert found.left_out == {"rows that repeat an earlier row": 1}
    assert {each.line for each in found.rejected} == {4}


def coded(by: str) -> str:
    return COLUMNS.replace(
        "What: {role: predicate, values: {backs: SUPPORTS, met: MET}}", f"What: {{role: predicate, by: {by}}}"
    )


@pytest.mark.parametrize(
    ("cell", "predicate", "forms"),
    [
        ("040", "MET", set()),
        ("42", "MET", set()),
        ("42.0", "MET", set()),
        ("231", "REQUESTS", set()),
        ("190", "ATTACKS", set()),
        ("٠٤٢", "MET", set()),
        ("0712", None, set()),
        ("071", "AIDS", {"FUNDING_ECONOMIC"}),
        ("Provide economic aid", "AIDS", {"FUNDING_ECONOMIC"}),
        ("make a visit", "MET", set()),
    ],
)
def test_codes_and_wordings_of_cameo(tmp_path: Path, cell: str, predicate: str | None, forms: set[str]) -> None:
    found = read(tmp_path, csv_of(f"France,Haftar,2014,{cell},"), coded("CAMEO"))
    if predicate is None:
        (said,) = found.said
        assert f"{cell!r} is not a code of CAMEO" in said
    else:
        (claim,) = found.claims
        assert (claim.predicate, {*claim.forms}) == (predicate, forms)


@pytest.mark.parametrize("cell", ["10", "14", "999", "Consultation of a kind"])
def test_what_is_no_code_or_could_be_two_is_rejected(tmp_path: Path, cell: str) -> None:
    """10 can be 010 without its leading zero, or the whole CAMEO group 10."""
    (said,) = read(tmp_path, csv_of(f"France,Haftar,2014,{cell},"), coded("CAMEO")).said
    assert f"{cell!r} is not a code of CAMEO, as in 042, or a wording of one" in said


def test_statements_are_left_out_and_values_go_before_codes(tmp_path: Path) -> None:
    mapping = coded("CAMEO").replace("by: CAMEO", "by: CAMEO, values: {'10': REQUESTS, '036': MET}")
    rows = csv_of("France,Haftar,2014,010,", "France,Haftar,2014,10,", "France,Haftar,2014,036,")
    found = read(tmp_path, rows, mapping)
    assert [predicate for _, predicate, *_ in told(found)] == ["REQUESTS", "MET"]
    assert found.left_out == {"statements (CAMEO 01), which are not a relation": 1}


def test_categories_of_plover(tmp_path: Path) -> None:
    rows = csv_of("France,Haftar,2014,Consult,", "France,Haftar,2014,ASSAULT,", "France,Haftar,2014,VISIT,")
    found = read(tmp_path, rows, coded("PLOVER"))
    assert [predicate for _, predicate, *_ in told(found)] == ["MET", "ATTACKS"]
    assert "'VISIT' is not a category of PLOVER; expected AGREE, CONSULT" in found.said[0]


@pytest.mark.shared
def test_plover_is_what_its_own_table_makes_of_cameo() -> None:
    """For each category, the predicate of most codes that PLOVER has in it."""
    counts: dict[str, dict[str, int]] = {}
    for line in shared_file("cameo-plover/CAMEO2PLOVER-2021.txt").read_text("utf-8").splitlines():
        code, _, said = line.partition(":")
        if code.isdecimal() and (predicate := predicate_of(code)):
            of = counts.setdefault(said.partition(",")[0].strip(), {})
            of[predicate] = of.get(predicate, 0) + 1
    assert {category: max(of, key=of.__getitem__) for category, of in counts.items()} == dict(plover.CATEGORIES)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("  What: {role: predicate, by: COW}", "columns.What.by: COW does not go with the role predicate"),
        (
            "  What: {role: predicate, by: CAMEO}\n  X: {role: against, by: CAMEO}",
            "CAMEO does not go with the role against",
        ),
        ("  What: {role: place.latitude}", "'place.latitude' needs a column with the role place.longitude"),
        (
            '  What: {role: subject, by: NAME, separator: ";", kind: PERSON}\n  X: {role: subject.country, by: ISO2}',
            "with several in a cell it is unclear whose it is",
        ),
        ("  What: {role: start.precision, values: {a: ONGOING}}", "is ONGOING, which a start is not"),
    ],
)
def test_what_does_not_go_together(tmp_path: Path, line: str, said: str) -> None:
    mapping = COLUMNS.replace("  What: {role: predicate, values: {backs: SUPPORTS, met: MET}}", line)
    assert any(said in each for each in read(tmp_path, csv_of(), mapping).said)


DATED = HEAD + "constants: {{predicate: SUPPORTS}}\n"
DATES = """\
columns:
  Who: {role: subject, by: STATE}
  Whom: {role: object, by: ID}
  Start: {role: start}
  End: {role: end}
  Prec: {role: period.precision, values: {1: DAY, 2: BETWEEN, 3: MONTH, 4: ESTIMATED, 5: YEAR}}
  Open: {role: end.precision, values: {yes: ONGOING, no: ~}}
"""


@pytest.mark.parametrize(
    ("cells", "period"),
    [
        ("2019-05-10,2019-06-02,1,no", "2019-05-10/2019-06-02"),
        ("2019-05-10,2019-06-02,2,no", "[2019-05-10..2019-06-02]"),
        ("2019-05-10,2019-05-10,2,no", "2019-05-10"),
        ("2019-05-10,2019-06-02,3,no", "2019-05/2019-06"),
        ("2019-05-10,2019-06-02,4,no", "2019-05-10~/2019-06-02~"),
        ("2019-05-10,2019-06-02,,no", "2019-05-10/2019-06-02"),
        ("2019-05-10,2019-06-02,1,yes", "2019-05-10/.."),
        ("2019-05-10,,5,yes", "2019/.."),
        ("2019-05-10,,1,no", "2019-05-10/"),
    ],
)
def test_precision_of_an_interval(tmp_path: Path, cells: str, period: str) -> None:
    found = read(tmp_path, f"Who,Whom,Start,End,Prec,Open\nFrance,haftar,{cells}\n", DATES, head=DATED)
    assert (found.said, [each.period.text for each in found.claims if each.period]) == ([], [period])


@pytest.mark.parametrize(
    ("word", "cell", "period"),
    [
        ("DAY", "2019-05-10", "2019-05-10"),
        ("WEEK", "2019-05-10", "[2019-05-04..2019-05-16]"),
        ("MONTH", "2019-05-10", "2019-05"),
        ("YEAR", "2019-05-10", "2019"),
        ("ESTIMATED", "2019-05", "2019-05~"),
        ("ONGOING", "2019-05", "2019-05/.."),
        ("MONTH", "2019", "'2019' is less precise than a month"),
        ("WEEK", "2019-05", "'2019-05' is not a day; expected one, where it was some day of that week"),
    ],
)
def test_precision_of_a_date(tmp_path: Path, word: str, cell: str, period: str) -> None:
    columns = COLUMNS.replace("formats: [DD/MM/YYYY, YYYY], ", "").replace(
        "Notes: {role: ignored}", f"Notes: {{role: period.precision, values: {{x: {word}}}}}"
    )
    found = read(tmp_path, csv_of(f"France,Haftar,{cell},backs,x"), columns)
    assert [each.period.text for each in found.claims if each.period] == [period] or period in found.said[0]


PLACED = """\
columns:
  Who: {role: subject, by: STATE}
  Whom: {role: object, by: STATE}
  Where: {role: place, lang: en}
  In: {role: place.country, by: STATE}
  Lat: {role: place.latitude}
  Lon: {role: place.longitude}
"""


def test_coordinates_tell_places_of_one_name_apart(tmp_path: Path) -> None:
    rows = [
        "France,Libya,Misrata,Libya,32.375,15.0925",
        'France,Libya,Misrata,Libya,"31,1",14.2',
        "France,Libya,Sirte,Libya,,",
    ]
    found = read(tmp_path, "\n".join(["Who,Whom,Where,In,Lat,Lon", *rows, ""]), PLACED, head=DATED)
    places = [each for each in found.records if type(each).__name__ == "Place"]
    assert [(each.coordinates, each.country) for each in places] == [  # type: ignore[union-attr]
        ((32.375, 15.0925), "LY"),
        ((31.1, 14.2), "LY"),
        (None, "LY"),
    ]
    assert len({each.id for each in places}) == 3
    assert len(found.claims) == 3


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ("95,15", "Lat: '95' is not a number of degrees from -90 to 90"),
        ("32.1,east", "Lon: 'east' is not a number of degrees from -180 to 180"),
        ("32.1,", "Lon: is empty, though the other coordinate is given"),
    ],
)
def test_bad_coordinates(tmp_path: Path, cells: str, said: str) -> None:
    found = read(tmp_path, f"Who,Whom,Where,In,Lat,Lon\nFrance,Libya,Misrata,Libya,{cells}\n", PLACED, head=DATED)
    assert found.said == [f"backing.csv:2: {said}"]


def test_a_column_by_its_place(tmp_path: Path) -> None:
    """For columns with the same name, or as users prefer."""
    columns = """\
columns:
  column 1: {role: subject, by: STATE}
  column 2: {role: object, by: STATE}
  When: {role: period}
  column 4: {role: detail}
"""
    found = read(tmp_path, "Country,Country,When,Notes\nFrance,Libya,2019,x\n", columns, head=DATED)
    assert found.said == []
    assert told(found) == [("france", "SUPPORTS", "libya", "2019")]


def test_addresses_of_wikidata_are_its_ids(tmp_path: Path) -> None:
    """And an unknown value in results of Wikidata is a blank."""
    columns = """\
columns:
  person: {role: subject, by: EXTERNAL_ID, scheme: wikidata, kind: PERSON}
  personLabel: {role: subject.name}
  office: {role: object, by: EXTERNAL_ID, kind: ORGANIZATION}
  start: {role: start, formats: ["YYYY-MM-DDThh:mm:ssZ"], empty: NOTHING}
  precision: {role: start.precision, values: {9: YEAR, 11: DAY}}
  end: {role: end, formats: ["YYYY-MM-DDThh:mm:ssZ"]}
"""
    rows = (
        "person,personLabel,office,start,precision,end\n"
        "http://www.wikidata.org/entity/Q1,A,https://www.wikidata.org/wiki/Q11,2014-01-01T00:00:00Z,9,\n"
        "http://www.wikidata.org/entity/Q3,C,wikidata:Q11,http://www.wikidata.org/.well-known/genid/01,,2014-08-04T00:00:00Z\n"
    )
    head = HEAD + "constants: {{predicate: HOLDS_OFFICE}}\n"
    found = read(tmp_path, rows, columns, head=head)
    assert found.said == []
    assert told(found) == [
        ("wikidata-q1", "HOLDS_OFFICE", "wikidata-q11", "2014/"),
        ("wikidata-q3", "HOLDS_OFFICE", "wikidata-q11", "/2014-08-04"),
    ]
