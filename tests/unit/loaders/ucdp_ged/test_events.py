"""Events: who attacked whom, according to the deaths of each side; when and where."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from graphapi.model.entity import Place, Source
from graphapi.service.inputs import find_loaders
from graphapi_loaders.ucdp_ged import LOADER
from graphapi_loaders.ucdp_ged.edition import source_of
from tests.unit.loaders.table_reading import Read, dangling, read_table
from tests.unit.loaders.ucdp_ged.files import ROW

LEAGUE = "coast-league.ucdp-99001"
FILE = "GEDEvent_v24_1.csv"


def read(folder: Path, *rows: dict[str, str], name: str = FILE) -> Read:
    text = io.StringIO()
    writer = csv.DictWriter(text, [*ROW], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path = folder / name
    path.write_text(text.getvalue(), encoding="utf-8")
    assert [name for name, loader in find_loaders().items() if loader.recognizes(path)] == ["ucdp_ged"]
    return read_table(LOADER, path)


@pytest.mark.parametrize(
    ("of_a", "of_b", "attacks"),
    [
        ("0", "3", [("libya", LEAGUE)]),
        ("2", "0", [(LEAGUE, "libya")]),
        ("2", "3", [("libya", LEAGUE), (LEAGUE, "libya")]),
        ("0", "0", [("libya", LEAGUE), (LEAGUE, "libya")]),
    ],
)
def test_who_has_dead_was_attacked(tmp_path: Path, of_a: str, of_b: str, attacks: list[tuple[str, str]]) -> None:
    found = read(tmp_path, ROW | {"deaths_a": of_a, "deaths_b": of_b})
    assert found.said == []
    assert [(each.subject, each.object) for each in found.claims] == attacks
    assert {each.predicate for each in found.claims} == {"ATTACKS"}
    assert found.rows - found.not_kept["claims more than events, in which both sides attacked"] == 1
    unclear = found.not_kept["events that do not say whose the dead were: taken both ways"]
    assert unclear == (of_a == of_b == "0")
    assert dangling(found) == set()


def test_what_a_claim_keeps(tmp_path: Path) -> None:
    found = read(tmp_path, ROW | {"code_status": "Check dyad"})
    (claim,) = found.claims
    assert claim.detail == "state-based conflict; dead: 4 (3 of side B, 1 civilians); coding: Check dyad"
    assert (claim.record, claim.source, claim.period and claim.period.text) == (
        "1",
        "source:ucdp-ged-241",
        "2019-04-05",
    )
    (place,) = [each for each in found.records if isinstance(each, Place)]
    assert (place.country, place.coordinates, claim.place) == ("LY", (32.375, 15.0925), place.id)
    assert found.not_kept["cells of the column relid"] == 1


def test_some_day_between_is_not_all_the_time_between(tmp_path: Path) -> None:
    found = read(tmp_path, ROW | {"date_prec": "2", "date_end": "2019-04-09"})
    assert [each.period.text for each in found.claims if each.period] == ["[2019-04-05..2019-04-09]"]


@pytest.mark.parametrize(
    ("cells", "place"),
    [
        ({"where_prec": "3"}, ("misrata-town.libya", None)),
        ({"where_prec": "6"}, ("libya", None)),
        ({"where_coordinates": ""}, ("libya", None)),
        ({"latitude": "none", "country_id": "x"}, ("misrata-town", None)),
    ],
)
def test_places_are_as_precise_as_their_coding(tmp_path: Path, cells: dict[str, str], place: tuple[str, None]) -> None:
    (found,) = [each for each in read(tmp_path, ROW | cells).records if isinstance(each, Place)]
    assert (found.id.removeprefix("place:"), found.coordinates) == place


def test_civilians_are_no_actor_and_nobody_attacks_themselves(tmp_path: Path) -> None:
    civil = ROW | {"id": "2", "type_of_violence": "3", "side_b": "Civilians", "side_b_new_id": "9999"}
    itself = ROW | {"id": "3", "side_b": "Government of Libya", "side_b_new_id": "111"}
    found = read(tmp_path, ROW, ROW, civil, itself)
    assert found.left_out == {
        "rows that repeat an earlier row": 1,
        "events of violence against civilians, who are not an actor": 1,
        "events of a party with itself": 1,
    }
    assert found.rows == 4


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"id": "x"}, "id: 'x' is not a whole number"),
        ({"type_of_violence": "4"}, "type_of_violence: '4' is none of 1, 2 and 3"),
        ({"deaths_a": "few"}, "deaths_a: 'few' is not a number of dead"),
        (
            {"date_start": "4/5/2019"},
            "date_start: '4/5/2019' is ambiguous or invalid: no other day of the column shows which number is the month, or they differ; expected 2014-05-18",
        ),
        ({"date_end": "2019-04-01"}, "date_end: '2019-04-01' is before the start"),
        ({"side_a": "Government of Atlantis"}, "side_a: 'Atlantis' is not a known state"),
    ],
)
def test_bad_cells(tmp_path: Path, cells: dict[str, str], said: str) -> None:
    assert read(tmp_path, ROW | cells).said == [f"{FILE}:2: {said}"]


def test_an_id_twice_with_other_content(tmp_path: Path) -> None:
    assert read(tmp_path, ROW, ROW | {"best": "5"}).said == [
        f"{FILE}:3: id: '1' is the id of line 2 already, which says otherwise"
    ]


@pytest.mark.parametrize(
    ("name", "id_", "published"),
    [
        ("GEDEvent_v24_1.csv", "ucdp-ged-241", "2024"),
        ("ged241-csv.zip", "ucdp-ged-241", "2024"),
        ("GEDEvent_v24_0_4.csv", "ucdp-candidate-24.0.4", "2024"),
        ("gedevent_v22_01_22_06.csv", "ucdp-candidate-22.01.22.06", "2022"),
        ("events.csv", "ucdp-ged", None),
    ],
)
def test_the_edition_is_told_by_the_name(name: str, id_: str, published: str | None) -> None:
    source: Source = source_of(name)
    assert source.id == f"source:{id_}"
    assert (source.published.text if source.published else None) == published
