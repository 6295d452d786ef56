"""The identities that follow from judgements."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from graphapi.model.judgement import Identities, Judgement, Verdict

_FIRST = datetime(2024, 1, 1, tzinfo=UTC)


def judgement(number: int, left: str, right: str, verdict: Verdict = Verdict.SAME) -> Judgement:
    return Judgement(
        id=f"judgement:{number}",
        left=left,
        right=right,
        verdict=verdict,
        by="ed",
        at=_FIRST + timedelta(seconds=number),
        why="names",
    )


def test_sameness_is_transitive_and_the_kept_id_is_first() -> None:
    found = Identities.of([judgement(2, "a", "b"), judgement(1, "b", "c")])
    assert found.cluster("c") == ("a", "b", "c")
    assert found.same("a", "c")
    assert not found.same("a", "d")
    assert found.cluster("d") == ("d",)


def test_a_chain_names_the_fewest_judgements() -> None:
    made = [judgement(1, "a", "b"), judgement(2, "b", "c"), judgement(3, "c", "d"), judgement(4, "a", "d")]
    assert [each.id for each in Identities.of(made).chain("a", "c")] == ["judgement:1", "judgement:2"]
    assert [each.id for each in Identities.of(made).chain("a", "d")] == ["judgement:4"]
    assert Identities.of(made).chain("a", "e") == []


def test_difference_holds_for_all_that_are_one_with_either() -> None:
    apart = judgement(3, "c", "x", Verdict.DIFFERENT)
    found = Identities.of([judgement(1, "a", "b"), judgement(2, "b", "c"), apart])
    assert found.apart("x", "a") == [apart]
    assert found.apart("a", "y") == []


_IDS = st.sampled_from("abcdef")


@given(st.lists(st.tuples(_IDS, _IDS).filter(lambda pair: pair[0] != pair[1]), max_size=8))
def test_clusters_are_what_chains_connect(pairs: list[tuple[str, str]]) -> None:
    found = Identities.of(judgement(number, *pair) for number, pair in enumerate(pairs))
    for one in "abcdef":
        for other in "abcdef":
            assert found.same(one, other) == (one == other or bool(found.chain(one, other)))
