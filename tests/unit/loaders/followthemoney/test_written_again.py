"""FollowTheMoney files rewritten by programs and people."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graphapi.model.record import Refusing
from graphapi_loaders.followthemoney import LOADER
from tests.unit.loaders.followthemoney.files import COMPANY, OTHER, PERSON, entity, read_lines


@pytest.mark.parametrize(
    "name", ["Government of Libya", "the Government of Libya", "Gouvernement de la Libye", "حكومة ليبيا"]
)
def test_an_authority_that_is_a_states_government_is_the_state(tmp_path: Path, name: str) -> None:
    sanction = entity("Sanction", "s-1", entity="p-1", authority=name, startDate="2015")
    (claim,) = read_lines(tmp_path, PERSON, sanction).claims
    assert claim.subject == "libya"


@pytest.mark.parametrize("share", ["75%", "٧٥٪", "７５％"])
def test_shares_in_digits_of_any_script(tmp_path: Path, share: str) -> None:
    found = read_lines(tmp_path, COMPANY, OTHER, entity("Ownership", "o-1", owner="c-2", asset="c-1", percentage=share))
    assert len(found.claims) == 1


@pytest.mark.parametrize("none", ["9999-12-31", "0000-00-00", "9999-12-31T00:00:00"])
def test_days_that_there_are_not_are_blanks(tmp_path: Path, none: str) -> None:
    link = entity("Directorship", "d-1", director="p-1", organization="c-1", startDate="2014", endDate=none)
    (claim,) = read_lines(tmp_path, PERSON, COMPANY, link).claims
    assert claim.period
    assert claim.period.text == "2014/"


@pytest.mark.parametrize("indent", [None, 1])
def test_a_list_is_refused_with_the_way_out(tmp_path: Path, indent: int | None) -> None:
    path = tmp_path / "list.json"
    path.write_text(json.dumps([PERSON, COMPANY], indent=indent), encoding="utf-8")
    assert not LOADER.recognizes(path)
    assert isinstance(LOADER, Refusing)
    assert "not one a line; expected JSON Lines" in (LOADER.refuses(path) or "")
