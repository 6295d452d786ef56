"""The real splits of 2014: every row is accepted or counted."""

from __future__ import annotations

from collections import Counter

import pytest

from graphapi.model.vocabulary import ActorKind
from graphapi_loaders.icews import LOADER
from graphapi_loaders.icews.party import party
from tests.unit.loaders.shared_data import shared_file
from tests.unit.loaders.table_reading import dangling, read_table

pytestmark = pytest.mark.shared
SPLITS = ("train", "valid", "test")
ROWS = 90_730


def test_every_row_is_taken_or_counted() -> None:
    found = [read_table(LOADER, shared_file(f"icews14/{split}.txt.gz")) for split in SPLITS]
    assert [each.rejected for each in found] == [[], [], []]
    assert sum(each.rows for each in found) == ROWS
    assert sum((each.left_out for each in found), Counter()) == {
        "statements, which make no relation (CAMEO 01)": 18_259,
        "events of an actor with itself": 47,
    }
    assert len({claim.id for each in found for claim in each.claims}) == 72_424
    assert all(dangling(each) == set() for each in found)


def test_every_name_of_the_table_is_an_actor_of_its_own_but_for_states_and_their_governments() -> None:
    table = shared_file("icews14/entity2id.txt").read_text("utf-8").splitlines()
    names = [line.split("\t")[0].replace("_", " ") for line in table]
    parties = [party(" ".join(name.split())) for name in names]
    states = [each for each in parties if each.actor.kind is ActorKind.STATE]
    others = [each.id for each in parties if each.actor.kind is not ActorKind.STATE]
    assert len(others) == len(set(others))
    assert len({each.id for each in states}) == 117
    assert {each.name.partition(" (")[0] for each in states if "(" in each.name} <= {"Government", "Holy See"}
