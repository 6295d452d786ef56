"""Events in the columns of ACLED: opponents and allies."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from graphapi.model.entity import Place
from graphapi.service.inputs import find_inputs, find_loaders
from graphapi_loaders.acled import LOADER
from tests.unit.loaders.acled.files import ROW
from tests.unit.loaders.table_reading import Read, dangling, read_table

LEAGUE = "coast-league.acled"


def read(folder: Path, *rows: dict[str, str]) -> Read:
    text = io.StringIO()
    writer = csv.DictWriter(text, [*ROW], lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows(rows)
    path = folder / "acled.csv"
    path.write_text(text.getvalue(), encoding="utf-8")
    assert [name for name, loader in find_loaders().items() if loader.recognizes(path)] == ["acled"]
    return read_table(LOADER, path)


def told(found: Read) -> list[tuple[str, str, str]]:
    return [(each.subject, each.predicate, each.object) for each in found.claims]


def test_a_battle_is_fought_both_ways_and_allies_cooperate(tmp_path: Path) -> None:
    found = read(tmp_path, ROW)
    assert found.said == []
    assert told(found) == [
        (LEAGUE, "ATTACKS", "libya"),
        ("libya", "ATTACKS", LEAGUE),
        ("egypt", "COOPERATES", LEAGUE),
    ]
    ally = found.claims[2]
    assert ({*ally.forms}, ally.against) == ({"JOINT_OPERATIONS"}, frozenset({"libya"}))
    assert ally.detail == "Battles: Armed clash; They clashed.; reported by Our Wire; dead: 3"
    more = found.not_kept["claims more than events: both sides of battles, and those beside them"]
    assert found.rows - more == 1
    assert found.not_kept["associated actors that are not a particular actor, or appear with a crowd"] == 1
    assert dangling(found) == set()


@pytest.mark.parametrize(
    ("cells", "claims"),
    [
        (
            {"event_type": "Explosions/Remote violence", "sub_event_type": "Air/drone strike", "assoc_actor_1": ""},
            [(LEAGUE, "ATTACKS", "libya")],
        ),
        (
            {"event_type": "Strategic developments", "sub_event_type": "Agreement"},
            [(LEAGUE, "AGREES", "libya")],
        ),
        ({"event_type": "Strategic developments", "sub_event_type": "Arrests"}, []),
        ({"actor2": "Civilians (Libya)", "inter2": "Civilians"}, [("egypt", "COOPERATES", LEAGUE)]),
        ({"actor1": "Protesters (Libya)", "inter1": "6", "event_type": "Protests"}, []),
        ({"actor1": "Unidentified Armed Group (Libya)", "inter1": "3"}, []),
    ],
)
def test_kinds_of_events(tmp_path: Path, cells: dict[str, str], claims: list[tuple[str, str, str]]) -> None:
    found = read(tmp_path, ROW | cells)
    assert (found.said, told(found)) == ([], claims)
    more = found.not_kept["claims more than events: both sides of battles, and those beside them"]
    assert found.rows - more == 1


@pytest.mark.parametrize(
    ("name", "inter", "id_", "kind"),
    [
        ("Military Forces of Turkey (2016-)", "8", "turkey", "STATE"),
        ("Police Forces of Libya (2014-2021)", "State forces", "libya", "STATE"),
        ("Government of France (2017-)", "8", "france", "STATE"),
        (
            "Military Forces of Libya (2021-) Hill Faction",
            "1",
            "military-forces-of-libya-2021-hill-faction",
            "ORGANIZATION",
        ),
        ("Hill League", "Political militia", "hill-league", "ARMED_GROUP"),
        ("Wagner Group", "8", "wagner-group", "UNKNOWN"),
    ],
)
def test_who_is_meant(tmp_path: Path, name: str, inter: str, id_: str, kind: str) -> None:
    found = read(tmp_path, ROW | {"actor1": name, "inter1": inter, "actor2": "Coast League", "inter2": "2"})
    actor = next(each for each in found.actors.values() if each.id.startswith(id_))
    assert actor.kind == kind


@pytest.mark.parametrize(
    ("date", "precision", "period"),
    [
        ("2019-04-04", "1", "2019-04-04"),
        ("04-Apr-2019", "1", "2019-04-04"),
        ("16 May 2019", "2", "[2019-05-10..2019-05-22]"),
        ("16 May 2019", "3", "2019-05"),
    ],
)
def test_dates_are_as_precise_as_they_are(tmp_path: Path, date: str, precision: str, period: str) -> None:
    found = read(tmp_path, ROW | {"event_date": date, "time_precision": precision})
    assert {each.period.text for each in found.claims if each.period} == {period}


def test_places(tmp_path: Path) -> None:
    found = read(tmp_path, ROW, ROW | {"event_id_cnty": "NOR2", "geo_precision": "3"})
    places = [each for each in found.records if isinstance(each, Place)]
    assert [(each.country, each.coordinates) for each in places] == [("LY", (31.2, 16.6)), ("LY", None)]


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"event_type": "Picnics"}, "event_type: 'Picnics' is not a type of event in ACLED"),
        (
            {"event_date": "04/05/2019"},
            "event_date: '04/05/2019' is ambiguous or invalid: no other day of the column shows which number is the month, or they differ; expected 2014-05-18",
        ),
        ({"event_id_cnty": ""}, "event_id_cnty: is empty; expected the event's id"),
    ],
)
def test_bad_cells(tmp_path: Path, cells: dict[str, str], said: str) -> None:
    assert read(tmp_path, ROW | cells).said == [f"acled.csv:2: {said}"]


def test_events_twice(tmp_path: Path) -> None:
    found = read(tmp_path, ROW, ROW, ROW | {"notes": "Otherwise."})
    assert found.left_out == {"rows that repeat an earlier row": 1}
    assert found.said == ["acled.csv:4: event_id_cnty: 'NOR1' is the id of line 2 already, which says otherwise"]


def test_a_mapping_beside_goes_before(tmp_path: Path) -> None:
    read(tmp_path, ROW)
    (tmp_path / "acled.mapping.yaml").write_text("format: table/1\ntable: acled.csv\n", encoding="utf-8")
    (given,) = find_inputs([tmp_path / "acled.csv"], find_loaders()).inputs
    assert given.loader.name == "table"
