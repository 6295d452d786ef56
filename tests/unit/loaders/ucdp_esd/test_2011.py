"""The edition of 2011, with UCDP's columns, and invented names and numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi.model.vocabulary import ActorKind, Stance, SupportForm
from graphapi_loaders.ucdp_esd import LOADER
from tests.unit.loaders.table_reading import Read, dangling, read_table

FORMS = [f"external_type_{letter}" for letter in "XLYWMTFIOU"]
ROW = {
    **dict.fromkeys(["external_id", "ywp_id", "ywp_year", "ywp_name", "conflictID", "locationid1"], ""),
    "external_id": "11",
    "ywp_year": "1988",
    "ywp_name": "Desert Front",
    "conflictID": "99",
    "external_exists": "1",
    "external_name": "Government of Libya",
    "external_nameid": "620",
    "external_alleged": "0",
    **dict.fromkeys(FORMS, "0"),
    "external_type_W": "1",
}


def read(folder: Path, *rows: dict[str, str], name: str = "externaldisaggregated.csv") -> Read:
    lines = [",".join(rows[0]), *(",".join(f'"{cell}"' for cell in row.values()) for row in rows)]
    (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert LOADER.recognizes(folder / name)
    return read_table(LOADER, folder / name)


def test_a_supporter_is_a_claim(tmp_path: Path) -> None:
    found = read(tmp_path, ROW)
    (claim,) = found.claims
    assert (claim.subject, claim.object, claim.period and claim.period.text) == (
        "libya",
        "desert-front.ucdp-2011",
        "1988",
    )
    assert (claim.forms, claim.stance) == (frozenset({SupportForm.WEAPONS}), Stance.ASSERTED)
    assert not claim.against
    assert claim.source == "source:ucdp-esd-2011"
    assert found.actors["desert-front.ucdp-2011"].kind is ActorKind.ARMED_GROUP
    assert dangling(found) == set()


def test_letters_are_those_of_that_edition(tmp_path: Path) -> None:
    """Y is territory, L infrastructure and joint operations."""
    marked = {**ROW, "external_type_W": "0"}
    territory, joint = read(tmp_path, {**marked, "external_type_Y": "1"}, {**marked, "external_type_L": "1"}).claims
    assert territory.forms == {SupportForm.ACCESS_TO_TERRITORY}
    assert joint.forms == {SupportForm.JOINT_OPERATIONS}
    coded = {column: cell for column, cell in ROW.items() if column not in FORMS} | {"external_type_code": "W, X"}
    (claim,) = read(tmp_path, coded).claims
    assert claim.forms == {SupportForm.WEAPONS, SupportForm.TROOPS}


def test_several_supporters_in_a_cell_are_a_claim_each(tmp_path: Path) -> None:
    both = {
        **ROW,
        "external_name": "Government of Libya, Government of Chad",
        "external_nameid": "",
        "external_type_X": "1",
    }
    found = read(tmp_path, both)
    assert [claim.subject for claim in found.claims] == ["libya", "chad"]
    assert all(claim.forms == {SupportForm.UNKNOWN} for claim in found.claims)
    assert found.not_kept["claims more than rows, which name several supporters"] == 1
    (one, other) = read(tmp_path, {**both, "external_type_X": "0"}).claims
    assert one.forms == other.forms == {SupportForm.WEAPONS}


def test_what_makes_no_claim_is_counted(tmp_path: Path) -> None:
    none = {**ROW, "external_exists": "0", "external_name": "", "external_type_W": "0"}
    itself = {**ROW, "ywp_name": "Government of Libya"}
    found = read(tmp_path, ROW, ROW, none, itself, {**ROW, "external_alleged": "1", "external_name": "Other Front"})
    assert [claim.stance for claim in found.claims] == [Stance.ASSERTED, Stance.ALLEGED]
    assert found.claims[1].subject == "other-front.ucdp-2011"
    assert found.left_out == {
        "rows that repeat an earlier row": 1,
        "rows without support (external_exists = 0)": 1,
        "supporters that are the party itself": 1,
    }
    assert found.rows == 5


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"ywp_year": "2015"}, "ywp_year: '2015' is not a year from 1975 to 2009"),
        ({"external_alleged": "-99"}, "external_alleged: '-99' is neither 0 nor 1"),
        ({"external_name": ""}, "external_name: is empty, where there was support"),
        ({"external_type_W": "0"}, "external_type_x: no form of support is marked, where there was support"),
    ],
)
def test_bad_cells(tmp_path: Path, cells: dict[str, str], said: str) -> None:
    assert read(tmp_path, {**ROW, **cells}).said == [f"externaldisaggregated.csv:2: {said}"]
