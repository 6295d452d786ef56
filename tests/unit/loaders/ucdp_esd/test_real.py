"""The real file: every row, the known answers, and the bundled rows."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from graphapi.model.claim import Claim
from graphapi.model.entity import Actor, Source
from graphapi.model.vocabulary import ActorKind, Stance
from graphapi_loaders.claims import LOADER as CLAIMS
from graphapi_loaders.ucdp_esd import LOADER
from tests.unit.loaders.shared_data import shared_file
from tests.unit.loaders.table_reading import Read, dangling, read_table

LIBYA = Path(__file__).parents[4] / "datasets" / "libya"
FORCES = "forces-of-the-house-of-representatives"
pytestmark = pytest.mark.shared


@cache
def real() -> Read:
    return read_table(LOADER, shared_file("ucdp-esd/ucdp-esd-ty-181.csv.gz"))


@cache
def bundled(name: str) -> Read:
    return read_table(CLAIMS, LIBYA / name)


def test_every_row_is_taken_or_counted() -> None:
    found = real()
    assert found.rejected == []
    assert len(found.claims) == 9_316
    assert found.left_out == {"rows without support (ext_sup = 0)": 1_536}
    assert found.rows == 10_852
    assert len({claim.id for claim in found.claims}) == 9_316
    assert dangling(found) == set()
    assert sum(claim.stance is Stance.ALLEGED for claim in found.claims) == 650


def test_every_ucdp_number_is_one_actor() -> None:
    actors: dict[str, set[str]] = defaultdict(set)
    for each in real().actors.values():
        for external_id in each.external_ids:
            actors[external_id].add(each.id)
    assert {external_id: ids for external_id, ids in actors.items() if len(ids) > 1} == {}


def test_who_backed_the_forces_of_the_house_of_representatives() -> None:
    """Issue 5, "Known answers"."""
    rows = [claim for claim in real().claims if claim.object == FORCES]
    assert (len(rows), sum(claim.stance is Stance.ALLEGED for claim in rows)) == (30, 10)
    states = {actor.id for actor in real().actors.values() if actor.kind is ActorKind.STATE}
    backers: dict[tuple[str, Stance], set[str]] = defaultdict(set)
    for claim in rows:
        if claim.subject in states and claim.period:
            backers[claim.period.text, claim.stance].add(claim.subject)
    stated = {year: names for (year, stance), names in backers.items() if stance is Stance.ASSERTED}
    alleged = {year: names for (year, stance), names in backers.items() if stance is Stance.ALLEGED}
    emirates = "united-arab-emirates"
    assert stated == {
        "2014": {"united-states", "united-kingdom", "france", "egypt", emirates},
        "2015": {"egypt", emirates},
        "2016": {"france", "russia", "egypt", emirates},
        "2017": {"france", "russia", "egypt", "israel", emirates},
    }
    assert alleged == {
        "2014": {"algeria", "israel", "saudi-arabia"},
        "2015": {"france", "israel", "saudi-arabia"},
        "2016": {"israel", "saudi-arabia"},
        "2017": {"saudi-arabia"},
    }


def test_the_bundled_rows_are_the_same_claims() -> None:
    """Loading both changes nothing, because all claims are equal."""
    ours = {claim.id: claim for claim in real().claims}
    given = {claim.id: claim for claim in bundled("ucdp-esd.yaml").claims}
    assert given
    assert {id_: ours.get(id_) for id_ in given} == given


def test_the_bundled_source_and_publisher_are_the_same() -> None:
    given = [each for each in bundled("ucdp-esd.yaml").records if not isinstance(each, Actor | Claim)]
    ours = {each.id: each for each in real().records if not isinstance(each, Actor | Claim)}
    assert [each for each in given if each.id in ours] == list(ours.values())
    assert any(isinstance(each, Source) for each in ours.values())


def test_the_bundled_actors_are_the_same() -> None:
    """Actors with a UCDP number have the same id and kind in both, and no id belongs to different actors."""
    ours = real().actors
    numbered = {code: actor for actor in ours.values() for code in actor.external_ids if code.startswith("ucdp:")}
    given = bundled("actors.yaml").actors
    for actor in given.values():
        for code in actor.external_ids & numbered.keys():
            assert (numbered[code].id, numbered[code].kind) == (actor.id, actor.kind)
        if actor.id in ours:
            assert actor.external_ids & ours[actor.id].external_ids
