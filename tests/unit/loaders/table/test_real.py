"""A real data set with a mapping gives the same answers as with its own loader."""

from __future__ import annotations

import gzip
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from graphapi.model.vocabulary import Stance
from graphapi_loaders import states
from graphapi_loaders.ucdp_esd import LOADER as UCDP
from tests.unit.loaders.shared_data import shared_file
from tests.unit.loaders.table.files import read_beside
from tests.unit.loaders.table_reading import Read, dangling, read_table

pytestmark = pytest.mark.shared

MAPPING = """\
columns:
  id: {role: record}
  year: {role: period, formats: [YYYY]}
  ext_name: {role: subject, by: NAME, kind: ARMED_GROUP, empty: LEAVE_OUT}
  actor_id: {role: object, by: EXTERNAL_ID, scheme: ucdp, kind: ARMED_GROUP}
  actor_name: {role: object.name, lang: en}
  oppo_name: {role: against, by: NAME, kind: ARMED_GROUP}
  ext_sup: {role: taken, values: {"1": YES, "0": NO}}
  ext_alleged: {role: stance, values: {"1": ALLEGED, "0": ASSERTED}}
  ext_coalition_name: {role: detail, label: coalition}
  ext_x: {role: forms, values: {"1": TROOPS, "0": ~}}
  ext_p: {role: forms, values: {"1": FOREIGN_TROOP_PRESENCE, "0": ~}}
  ext_y: {role: forms, values: {"1": JOINT_OPERATIONS, "0": ~}}
  ext_w: {role: forms, values: {"1": WEAPONS, "0": ~}}
  ext_m: {role: forms, values: {"1": MATERIEL_LOGISTICS, "0": ~}}
  ext_t: {role: forms, values: {"1": TRAINING_EXPERTISE, "0": ~}}
  ext_f: {role: forms, values: {"1": FUNDING_ECONOMIC, "0": ~}}
  ext_i: {role: forms, values: {"1": INTELLIGENCE, "0": ~}}
  ext_l: {role: forms, values: {"1": ACCESS_TO_TERRITORY, "0": ~}}
  ext_o: {role: forms, values: {"1": OTHER, "0": ~}}
  ext_u: {role: forms, values: {"1": UNKNOWN, "0": ~}}
"""
HEAD = """\
format: table/1
table: {table}
publisher: {{id: ucdp, name: Uppsala Conflict Data Program, lang: en, country: SE}}
source: {{id: ucdp-esd-181, title: UCDP External Support Dataset 18.1, published: "2022", lang: en}}
constants: {{predicate: SUPPORTS}}
"""


@cache
def packed() -> Path:
    return shared_file("ucdp-esd/ucdp-esd-ty-181.csv.gz")


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Read:
    """The data set as plain CSV, with all other columns ignored."""
    path = tmp_path_factory.mktemp("ucdp") / "support.csv"
    path.write_bytes(gzip.decompress(packed().read_bytes()))
    header = path.read_text("utf-8-sig").splitlines()[0].replace('"', "").split(",")
    ignored = [name for name in header if f"\n  {name}:" not in MAPPING]
    return read_beside(path, MAPPING + "".join(f"  {name}: {{role: ignored}}\n" for name in ignored), HEAD)


@cache
def ours() -> Read:
    return read_table(UCDP, packed())


def backers(read: Read, recipient: str) -> dict[tuple[str, Stance], set[str]]:
    """States by year and stance."""
    known = {state.id for state in states.states()}
    found: dict[tuple[str, Stance], set[str]] = defaultdict(set)
    for claim in read.claims:
        if claim.object == recipient and claim.subject in known and claim.period:
            found[claim.period.text, claim.stance].add(claim.subject)
    return found


def test_every_row_is_taken_or_counted(table: Read) -> None:
    assert table.said == []
    assert table.rows == 10_852
    assert table.left_out["rows whose ext_sup is 0"] == 1_536
    assert dangling(table) == set()


def test_the_same_answers_as_its_own_loader(table: Read) -> None:
    """Issue 5, "Known answers": who backed the Forces of the House of Representatives, 2014 to 2017."""
    found = backers(table, "ucdp-5802")
    assert found == backers(ours(), "forces-of-the-house-of-representatives")
    assert found["2017", Stance.ASSERTED] == {"france", "russia", "egypt", "israel", "united-arab-emirates"}
    assert found["2017", Stance.ALLEGED] == {"saudi-arabia"}
    rows = [claim for claim in table.claims if claim.object == "ucdp-5802"]
    assert (len(rows), sum(claim.stance is Stance.ALLEGED for claim in rows)) == (30, 10)


def test_every_claim_says_the_same_as_its_own_loader(table: Read) -> None:
    """Record by record: period, stance and forms."""
    given = {claim.record: (claim.period, claim.stance, claim.forms) for claim in ours().claims}
    found = {claim.record: (claim.period, claim.stance, claim.forms) for claim in table.claims}
    assert {record: found[record] for record in found} == {record: given[record] for record in found}
    assert len(found) > 9_000
