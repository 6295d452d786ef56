"""Texts that programs write for empty cells are neither actors nor places, in every loader."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi.model.entity import Place, Publisher
from tests.unit.loaders.followthemoney import files as ftm
from tests.unit.loaders.gdelt import files as gdelt
from tests.unit.loaders.table.files import read
from tests.unit.loaders.ucdp_esd import files as ucdp

BLANKS = ("NA", "nan", "NaN", "None", "N/A", "NULL", "-", ".", "#N/A", "")
HEAD = "format: table/1\ntable: {table}\nsource: {{id: backing, title: Backing, lang: en}}\n"
COLUMNS = """\
columns:
  Who: {role: subject, by: NAME, kind: ARMED_GROUP}
  Whom: {role: object, by: NAME, kind: PERSON}
  When: {role: period, empty: NOTHING}
  Where: {role: place}
  Country: {role: place.country, by: STATE}
  Against: {role: against, by: NAME, kind: ARMED_GROUP}
  By: {role: claimant, by: NAME, kind: ORGANIZATION}
  Paper: {role: publisher, empty: NOTHING}
  Title: {role: source.title}
  Note: {role: detail}
constants: {predicate: SUPPORTS, basis: DATASET}
"""


@pytest.mark.parametrize("blank", BLANKS)
def test_in_a_table(tmp_path: Path, blank: str) -> None:
    text = f"Who,Whom,When,Where,Country,Against,By,Paper,Title,Note\nFrance,Somebody{f',{blank}' * 8}\n"
    found = read(tmp_path, text, COLUMNS, head=HEAD)
    (claim,) = found.claims
    assert (claim.period, claim.place, claim.against, claim.claimant, claim.detail) == (
        None,
        None,
        frozenset(),
        None,
        None,
    )
    assert {each.id for each in found.records if isinstance(each, Publisher | Place)} == {"publisher:backing"}
    assert claim.source == "source:backing"


def test_what_a_mapping_lists_and_the_code_of_namibia_are_no_blanks(tmp_path: Path) -> None:
    mapping = COLUMNS.replace("by: STATE", "by: ISO2")
    text = "Who,Whom,When,Where,Country,Against,By,Paper,Title,Note\nFrance,Somebody,,Windhoek,NA,,,,,\n"
    assert [each.country for each in read(tmp_path, text, mapping, head=HEAD).records if isinstance(each, Place)] == [
        "NA"
    ]
    listed = COLUMNS.replace("ORGANIZATION}", "ORGANIZATION, values: {'-': our-desk}}")
    text = "Who,Whom,When,Where,Country,Against,By,Paper,Title,Note\nFrance,Somebody,,,,,-,,,\n"
    assert [each.claimant for each in read(tmp_path, text, listed, head=HEAD).claims] == ["our-desk"]


def test_a_publisher_that_is_to_be_told(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        f"Who,Whom,When,Where,Country,Against,By,Paper,Title,Note\nFrance,Somebody{',nan' * 8}\n",
        COLUMNS.replace("publisher, empty: NOTHING", "publisher"),
        head=HEAD,
    )
    assert [each.partition(": ")[2][:15] for each in found.said] == ["Paper: is empty"]


@pytest.mark.parametrize("blank", BLANKS)
def test_in_gdelt(tmp_path: Path, blank: str) -> None:
    columns = [column for column in gdelt.EVENT if column.startswith("ActionGeo_")]
    optional = dict.fromkeys((*columns, "SOURCEURL", "Actor1Name", "Actor2KnownGroupCode"), blank)
    found = gdelt.read_events(tmp_path, {**gdelt.EVENT, **optional, "ActionGeo_Type": "0"})
    assert found.said == []
    assert [claim.place for claim in found.claims] == [None]
    assert [each.id for each in found.records if isinstance(each, Publisher)] == ["publisher:gdelt"]


@pytest.mark.parametrize("blank", BLANKS)
def test_in_ucdp(tmp_path: Path, blank: str) -> None:
    found = ucdp.read_rows(tmp_path, {**ucdp.ROW, "ext_coalition_name": blank, "gwno_b": blank, "country_b": blank})
    assert [claim.detail for claim in found.claims] == [None], found.said


@pytest.mark.parametrize("blank", BLANKS)
def test_in_followthemoney(tmp_path: Path, blank: str) -> None:
    nobody = "-" if blank == "NA" else blank
    person = ftm.entity("Person", "p", name=["Jane", blank], alias=blank, nationality=nobody)
    sanction = ftm.entity("Sanction", "s", entity="p", authority=blank, country="us", startDate=blank)
    found = ftm.read_lines(tmp_path, person, sanction)
    assert found.said == []
    assert [(claim.subject, claim.period) for claim in found.claims] == [("united-states", None)]
    assert [name.value for name in found.actors["p.ftm"].names] == ["Jane"]


def test_namibia_in_followthemoney(tmp_path: Path) -> None:
    found = ftm.read_lines(tmp_path, ftm.entity("Person", "p", name="Jane", nationality="NA"))
    assert found.actors["p.ftm"].country == "NA"
