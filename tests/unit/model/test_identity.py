"""Ids and keys are equal in every process, on every machine, and in any order of values."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphapi.model.claim import Claim, Quote, ordered
from graphapi.model.digest import digest, normal_text
from graphapi.model.period import Period
from graphapi.model.vocabulary import Basis, Credibility, Modality, Predicate, Stance
from tests.unit.model.sample import CLAIM
from tests.unit.model.strategies import predicates


def test_pinned_digests() -> None:
    """If one of these changes, all ids in all databases change: that needs a migration, not a new value here."""
    assert digest({"a": 1, "b": ["x", "é", "حفتر"]}) == "5f3cfc65e230a5929d53"
    assert digest({}) == "44136fa355b3678a1146"
    assert CLAIM.id == "claim:de971d96f2a17e0bd6a9"
    assert CLAIM.relation == "relation:SUPPORTS:44a54d360c3d940fc8b5"
    assert (
        Claim(source="source:s", predicate=Predicate.MET, subject="b", object="a", record="row 1").id
        == "claim:d44f5ff883e3c3a6f44c"
    )


PROGRAM = "from tests.unit.model.sample import CLAIM; print(CLAIM.id, CLAIM.relation)"


@pytest.mark.parametrize("seed", ["1", "4242"])
def test_ids_do_not_depend_on_the_process(seed: str) -> None:
    outcome = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": ".", "TZ": "Asia/Kolkata"},
        cwd=Path(__file__).parents[3],
        capture_output=True,
        check=True,
        text=True,
    )
    assert outcome.stdout.split() == [CLAIM.id, CLAIM.relation]


contents = st.dictionaries(
    st.text(max_size=3), st.none() | st.text(max_size=5) | st.lists(st.text(max_size=3)), max_size=5
)


@given(contents, st.randoms(use_true_random=False))
def test_a_digest_does_not_depend_on_the_order_of_fields(content: dict[str, object], random: st.DataObject) -> None:
    keys = sorted(content, key=lambda _: random.random())  # type: ignore[attr-defined]
    assert digest({key: content[key] for key in keys}) == digest(content)


@given(contents)
def test_a_digest_is_of_what_any_json_writer_writes(content: dict[str, object]) -> None:
    stated = {key: value for key, value in content.items() if value}
    canonical = json.dumps(stated, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert digest(content, 64) == hashlib.sha256(canonical.encode()).hexdigest()


@given(contents, contents)
def test_digests_differ_where_contents_do(one: dict[str, object], other: dict[str, object]) -> None:
    def stated(content: dict[str, object]) -> dict[str, object]:
        return {key: value for key, value in content.items() if value}

    assert (digest(one) == digest(other)) == (stated(one) == stated(other))


@pytest.mark.parametrize(
    "other",
    [
        replace(CLAIM, source="source:other"),
        replace(CLAIM, predicate=Predicate.AIDS),
        replace(CLAIM, subject="italy"),
        replace(CLAIM, object="fayez-al-sarraj"),
        replace(CLAIM, subject=CLAIM.object, object=CLAIM.subject),
        replace(CLAIM, against=frozenset({"gna"})),
        replace(CLAIM, against=CLAIM.via, via=CLAIM.against),
        replace(CLAIM, claimant=None),
        replace(CLAIM, event=None),
        replace(CLAIM, place=None),
        replace(CLAIM, period=None),
        replace(CLAIM, period=Period.parse("2014-05/")),
        replace(CLAIM, quote=Quote(text="تدعم حفتر", lang="ar")),
        replace(CLAIM, record="row 7"),
    ],
)
def test_another_statement_has_another_id(other: Claim) -> None:
    assert other.id != CLAIM.id


@pytest.mark.parametrize(
    "corrected",
    [
        replace(CLAIM, stance=Stance.DENIED),
        replace(CLAIM, modality=Modality.PLANNED),
        replace(CLAIM, basis=Basis.DOCUMENT),
        replace(CLAIM, credibility=Credibility.CONFIRMED),
        replace(CLAIM, forms=frozenset()),
        replace(CLAIM, detail="said so"),
        replace(CLAIM, repeats="claim:1", corrects="claim:2", refutes=frozenset({"claim:3"})),
        replace(CLAIM, quote=Quote(text="  كانت\n تدعم   حفتر ", lang="en")),
    ],
)
def test_a_correction_of_the_rest_keeps_the_id(corrected: Claim) -> None:
    assert corrected.id == CLAIM.id


@given(predicates)
def test_a_symmetric_claim_is_evidence_for_one_relation_from_both_sides(predicate: Predicate) -> None:
    there = replace(CLAIM, predicate=predicate)
    back = replace(there, subject=there.object, object=there.subject)
    assert there.id != back.id, "a claim keeps the order of its text"
    assert (there.relation == back.relation) is predicate.symmetric
    assert (ordered(predicate, "b", "a") == ("a", "b")) is predicate.symmetric


@pytest.mark.parametrize("modality", [Modality.PLANNED, Modality.HYPOTHETICAL])
def test_plans_and_hypotheses_make_no_relation(modality: Modality) -> None:
    assert replace(CLAIM, modality=modality).relation is None


def test_a_claim_needs_something_to_rest_on_and_two_actors() -> None:
    with pytest.raises(ValueError, match="a `quote` or a `record`"):
        replace(CLAIM, quote=None)
    with pytest.raises(ValueError, match="must differ"):
        replace(CLAIM, object=CLAIM.subject)


@given(st.text())
def test_normal_text_is_normal_already(text: str) -> None:
    normal = normal_text(text)
    assert normal_text(normal) == normal
    assert normal == normal.strip()
    assert "  " not in normal


def test_normal_text_folds_white_space_and_composition() -> None:
    assert normal_text("\n تدعم\u00a0 حفتر\t") == "تدعم حفتر"
    assert normal_text("Me\u0301dia") == "Média"
    assert normal_text("أ") == normal_text("\u0627\u0654")
