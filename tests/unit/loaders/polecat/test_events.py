"""Events in the columns of POLECAT."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi.model.entity import Source
from graphapi.service.inputs import find_loaders
from graphapi_loaders.polecat import LOADER
from tests.unit.loaders.polecat.files import ROW
from tests.unit.loaders.table_reading import Read, dangling, read_table


def read(folder: Path, *rows: dict[str, str]) -> Read:
    path = folder / "ngecEvents.DV.2019.txt"
    lines = ["\t".join(ROW), *("\t".join(row.values()) for row in rows), ""]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert [name for name, loader in find_loaders().items() if loader.recognizes(path)] == ["polecat"]
    return read_table(LOADER, path)


def test_an_event(tmp_path: Path) -> None:
    found = read(tmp_path, ROW)
    assert (found.said, dangling(found)) == ([], set())
    (claim,) = found.claims
    assert (claim.subject, claim.predicate, claim.object) == ("egypt", "AIDS", "coast-league.polecat")
    assert (claim.period and claim.period.text, claim.place, claim.record) == (
        "2019-04-04",
        "place:sirte.libya",
        "20190404-1",
    )
    assert claim.detail == "AID, military (PLOVER); in the context of military; in the text: Cairo to the League's men"
    (source,) = [each for each in found.records if isinstance(each, Source)]
    assert (source.publisher, source.published and source.published.text) == ("publisher:our-wire", "2019-04-05")
    assert found.actors["coast-league.polecat"].kind == "ARMED_GROUP"
    assert found.not_kept == {"cells of the column intensity": 1, "cells of the column version": 1}


def test_publishers_of_a_day_are_sources_and_nobody_is_polecat(tmp_path: Path) -> None:
    others = [
        ROW | {"Event ID": str(number), "Source": source}
        for number, source in enumerate(("Our Wire", "None", "Gazette"))
    ]
    found = read(tmp_path, ROW, *others)
    publishers = [each.publisher for each in found.records if isinstance(each, Source)]
    assert publishers == ["publisher:our-wire", "publisher:polecat", "publisher:gazette"]


def test_what_makes_no_claim_is_counted(tmp_path: Path) -> None:
    rows = [
        ROW | {"Event ID": "2", "Recipient Name": "None"},
        ROW | {"Event ID": "3", "Recipient Name": "Arab Republic of Egypt"},
        ROW | {"Event ID": "4", "Country": "ZZZ"},
        ROW,
        ROW,
    ]
    found = read(tmp_path, *rows)
    assert found.left_out == {
        "events without two actors who are named": 1,
        "events of an actor with itself": 1,
        "rows that repeat an earlier row": 1,
    }
    assert found.not_kept["cells with an unknown country"] == 1
    assert found.rows == len(rows)


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"Event Type": "PICNIC"}, "event type: 'PICNIC' is not a category of PLOVER"),
        (
            {"Event Date": "04/04/2019"},
            "event date: '04/04/2019' is ambiguous or invalid: no other day of the column shows which number is the month, or they differ; expected 2014-05-18",
        ),
        ({"Event ID": ""}, "event id: is empty; expected the event's id"),
    ],
)
def test_bad_cells(tmp_path: Path, cells: dict[str, str], said: str) -> None:
    assert read(tmp_path, ROW | cells).said == [f"ngecEvents.DV.2019.txt:2: {said}"]


def test_an_id_twice_with_other_content(tmp_path: Path) -> None:
    (said,) = read(tmp_path, ROW, ROW | {"City": "Tobruk"}).said
    assert said.endswith("event id: '20190404-1' is the id of line 2 already, which says otherwise")
